/** Who changes the number knows it, or does the multiplication: the grown-up side is open here, and a forgotten number is no trap. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LockPin, PIN_LENGTH } from '@/domain/lock-pin';
import { newMultiplication } from '@/domain/multiplication';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { DigitField } from './digit-field';
import styles from './settings.module.css';

type Props = { readonly pin: LockPin; readonly onProven: () => void; readonly onCancel: () => void };

export function PinGate({ pin, onProven, onCancel }: Props) {
  const { t } = useTranslation('settings');
  const { pins } = useServices().platform;
  const [isAsking, setAsking] = useState(!pins.canKeep());
  const [question, setQuestion] = useState(() => newMultiplication(Math.random));
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');

  async function answer(event: FormEvent) {
    event.preventDefault();
    const isRight = isAsking ? typed === String(question.a * question.b) : await pins.matches(typed, pin);
    if (isRight) return onProven();
    setTyped('');
    setNote(t(isAsking ? 'pin.otherAnswer' : 'pin.otherPin'));
    setQuestion(newMultiplication(Math.random, question));
  }
  return (
    <form className={styles.form} onSubmit={(event) => void answer(event)}>
      <DigitField
        key={String(isAsking)}
        label={isAsking ? t('pin.howMuch', question) : t('pin.old')}
        value={typed}
        most={PIN_LENGTH.max}
        isSecret={!isAsking}
        isFirst
        onChange={setTyped}
      />
      <p role="status">{note}</p>
      <div className={styles.actions}>
        <Button type="submit" rank="primary">
          {t('pin.goOn')}
        </Button>
        {!isAsking && (
          <Button
            onClick={() => {
              setAsking(true);
              setTyped('');
              setNote('');
            }}
          >
            {t('pin.forgotten')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('pin.cancel')}</Button>
      </div>
    </form>
  );
}
