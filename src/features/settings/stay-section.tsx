import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import styles from './settings.module.css';

/** How the device itself keeps a child in the app. */
export function StaySection() {
  const { t } = useTranslation('settings');
  return (
    <section className={styles.section} aria-labelledby="stay">
      <h2 id="stay">{t('stay.title')}</h2>
      <p>{t('stay.body')}</p>
      <LinkButton className={styles.start ?? ''} href={paths.keepIn()}>
        {t('stay.open')}
      </LinkButton>
    </section>
  );
}
