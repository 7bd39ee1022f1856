/** A few choices side by side, one of them taken: real radio buttons, so that arrow keys and screen readers know them. */
import { type ReactNode, useId } from 'react';
import styles from './choice-group.module.css';

export type Choice<V extends string> = {
  readonly value: V;
  readonly label: ReactNode;
  /** The language of the label, when it is not the page's. */
  readonly lang?: string;
};

type Props<V extends string> = {
  readonly label: string;
  /** One line of explanation, read together with the label. */
  readonly hint?: string;
  /** For labels too long to stand side by side on a phone. */
  readonly isColumn?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
};

export function ChoiceGroup<V extends string>(props: Props<V>) {
  const { label, hint, isColumn = false, choices, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={isColumn ? styles.column : styles.choices}>
        {choices.map((choice) => (
          <label className={styles.choice} key={choice.value} lang={choice.lang}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
