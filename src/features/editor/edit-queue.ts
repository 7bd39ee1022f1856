/**
 * The edits that the screen already shows and the disk does not hold yet, in their order.
 *
 * What is typed joins the last edit while that is open and of the same field, so that a sentence is written once and
 * not once per letter. An edit that is being written is never changed.
 */
import type { EditName } from '@/domain/edit';
import type { Routine } from '@/domain/routine';
import { applyChange, type RoutineChange } from '@/domain/routine-change';

export type PendingEdit = {
  readonly change: RoutineChange;
  readonly name: EditName;
  /** The field that is being typed into; null once the edit is complete. */
  readonly openField: string | null;
};

export type EditQueue = readonly PendingEdit[];

export function withEdit(queue: EditQueue, edit: PendingEdit): EditQueue {
  const last = queue.at(-1);
  const joins = last !== undefined && last.openField !== null && last.openField === edit.openField;
  return [...(joins ? queue.slice(0, -1) : withoutOpen(queue)), edit];
}

/** Every edit complete: ready to be written. */
export function withoutOpen(queue: EditQueue): EditQueue {
  const last = queue.at(-1);
  return last === undefined || last.openField === null
    ? queue
    : [...queue.slice(0, -1), { ...last, openField: null }];
}

/** What the screen shows: the stored routine with the waiting edits. Their stamps sort after every real one. */
export function withPendingEdits(stored: Routine, queue: EditQueue, now: number): Routine {
  return queue.reduce((routine, edit, at) => {
    const stamp = `~${String(at).padStart(9, '0')}`;
    return applyChange(routine, edit.change, stamp, now);
  }, stored);
}

/**
 * The newly read routine, with the step objects that were there before wherever nothing changed: a stamp names the
 * content, and rows whose step is the same object are not drawn again.
 */
export function sharingSteps(before: Routine | null, read: Routine): Routine {
  if (before === null) return read;
  const known = new Map(before.steps.map((step) => [step.id, step]));
  const steps = read.steps.map((step) => {
    const old = known.get(step.id);
    return old !== undefined && old.stamp === step.stamp ? old : step;
  });
  return { ...read, steps };
}
