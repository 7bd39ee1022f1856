/** Minutes, and seconds only under one minute. The screen reader has them in the words of the time. */
import { useChildTexts } from '@/features/player/child-texts';
import styles from './timer-number.module.css';

export function TimerNumber({ leftMs }: { readonly leftMs: number }) {
  const { duration } = useChildTexts();
  const words = duration(leftMs, 'long');
  // Arabic says one and two minutes without a number.
  const count = /\d+/.exec(words)?.[0];
  const unit = count === undefined ? words : words.replace(count, '').trim();
  return (
    <span className={styles.number} aria-hidden>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      <span className={styles.unit}>{unit}</span>
    </span>
  );
}
