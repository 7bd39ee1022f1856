/** Minutes, and seconds only under one minute. The screen reader has them in the words of the time. */
import { useChildTexts } from '@/features/player/child-texts';
import styles from './timer-number.module.css';

export function TimerNumber({ leftMs }: { readonly leftMs: number }) {
  const { duration } = useChildTexts();
  const words = duration(leftMs, 'long');
  // Arabic says one and two without a number; the number stays in its place all the same.
  const seconds = Math.ceil(leftMs / 1_000);
  const count = /\d+/.exec(words)?.[0] ?? `${seconds >= 60 ? Math.ceil(seconds / 60) : seconds}`;
  return (
    <span className={styles.number} aria-hidden>
      <span className={styles.count}>{count}</span>
      <span className={styles.unit}>{words.replace(count, '').trim()}</span>
    </span>
  );
}
