/** Choices that are easier seen than read: each with a small drawing and a line about it. Real radio buttons. */
import { type ReactNode, useId } from 'react';
import styles from './art-choices.module.css';

export type ArtChoice<V extends string> = {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly art?: ReactNode;
};

type Props<V extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly ArtChoice<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

export function ArtChoices<V extends string>({ label, hint, choices, value, onChange }: Props<V>) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label className={styles.choice} key={choice.value}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              aria-labelledby={`${id}-${choice.value}`}
              aria-describedby={choice.hint === undefined ? undefined : `${id}-${choice.value}-hint`}
              onChange={() => onChange(choice.value)}
            />
            {choice.art !== undefined && (
              <span className={styles.art} aria-hidden>
                {choice.art}
              </span>
            )}
            <span className={styles.words}>
              <span className={styles.name} id={`${id}-${choice.value}`}>
                {choice.label}
              </span>
              {choice.hint !== undefined && (
                <span className={styles.line} id={`${id}-${choice.value}-hint`}>
                  {choice.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
