/**
 * Edits of a routine and their history.
 *
 * The history is stored beside the routine and shared by all tabs: undo after a reload, or in the other tab, takes
 * back the same edit. Undo is itself an edit with a new stamp that writes the old values, so it merges like any
 * other. What it replaced becomes the entry's `forward`, which redo writes.
 */
import { type EditHistory, type EditName, MAX_EDITS } from '@/domain/edit';
import { continuesTyping } from '@/domain/edit-history';
import { fitChange } from '@/domain/fit-routine';
import { liveSteps, type Routine } from '@/domain/routine';
import { applyChange, invertChange, type RoutineChange } from '@/domain/routine-change';
import { latestStamp } from '@/domain/routine-stamps';
import { MAX_STEPS } from '@/domain/step';
import { Refusal } from './failure-of';
import { type Edit, editSchema } from './schemas/edit';
import { routineSchema } from './schemas/routine';
import type { ReadTransaction, WriteTransaction } from './shape';
import { startingWith } from './starting-with';
import type { Saving, Store, Write } from './store';
import { createTable } from './table';

export type EditStore = {
  change(change: RoutineChange, name: EditName): Saving<Routine>;
  undo(routineId: string): Saving<EditName | null>;
  redo(routineId: string): Saving<EditName | null>;
  history(routineId: string): Saving<EditHistory>;
};

export function createEditStore(store: Store): EditStore {
  const routines = createTable('routines', routineSchema, store.damage);
  const edits = createTable('edits', editSchema, store.damage);

  /** Newest first. */
  async function entries(
    transaction: ReadTransaction | WriteTransaction,
    routineId: string,
  ): Promise<readonly Edit[]> {
    const values: unknown[] = await transaction.objectStore('edits').getAll(startingWith(routineId));
    return [...edits.readable(values)].reverse();
  }

  async function apply(write: Write, routine: Routine, change: RoutineChange): Promise<Routine> {
    const next = applyChange(routine, change, await write.stamp(latestStamp(routine)), store.now());
    if (next === routine) return routine;
    const steps = liveSteps(next).length;
    if (steps > MAX_STEPS && steps > liveSteps(routine).length) throw new Refusal('too-many-steps');
    await write.transaction.objectStore('routines').put(routines.storable(next));
    write.changed({ store: 'routines', id: routine.id });
    return next;
  }

  async function remember(write: Write, made: Pick<Edit, 'name' | 'forward' | 'inverse' | 'routineId'>) {
    const { routineId } = made;
    const at = store.now();
    const history = await entries(write.transaction, routineId);
    const undone = history.filter((edit) => edit.undone);
    const done = history.filter((edit) => !edit.undone);
    const last = done[0];
    const table = write.transaction.objectStore('edits');
    for (const { seq } of [...undone, ...done.slice(MAX_EDITS - 1)]) await table.delete([routineId, seq]);
    const joins = last !== undefined && continuesTyping(last, { ...made, at });
    const edit = joins
      ? { ...last, at, forward: made.forward }
      : { ...made, at, undone: false, seq: ((await lastSeq(write.transaction, routineId)) ?? 0) + 1 };
    await table.put(edits.storable(edit));
    write.changed({ store: 'edits', id: routineId });
  }

  /** Writes one side of an entry and turns the entry over. */
  function turn(routineId: string, choose: (history: readonly Edit[]) => Edit | undefined) {
    return store.write(['routines', 'edits'], async (write): Promise<EditName | null> => {
      const edit = choose(await entries(write.transaction, routineId));
      if (edit === undefined) return null;
      const routine = routines.required(await write.transaction.objectStore('routines').get(routineId));
      const change = edit.undone ? edit.forward : edit.inverse;
      const back = invertChange(routine, change, store.now());
      await apply(write, routine, change);
      const turned = { ...edit, undone: !edit.undone, [edit.undone ? 'inverse' : 'forward']: back };
      await write.transaction.objectStore('edits').put(edits.storable(turned));
      write.changed({ store: 'edits', id: routineId });
      return edit.name;
    });
  }

  return {
    change: (wanted, name) =>
      store.write(['routines', 'edits'], async (write) => {
        const forward = fitChange(wanted);
        const { routineId } = forward;
        const before = routines.required(await write.transaction.objectStore('routines').get(routineId));
        const after = await apply(write, before, forward);
        const inverse = invertChange(before, forward, store.now());
        if (after !== before) await remember(write, { routineId, name, forward, inverse });
        return after;
      }),
    undo: (routineId) => turn(routineId, nextUndo),
    redo: (routineId) => turn(routineId, nextRedo),
    history: (routineId) =>
      store.read(['edits'], async (transaction) => {
        const history = await entries(transaction, routineId);
        return { undo: nextUndo(history)?.name ?? null, redo: nextRedo(history)?.name ?? null };
      }),
  };
}

function nextUndo(history: readonly Edit[]): Edit | undefined {
  return history.find((edit) => !edit.undone);
}

/** The oldest of the undone ones. */
function nextRedo(history: readonly Edit[]): Edit | undefined {
  return history.findLast((edit) => edit.undone);
}

/** From the key, not the entry: a damaged entry still holds its place. */
async function lastSeq(transaction: WriteTransaction, routineId: string): Promise<number | undefined> {
  const cursor = await transaction.objectStore('edits').openKeyCursor(startingWith(routineId), 'prev');
  return cursor?.key[1];
}
