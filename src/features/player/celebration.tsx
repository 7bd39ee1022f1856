/** The sign of the end, by the child's setting: a tick, a tick with a ring that goes out once, or an own photo. */
import type { Child } from '@/domain/child';
import { PictureView } from '@/ui/picture-view';
import styles from './celebration.module.css';
import { Icon } from './icons';

export function Celebration({ child }: { readonly child: Child }) {
  if (child.celebration === 'photo' && child.celebrationPhoto !== null) {
    return (
      <span className={styles.photo}>
        <PictureView picture={child.celebrationPhoto} />
      </span>
    );
  }
  return (
    <span className={styles.tick} data-small={child.celebration === 'small' || undefined}>
      <Icon name="tick" />
    </span>
  );
}
