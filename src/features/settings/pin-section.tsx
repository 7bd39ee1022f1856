/** What opens the lock of child mode on this device: a small multiplication, or a number of the family's own. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { Button } from '@/ui/button';
import { PinForm } from './pin-form';
import { PinGate } from './pin-gate';
import styles from './settings.module.css';

type Doing = 'nothing' | 'proving-change' | 'proving-removal' | 'typing';

export function PinSection() {
  const { t } = useTranslation('settings');
  const { settings, platform } = useServices();
  const { lockPin } = useSettings();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [said, setSaid] = useState('');
  const canKeep = platform.pins.canKeep();

  function begin(next: Doing) {
    setSaid('');
    setDoing(next);
  }
  function end(words: string) {
    setSaid(words);
    setDoing('nothing');
  }
  async function proven() {
    if (doing === 'proving-change') return begin('typing');
    const stored = await settings.change({ lockPin: null, lockTries: null });
    end(t(stored.ok ? 'pin.removed' : 'pin.failed'));
  }
  return (
    <section className={styles.section} aria-labelledby="pin">
      <h2 id="pin">{t('pin.title')}</h2>
      <p>{t(lockPin === null ? 'pin.question' : 'pin.set')}</p>
      {!canKeep && <p>{t('pin.impossible')}</p>}
      {doing === 'nothing' && (
        <div className={styles.actions}>
          {canKeep && (
            <Button onClick={() => begin(lockPin === null ? 'typing' : 'proving-change')}>
              {t(lockPin === null ? 'pin.choose' : 'pin.change')}
            </Button>
          )}
          {lockPin !== null && <Button onClick={() => begin('proving-removal')}>{t('pin.remove')}</Button>}
        </div>
      )}
      {lockPin !== null && (doing === 'proving-change' || doing === 'proving-removal') && (
        <PinGate pin={lockPin} onProven={() => void proven()} onCancel={() => begin('nothing')} />
      )}
      {doing === 'typing' && <PinForm onKept={() => end(t('pin.kept'))} onCancel={() => begin('nothing')} />}
      <p role="status">{said}</p>
    </section>
  );
}
