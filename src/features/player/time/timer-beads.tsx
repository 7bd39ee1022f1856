/** Beads for equal parts of the time, put away one by one, the last one first. An empty ring stays where each was. */
import { useCallback } from 'react';
import type { Timer } from '@/domain/playing/timer';
import { beadsOf } from './beads-of';
import styles from './timer-beads.module.css';
import { useTimeMotion } from './use-time-motion';

/** How long it takes to put one away: long enough to be seen, short enough to be quiet. */
const PUT_AWAY_MS = 800;
const PUT_AWAY_STEPS = 8;

export function TimerBeads({ timer }: { readonly timer: Timer }) {
  const count = beadsOf(timer.durationMs);
  const putAway = useCallback(
    (place: number, _root: HTMLElement, calm: boolean): Keyframe[] => {
      const end = (count - place) / count;
      const lasts = calm ? 0 : Math.min(PUT_AWAY_MS / timer.durationMs, 1 / count);
      const easing = calm ? 'steps(1)' : `steps(${PUT_AWAY_STEPS})`;
      return [
        { transform: 'scale(1)', offset: 0 },
        { transform: 'scale(1)', offset: end - lasts, easing },
        { transform: 'scale(0)', offset: end },
        { transform: 'scale(0)', offset: 1 },
      ];
    },
    [count, timer.durationMs],
  );
  const root = useTimeMotion(timer, putAway);
  return (
    <span className={styles.beads} ref={root} data-columns={columnsOf(count)} aria-hidden>
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bead is its place
        <span className={styles.ring} key={place}>
          <span className={styles.bead} data-moves />
        </span>
      ))}
    </span>
  );
}

/** The box is a square. */
function columnsOf(count: number): number {
  return Math.ceil(Math.sqrt(count));
}
