/** What a list reads, counted in records: time would say more about the machine than about the app. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderKeysAt } from '@/domain/new-order-keys';
import { newRoutine } from '@/domain/new-routine';
import { newDatabaseName, openTab, valueIn } from '../../support/open-tab';
import { writeRaw } from '../../support/raw-database';
import { BORN, routineFields } from '../../support/sample-routine';

// Tidying up waits for an idle moment of its own.
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A family after years: 500 routines, 5,000 cards and photos, 10,000 runs. */
async function manyYears(): Promise<string> {
  const name = newDatabaseName();
  await (await openTab(name)).settings.change({ currentChildId: 'child' });
  const keys = orderKeysAt([], 0, 500);
  const routines = keys.map((order) => {
    const routine = newRoutine(routineFields('Morning', ['a', 'b', 'c']), {
      order,
      stamp: BORN,
      now: 1,
      newId: () => crypto.randomUUID(),
    });
    return { ...routine, live: 1 };
  });
  const run = {
    stamp: BORN,
    stamps: {},
    deletedAt: null,
    createdAt: 1,
    childId: 'child',
    title: {},
    steps: [],
    events: [],
  };
  const runs = Array.from({ length: 10_000 }, (_, i) => ({
    ...run,
    id: `run ${i}`,
    routineId: 'r',
    startedAt: i,
    endedAt: i,
    outcome: 'finished',
    seen: { at: i, leftMs: null },
  }));
  const cards = Array.from({ length: 5_000 }, (_, i) => ({ id: `card ${i}` }));
  const media = cards.map(({ id }) => ({
    hash: id,
    type: 'image/webp',
    putAt: 1,
    bytes: new ArrayBuffer(200),
  }));
  for (const [store, records] of Object.entries({ routines, runs, cards, media }))
    await writeRaw(name, store, records);
  return name;
}

/** Counts every record that leaves the database. */
function countReads(): () => number {
  let read = 0;
  const count = (request: IDBRequest) =>
    request.addEventListener('success', () => {
      const { result } = request;
      if (Array.isArray(result)) read += result.length;
      else if (
        result instanceof IDBCursorWithValue ||
        (result !== undefined && !(result instanceof IDBCursor))
      )
        read += 1;
    });
  for (const type of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of ['get', 'getAll', 'openCursor'] as const) {
      const plain = type[method] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(type, method).mockImplementation(function (
        this: IDBObjectStore & IDBIndex,
        ...args: unknown[]
      ) {
        const request = plain.apply(this, args);
        count(request);
        return request as never;
      });
    }
  }
  return () => read;
}

test("D12: the child's home reads what it shows, however much is stored", async () => {
  const name = await manyYears();
  const read = countReads();
  const tab = await openTab(name);
  expect(tab.settings.current().currentChildId).toBe('child');
  valueIn(await tab.children.list());
  expect(valueIn(await tab.routines.list('child', 4))).toHaveLength(4);
  expect(valueIn(await tab.routines.count('child'))).toBe(500);
  expect(valueIn(await tab.runs.open('child'))).toBeNull();
  // Settings (one and the clock) and four routines.
  expect(read()).toBe(6);
}, 60_000);
