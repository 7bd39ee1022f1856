/** What the grown-up changes in this run alone: the routine stays as it is. */
import { at, atIndex, picking } from './move';
import type { Playback } from './playback';
import type { PlayedStep } from './played-step';

/** A step that is left out is gone from this run; the child who is on it comes to the next. The last one cannot be left out. */
export function leftOut(playback: Playback, stepId: string, now: number): Playback {
  const index = playback.steps.findIndex((step) => step.id === stepId);
  if (index < 0 || playback.steps.length === 1) return playback;
  const steps = playback.steps.filter((step) => step.id !== stepId);
  const passed = playback.passed.filter((one) => one.stepId !== stepId);
  const without = { ...playback, steps, passed };
  if (index < playback.stepIndex) return { ...without, stepIndex: playback.stepIndex - 1 };
  if (index > playback.stepIndex) return without;
  const ids = new Set(passed.map((one) => one.stepId));
  if (playback.plan.stepOrder === 'any') {
    const next = picking(without);
    // A break, a wish for help or "later" goes on while the grown-up changes what can be picked.
    return playback.isPicking && next.isPicking ? { ...without, stepIndex: next.stepIndex } : next;
  }
  const ahead = steps.findIndex((step, i) => i >= index && !ids.has(step.id));
  const next = ahead < 0 ? steps.findIndex((step) => !ids.has(step.id)) : ahead;
  return atIndex(without, next < 0 ? steps.length : next, now);
}

/** Before the step named, at the end without one; never among what is done, nor under the child's finger. */
export function putIn(playback: Playback, step: PlayedStep, beforeId: string | null): Playback {
  const { steps, stepIndex, isPicking } = playback;
  if (steps.some((one) => one.id === step.id) || stepIndex >= steps.length) return playback;
  const wanted = beforeId === null ? -1 : steps.findIndex((one) => one.id === beforeId);
  const first = isPicking ? stepIndex : stepIndex + 1;
  const place = wanted < 0 ? steps.length : Math.max(wanted, first);
  return { ...playback, steps: [...steps.slice(0, place), step, ...steps.slice(place)] };
}

/** A step that is done already cannot be another one afterwards. */
export function swapped(playback: Playback, stepId: string, step: PlayedStep, now: number): Playback {
  const index = playback.steps.findIndex((one) => one.id === stepId);
  const isDone = playback.passed.some((one) => one.stepId === stepId);
  const isKnown = playback.steps.some((one) => one.id === step.id && one.id !== stepId);
  if (index < 0 || isDone || isKnown) return playback;
  const steps = playback.steps.map((one) => (one.id === stepId ? step : one));
  const changed = { ...playback, steps };
  return index === playback.stepIndex && !playback.isPicking ? at(changed, step.id, now) : changed;
}
