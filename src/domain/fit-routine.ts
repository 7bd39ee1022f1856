/** What a grown-up or a file asks for, brought within the limits of a step and a routine before it is stored. */
import { fitText, fitTexts } from './fit-text';
import type { NewRoutine } from './new-routine';
import type { RoutineFields } from './routine';
import type { RoutineChange, StepWrite } from './routine-change';
import {
  CHOICES,
  type Face,
  MAX_LABEL_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_PARTS,
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
    ...(step.parts ? { parts: fitCards(step.parts, MAX_PARTS) } : {}),
    ...(step.choices ? { choices: fitCards(step.choices, CHOICES.max) } : {}),
    ...(step.changed
      ? {
          changed: {
            was: fitFace(step.changed.was),
            stays: fitTexts(step.changed.stays, MAX_SAY_LENGTH),
          },
        }
      : {}),
  };
}

function fitFace<F extends Face>(face: F): F {
  return { ...face, label: fitTexts(face.label, MAX_LABEL_LENGTH) };
}

function fitCards<F extends Face>(cards: readonly F[], most: number): readonly F[] {
  return cards.slice(0, most).map(fitFace);
}

/** Only the fields that are there, as with a step. */
function fitFields<T extends Partial<RoutineFields>>(fields: T): T {
  return {
    ...fields,
    ...(fields.title === undefined ? {} : { title: fitTitle(fields.title) }),
    ...(fields.ending ? { ending: { cards: fitCards(fields.ending.cards, CHOICES.max) } } : {}),
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
  return { ...fitFields(routine), steps: routine.steps.map((step) => fitStep(step)) };
}

export function fitChange(change: RoutineChange): RoutineChange {
  const { set, steps } = change;
  return {
    ...change,
    ...(set === undefined ? {} : { set: fitFields(set) }),
    ...(steps === undefined ? {} : { steps: steps.map(fitStepWrite) }),
  };
}

function fitStepWrite(write: StepWrite): StepWrite {
  return 'create' in write ? { create: fitStep(write.create) } : { ...write, set: fitStep(write.set) };
}
