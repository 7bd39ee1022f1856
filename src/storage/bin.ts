/**
 * The bin empties itself after 30 days.
 *
 * It runs when the page is idle, in small transactions, so that neither the start nor a child's tap waits for it.
 * What lay in the bin takes with it what only it needed: a routine its history, a child the routines and runs.
 */
import { startingWith } from './places';
import type { StoreName, WriteTransaction } from './shape';
import type { Saving, Store } from './store';

export const BIN_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** How many children and routines were removed. */
export function emptyOldBin(store: Store): Saving<number> {
  const names: readonly StoreName[] = ['children', 'routines', 'edits', 'runs'];
  return store.write(names, async ({ transaction, changed }) => {
    const old = IDBKeyRange.upperBound(store.now() - BIN_DAYS * DAY_MS);
    const children = await transaction.objectStore('children').index('bin').getAllKeys(old);
    const routines = await transaction.objectStore('routines').index('bin').getAllKeys(old);
    for (const childId of children) {
      routines.push(...(await routinesOf(transaction, childId)));
      const runs = await transaction.objectStore('runs').index('child').getAllKeys(startingWith(childId));
      for (const runId of runs) await transaction.objectStore('runs').delete(runId);
      await transaction.objectStore('children').delete(childId);
      changed({ store: 'children', id: childId });
    }
    for (const routineId of routines) {
      await transaction.objectStore('routines').delete(routineId);
      await transaction.objectStore('edits').delete(startingWith(routineId));
      changed({ store: 'routines', id: routineId });
    }
    return children.length + routines.length;
  });
}

function routinesOf(transaction: WriteTransaction, childId: string): Promise<string[]> {
  return transaction.objectStore('routines').index('home').getAllKeys(startingWith(childId));
}
