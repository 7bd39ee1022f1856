import { describe, expect, test } from 'vitest';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK } from '@/domain/look';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import type { Migration } from '@/storage/migrations/migration';
import { MIGRATIONS } from '@/storage/migrations/migrations';
import { openDatabase } from '@/storage/open-database';
import fixture from '../../fixtures/database-1.json';
import { MONDAY_MORNING } from '../../support/fake-platform';
import { kindOf, newDatabaseName, openTab, valueIn } from '../../support/open-tab';
import { openRaw, pictureOf, readAllRaw, writeRaw } from '../../support/raw-database';

type Fixture = {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string; readonly records: readonly object[] }>
  >;
};

/** A database as an older version of the app left it. */
async function restore({ version, stores }: Fixture): Promise<string> {
  const name = newDatabaseName();
  const database = await openRaw(name, version, (raw) => {
    for (const [store, { keyPath }] of Object.entries(stores)) raw.createObjectStore(store, { keyPath });
  });
  database.close();
  for (const [store, { records }] of Object.entries(stores)) await writeRaw(name, store, records);
  return name;
}

async function contentOf(name: string): Promise<unknown> {
  const stores = Object.keys(fixture.stores);
  return Object.fromEntries(
    await Promise.all(stores.map(async (store) => [store, await readAllRaw(name, store)] as const)),
  );
}

test('D14: migrations are numbered without gaps', () => {
  expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
});

test('D14: the first migration alone makes the shape that the fixture of version 1 has', async () => {
  const name = newDatabaseName();
  valueIn(await openDatabase(name, { migrations: MIGRATIONS.slice(0, 1) })).close();
  expect(await pictureOf(name)).toEqual(await pictureOf(await restore(fixture)));
});

test('D14: a migrated database has the shape of a new one', async () => {
  const [old, fresh] = [await restore(fixture), newDatabaseName()];
  for (const name of [old, fresh]) valueIn(await openDatabase(name)).close();
  expect(await pictureOf(old)).toEqual(await pictureOf(fresh));
});

describe('from version 1', () => {
  test('lists, bin, open run and settings are all there', async () => {
    const tab = await openTab(await restore(fixture));
    const [mona] = valueIn(await tab.children.list());
    const { headscarf: _, ...seen } = fixture.stores.children.records[0]?.look ?? {};
    expect(mona).toEqual({
      ...DEFAULT_SUPPORTS,
      ...fixture.stores.children.records[0],
      look: { ...DEFAULT_LOOK, ...seen },
      grownUp: DEFAULT_GROWN_UP,
    });
    const routines = valueIn(await tab.routines.list('mona'));
    expect(routines).toEqual([fixture.stores.routines.records[1], fixture.stores.routines.records[0]]);
    expect(valueIn(await tab.routines.binned()).map((routine) => routine.id)).toEqual(['binned']);
    expect(valueIn(await tab.runs.open('mona'))?.id).toBe('running');
    expect(tab.settings.current().currentChildId).toBe('mona');
  });

  test('a routine can be edited and the edit taken back', async () => {
    const tab = await openTab(await restore(fixture));
    await tab.routines.change({ routineId: 'first', set: { title: { en: 'New' } } }, 'change-routine');
    expect(valueIn(await tab.routines.undo('first'))).toBe('change-routine');
    expect(valueIn(await tab.routines.get('first')).title).toEqual(fixture.stores.routines.records[1]?.title);
  });

  test('D10: a damaged record comes along as it is', async () => {
    const name = await restore(fixture);
    const tab = await openTab(name);
    expect(kindOf(await tab.routines.get('damaged'))).toBe('corrupt');
    expect(await readAllRaw(name, 'routines')).toContainEqual({ id: 'damaged', title: 7, live: 1 });
  });
});

describe('D14: when a migration fails', () => {
  const broken: readonly [string, Migration][] = [
    ['at once', { version: 4, stores: { children: 'id' } }],
    [
      'after it has rewritten records',
      {
        version: 4,
        stores: { extra: 'id' },
        records: {
          routines: (record) => {
            if (record.id === 'second') throw new Error('cannot be rewritten');
            return { ...record, title: 'overwritten' };
          },
        },
      },
    ],
    [
      'because of a record that cannot be stored',
      { version: 4, records: { routines: () => ({ id: () => 1 }) } },
    ],
  ];

  test.each(broken)('%s, the old data stays whole', async (_when, migration) => {
    const name = await restore(fixture);
    const [before, shape] = [await contentOf(name), await pictureOf(name)];
    const opened = await openDatabase(name, { migrations: [...MIGRATIONS, migration] });
    expect(kindOf(opened)).toBe('migration');
    expect(await contentOf(name)).toEqual(before);
    expect(await pictureOf(name)).toEqual(shape);
  });

  test('the version before it can still open and use everything', async () => {
    const name = await restore(fixture);
    await openDatabase(name, { migrations: [...MIGRATIONS, broken[1]?.[1] ?? { version: 4 }] });
    const tab = await openTab(name);
    expect(valueIn(await tab.routines.count('mona'))).toBe(2);
  });
});

test('a bin entry of the fixture is not old yet on the day of the fake clock', () => {
  const binned = fixture.stores.routines.records.find((routine) => routine.id === 'binned');
  expect(MONDAY_MORNING - (binned?.deletedAt ?? 0)).toBeLessThan(30 * 24 * 60 * 60_000);
});
