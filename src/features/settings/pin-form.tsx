/** A new number, entered twice, since nobody can read it again. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPin, PIN_LENGTH } from '@/domain/lock-pin';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { DigitField } from './digit-field';
import styles from './settings.module.css';

type Props = { readonly onKept: () => void; readonly onCancel: () => void };

export function PinForm({ onKept, onCancel }: Props) {
  const { t } = useTranslation('settings');
  const { settings, platform } = useServices();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [note, setNote] = useState('');
  const [isKeeping, setKeeping] = useState(false);

  async function keep(event: FormEvent) {
    event.preventDefault();
    if (isKeeping) return;
    if (!isPin(first)) return setNote(t('pin.length', PIN_LENGTH));
    if (first !== second) return setNote(t('pin.different'));
    setKeeping(true);
    const lockPin = await platform.pins.make(first);
    const stored = await settings.change({ lockPin, lockTries: null });
    setKeeping(false);
    if (stored.ok) onKept();
    else setNote(t('pin.failed'));
  }
  return (
    <form className={styles.form} onSubmit={(event) => void keep(event)}>
      <p>{t('pin.advice', PIN_LENGTH)}</p>
      <DigitField
        label={t('pin.new')}
        value={first}
        most={PIN_LENGTH.max}
        isSecret
        isFirst
        onChange={setFirst}
      />
      <DigitField label={t('pin.again')} value={second} most={PIN_LENGTH.max} isSecret onChange={setSecond} />
      <p role="status">{note}</p>
      <div className={styles.actions}>
        <Button type="submit" rank="primary">
          {t('pin.keep')}
        </Button>
        <Button onClick={onCancel}>{t('pin.cancel')}</Button>
      </div>
    </form>
  );
}
