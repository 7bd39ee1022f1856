/** How the device itself keeps a child in the app, step by step: in the words of the devices' own settings. */
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { deviceAtHand, devicesInOrder, KEEP_IN_STEPS, type KeepInDevice } from './keep-in-devices';
import styles from './settings.module.css';

export default function KeepInPage() {
  const { t } = useTranslation('settings');
  const atHand = deviceAtHand(navigator.userAgent, navigator.maxTouchPoints);
  return (
    <div className={styles.page}>
      <h1>{t('keepIn.title')}</h1>
      <p>{t('keepIn.body')}</p>
      {devicesInOrder(atHand).map((device) => (
        <Device key={device} device={device} isAtHand={device === atHand} />
      ))}
      <LinkButton className={styles.start ?? ''} href={paths.settings()}>
        {t('keepIn.back')}
      </LinkButton>
    </div>
  );
}

function Device({ device, isAtHand }: { readonly device: KeepInDevice; readonly isAtHand: boolean }) {
  const { t } = useTranslation('settings');
  const step = t as (key: string) => string;
  return (
    <section className={styles.section} aria-labelledby={`keep-in-${device}`}>
      <h2 id={`keep-in-${device}`}>{t(`keepIn.${device}.title`)}</h2>
      {isAtHand && <p>{t('keepIn.thisDevice')}</p>}
      <ol className={styles.numbered}>
        {Array.from({ length: KEEP_IN_STEPS[device] }, (_, i) => String(i + 1)).map((number) => (
          <li key={number}>{step(`keepIn.${device}.steps.${number}`)}</li>
        ))}
      </ol>
      <p>{t(`keepIn.${device}.end`)}</p>
    </section>
  );
}
