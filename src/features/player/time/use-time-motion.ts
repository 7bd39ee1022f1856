/**
 * A picture of time that moves without the page: the whole movement is handed to the compositor once, so that a
 * running timer costs the page nothing. What moves is marked `data-moves`; only `transform` may change.
 *
 * It moves in steps that are smaller than what an eye tells apart: a screen that shows the same picture is not sent
 * again, and each frame that is sent is told to the page, which would keep it busy for nothing.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Timer } from '@/domain/playing/timer';
import { useServices } from '@/services/services-context';
import { elapsedOf } from './elapsed';
import { isCalm } from './is-calm';

/** After sleep the compositor's clock may lag behind the true one. */
const CHECK_MS = 5_000;
const DRIFT_MS = 500;

/** How the part with this place moves from the start to the end of the span. The same function for the same movement. */
export type FramesOf = (place: number, root: HTMLElement, calm: boolean) => Keyframe[];

/** `spanMs`: how long the whole movement takes; it ends when the timer ends. */
export function useTimeMotion(
  timer: Timer,
  framesOf: FramesOf,
  spanMs: number = timer.durationMs,
): RefObject<HTMLSpanElement | null> {
  const { clock } = useServices().platform;
  const root = useRef<HTMLSpanElement>(null);

  // Before the paint: time that is already gone is never seen as still there.
  useLayoutEffect(() => {
    const whole = root.current;
    if (whole === null) return;
    const calm = isCalm(whole);
    const moves = [...whole.querySelectorAll('[data-moves]')].map((part, place) =>
      part.animate(framesOf(place, whole, calm), { duration: Math.max(spanMs, 1), fill: 'both' }),
    );
    const set = () => {
      const elapsed = elapsedOf(timer, clock.now(), spanMs);
      for (const one of moves) {
        if (Math.abs(Number(one.currentTime ?? 0) - elapsed) >= DRIFT_MS) one.currentTime = elapsed;
      }
    };
    for (const one of moves) {
      one.currentTime = elapsedOf(timer, clock.now(), spanMs);
      if (timer.status !== 'running') one.pause();
    }
    const check = timer.status === 'running' ? setInterval(set, CHECK_MS) : undefined;
    document.addEventListener('visibilitychange', set);
    return () => {
      clearInterval(check);
      document.removeEventListener('visibilitychange', set);
      for (const one of moves) one.cancel();
    };
  }, [timer, clock, framesOf, spanMs]);

  return root;
}
