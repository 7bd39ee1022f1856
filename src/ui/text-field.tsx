/** A labelled line or a few lines of text, with a counter once the end comes near. */
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fitText } from '@/domain/fit-text';
import type { Language } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';
import styles from './text-field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly maxLength: number;
  /** The language that is to be written here. */
  readonly lang?: Language;
  readonly placeholder?: string;
  /** More than one line. */
  readonly rows?: number;
  readonly hint?: ReactNode;
  readonly autoFocus?: boolean;
};

/** How many letters before the end the counter appears. */
const NEAR = 15;

export function TextField(props: Props) {
  const { label, value, onChange, onBlur, maxLength, lang, placeholder, rows, hint } = props;
  const { t } = useTranslation();
  const id = useId();
  const isNear = value.length >= maxLength - NEAR;
  const noteId = isNear || hint !== undefined ? `${id}-note` : undefined;
  const field = {
    id,
    value,
    maxLength,
    lang,
    placeholder,
    className: styles.input,
    // An empty field has no first letter to take its direction from.
    dir: value === '' ? lang && LANGUAGES[lang].direction : 'auto',
    'aria-describedby': noteId,
    onBlur,
  };
  // The browser counts as we do but may end inside a letter of several units.
  const change = (text: string) => onChange(fitText(text, maxLength));
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...field} type="text" autoComplete="off" onChange={(e) => change(e.currentTarget.value)} />
      ) : (
        <textarea {...field} rows={rows} onChange={(e) => change(e.currentTarget.value)} />
      )}
      {noteId !== undefined && (
        <div className={styles.note} id={noteId}>
          {hint}
          {isNear && (
            <p>
              {value.length >= maxLength
                ? t('fullText', { count: maxLength })
                : t('leftText', { count: maxLength - value.length })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
