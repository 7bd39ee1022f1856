/** What a break card shows: its picture; for breathing a shape that grows and rests; for moving a set of three, in order. */
import type { BreakOffer } from '@/domain/supports/break-supports';
import { PictureView } from '@/ui/picture-view';
import styles from './break-guide.module.css';
import { movementSetOf } from './break-guides';
import { useChildTexts } from './child-texts';
import { pictureOfWord } from './own-pictures';

export function BreakGuide({ card }: { readonly card: BreakOffer }) {
  const set = movementSetOf(card);
  if (card === 'balloon-breathing') return <Breathing />;
  if (set === undefined) return null;
  return (
    <span className={styles.set}>
      {set.map((one) => (
        <span key={one} className={styles.move}>
          <PictureView picture={pictureOfWord(one)} />
        </span>
      ))}
    </span>
  );
}

/** In for four seconds, out for six: slow, and longer out than in. With reduced motion the words alone change places. */
function Breathing() {
  const { t } = useChildTexts();
  return (
    <span className={styles.breathing}>
      <span className={styles.space}>
        <span className={styles.air} />
        <span className={styles.balloon}>
          <PictureView picture={pictureOfWord('balloon-breathing')} />
        </span>
      </span>
      <span className={styles.words}>
        <span className={styles.in}>{t('breathe.in')}</span>
        <span className={styles.out}>{t('breathe.out')}</span>
      </span>
    </span>
  );
}
