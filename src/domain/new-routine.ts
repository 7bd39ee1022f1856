/** A routine at the moment that it is made: from a ready-made one, from an empty page, or as the copy of another. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { Routine, RoutineFields } from './routine';
import type { Stamp } from './stamp';
import type { StepFields } from './step';

export type NewRoutine = Omit<RoutineFields, 'order'> & { readonly steps: readonly StepFields[] };

export type NewRoutineFrame = {
  readonly order: string;
  readonly stamp: Stamp;
  readonly now: number;
  newId(): string;
};

/** Steps stand in the order given. A whole routine may be given: its ids, stamps and places are replaced. */
export function newRoutine(fields: NewRoutine, { order, stamp, now, newId }: NewRoutineFrame): Routine {
  const fresh = () => ({ id: newId(), createdAt: now, stamp, stamps: {}, deletedAt: null });
  const keys = generateNKeysBetween(null, null, fields.steps.length);
  const steps = fields.steps.map((step, i) => ({ ...step, ...fresh(), order: keys[i] ?? 'a0' }));
  return { ...fields, ...chainedAnew(fields, steps), ...fresh(), order, steps };
}

/** The step that is taught has a new id in a copy. */
function chainedAnew(
  { chaining, steps: old }: NewRoutine,
  steps: readonly { readonly id: string }[],
): Pick<RoutineFields, 'chaining'> {
  if (!chaining) return {};
  const at = old.findIndex((step) => 'id' in step && step.id === chaining.targetStepId);
  return { chaining: { ...chaining, targetStepId: steps[at]?.id ?? null } };
}
