/** A bar that drains towards the start of a line: to the left, and to the right where people read from there. */
import type { Timer } from '@/domain/playing/timer';
import styles from './timer-bar.module.css';
import { useTimeMotion } from './use-time-motion';

/** About a pixel each. */
const SMOOTH_STEPS = 240;
const CALM_STEPS = 12;

export function TimerBar({ timer }: { readonly timer: Timer }) {
  const root = useTimeMotion(timer, drain);
  return (
    <span className={styles.bar} ref={root} aria-hidden>
      <span className={styles.track}>
        <span className={styles.fill} data-moves />
      </span>
      <span className={styles.marks}>
        <span className={styles.mark} />
        <span className={styles.mark} data-half />
        <span className={styles.mark} />
      </span>
    </span>
  );
}

function drain(_place: number, root: HTMLElement, calm: boolean): Keyframe[] {
  const away = getComputedStyle(root).direction === 'rtl' ? '100%' : '-100%';
  const easing = `steps(${calm ? CALM_STEPS : SMOOTH_STEPS})`;
  return [{ transform: 'translateX(0)', easing }, { transform: `translateX(${away})` }];
}
