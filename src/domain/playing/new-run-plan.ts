/** What is decided when a run begins, from the routine's own settings and the child's. */
import type { Routine } from '@/domain/routine';
import { liveSteps } from '@/domain/routine';
import { shownOf } from '@/domain/supports/show-supports';
import type { Supports } from '@/domain/supports/supports';
import { targetOf } from './chaining';
import type { PlayedStep } from './played-step';
import { facesAt } from './played-steps';
import type { Run, RunPlan } from './run';

/** However often a child has waited to the end, a wait is no longer than this. */
export const LONGEST_GROWN_WAIT_MS = 120_000;

/** `routineVersion`: see `RunPlan`. `now` is a local time: "leave at 8:15" means today's, or tomorrow's when that is long over. */
export function newRunPlan(routine: Routine, child: Supports, routineVersion: number, now: number): RunPlan {
  const shown = shownOf(child, routine.show);
  const { chaining } = routine;
  const cards = facesAt(routine.ending?.cards, shown.pictureLevel);
  return {
    routineVersion,
    view: shown.view,
    stepOrder: shown.stepOrder,
    show: routine.show ?? null,
    timerStart: child.timerStart,
    chaining: chaining
      ? { method: chaining.method, targetStepId: targetOf(liveSteps(routine), chaining) }
      : null,
    leaveAt: routine.leaveAt ? momentOf(routine.leaveAt, now) : null,
    canStop: routine.canStop === true || child.stopShown,
    asksAfterBreak: child.asksAfterBreak,
    breakLimit: child.breakLimit,
    feelingsAsked: child.feelingsAsked,
    ending: cards.length > 0 ? { cards } : null,
    tokens: child.tokens,
  };
}

const HOUR_MS = 60 * 60_000;
/** A time that is over for longer than this is meant for tomorrow. */
const OVER_MS = 3 * HOUR_MS;

/** null for a text that is no time of day. The day has as many hours as the local calendar gives it. */
function momentOf(clockTime: string, now: number): number | null {
  const [hours, minutes] = clockTime.split(':').map(Number);
  if (hours === undefined || minutes === undefined || !Number.isFinite(hours + minutes)) return null;
  const today = new Date(now);
  today.setHours(hours, minutes, 0, 0);
  if (today.getTime() > now - OVER_MS) return today.getTime();
  today.setDate(today.getDate() + 1);
  return today.getTime();
}

/**
 * P25: each wait that the child has waited to its end makes the next one of that step a little longer, by the child's
 * setting. `before`: runs of the routine, the latest first. A run keeps by how much its waits had grown, so that nothing is
 * lost when older runs are no longer looked at.
 */
export function withGrownWaits(
  steps: readonly PlayedStep[],
  growthMs: number,
  before: readonly Pick<Run, 'steps' | 'events'>[],
): readonly PlayedStep[] {
  if (growthMs <= 0) return steps;
  return steps.map((step) => {
    if (step.kind !== 'wait' || step.timer === null) return step;
    const { durationMs } = step.timer;
    const most = Math.max(LONGEST_GROWN_WAIT_MS - durationMs, 0);
    const grownMs = Math.min(grownBy(step.id, growthMs, before), most);
    return { ...step, grownMs, timer: { ...step.timer, durationMs: durationMs + grownMs } };
  });
}

/** Back to the latest run that says by how much it had grown; in older ones each wait to the end counts. */
function grownBy(stepId: string, growthMs: number, before: readonly Pick<Run, 'steps' | 'events'>[]): number {
  let ms = 0;
  for (const { steps, events } of before) {
    const step = steps.find(({ id, kind }) => id === stepId && kind === 'wait');
    const isWaited = events.some(
      (event) => event.type === 'done' && event.stepId === stepId && event.leftMs === 0,
    );
    if (step !== undefined && isWaited) ms += growthMs;
    if (step?.grownMs !== undefined) return ms + step.grownMs;
  }
  return ms;
}
