/** How much is 6 × 7? No time limit, no count of tries; a wrong answer brings another question. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '@/ui/texts';
import { Icon } from './icons';
import styles from './lock-question.module.css';
import { isAnswer, newMultiplication } from './multiplication';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const MOST_DIGITS = 3;

type Props = { readonly onRight: () => void; readonly onClose: () => void };

export function LockQuestion({ onRight, onClose }: Props) {
  const { t } = useTexts('child');
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState(() => newMultiplication(Math.random));
  const [typed, setTyped] = useState('');
  const [wasWrong, setWrong] = useState(false);

  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  /** While it is open, nothing outside can take the focus. */
  function close() {
    dialog.current?.close();
    onClose();
  }
  function press(digit: string) {
    setTyped((before) => (before.length < MOST_DIGITS ? before + digit : before));
  }
  function answer(event: FormEvent) {
    event.preventDefault();
    if (typed === '') return;
    if (isAnswer(typed, question)) return onRight();
    setQuestion(newMultiplication(Math.random, question));
    setTyped('');
    setWrong(true);
    field.current?.focus();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="lock-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form className={styles.form} onSubmit={answer}>
        <h2 id="lock-title" className={styles.title}>
          {t('grownUp.title')}
        </h2>
        <label className={styles.question} htmlFor="lock-answer">
          {t('grownUp.question', question)}
        </label>
        <p className={styles.note} role="status">
          {wasWrong && t('grownUp.wrong')}
        </p>
        <input
          ref={field}
          id="lock-answer"
          className={styles.answer}
          // Its own keys are on the screen; the device's keyboard would cover them.
          inputMode="none"
          autoComplete="off"
          enterKeyHint="done"
          dir="ltr"
          maxLength={MOST_DIGITS}
          value={typed}
          onChange={(event) => setTyped(event.target.value.replace(/[^\d٠-٩]/g, ''))}
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
            onClick={() => setTyped((before) => before.slice(0, -1))}
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
        <button type="button" className={styles.cancel} onClick={close}>
          {t('grownUp.cancel')}
        </button>
      </form>
    </dialog>
  );
}
