/**
 * How much time is to spare before a clock time, such as the one at which the family leaves.
 *
 * Only what is planned counts, which is the time that the open steps still have; a step without a timer takes none.
 * Less than nothing to spare is told as none: nobody is ever late here, and nothing hurries.
 */
import type { PlayedStep } from './played-step';
import { type Timer, timeLeft } from './timer';

const MINUTE_MS = 60_000;

/** Whole minutes to spare, rounded down; negative when the plan is longer than the time until `leaveAt`. */
export function slackOf(remainingPlannedMs: number, leaveAt: number, now: number): number {
  return Math.floor((leaveAt - now - remainingPlannedMs) / MINUTE_MS);
}

/** What is left of the time of the open steps: of the first one, its running timer; of the others, all of it. */
export function plannedLeft(
  open: readonly Pick<PlayedStep, 'timer'>[],
  current: Timer | null,
  now: number,
): number {
  const later = open.slice(1).reduce((sum, { timer }) => sum + (timer?.durationMs ?? 0), 0);
  return later + (open.length === 0 || current === null ? 0 : timeLeft(current, now));
}
