/** What was planned, crossed out, and what comes instead. */
import type { Picture } from '@/domain/picture';
import { PictureView } from '@/ui/picture-view';
import styles from './change-picture.module.css';
import { Icon } from './icons';

export function ChangePicture({ was, now }: { readonly was: Picture | null; readonly now: Picture | null }) {
  return (
    <span className={styles.change}>
      <span className={styles.was}>
        <PictureView picture={was} />
        <svg className={styles.cross} viewBox="0 0 100 100" aria-hidden focusable="false">
          <path d="M12 88 88 12" />
        </svg>
      </span>
      <Icon name="arrow" className={styles.arrow ?? ''} />
      <span className={styles.now}>
        <PictureView picture={now} />
      </span>
    </span>
  );
}
