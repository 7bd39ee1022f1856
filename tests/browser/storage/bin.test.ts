import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK } from '@/domain/look';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import { createFakePlatform, MONDAY_MORNING } from '../../support/fake-platform';
import { kindOf, newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';
import { readAllRaw } from '../../support/raw-database';
import { routineFields } from '../../support/sample-routine';

const DAY_MS = 24 * 60 * 60_000;
const CHILD = {
  ...DEFAULT_SUPPORTS,
  nickname: 'Mona',
  look: DEFAULT_LOOK,
  grownUp: DEFAULT_GROWN_UP,
  address: 'she',
  cardLanguage: 'en',
} as const;

afterEach(() => vi.unstubAllGlobals());

/** The page's idle moments come when the test says so. */
function idleMoments() {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  return () => {
    for (const work of waiting.splice(0)) work();
  };
}

async function openAfterDays(name: string, days: number): Promise<Tab> {
  const platform = createFakePlatform(`day${days}`);
  platform.setNow(MONDAY_MORNING + days * DAY_MS);
  return openTab(name, platform);
}

test('D18: the bin keeps a routine for 30 days and lets it go after them, when the page is idle', async () => {
  const idle = idleMoments();
  const name = newDatabaseName();
  const tab = await openTab(name);
  const [routine, kept] = valueIn(await tab.routines.create([routineFields('old'), routineFields('kept')]));
  const id = routine?.id ?? '';
  await tab.routines.change({ routineId: id, set: { hue: 'rose' } }, 'change-routine');
  await tab.routines.bin(id);

  await openAfterDays(name, 29);
  idle();
  expect(kindOf(await tab.routines.get(id))).toBe('ok');

  const later = await openAfterDays(name, 30);
  expect(kindOf(await tab.routines.get(id))).toBe('ok');
  idle();
  await vi.waitFor(async () => expect(kindOf(await later.routines.get(id))).toBe('missing'));
  await vi.waitFor(async () => expect(await readAllRaw(name, 'edits')).toEqual([]));
  expect(kindOf(await later.routines.get(kept?.id ?? ''))).toBe('ok');
});

test("D18, D19: a child that has lain in the bin for 30 days leaves with everything that was the child's", async () => {
  const idle = idleMoments();
  const name = newDatabaseName();
  const tab = await openTab(name);
  const { id } = valueIn(await tab.children.create(CHILD));
  await tab.routines.create([{ ...routineFields('Morning'), childId: id }]);
  const run = { routineId: 'r', childId: id, title: {}, steps: [], seen: { at: 1, leftMs: null } };
  await tab.runs.start(run, []);
  await tab.children.bin(id);
  await openAfterDays(name, 31);
  idle();
  await vi.waitFor(async () => expect(await readAllRaw(name, 'children')).toEqual([]));
  expect(await readAllRaw(name, 'routines')).toEqual([]);
  expect(await readAllRaw(name, 'runs')).toEqual([]);
});

test('D18: what another tab takes out of the bin while it is being emptied stays', async () => {
  const idle = idleMoments();
  const name = newDatabaseName();
  const tab = await openTab(name);
  const [routine] = valueIn(await tab.routines.create([routineFields('back')]));
  const id = routine?.id ?? '';
  await tab.routines.bin(id);
  const later = await openAfterDays(name, 31);
  idle();
  await tab.routines.restore(id);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(kindOf(await later.routines.get(id))).toBe('ok');
});

test('D18: what was taken out of the bin again stays', async () => {
  const idle = idleMoments();
  const name = newDatabaseName();
  const tab = await openTab(name);
  const [routine] = valueIn(await tab.routines.create([routineFields('back')]));
  const id = routine?.id ?? '';
  await tab.routines.bin(id);
  await tab.routines.restore(id);
  const later = await openAfterDays(name, 90);
  idle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(kindOf(await later.routines.get(id))).toBe('ok');
});
