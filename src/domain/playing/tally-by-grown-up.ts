/** What the grown-up's hand does to the record: steps for today only, and going to a step. */
import { isPassed, type Playback, stepOf } from './playback';
import type { StepRecord } from './step-record';
import { arrivedAt, onStep, reopened, resting, type Tally } from './tally';

export function withStep(tally: Tally, step: StepRecord, beforeId: string | null): Tally {
  const known = tally.steps.find(({ stepId }) => stepId === step.stepId);
  // What was left out for today is put back.
  if (known?.state === 'left-out') return onStep(tally, step.stepId, (one) => ({ ...one, state: 'open' }));
  if (known !== undefined) return tally;
  const at = tally.steps.findIndex(({ stepId }) => stepId === beforeId);
  const place = at < 0 ? tally.steps.length : at;
  return { ...tally, steps: tally.steps.toSpliced(place, 0, step) };
}

/** The new step stands in the old one's place; the old one stays in the record as left out. */
export function swapped(tally: Tally, stepId: string, step: StepRecord): Tally {
  const known = tally.steps.some((one) => one.stepId === stepId);
  if (!known || step.stepId === stepId)
    return onStep(tally, stepId, (one) => ({ ...one, label: step.label }));
  const placed = withStep(tally, step, stepId);
  const out = onStep(placed, stepId, (one) => ({ ...one, state: 'left-out' }));
  if (tally.currentId !== stepId) return out;
  return arrivedAt({ ...out, currentId: null }, step.stepId, tally.at);
}

/** No `arrived` came after it in runs of old: the child is where the screen was, on the next step or at the pick. */
export function leftOut(tally: Tally, stepId: string, at: number, next: Playback): Tally {
  const out = onStep(tally, stepId, (step) => ({ ...step, state: 'left-out' }));
  if (tally.currentId !== stepId) return out;
  return arrivedWith(resting({ ...out, currentId: null }), at, next);
}

/** What lies between is skipped, and what lies behind the step comes again, as on the screen. */
export function wentTo(tally: Tally, at: number, next: Playback): Tally {
  const isOpen = (id: string) => next.steps.some((step) => step.id === id) && !isPassed(next, id);
  const steps = tally.steps.map((step) => {
    if (step.state === 'open') return isPassed(next, step.stepId) ? passedOver(step, at) : step;
    return isOpen(step.stepId) ? reopened(step) : step;
  });
  return resting(arrivedWith({ ...tally, steps }, at, next));
}

/** On the step that the screen shows: none while something is picked or asked first, after Stop, and at the end. */
export function arrivedWith(tally: Tally, at: number, next: Playback): Tally {
  const step = stepOf(next);
  const isNowhere = step === null || next.isPicking || next.isStopped || next.feelingsFor === 'before';
  return isNowhere ? tally : arrivedAt(tally, step.id, at);
}

/** A step that was never reached has no times. */
function passedOver(step: StepRecord, at: number): StepRecord {
  return { ...step, state: 'skipped', endedAt: step.startedAt === null ? null : at };
}
