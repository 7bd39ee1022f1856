/** A question with a number for an answer: a field, and keys of its own on the screen, where the device's would cover it. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '@/features/player/icons';
import { useTexts } from '@/ui/texts';
import styles from './lock-dialog.module.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

type Props = {
  readonly question: string;
  /** What happened to the last answer; said by a screen reader when it changes. */
  readonly note: string;
  readonly most: number;
  readonly typed: string;
  /** Shown as dots. */
  readonly isSecret?: boolean;
  readonly onTyped: (typed: string) => void;
  readonly onAnswer: () => void;
  readonly children: ReactNode;
};

export function DigitForm(props: Props) {
  const { question, note, most, typed, isSecret = false, onTyped, onAnswer, children } = props;
  const { t } = useTexts('child');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function answer(event: FormEvent) {
    event.preventDefault();
    field.current?.focus();
    if (typed !== '') onAnswer();
  }
  const press = (digit: string) => typed.length < most && onTyped(typed + digit);
  return (
    <form className={styles.form} onSubmit={answer}>
      <h2 id="lock-title" className={styles.title}>
        {t('grownUp.title')}
      </h2>
      <label className={styles.question} htmlFor={id}>
        {question}
      </label>
      <p className={styles.note} role="status">
        {note}
      </p>
      <input
        ref={field}
        id={id}
        className={styles.answer}
        type={isSecret ? 'password' : 'text'}
        inputMode="none"
        // No browser offers to keep a one-time code, as it would a password.
        autoComplete={isSecret ? 'one-time-code' : 'off'}
        enterKeyHint="done"
        dir="ltr"
        maxLength={most}
        value={typed}
        onChange={(event) => onTyped(event.target.value.replace(/[^\d٠-٩۰-۹]/g, ''))}
      />
      <div className={styles.keys} dir="ltr">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" className={styles.key} onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          className={styles.key}
          aria-label={t('grownUp.delete')}
          onClick={() => onTyped(typed.slice(0, -1))}
        >
          <Icon name="erase" />
        </button>
        <button type="button" className={styles.key} onClick={() => press('0')}>
          {'0'}
        </button>
        <button type="submit" className={`${styles.key} ${styles.open}`}>
          {t('grownUp.open')}
        </button>
      </div>
      <div className={styles.ways}>{children}</div>
    </form>
  );
}
