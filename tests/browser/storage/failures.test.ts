import { afterEach, describe, expect, test, vi } from 'vitest';
import { insertSteps } from '@/domain/arrange-steps';
import { openServices } from '@/services/open-services';
import { MIGRATIONS } from '@/storage/migrations/migrations';
import { openDatabase } from '@/storage/open-database';
import { createFakePlatform } from '../../support/fake-platform';
import { kindOf, newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';
import { openRaw } from '../../support/raw-database';
import { routineFields, stepFields } from '../../support/sample-routine';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function withRoutine(name = newDatabaseName()): Promise<{ tab: Tab; routineId: string }> {
  const tab = await openTab(name);
  const [routine] = valueIn(await tab.routines.create([routineFields('Morning', ['a'])]));
  return { tab, routineId: routine?.id ?? '' };
}

/** With the tab's own connection, which no screen ever gets. */
async function withConnection() {
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  const opened = await withRoutine();
  const request: IDBOpenDBRequest = open.mock.results[0]?.value;
  return { ...opened, connection: request.result };
}

function fullDisk(atPut: number): void {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    puts += 1;
    if (puts >= atPut) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

describe('full', () => {
  test.each([1, 2, 3])(
    'D8, D13: a disk that is full at write %i of an edit leaves everything as it was',
    async (at) => {
      const { tab, routineId } = await withRoutine();
      const before = valueIn(await tab.routines.get(routineId));
      fullDisk(at);
      const change = insertSteps(before, [{ ...stepFields('x'), id: 'x' }], 0);
      expect(kindOf(await tab.routines.change(change, 'add-step'))).toBe('full');
      vi.restoreAllMocks();
      expect(valueIn(await tab.routines.get(routineId))).toEqual(before);
      expect(valueIn(await tab.routines.history(routineId))).toEqual({ undo: null, redo: null });
      expect(kindOf(await tab.routines.change(change, 'add-step'))).toBe('ok');
    },
  );

  test('D8, D13: a disk that is full only when the transaction is written is told as well', async () => {
    const { tab, routineId } = await withRoutine();
    // What browsers do when the room runs out at the end: they abort, with the reason in the transaction.
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
      const request = put.apply(this, args);
      request.addEventListener('success', () => transaction.abort());
      return request;
    });
    expect(kindOf(await tab.routines.bin(routineId))).toBe('full');
    vi.restoreAllMocks();
    expect(valueIn(await tab.routines.get(routineId)).deletedAt).toBeNull();
  });

  test('D8: settings, runs and photos say it too', async () => {
    const tab = await openTab();
    fullDisk(1);
    expect(kindOf(await tab.settings.change({ locked: true }))).toBe('full');
    expect(tab.settings.current().locked).toBe(false);
    const run = { routineId: 'r', childId: 'c', title: {}, steps: [], seen: { at: 1, leftMs: null } };
    expect(kindOf(await tab.runs.start(run, []))).toBe('full');
    expect(kindOf(await tab.media.put(new Blob(['x'], { type: 'image/png' })))).toBe('full');
  });
});

describe('newer', () => {
  test('D13: a database of a newer version is not opened', async () => {
    const name = newDatabaseName();
    (await openRaw(name, 99)).close();
    expect(kindOf(await openServices(createFakePlatform(), { databaseName: name }))).toBe('newer');
  });

  test('D13: a tab lets a newer version of the app upgrade, and is closed', async () => {
    const name = newDatabaseName();
    const { tab, routineId } = await withRoutine(name);
    const reasons = vi.fn();
    tab.onClosed(reasons);
    (await openRaw(name, 99)).close();
    expect(reasons.mock.calls).toEqual([['newer']]);
    expect(tab.closed()).toBe('newer');
    expect(kindOf(await tab.routines.get(routineId))).toBe('closed');
    expect(kindOf(await tab.routines.bin(routineId))).toBe('closed');
  });
});

describe('blocked', () => {
  test('D13: a tab that holds an older version open is told, and opening works once it is closed', async () => {
    const name = newDatabaseName();
    valueIn(await openDatabase(name, { migrations: MIGRATIONS.slice(0, 1) })).close();
    const stubborn = await openRaw(name);
    expect(kindOf(await openDatabase(name, { blockedAfterMs: 50 }))).toBe('blocked');
    stubborn.close();
    expect(kindOf(await openServices(createFakePlatform(), { databaseName: name }))).toBe('ok');
  });

  test('an older tab that only needs a moment to close does not block', async () => {
    const name = newDatabaseName();
    valueIn(await openDatabase(name, { migrations: MIGRATIONS.slice(0, 1) })).close();
    const slow = await openRaw(name);
    slow.onversionchange = () => setTimeout(() => slow.close(), 100);
    expect(kindOf(await openDatabase(name))).toBe('ok');
  });
});

describe('closed', () => {
  test('D13: a database that the browser closes is told to every call and listener', async () => {
    const { tab, routineId, connection } = await withConnection();
    const reasons = vi.fn();
    tab.onClosed(reasons);
    connection.dispatchEvent(new Event('close'));
    expect(reasons.mock.calls).toEqual([['browser']]);
    for (const call of [
      tab.routines.list('child'),
      tab.routines.bin(routineId),
      tab.settings.change({ locked: true }),
      tab.runs.open('child'),
    ]) {
      expect(kindOf(await call)).toBe('closed');
    }
    expect(await tab.media.url('x')).toBeNull();
    tab.runs.seen('run', { at: 1, leftMs: null });
  });

  test('D13: a connection that is gone without a word is found out', async () => {
    const { tab, routineId, connection } = await withConnection();
    connection.close();
    expect(kindOf(await tab.routines.get(routineId))).toBe('closed');
    expect(kindOf(await tab.routines.bin(routineId))).toBe('closed');
  });
});

describe('unavailable', () => {
  test('D13: a browser without storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(kindOf(await openServices(createFakePlatform(), { databaseName: 'none' }))).toBe('unavailable');
  });

  test.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
    'D13: a mode in which opening fails with %s',
    async (name) => {
      vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('not here', name);
      });
      expect(kindOf(await openServices(createFakePlatform(), { databaseName: 'none' }))).toBe('unavailable');
    },
  );
});

test('a mistake in our own code is no failure: it is thrown, and the transaction is taken back', async () => {
  const { tab, routineId } = await withRoutine();
  const set = {
    get hue(): never {
      throw new TypeError('a mistake');
    },
  };
  await expect(tab.routines.change({ routineId, set }, 'change-routine')).rejects.toThrow('a mistake');
  expect(valueIn(await tab.routines.get(routineId)).hue).toBe('sky');
});
