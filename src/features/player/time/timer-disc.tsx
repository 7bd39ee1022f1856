/**
 * The disc that empties clockwise until the hand's place at 12. True to the hour, it is the face of an hour, and the
 * time is the last part of it: a longer time keeps the face full until its last hour.
 */
import type { Timer } from '@/domain/playing/timer';
import type { DiscScale } from '@/domain/supports/time-supports';
import styles from './timer-disc.module.css';
import { useTimeMotion } from './use-time-motion';

const HOUR_MS = 60 * 60_000;
/** In each half: half a degree, less than a pixel of its edge. */
const SMOOTH_STEPS = 360;
const CALM_STEPS = 6;

type Props = { readonly timer: Timer; readonly scale: DiscScale };

export function TimerDisc({ timer, scale }: Props) {
  const root = useTimeMotion(timer, turn, scale === 'hour' ? HOUR_MS : timer.durationMs);
  return (
    <span className={styles.disc} ref={root} aria-hidden>
      <span className={styles.firstHalf}>
        <span className={styles.firstFill} data-moves />
      </span>
      <span className={styles.secondHalf}>
        <span className={styles.secondFill} data-moves />
      </span>
      <svg className={styles.dial} viewBox="0 0 100 100" aria-hidden focusable="false">
        <circle cx="50" cy="50" r="48" fill="none" strokeWidth="3" />
        {scale === 'hour' &&
          MINUTES.map((angle) => (
            <path key={angle} d="M50 4v2.5" strokeWidth="1" transform={`rotate(${angle} 50 50)`} />
          ))}
        {FIVE_MINUTES.map((angle) => (
          <path key={angle} d="M50 4v5" strokeWidth="2.5" transform={`rotate(${angle} 50 50)`} />
        ))}
      </svg>
    </span>
  );
}

/** Two half discs turn behind two half windows, one after the other. */
function turn(place: number, _root: HTMLElement, calm: boolean): Keyframe[] {
  const easing = `steps(${calm ? CALM_STEPS : SMOOTH_STEPS})`;
  return [
    { transform: 'rotate(0deg)', offset: 0 },
    { transform: 'rotate(0deg)', offset: place / 2, easing },
    { transform: 'rotate(180deg)', offset: (place + 1) / 2 },
    { transform: 'rotate(180deg)', offset: 1 },
  ];
}

const FIVE_MINUTES = Array.from({ length: 12 }, (_, i) => i * 30);
const MINUTES = Array.from({ length: 60 }, (_, i) => i * 6).filter((angle) => angle % 30 !== 0);
