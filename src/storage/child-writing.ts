/** What is done to a child's record; the bin keeps a child for 30 days with everything that is the child's. */
import { type Child, type ChildFields, MAX_NICKNAME_LENGTH } from '@/domain/child';
import { fitText } from '@/domain/fit-text';
import { orderKeysAt } from '@/domain/new-order-keys';
import { writeFields } from '@/domain/stamped';
import { deleteChild } from './bin';
import { lastPlace } from './places';
import { childSchema } from './schemas/child';
import { startingWith } from './starting-with';
import type { Saving, Store } from './store';
import { createTable } from './table';

export type ChildWriting = {
  create(fields: Omit<ChildFields, 'order'>): Saving<Child>;
  change(childId: string, set: Partial<ChildFields>): Saving<Child>;
  bin(childId: string): Saving;
  restore(childId: string): Saving;
  binned(): Saving<readonly Child[]>;
  deleteForever(childId: string): Saving;
};

export function createChildWriting(store: Store): ChildWriting {
  const table = createTable('children', childSchema, store.damage);

  function set(childId: string, fields: Partial<Child>): Saving<Child> {
    return store.write(['children'], async (write) => {
      const children = write.transaction.objectStore('children');
      const child = table.required(await children.get(childId));
      const next = writeFields(child, fitChild(fields), await write.stamp(child.stamp));
      if (next === child) return child;
      await children.put(table.storable(next));
      write.changed({ store: 'children', id: childId });
      return next;
    });
  }

  async function setBinned(childId: string, deletedAt: number | null): Saving {
    const result = await set(childId, { deletedAt });
    return result.ok ? { ok: true, value: undefined } : result;
  }

  return {
    create: (fields) =>
      store.write(['children'], async (write) => {
        const children = write.transaction.objectStore('children');
        const last = await lastPlace(children.index('order'), startingWith(1));
        const [order = 'a0'] = orderKeysAt(last === undefined ? [] : [last], 1, 1);
        const now = store.now();
        const stamp = await write.stamp();
        const child = {
          ...fitChild(fields),
          id: store.newId(),
          createdAt: now,
          stamp,
          stamps: {},
          deletedAt: null,
          order,
        };
        await children.put(table.storable(child));
        write.changed({ store: 'children', id: child.id });
        return child;
      }),
    change: set,
    bin: (childId) => setBinned(childId, store.now()),
    restore: (childId) => setBinned(childId, null),
    binned: () =>
      store.read(['children'], async (transaction) => {
        const values = await transaction.objectStore('children').index('bin').getAll();
        return [...table.readable(values)].reverse();
      }),
    deleteForever: (childId) => deleteChild(store, childId),
  };
}

function fitChild<T extends Partial<ChildFields>>(fields: T): T {
  const { nickname } = fields;
  return nickname === undefined ? fields : { ...fields, nickname: fitText(nickname, MAX_NICKNAME_LENGTH) };
}
