/** Children, read: few records, read whole. Writing them is for the grown-up side (`child-writing.ts`). */
import type { Child } from '@/domain/child';
import { childSchema } from './schemas/child';
import { startingWith } from './starting-with';
import type { Saving, Store } from './store';
import { createTable } from './table';

export type ChildStore = {
  list(): Saving<readonly Child[]>;
  get(childId: string): Saving<Child>;
};

export function createChildStore(store: Store): ChildStore {
  const table = createTable('children', childSchema, store.damage);
  return {
    list: () =>
      store.read(['children'], async (transaction) =>
        table.readable(await transaction.objectStore('children').index('order').getAll(startingWith(1))),
      ),
    get: (childId) =>
      store.read(['children'], async (transaction) =>
        table.required(await transaction.objectStore('children').get(childId)),
      ),
  };
}
