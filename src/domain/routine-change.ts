/**
 * A change of a routine: the fields that one action of the grown-up's writes.
 *
 * Screens never save a whole routine. They save changes, which are applied to what is stored at that moment, so
 * two tabs that each insert a step keep both. Every change has an inverse, which is what undo writes.
 */
import type { Routine } from './routine';
import type { Stamp } from './stamp';
import { type Editable, mergeFields, writeFields } from './stamped';
import type { Step, StepFields } from './step';

export type NewStep = StepFields & { readonly id: string; readonly order: string };

export type StepWrite =
  | { readonly create: NewStep }
  | { readonly stepId: string; readonly set: Editable<Step> };

export type RoutineChange = {
  readonly routineId: string;
  readonly set?: Editable<Omit<Routine, 'steps'>>;
  readonly steps?: readonly StepWrite[];
};

/** The routine after the change; unknown step ids and a step that exists already are passed over. */
export function applyChange(routine: Routine, change: RoutineChange, stamp: Stamp, now: number): Routine {
  let next =
    change.set === undefined ? routine : writeFields(routine, change.set as Editable<Routine>, stamp);
  for (const write of change.steps ?? []) next = applyStepWrite(next, write, stamp, now);
  return next === routine ? routine : { ...next, stamp: next.stamp < stamp ? stamp : next.stamp };
}

function applyStepWrite(routine: Routine, write: StepWrite, stamp: Stamp, now: number): Routine {
  if ('create' in write) {
    if (routine.steps.some((step) => step.id === write.create.id)) return routine;
    const step: Step = { ...write.create, createdAt: now, stamp, stamps: {}, deletedAt: null };
    return { ...routine, steps: [...routine.steps, step] };
  }
  let changed = false;
  const steps = routine.steps.map((step) => {
    if (step.id !== write.stepId) return step;
    const next = writeFields(step, write.set, stamp);
    changed ||= next !== step;
    return next;
  });
  return changed ? { ...routine, steps } : routine;
}

/** The change that takes `change` back, read from the routine as it was before; it has an inverse in turn (redo). */
export function invertChange(before: Routine, change: RoutineChange, now: number): RoutineChange {
  const steps = (change.steps ?? [])
    .map((write): StepWrite | null => {
      if ('create' in write) {
        const old = before.steps.find((step) => step.id === write.create.id);
        return { stepId: write.create.id, set: { deletedAt: old === undefined ? now : old.deletedAt } };
      }
      const old = before.steps.find((step) => step.id === write.stepId);
      return old === undefined ? null : { stepId: old.id, set: oldValues(old, write.set) };
    })
    .filter((write) => write !== null)
    .reverse();
  return {
    routineId: change.routineId,
    ...(change.set === undefined ? {} : { set: oldValues(before, change.set as Editable<Routine>) }),
    ...(steps.length === 0 ? {} : { steps }),
  };
}

function oldValues<T extends object>(before: T, set: Partial<T>): Partial<T> {
  const old: Partial<T> = {};
  // A field that was not there yet (an own photo) becomes null again: a change writes values, it does not take fields away.
  for (const field of Object.keys(set) as (keyof T)[]) old[field] = before[field] ?? (null as T[keyof T]);
  return old;
}

/** One routine out of two copies of it, merged per field and per step. */
export function mergeRoutines(a: Routine, b: Routine): Routine {
  const steps = new Map(a.steps.map((step) => [step.id, step]));
  for (const step of b.steps) {
    const own = steps.get(step.id);
    steps.set(step.id, own === undefined ? step : mergeFields(own, step));
  }
  return { ...mergeFields(a, { ...b, steps: a.steps }), steps: [...steps.values()] };
}
