import { useTranslation } from 'react-i18next';
import styles from './settings.module.css';

/** How the device itself keeps a child in the app; the words of the devices' own settings. */
export function StaySection() {
  const { t } = useTranslation('settings');
  return (
    <section className={styles.section} aria-labelledby="stay">
      <h2 id="stay">{t('stay.title')}</h2>
      <p>{t('stay.body')}</p>
      {(['ios', 'android'] as const).map((device) => (
        <details className={styles.details} key={device}>
          <summary>{t(`stay.${device}`)}</summary>
          <p>{t(`stay.${device}Steps`)}</p>
        </details>
      ))}
    </section>
  );
}
