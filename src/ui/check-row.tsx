/** A box to tick, and what it means. */
import { type ReactNode, useId } from 'react';
import styles from './check-row.module.css';

type Props = {
  readonly label: ReactNode;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly hint?: string;
  readonly onChange: (isOn: boolean) => void;
};

export function CheckRow({ label, isOn, isDisabled = false, hint, onChange }: Props) {
  const id = useId();
  return (
    <>
      <label className={styles.row}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={isDisabled}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && <p id={id}>{hint}</p>}
    </>
  );
}
