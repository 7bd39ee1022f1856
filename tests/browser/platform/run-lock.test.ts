import { describe, expect, test, vi } from 'vitest';
import { newId } from '@/platform/new-id';
import { createRunLock } from '@/platform/run-lock';

/** Two tabs each, by the browser's locks and where it has none. */
describe.each([
  ['with the locks of the browser', () => createRunLock()],
  ['in a browser without locks', () => createRunLock(null)],
])('a running routine, %s,', (_how, create) => {
  test('is known in its own and in another tab until it ends', async () => {
    const [here, there] = [create(), create()];
    expect(await there.isHeldAnywhere()).toBe(false);
    const release = here.hold();
    expect(await here.isHeldAnywhere()).toBe(true);
    await vi.waitFor(async () => expect(await there.isHeldAnywhere()).toBe(true));
    release();
    await vi.waitFor(async () => expect(await here.isHeldAnywhere()).toBe(false));
    await vi.waitFor(async () => expect(await there.isHeldAnywhere()).toBe(false));
  });

  test('counts as long as one of several goes on, and releasing twice is releasing once', async () => {
    const lock = create();
    const [first, second] = [lock.hold(), lock.hold()];
    first();
    first();
    expect(await lock.isHeldAnywhere()).toBe(true);
    second();
    await vi.waitFor(async () => expect(await lock.isHeldAnywhere()).toBe(false));
  });

  test('that ends before the lock was granted is not held', async () => {
    const [here, there] = [create(), create()];
    here.hold()();
    await vi.waitFor(async () => expect(await there.isHeldAnywhere()).toBe(false));
  });
});

test('ids are random UUIDs, on pages without crypto.randomUUID too', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(newId()).toMatch(uuid);
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = new Set(Array.from({ length: 100 }, newId));
  for (const id of ids) expect(id).toMatch(uuid);
  expect(ids.size).toBe(100);
  vi.unstubAllGlobals();
});
