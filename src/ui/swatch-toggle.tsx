/** Something that is worn or not: a check box over a picture, with its name below. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './swatch.module.css';

type Props = {
  readonly label: string;
  readonly isOn: boolean;
  readonly picture: ReactNode;
  readonly onChange: (isOn: boolean) => void;
};

export function SwatchToggle({ label, isOn, picture, onChange }: Props) {
  return (
    <label className={`${styles.swatch} ${styles.toggle}`}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {picture}
      <span>{label}</span>
      <Check className={styles.check} aria-hidden />
    </label>
  );
}
