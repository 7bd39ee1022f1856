import type { ReactNode } from 'react';
import styles from './filter-chips.module.css';

type Props<V extends string | number> = {
  readonly label: string;
  readonly values: readonly V[];
  readonly chosen: V | null;
  readonly nameOf: (value: V) => string;
  /** null when the chosen one is tapped again, which shows everything. */
  readonly onChoose: (value: V | null) => void;
  /** More chips after these. */
  readonly children?: ReactNode;
};

/** A row of filters of which one or none is on. */
export function FilterChips<V extends string | number>(props: Props<V>) {
  const { label, values, chosen, nameOf, onChoose, children } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset adds nothing to a row of toggles
    <div className={styles.chips} role="group" aria-label={label}>
      {values.map((value) => (
        <button
          type="button"
          key={value}
          className={styles.chip}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value === chosen ? null : value)}
        >
          {nameOf(value)}
        </button>
      ))}
      {children}
    </div>
  );
}
