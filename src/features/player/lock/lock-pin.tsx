/** The family's own number. After wrong tries there is a pause, told in calm words; nobody is told how many there were. */
import { type ReactNode, useState } from 'react';
import { type LockPin, PIN_LENGTH } from '@/domain/lock-pin';
import { plainDigits } from '@/domain/plain-digits';
import { useServices } from '@/services/services-context';
import { useTexts } from '@/ui/texts';
import { DigitForm } from './digit-form';
import styles from './lock-dialog.module.css';
import { useLockTries } from './use-lock-tries';

type Props = {
  readonly pin: LockPin;
  readonly onRight: () => void;
  readonly onForgotten: () => void;
  readonly children: ReactNode;
};

export function LockPinForm({ pin, onRight, onForgotten, children }: Props) {
  const { t } = useTexts('child');
  const { pins } = useServices().platform;
  const tries = useLockTries();
  const [typed, setTyped] = useState('');
  const [wasWrong, setWrong] = useState(false);
  const [isChecking, setChecking] = useState(false);

  async function answer() {
    if (isChecking || tries.mustWait()) return;
    setChecking(true);
    const isRight = await pins.matches(plainDigits(typed), pin);
    setChecking(false);
    if (isRight) return onRight();
    tries.addWrong();
    setWrong(true);
    setTyped('');
  }
  const seconds = Math.ceil(tries.waitMs / 1_000);
  const note = isChecking
    ? t('grownUp.pin.checking')
    : seconds > 0
      ? t('grownUp.pin.wait', { count: seconds })
      : wasWrong
        ? t('grownUp.pin.wrong')
        : '';
  return (
    <DigitForm
      question={t('grownUp.pin.question')}
      note={note}
      most={PIN_LENGTH.max}
      typed={typed}
      isSecret
      onTyped={setTyped}
      onAnswer={() => void answer()}
    >
      {tries.isQuestionOffered ? (
        <button type="button" className={styles.cancel} onClick={onForgotten}>
          {t('grownUp.pin.askQuestion')}
        </button>
      ) : (
        tries.hasTried && <p className={styles.later}>{t('grownUp.pin.forgotten')}</p>
      )}
      {children}
    </DigitForm>
  );
}
