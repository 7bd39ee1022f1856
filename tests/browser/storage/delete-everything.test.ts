import { afterEach, expect, test, vi } from 'vitest';
import { kindOf, newDatabaseName, openTab, valueIn } from '../../support/open-tab';
import { openRaw } from '../../support/raw-database';
import { routineFields } from '../../support/sample-routine';

afterEach(async () => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
});

async function databaseNames(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map((database) => database.name);
}

async function leaveTraces(base: string) {
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem('stepling.x', '1');
    storage.setItem('of another page', '1');
  }
  const cached = ['stepling-pictures', `workbox-precache-v2-${base}`, 'of another page'];
  for (const name of cached) await caches.open(name);
  const workers = [base, 'https://example.org/other/'].map((scope) => ({
    scope,
    unregister: vi.fn(async () => true),
  }));
  vi.spyOn(navigator.serviceWorker, 'getRegistrations').mockResolvedValue(workers as never);
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue(`${base}index.html`);
  return workers;
}

async function tracesLeft() {
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())];
}

test('D21: the database is gone, this tab and the others are closed', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  valueIn(await here.routines.create([routineFields('Morning')]));
  const heard = vi.fn();
  there.onClosed(heard);
  expect(kindOf(await here.deleteEverything())).toBe('ok');
  expect(await databaseNames()).not.toContain(name);
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([['deleted']]));
  expect([here.closed(), there.closed()]).toEqual(['deleted', 'deleted']);
  for (const tab of [here, there]) {
    expect(kindOf(await tab.routines.list('child'))).toBe('closed');
    expect(kindOf(await tab.settings.change({ locked: true }))).toBe('closed');
  }
  expect(await databaseNames()).not.toContain(name);
});

test('D21: the app starts anew afterwards', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  valueIn(await tab.routines.create([routineFields('Morning')]));
  await tab.deleteEverything();
  expect(valueIn(await (await openTab(name)).routines.list('child'))).toEqual([]);
});

test('D21: on a host of our own everything of the origin goes', async () => {
  const workers = await leaveTraces('https://stepling.example/');
  await (await openTab()).deleteEverything();
  expect(await tracesLeft()).toEqual([]);
  for (const worker of workers) expect(worker.unregister).toHaveBeenCalled();
});

test('D21: in a folder of a shared host only what is ours goes', async () => {
  const [own, other] = await leaveTraces('https://name.example/stepling/');
  await (await openTab()).deleteEverything();
  expect(await tracesLeft()).toEqual(Array(3).fill('of another page'));
  expect(own?.unregister).toHaveBeenCalled();
  expect(other?.unregister).not.toHaveBeenCalled();
});

test('D21: a page that will not let go of the database is told as blocked; the rest is gone all the same', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const stubborn = await openRaw(name);
  localStorage.setItem('stepling.x', '1');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const deleted = tab.deleteEverything();
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect(kindOf(await deleted)).toBe('blocked');
  expect(localStorage.getItem('stepling.x')).toBeNull();
  stubborn.close();
  await vi.waitFor(async () => expect(await databaseNames()).not.toContain(name));
});

test('how much room there is, and whether it is kept, is told', async () => {
  const tab = await openTab();
  const state = await tab.storageState();
  expect(state.quotaBytes).toBeGreaterThan(0);
  expect(state.usedBytes).toBeGreaterThanOrEqual(0);
  expect(typeof state.persisted).toBe('boolean');
  expect(typeof (await tab.askToPersist())).toBe('boolean');
});

test('a browser that does not answer about room is borne', async () => {
  const tab = await openTab();
  vi.spyOn(StorageManager.prototype, 'estimate').mockRejectedValue(new TypeError());
  vi.spyOn(StorageManager.prototype, 'persisted').mockRejectedValue(new TypeError());
  vi.spyOn(StorageManager.prototype, 'persist').mockRejectedValue(new TypeError());
  expect(await tab.storageState()).toEqual({ persisted: false, usedBytes: null, quotaBytes: null });
  expect(await tab.askToPersist()).toBe(false);
});
