/**
 * Routines, read: a child's list in its order. Writing them is for the grown-up side (`routine-writing.ts`, `edits.ts`).
 *
 * A list reads the index of one child's routines in use and stops at its limit, so it costs what it shows.
 */
import type { Routine } from '@/domain/routine';
import { routineSchema } from './schemas/routine';
import { startingWith } from './starting-with';
import type { Saving, Store } from './store';
import { createTable } from './table';

export type RoutineStore = {
  list(childId: string, limit?: number): Saving<readonly Routine[]>;
  count(childId: string): Saving<number>;
  get(routineId: string): Saving<Routine>;
};

export function createRoutineStore(store: Store): RoutineStore {
  const table = createTable('routines', routineSchema, store.damage);
  return {
    list: (childId, limit) =>
      store.read(['routines'], async (transaction) => {
        const home = transaction.objectStore('routines').index('home');
        return table.readable(await home.getAll(startingWith(childId, 1), limit));
      }),
    count: (childId) =>
      store.read(['routines'], (transaction) =>
        transaction.objectStore('routines').index('home').count(startingWith(childId, 1)),
      ),
    get: (routineId) =>
      store.read(['routines'], async (transaction) =>
        table.required(await transaction.objectStore('routines').get(routineId)),
      ),
  };
}
