/** What a grown-up or a file asks for, brought within the limits of a step and a routine before it is stored. */
import { fitText, fitTexts } from './fit-text';
import type { NewRoutine } from './new-routine';
import type { RoutineChange, StepWrite } from './routine-change';
import {
  MAX_LABEL_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_SAY_LENGTH,
  MAX_TIMER_MS,
  MAX_TITLE_LENGTH,
  MIN_TIMER_MS,
  type StepFields,
  type StepTimer,
} from './step';
import type { Texts } from './wording';

/** Only the fields that are there; the others stay absent. */
export function fitStep<T extends Partial<StepFields>>(step: T): T {
  return {
    ...step,
    ...(step.label === undefined ? {} : { label: fitTexts(step.label, MAX_LABEL_LENGTH) }),
    ...(step.say === undefined ? {} : { say: fitTexts(step.say, MAX_SAY_LENGTH) }),
    ...(step.note === undefined ? {} : { note: fitText(step.note, MAX_NOTE_LENGTH) }),
    ...(step.timer === undefined ? {} : { timer: step.timer === null ? null : fitTimer(step.timer) }),
  };
}

export function fitTimer(timer: StepTimer): StepTimer {
  const wanted = Math.round(timer.durationMs) || MIN_TIMER_MS;
  return { ...timer, durationMs: Math.min(Math.max(wanted, MIN_TIMER_MS), MAX_TIMER_MS) };
}

export function fitTitle(title: Texts): Texts {
  return fitTexts(title, MAX_TITLE_LENGTH);
}

export function fitNewRoutine(routine: NewRoutine): NewRoutine {
  return { ...routine, title: fitTitle(routine.title), steps: routine.steps.map((step) => fitStep(step)) };
}

export function fitChange(change: RoutineChange): RoutineChange {
  const { set, steps } = change;
  return {
    ...change,
    ...(set?.title === undefined ? {} : { set: { ...set, title: fitTitle(set.title) } }),
    ...(steps === undefined ? {} : { steps: steps.map(fitStepWrite) }),
  };
}

function fitStepWrite(write: StepWrite): StepWrite {
  return 'create' in write ? { create: fitStep(write.create) } : { ...write, set: fitStep(write.set) };
}
