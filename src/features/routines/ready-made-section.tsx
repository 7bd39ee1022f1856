import { useTranslation } from 'react-i18next';
import { READY_MADE } from '@/content/ready-made';
import { spoken } from '@/domain/wording';
import { pictureOfReadyMade } from '@/services/add-ready-made';
import { useReadyMadeTexts } from '@/services/use-ready-made-texts';
import { paths } from '@/ui/hash-route';
import { PictureView } from '@/ui/picture-view';
import styles from './ready-made-section.module.css';

export function ReadyMadeSection() {
  const { t, i18n } = useTranslation('routines');
  const texts = useReadyMadeTexts(i18n.language === 'ar' ? 'ar' : 'en');
  return (
    <section className={styles.section} aria-labelledby="ready-made">
      <h2 id="ready-made">{t('readyMade.title')}</h2>
      <ul className={styles.cards}>
        {READY_MADE.map((made) => {
          const title = texts.state === 'ready' ? texts.value[made.id]?.title : undefined;
          return (
            <li key={made.id}>
              <a className={styles.card} href={paths.readyMade(made.id)}>
                <span className={styles.picture}>
                  <PictureView picture={pictureOfReadyMade(made.cover)} />
                </span>
                <span className={styles.title}>{title === undefined ? made.id : spoken(title, 'he')}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
