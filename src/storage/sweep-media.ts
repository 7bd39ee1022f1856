/**
 * Photos that nothing shows any more leave the device: a family that deletes a child's routines means the photos too.
 *
 * Once a week, when the page is idle, every record is searched for the hashes that it names, in small readings that
 * let a child's taps through. A photo put in within the last day stays (its step may not be saved yet), and when
 * anything changes meanwhile, the sweep gives up and comes again another day.
 */
import type { StoreName } from './shape';
import type { Store } from './store';

const DAY_MS = 24 * 60 * 60_000;
const SWEEP_EVERY_MS = 7 * DAY_MS;
const SWEPT_KEY = '@swept';
const BATCH = 100;
/** Runs last: they are the most, and are only read when a photo is in none of the others. */
const NAMING: readonly StoreName[] = ['children', 'routines', 'cards', 'boards', 'dayPlans', 'edits', 'runs'];

export async function sweepMedia(store: Store): Promise<void> {
  if (!(await isDue(store))) return;
  const old = IDBKeyRange.upperBound(store.now() - DAY_MS);
  const unnamed = await mediaPutIn(store, old);
  if (!(await leaveUnnamed(store, unnamed))) return;
  await store.write(['media'], async ({ transaction, changed }) => {
    const media = transaction.objectStore('media');
    // Read again: one of them may have been put in a moment ago.
    for (const hash of await media.index('put').getAllKeys(old)) {
      if (!unnamed.has(hash)) continue;
      await media.delete(hash);
      changed({ store: 'media', id: hash });
    }
    await transaction.objectStore('settings').put({ key: SWEPT_KEY, at: store.now() });
  });
}

/**
 * Removes those of `hashes` that nothing names, at once: for what leaves with a pack.
 * Nothing is removed when anything changes meanwhile; the sweep comes by later.
 */
export async function removeUnnamedMedia(store: Store, hashes: ReadonlySet<string>): Promise<void> {
  const unnamed = new Set(hashes);
  if (!(await leaveUnnamed(store, unnamed)) || unnamed.size === 0) return;
  await store.write(['media'], async ({ transaction, changed }) => {
    const media = transaction.objectStore('media');
    await Promise.all([...unnamed].map((hash) => media.delete(hash)));
    changed({ store: 'media' });
  });
}

/** Takes out of `hashes` what any record names; false when something changed meanwhile, so that nobody can be sure. */
async function leaveUnnamed(store: Store, hashes: Set<string>): Promise<boolean> {
  let quiet = true;
  const stop = store.changes.add(() => {
    quiet = false;
  });
  for (const name of NAMING) {
    if (hashes.size > 0 && quiet) await strikeNamed(store, name, hashes);
  }
  stop();
  return quiet && store.closed() === null;
}

async function isDue(store: Store): Promise<boolean> {
  const due = await store.read(['media', 'settings'], async (transaction) => {
    if ((await transaction.objectStore('media').count()) === 0) return false;
    const { at } = Object(await transaction.objectStore('settings').get(SWEPT_KEY)) as {
      readonly at?: unknown;
    };
    return typeof at !== 'number' || Math.abs(store.now() - at) >= SWEEP_EVERY_MS;
  });
  return due.ok && due.value;
}

/** From the index alone, so that no bytes are read. */
async function mediaPutIn(store: Store, when: IDBKeyRange): Promise<Set<string>> {
  const keys = await store.read(['media'], (transaction) =>
    transaction.objectStore('media').index('put').getAllKeys(when),
  );
  return new Set(keys.ok ? keys.value : []);
}

/** Takes the hashes that the records of one store name out of `unnamed`. */
async function strikeNamed(store: Store, name: StoreName, unnamed: Set<string>): Promise<void> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const batch = await store.read([name], async (transaction) => {
      const table = transaction.objectStore(name);
      const records: readonly unknown[] = await table.getAll(after as never, BATCH);
      const keys: readonly IDBValidKey[] = await table.getAllKeys(after as never, BATCH);
      return { records, last: keys.at(-1) };
    });
    // What could not be read may name any of them.
    if (!batch.ok) return unnamed.clear();
    const { records, last } = batch.value;
    for (const hash of JSON.stringify(records).match(/[0-9a-f]{64}/g) ?? []) unnamed.delete(hash);
    if (records.length < BATCH || last === undefined || unnamed.size === 0) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}
