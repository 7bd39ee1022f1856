/** An hourglass: the level falls above and rises below. Nothing trickles, so nothing draws the eye from the step. */
import type { Timer } from '@/domain/playing/timer';
import styles from './timer-sand.module.css';
import { useTimeMotion } from './use-time-motion';

/** About a pixel each. */
const SMOOTH_STEPS = 120;
const CALM_STEPS = 12;
const GLASS = 'M25 10H75C75 34 54 39 52 50C54 61 75 66 75 90H25C25 66 46 61 48 50C46 39 25 34 25 10Z';

export function TimerSand({ timer }: { readonly timer: Timer }) {
  const root = useTimeMotion(timer, run);
  return (
    <span className={styles.sand} ref={root} aria-hidden>
      <span className={styles.above}>
        <span className={styles.level} data-moves />
      </span>
      <span className={styles.below}>
        <span className={styles.level} data-moves />
      </span>
      <svg className={styles.glass} viewBox="0 0 100 100" aria-hidden focusable="false">
        {/* Hides the sand outside the glass; a clip path would make the compositor work. */}
        <path className={styles.around} d={`M22 8H78V92H22Z${GLASS}`} fillRule="evenodd" />
        <path className={styles.line} d={GLASS} strokeWidth="3" />
        <path className={styles.line} d="M18 8H82M18 92H82" strokeWidth="5" />
      </svg>
    </span>
  );
}

function run(place: number, _root: HTMLElement, calm: boolean): Keyframe[] {
  const easing = `steps(${calm ? CALM_STEPS : SMOOTH_STEPS})`;
  const full = 'translateY(0)';
  const empty = 'translateY(100%)';
  return place === 0
    ? [{ transform: full, easing }, { transform: empty }]
    : [{ transform: empty, easing }, { transform: full }];
}
