/** The changes that put steps into a routine, move them and take them out. Ids come from the caller: the domain knows no randomness. */
import { placeAt } from './new-order-keys';
import type { Placed } from './order-key';
import { liveSteps, type Routine } from './routine';
import type { RoutineChange, StepWrite } from './routine-change';
import type { StepFields } from './step';

export type StepToInsert = StepFields & { readonly id: string };

/** Inserts before the step that now stands at `index` (0 is the start, the number of steps the end). */
export function insertSteps(routine: Routine, steps: readonly StepToInsert[], index: number): RoutineChange {
  const { keys, moved } = placeAt(liveSteps(routine), index, steps.length);
  const created = steps.map((step, i): StepWrite => ({ create: { ...step, order: keys[i] ?? 'a0' } }));
  return { routineId: routine.id, steps: [...created, ...moved.map(setOrder)] };
}

/** Moves a step so that it stands at `toIndex` afterwards; null when it already does or is not there. */
export function moveStep(routine: Routine, stepId: string, toIndex: number): RoutineChange | null {
  const steps = liveSteps(routine);
  const from = steps.findIndex((step) => step.id === stepId);
  const to = Math.min(Math.max(toIndex, 0), steps.length - 1);
  if (from < 0 || from === to) return null;
  const others = steps.filter((step) => step.id !== stepId);
  const { keys, moved } = placeAt(others, to, 1);
  return { routineId: routine.id, steps: [{ id: stepId, order: keys[0] ?? 'a0' }, ...moved].map(setOrder) };
}

export function removeSteps(routine: Routine, stepIds: readonly string[], now: number): RoutineChange {
  return { routineId: routine.id, steps: stepIds.map((stepId) => ({ stepId, set: { deletedAt: now } })) };
}

export function setStep(routine: Routine, stepId: string, set: Partial<StepFields>): RoutineChange {
  return { routineId: routine.id, steps: [{ stepId, set }] };
}

function setOrder({ id, order }: Placed): StepWrite {
  return { stepId: id, set: { order } };
}
