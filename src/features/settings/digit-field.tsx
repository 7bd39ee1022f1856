import { useEffect, useId, useRef } from 'react';
import { plainDigits } from '@/domain/plain-digits';
import styles from './settings.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  /** Shown as dots. */
  readonly isSecret?: boolean;
  /** Takes the focus when it appears. */
  readonly isFirst?: boolean;
  readonly onChange: (digits: string) => void;
};

/** Digits only, in European or Arabic script. */
export function DigitField({ label, value, most, isSecret = false, isFirst = false, onChange }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className={styles.digits}
        type={isSecret ? 'password' : 'text'}
        inputMode="numeric"
        // No browser offers to keep a one-time code, as it would a password.
        autoComplete={isSecret ? 'one-time-code' : 'off'}
        dir="ltr"
        value={value}
        onChange={(event) => onChange(plainDigits(event.target.value).slice(0, most))}
      />
    </div>
  );
}
