/** A step screen in small, which follows what is chosen below it. Seen only: each choice says itself what it does. */
import { useTranslation } from 'react-i18next';
import type { ShowSupports } from '@/domain/supports/show-supports';
import { PictureView } from '@/ui/picture-view';
import styles from './step-preview.module.css';

const PICTURES = ['wash-hands', 'brush-teeth', 'sleep'] as const;
/** How many of them a view shows. */
const SHOWN: Readonly<Record<ShowSupports['view'], number>> = {
  one: 1,
  'now-next': 2,
  'now-next-later': 3,
  'first-then': 2,
  list: 3,
};

export function StepPreview({ show }: { readonly show: ShowSupports }) {
  const { t } = useTranslation('supports');
  const label = <span className={styles.label} />;
  return (
    <figure className={styles.preview}>
      <div className={styles.screen} aria-hidden data-view={show.view}>
        {show.progress !== 'none' && (
          <span className={styles.progress} data-face={show.progress}>
            <i />
            <i />
            <i />
          </span>
        )}
        <span className={styles.cards}>
          {PICTURES.slice(0, SHOWN[show.view]).map((id) => (
            <span className={styles.card} key={id}>
              {show.labelPosition === 'above' && show.pictureLevel !== 'word' && label}
              {show.pictureLevel === 'word' ? (
                <span className={styles.word} />
              ) : (
                <PictureView picture={{ kind: 'pictogram', id }} className={styles.picture ?? ''} />
              )}
              {show.labelPosition === 'below' && show.pictureLevel !== 'word' && label}
            </span>
          ))}
        </span>
        <span className={styles.done} />
      </div>
      <figcaption className={styles.caption}>{t('show.preview')}</figcaption>
    </figure>
  );
}
