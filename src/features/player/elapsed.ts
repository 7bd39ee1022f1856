import { type Timer, timeLeft } from '@/domain/playing/timer';

/** Milliseconds of the timer that are over. */
export function elapsedOf(timer: Timer, now: number): number {
  return timer.durationMs - timeLeft(timer, now);
}
