import { type Timer, timeLeft } from '@/domain/playing/timer';

/** Milliseconds of `spanMs` that are over: the timer's own time, or the hour at whose end it stands. Negative before that hour. */
export function elapsedOf(timer: Timer, now: number, spanMs: number = timer.durationMs): number {
  return spanMs - timeLeft(timer, now);
}
