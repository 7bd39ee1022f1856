/** Minutes, and seconds only under one minute. The screen reader has them in the words of the time. */
import { useChildTexts } from '@/features/player/child-texts';
import styles from './timer-number.module.css';

export function TimerNumber({ leftMs }: { readonly leftMs: number }) {
  const { duration } = useChildTexts();
  const [count = '', ...unit] = duration(leftMs, 'short').split(/\s/);
  return (
    <span className={styles.number} aria-hidden>
      <span className={styles.count}>{count}</span>
      <span className={styles.unit}>{unit.join(' ')}</span>
    </span>
  );
}
