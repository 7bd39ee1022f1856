import { useServices } from '@/services/services-context';
import styles from './wait-ring.module.css';

/** The grown-up lets the child try for so long before helping (time delay, practice notes 1.4). */
export type Waiting = { readonly startedAt: number; readonly ms: number };

/** A thin ring that fills and then stays: no sound, nothing that blinks. It begins where the wait is now. */
export function WaitRing({ waiting }: { readonly waiting: Waiting }) {
  const { clock } = useServices().platform;
  const passedMs = Math.max(clock.now() - waiting.startedAt, 0);
  return (
    <svg
      className={styles.ring}
      key={waiting.startedAt}
      viewBox="0 0 100 100"
      aria-hidden
      focusable="false"
      style={{ '--wait': `${waiting.ms}ms`, '--passed': `-${passedMs}ms` } as React.CSSProperties}
    >
      <circle cx="50" cy="50" r="47" pathLength="1" />
    </svg>
  );
}
