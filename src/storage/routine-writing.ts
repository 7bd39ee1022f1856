/** What is done to a whole routine: adding, ordering, copying, the bin. Edits of steps, with their history, are in `edits.ts`. */
import { fitNewRoutine } from '@/domain/fit-routine';
import { orderKeysAt, placeAt } from '@/domain/new-order-keys';
import { type NewRoutine, newRoutine } from '@/domain/new-routine';
import type { Placed } from '@/domain/order-key';
import { liveSteps, type Routine } from '@/domain/routine';
import { writeFields } from '@/domain/stamped';
import { MAX_STEPS } from '@/domain/step';
import { deleteRoutine } from './bin';
import { Refusal } from './failure-of';
import { lastPlace, placesIn } from './places';
import { routineSchema } from './schemas/routine';
import type { WriteTransaction } from './shape';
import { startingWith } from './starting-with';
import type { Saving, Store, Write } from './store';
import { createTable } from './table';

export type RoutineWriting = {
  create(routines: readonly NewRoutine[]): Saving<readonly Routine[]>;
  move(routineId: string, toIndex: number): Saving;
  duplicate(routineId: string): Saving<Routine>;
  bin(routineId: string): Saving;
  restore(routineId: string): Saving;
  binned(): Saving<readonly Routine[]>;
  deleteForever(routineId: string): Saving;
};

export function createRoutineWriting(store: Store): RoutineWriting {
  const table = createTable('routines', routineSchema, store.damage);

  async function stored(transaction: WriteTransaction, routineId: string): Promise<Routine> {
    return table.required(await transaction.objectStore('routines').get(routineId));
  }

  async function put(write: Write, routine: Routine): Promise<void> {
    await write.transaction.objectStore('routines').put(table.storable(routine));
    write.changed({ store: 'routines', id: routine.id });
  }

  async function add(write: Write, fields: NewRoutine, order: string): Promise<Routine> {
    if (fields.steps.length > MAX_STEPS) throw new Refusal('too-many-steps');
    const stamp = await write.stamp();
    const routine = newRoutine(fields, { order, stamp, now: store.now(), newId: store.newId });
    await put(write, routine);
    return routine;
  }

  async function set(write: Write, routine: Routine, fields: Partial<Pick<Routine, 'order' | 'deletedAt'>>) {
    await put(write, writeFields(routine, fields, await write.stamp(routine.stamp)));
  }

  async function setOrders(write: Write, places: readonly Placed[]): Promise<void> {
    for (const { id, order } of places) await set(write, await stored(write.transaction, id), { order });
  }

  function places(transaction: WriteTransaction, childId: string): Promise<readonly Placed[]> {
    return placesIn(transaction.objectStore('routines').index('home'), startingWith(childId, 1));
  }

  function setBinned(routineId: string, deletedAt: number | null): Saving {
    return store.write(['routines'], async (write) => {
      const routine = await stored(write.transaction, routineId);
      if ((routine.deletedAt === null) !== (deletedAt === null)) await set(write, routine, { deletedAt });
    });
  }

  return {
    create: (routines) =>
      store.write(['routines'], async (write) => {
        const home = write.transaction.objectStore('routines').index('home');
        const created: Routine[] = [];
        for (const fields of routines.map(fitNewRoutine)) {
          const last = await lastPlace(home, startingWith(fields.childId, 1));
          const [order = 'a0'] = orderKeysAt(last === undefined ? [] : [last], 1, 1);
          created.push(await add(write, fields, order));
        }
        return created;
      }),
    move: (routineId, toIndex) =>
      store.write(['routines'], async (write) => {
        const routine = await stored(write.transaction, routineId);
        const all = await places(write.transaction, routine.childId);
        const others = all.filter((place) => place.id !== routineId);
        const to = Math.min(Math.max(toIndex, 0), others.length);
        if (all[to]?.id === routineId) return;
        const { keys, moved } = placeAt(others, to, 1);
        await setOrders(write, [{ id: routineId, order: keys[0] ?? 'a0' }, ...moved]);
      }),
    duplicate: (routineId) =>
      store.write(['routines'], async (write) => {
        const original = await stored(write.transaction, routineId);
        const all = await places(write.transaction, original.childId);
        const at = all.findIndex((place) => place.id === routineId);
        const { keys, moved } = placeAt(all, at < 0 ? all.length : at + 1, 1);
        const copy = await add(write, { ...original, steps: liveSteps(original) }, keys[0] ?? 'a0');
        await setOrders(write, moved);
        return copy;
      }),
    bin: (routineId) => setBinned(routineId, store.now()),
    restore: (routineId) => setBinned(routineId, null),
    binned: () =>
      store.read(['routines'], async (transaction) => {
        const values = await transaction.objectStore('routines').index('bin').getAll();
        return [...table.readable(values)].reverse();
      }),
    deleteForever: (routineId) => deleteRoutine(store, routineId),
  };
}
