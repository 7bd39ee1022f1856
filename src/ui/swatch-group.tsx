/** A row of pictures, one of them chosen. Radio buttons lie over the pictures; the chosen one's name stands in the heading. */
import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './swatch.module.css';

type Props<V extends string> = {
  readonly label: string;
  readonly values: readonly V[];
  readonly chosen: V;
  readonly nameOf: (value: V) => string;
  readonly pictureOf: (value: V) => ReactNode;
  readonly onChange: (value: V) => void;
};

export function SwatchGroup<V extends string>(props: Props<V>) {
  const { label, values, chosen, nameOf, pictureOf, onChange } = props;
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label} id={id}>
        {label}
      </legend>
      <p className={styles.chosen} aria-hidden>
        {nameOf(chosen)}
      </p>
      <div className={styles.row}>
        {values.map((value) => (
          <label className={styles.swatch} key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              aria-label={nameOf(value)}
              checked={value === chosen}
              onChange={() => onChange(value)}
            />
            {pictureOf(value)}
            <Check className={styles.check} aria-hidden />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
