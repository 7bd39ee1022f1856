/**
 * The disc that empties clockwise. Two half discs turn behind two half windows; the turning is handed to the
 * compositor once, so that a running timer costs the page nothing.
 */
import { useEffect, useRef } from 'react';
import type { Timer } from '@/domain/playing/timer';
import { useServices } from '@/services/services-context';
import { elapsedOf } from './elapsed';
import styles from './timer-disc.module.css';

/**
 * How often the disc moves on in each half. Half a degree is less than a pixel of its edge, and a screen that shows
 * the same picture is not sent again: each frame that is sent is told to the page, which would keep it busy for nothing.
 */
const SMOOTH_STEPS = 360;
/** With reduced motion. */
const CALM_STEPS = 6;
/** After sleep the compositor's clock may lag behind the true one. */
const CHECK_MS = 5_000;
const DRIFT_MS = 500;

export function TimerDisc({ timer }: { readonly timer: Timer }) {
  const { clock } = useServices().platform;
  const first = useRef<HTMLSpanElement>(null);
  const second = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const easing = `steps(${calm ? CALM_STEPS : SMOOTH_STEPS})`;
    const turn = (half: HTMLElement | null, from: number, to: number) =>
      half?.animate(
        [
          { transform: 'rotate(0deg)', offset: 0 },
          { transform: 'rotate(0deg)', offset: from, easing },
          { transform: 'rotate(180deg)', offset: to },
          { transform: 'rotate(180deg)', offset: 1 },
        ],
        { duration: Math.max(timer.durationMs, 1), fill: 'both' },
      );
    const turns = [turn(first.current, 0, 0.5), turn(second.current, 0.5, 1)];
    const set = () => {
      const elapsed = elapsedOf(timer, clock.now());
      for (const one of turns) {
        if (one === undefined || Math.abs(Number(one.currentTime ?? 0) - elapsed) < DRIFT_MS) continue;
        one.currentTime = elapsed;
      }
    };
    for (const one of turns) {
      if (one === undefined) continue;
      one.currentTime = elapsedOf(timer, clock.now());
      if (timer.status !== 'running') one.pause();
    }
    const check = timer.status === 'running' ? setInterval(set, CHECK_MS) : undefined;
    document.addEventListener('visibilitychange', set);
    return () => {
      clearInterval(check);
      document.removeEventListener('visibilitychange', set);
      for (const one of turns) one?.cancel();
    };
  }, [timer, clock]);

  return (
    <span className={styles.disc} aria-hidden>
      <span className={styles.firstHalf}>
        <span className={styles.firstFill} ref={first} />
      </span>
      <span className={styles.secondHalf}>
        <span className={styles.secondFill} ref={second} />
      </span>
      <svg className={styles.dial} viewBox="0 0 100 100" aria-hidden focusable="false">
        <circle cx="50" cy="50" r="48" fill="none" strokeWidth="3" />
        {TICKS.map((angle) => (
          <path key={angle} d="M50 4v5" strokeWidth="2.5" transform={`rotate(${angle} 50 50)`} />
        ))}
      </svg>
    </span>
  );
}

const TICKS = Array.from({ length: 12 }, (_, i) => i * 30);
