/**
 * The countdown of one step or break.
 *
 * Nothing here counts seconds. A running timer stores the moment it will end, so a tablet that slept in a school
 * bag wakes up showing the right time. The device's clock may be changed meanwhile; the time that was last shown
 * is kept beside the timer (`Seen`), and no timer ever shows more than that again.
 */
export type Timer =
  | { readonly status: 'ready'; readonly durationMs: number }
  | { readonly status: 'running'; readonly durationMs: number; readonly endsAt: number }
  | { readonly status: 'paused'; readonly durationMs: number; readonly leftMs: number }
  | { readonly status: 'finished'; readonly durationMs: number };

export type TimerEvent = 'start' | 'pause' | 'resume' | 'look';

/** When a screen was last known to be alive, and the time left that it showed then (null without a timer). */
export type Seen = { readonly at: number; readonly leftMs: number | null };

/** How often a screen with a running timer writes `Seen`; so what it showed since then is at most this much less. */
export const HEARTBEAT_MS = 5_000;

/** Events that make no sense in the current status leave the timer as it is. 'look' only notices that the time is over. */
export function nextTimer(timer: Timer, event: TimerEvent, now: number): Timer {
  switch (event) {
    case 'start':
      return timer.status === 'ready' ? runFor(timer.durationMs, timer.durationMs, now) : timer;
    case 'pause':
      return timer.status === 'running' ? pausedAt(timer.durationMs, timeLeft(timer, now)) : timer;
    case 'resume':
      return timer.status === 'paused' ? runFor(timer.durationMs, timer.leftMs, now) : timer;
    case 'look':
      return timer.status === 'running' && now >= timer.endsAt
        ? { status: 'finished', durationMs: timer.durationMs }
        : timer;
  }
}

export function startTimer(durationMs: number, now: number): Timer {
  return nextTimer({ status: 'ready', durationMs }, 'start', now);
}

/** A timer that stands still with this much left, or is over when nothing is left. */
export function pausedAt(durationMs: number, leftMs: number): Timer {
  const left = between(leftMs, durationMs);
  return left === 0 ? { status: 'finished', durationMs } : { status: 'paused', durationMs, leftMs: left };
}

/** The same timer standing still with this much left; one that was not started yet stays so. */
export function standingAt(timer: Timer, leftMs: number): Timer {
  return timer.status === 'ready' ? timer : pausedAt(timer.durationMs, leftMs);
}

/** The only way in which time grows: the grown-up gives some. A timer that was over runs again. */
export function longerTimer(timer: Timer, addedMs: number, now: number): Timer {
  const durationMs = timer.durationMs + addedMs;
  switch (timer.status) {
    case 'ready':
      return { status: 'ready', durationMs };
    case 'paused':
      return pausedAt(durationMs, timer.leftMs + addedMs);
    default:
      return runFor(durationMs, timeLeft(timer, now) + addedMs, now);
  }
}

/** Milliseconds, from 0 to the whole duration, whatever the clock says. */
export function timeLeft(timer: Timer, now: number): number {
  switch (timer.status) {
    case 'ready':
      return timer.durationMs;
    case 'running':
      return between(timer.endsAt - now, timer.durationMs);
    case 'paused':
      return timer.leftMs;
    case 'finished':
      return 0;
  }
}

/**
 * The same timer, believed no further than what was last shown. A clock that was set back past `seen.at` cannot say
 * how long the screen was away; one heartbeat is taken off, since that much may have passed unseen.
 */
export function trustedTimer(timer: Timer, seen: Seen, now: number): Timer {
  if (timer.status !== 'running' || seen.leftMs === null) return nextTimer(timer, 'look', now);
  const shown = now < seen.at ? seen.leftMs - HEARTBEAT_MS : seen.leftMs;
  if (timeLeft(timer, now) <= shown) return nextTimer(timer, 'look', now);
  return runFor(timer.durationMs, shown, now);
}

function runFor(durationMs: number, leftMs: number, now: number): Timer {
  const left = between(leftMs, durationMs);
  if (left === 0) return { status: 'finished', durationMs };
  return { status: 'running', durationMs, endsAt: now + left };
}

function between(ms: number, durationMs: number): number {
  return Math.min(Math.max(ms, 0), durationMs);
}
