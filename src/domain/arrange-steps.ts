/** The changes that put steps into a routine, move them and take them out. Ids come from the caller: the domain knows no randomness. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { liveSteps, type Routine } from './routine';
import type { NewStep, RoutineChange } from './routine-change';
import type { StepFields } from './step';

export type StepToInsert = StepFields & { readonly id: string };

/** Inserts before the step that now stands at `index` (0 is the start, the number of steps the end). */
export function insertSteps(routine: Routine, steps: readonly StepToInsert[], index: number): RoutineChange {
  const keys = orderKeysAt(
    liveSteps(routine).map((step) => step.order),
    index,
    steps.length,
  );
  return {
    routineId: routine.id,
    steps: steps.map((step, i): { create: NewStep } => ({ create: { ...step, order: keys[i] ?? 'a0' } })),
  };
}

/** Moves a step so that it stands at `toIndex` afterwards; null when it already does or is not there. */
export function moveStep(routine: Routine, stepId: string, toIndex: number): RoutineChange | null {
  const steps = liveSteps(routine);
  const from = steps.findIndex((step) => step.id === stepId);
  const to = Math.min(Math.max(toIndex, 0), steps.length - 1);
  if (from < 0 || from === to) return null;
  const others = steps.filter((step) => step.id !== stepId).map((step) => step.order);
  const order = orderKeysAt(others, to, 1)[0] ?? 'a0';
  return { routineId: routine.id, steps: [{ stepId, set: { order } }] };
}

export function removeSteps(routine: Routine, stepIds: readonly string[], now: number): RoutineChange {
  return { routineId: routine.id, steps: stepIds.map((stepId) => ({ stepId, set: { deletedAt: now } })) };
}

export function setStep(routine: Routine, stepId: string, set: Partial<StepFields>): RoutineChange {
  return { routineId: routine.id, steps: [{ stepId, set }] };
}

/**
 * `count` new order keys that sort between what stands before and at `index` in the sorted `keys`.
 * Equal neighbours (two tabs inserted at one place) leave no room between them: the new keys come after both.
 */
export function orderKeysAt(keys: readonly string[], index: number, count: number): readonly string[] {
  const at = Math.min(Math.max(index, 0), keys.length);
  const low = keys[at - 1] ?? null;
  const high = keys.slice(at).find((key) => low === null || key > low) ?? null;
  return count === 1 ? [generateKeyBetween(low, high)] : generateNKeysBetween(low, high, count);
}
