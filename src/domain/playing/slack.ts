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

/** What is left of the time of the open steps: of the first one, its running timer, if there is one; of the others, all of it. */
export function plannedLeft(
  open: readonly Pick<PlayedStep, 'timer'>[],
  current: Timer | null,
  now: number,
): number {
  return open.reduce(
    (sum, { timer }, i) =>
      sum + (i === 0 && current !== null ? timeLeft(current, now) : (timer?.durationMs ?? 0)),
    0,
  );
}

/** No time is cut to less than this share of itself, nor below a minute. */
const LEAST_SHARE = 0.5;

/**
 * The steps with shorter at-most times, so that the plan fits before `leaveAt`; only where a grown-up has asked for that. What
 * must last (at least), waits and breaks keep their time, and so does everything when there is time enough.
 */
export function fittedTo(steps: readonly PlayedStep[], leaveAt: number, now: number): readonly PlayedStep[] {
  const isElastic = ({ timer }: PlayedStep) => timer?.kind === 'at-most';
  const sum = (some: readonly PlayedStep[]) =>
    some.reduce((ms, { timer }) => ms + (timer?.durationMs ?? 0), 0);
  const elastic = sum(steps.filter(isElastic));
  const room = leaveAt - now - sum(steps.filter((step) => !isElastic(step)));
  if (elastic === 0 || elastic <= room) return steps;
  const share = Math.max(room / elastic, LEAST_SHARE);
  return steps.map((step) => {
    if (step.timer === null || !isElastic(step)) return step;
    const { durationMs } = step.timer;
    const shorter = Math.max(Math.round(durationMs * share), Math.min(durationMs, MINUTE_MS));
    return { ...step, timer: { ...step.timer, durationMs: shorter } };
  });
}
