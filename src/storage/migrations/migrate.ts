/**
 * Runs the migrations that a database has not seen, inside the transaction in which the browser changes its version.
 *
 * Every wait in here is for a request of that transaction: a wait for anything else would let it commit half-way.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Migration, OldRecord } from './migration';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

export async function migrate(
  database: IDBPDatabase<unknown>,
  upgrade: Upgrade,
  from: number,
  migrations: readonly Migration[],
): Promise<void> {
  for (const migration of migrations) {
    if (migration.version <= from) continue;
    addStores(database, migration);
    addIndexes(upgrade, migration);
    for (const [store, rewrite] of Object.entries(migration.records ?? {})) {
      await rewriteAll(upgrade, store, rewrite);
    }
  }
}

function addStores(database: IDBPDatabase<unknown>, { stores = {} }: Migration): void {
  for (const [name, keyPath] of Object.entries(stores))
    database.createObjectStore(name, { keyPath: path(keyPath) });
}

function addIndexes(upgrade: Upgrade, { indexes = {} }: Migration): void {
  for (const [store, added] of Object.entries(indexes)) {
    for (const [name, keyPath] of Object.entries(added))
      upgrade.objectStore(store).createIndex(name, path(keyPath));
  }
}

async function rewriteAll(
  upgrade: Upgrade,
  store: string,
  rewrite: (record: OldRecord) => OldRecord | undefined,
): Promise<void> {
  let cursor = await upgrade.objectStore(store).openCursor();
  while (cursor !== null) {
    const next = isRecord(cursor.value) ? rewrite(cursor.value) : undefined;
    if (next !== undefined) await cursor.update(next);
    cursor = await cursor.continue();
  }
}

function isRecord(value: unknown): value is OldRecord {
  return typeof value === 'object' && value !== null;
}

function path(keyPath: string | readonly string[]): string | string[] {
  return typeof keyPath === 'string' ? keyPath : [...keyPath];
}
