/**
 * The bin, and what leaves with a thing that leaves it for good.
 *
 * A routine takes its history with it, a child the routines and runs. What a run recorded stays when only its
 * routine goes: the record is about the child. Each removal is a transaction of its own, run when the page is idle,
 * so that neither the start nor a child's tap waits for many of them.
 */
import { BIN_DAYS } from '@/domain/bin-time';
import type { StoreName, WriteTransaction } from './shape';
import { startingWith } from './starting-with';
import type { Saving, Store, Write } from './store';

const DAY_MS = 24 * 60 * 60_000;
const ROUTINE_STORES: readonly StoreName[] = ['routines', 'edits'];
const CHILD_STORES: readonly StoreName[] = ['children', 'runs', ...ROUTINE_STORES];

export function deleteRoutine(store: Store, routineId: string): Saving {
  return store.write(ROUTINE_STORES, (write) => removeRoutine(write, routineId));
}

export function deleteChild(store: Store, childId: string): Saving {
  return store.write(CHILD_STORES, (write) => removeChild(write, childId));
}

/** Removes what has lain in the bin for 30 days. */
export async function emptyOldBin(store: Store): Promise<void> {
  const old = IDBKeyRange.upperBound(store.now() - BIN_DAYS * DAY_MS);
  const keys = await store.read(['children', 'routines', 'cards'], async (transaction) => ({
    cards: await transaction.objectStore('cards').index('bin').getAllKeys(old),
    children: await transaction.objectStore('children').index('bin').getAllKeys(old),
    routines: await transaction.objectStore('routines').index('bin').getAllKeys(old),
  }));
  if (!keys.ok) return;
  for (const id of keys.value.children) {
    await store.write(CHILD_STORES, async (write) => {
      if (await isStillOld(write.transaction, 'children', id, old)) await removeChild(write, id);
    });
  }
  for (const id of keys.value.routines) {
    await store.write(ROUTINE_STORES, async (write) => {
      if (await isStillOld(write.transaction, 'routines', id, old)) await removeRoutine(write, id);
    });
  }
  for (const id of keys.value.cards) {
    await store.write(['cards'], async (write) => {
      if (!(await isStillOld(write.transaction, 'cards', id, old))) return;
      await write.transaction.objectStore('cards').delete(id);
      write.changed({ store: 'cards', id });
    });
  }
}

/** Another tab may have taken it out of the bin meanwhile. */
async function isStillOld(
  transaction: WriteTransaction,
  name: 'children' | 'routines' | 'cards',
  id: string,
  old: IDBKeyRange,
): Promise<boolean> {
  const record = (await transaction.objectStore(name).get(id)) as { deletedAt?: unknown } | undefined;
  return typeof record?.deletedAt === 'number' && old.includes(record.deletedAt);
}

async function removeRoutine({ transaction, changed }: Write, routineId: string): Promise<void> {
  await transaction.objectStore('routines').delete(routineId);
  await transaction.objectStore('edits').delete(startingWith(routineId));
  changed({ store: 'routines', id: routineId });
}

async function removeChild(write: Write, childId: string): Promise<void> {
  const { transaction, changed } = write;
  const runs = transaction.objectStore('runs');
  const runIds = await runs.index('child').getAllKeys(startingWith(childId));
  await Promise.all(runIds.map((runId) => runs.delete(runId)));
  const routineIds = await transaction
    .objectStore('routines')
    .index('home')
    .getAllKeys(startingWith(childId));
  for (const routineId of routineIds) await removeRoutine(write, routineId);
  await transaction.objectStore('children').delete(childId);
  changed({ store: 'runs' });
  changed({ store: 'children', id: childId });
}
