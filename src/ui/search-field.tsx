import { Search, X } from 'lucide-react';
import { type KeyboardEventHandler, type Ref, useId } from 'react';
import styles from './search-field.module.css';

type Props = {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly ref?: Ref<HTMLInputElement>;
};

/** The label stands in the field until something is typed. */
export function SearchField({ label, clearLabel, value, onChange, onKeyDown, ref }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <Search aria-hidden className={styles.lens} />
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={ref}
        type="search"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={100}
        dir={value === '' ? undefined : 'auto'}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          } else onKeyDown?.(event);
        }}
      />
      {value !== '' && (
        <button type="button" className={styles.clear} aria-label={clearLabel} onClick={() => onChange('')}>
          <X aria-hidden />
        </button>
      )}
    </div>
  );
}
