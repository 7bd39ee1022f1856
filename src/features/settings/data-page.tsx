/** Where everything is kept, in plain words, and how to remove it. */
import { useTranslation } from 'react-i18next';
import { paths } from '@/ui/hash-route';
import { DeleteEverything } from './delete-everything';
import styles from './settings.module.css';
import { StorageSection } from './storage-section';

type Props = {
  /** Opens the app anew: what was deleted must not live on in memory. */
  readonly startAgain?: () => void;
};

export default function DataPage({ startAgain = openWelcome }: Props) {
  const { t } = useTranslation('settings');
  return (
    <div className={styles.page}>
      <h1>{t('data.title')}</h1>
      <section className={styles.section} aria-label={t('data.title')}>
        <p className={styles.lead}>{t('data.everything')}</p>
        <ul className={styles.points}>
          {(['none', 'photos', 'loss', 'deleteNote'] as const).map((point) => (
            <li key={point}>{t(`data.${point}`)}</li>
          ))}
        </ul>
      </section>
      <section className={`${styles.section} ${styles.child}`} aria-labelledby="for-child">
        <h2 id="for-child">{t('data.childTitle')}</h2>
        <p>{t('data.childText')}</p>
      </section>
      <StorageSection />
      <DeleteEverything onDeleted={startAgain} />
    </div>
  );
}

function openWelcome(): void {
  window.history.replaceState(null, '', paths.welcome());
  window.location.reload();
}
