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
  return {
    ...fields,
    ...fresh(),
    order,
    steps: fields.steps.map((step, i) => ({ ...step, ...fresh(), order: keys[i] ?? 'a0' })),
  };
}
