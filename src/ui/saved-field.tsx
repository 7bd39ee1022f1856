/** A line or a few lines of the grown-up's own words, kept when the field is left, and when the panel closes around it. */
import { useEffect, useId, useRef, useState } from 'react';
import { fitText } from '@/domain/fit-text';
import styles from './saved-field.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  readonly rows?: number;
  /** For a field of one line. */
  readonly suggestions?: readonly string[];
  readonly onSave: (text: string) => unknown;
};

export function SavedField({ label, hint, value, most, rows, suggestions = [], onSave }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const latest = useRef({ text, saved: value, onSave });
  latest.current = { ...latest.current, text, onSave };

  function save() {
    const { text: typed, saved, onSave: keep } = latest.current;
    if (typed === saved) return;
    latest.current.saved = typed;
    keep(typed);
  }
  const saveAtEnd = useRef(save);
  saveAtEnd.current = save;
  useEffect(() => () => saveAtEnd.current(), []);

  const field = {
    id,
    value: text,
    maxLength: most,
    dir: text === '' ? undefined : 'auto',
    className: styles.input,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onBlur: save,
  };
  const change = (typed: string) => setText(fitText(typed, most));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === undefined ? (
        <input
          {...field}
          autoComplete="off"
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          onChange={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <textarea {...field} rows={rows} onChange={(event) => change(event.currentTarget.value)} />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((said) => (
            <option key={said} value={said} />
          ))}
        </datalist>
      )}
    </div>
  );
}
