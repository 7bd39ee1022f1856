import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setStep } from '@/domain/arrange-steps';
import { openDatabase } from '@/storage/open-database';
import { createStore, type Store } from '@/storage/store';
import { sweepMedia } from '@/storage/sweep-media';
import { createFakePlatform, MONDAY_MORNING } from '../../support/fake-platform';
import { newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';
import { readAllRaw, writeRaw } from '../../support/raw-database';
import { routineFields, stepFields } from '../../support/sample-routine';

const DAY_MS = 24 * 60 * 60_000;

/** The page's idle moments come when the test says so: no tab sweeps by itself. */
const idle: (() => void)[] = [];

beforeEach(() => {
  idle.length = 0;
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function put(tab: Tab, content: string): Promise<string> {
  return valueIn(await tab.media.put(new Blob([content], { type: 'image/webp' })));
}

const photoStep = (media: string) => ({ ...stepFields('photo'), picture: { kind: 'photo', media } as const });

async function hashes(name: string): Promise<readonly string[]> {
  return ((await readAllRaw(name, 'media')) as readonly { hash: string }[]).map((media) => media.hash);
}

async function openAfter(name: string, days: number): Promise<Tab> {
  const platform = createFakePlatform(`day ${days}`);
  platform.setNow(MONDAY_MORNING + days * DAY_MS);
  return openTab(name, platform);
}

/** One tab more, so many days later, sweeps. `meanwhile` happens in the middle of it, before the routines are read. */
async function sweepAfter(name: string, days: number, meanwhile?: (store: Store) => Promise<unknown>) {
  const now = () => MONDAY_MORNING + days * DAY_MS;
  const store = createStore(valueIn(await openDatabase(name)), name, {
    now,
    newId: () => crypto.randomUUID(),
  });
  await sweepMedia({
    ...store,
    async read(names, work) {
      if (names.join() === 'routines') await meanwhile?.(store);
      return store.read(names, work);
    },
  });
  store.close('deleted');
}

test('D20: the app sweeps when its page is idle', async () => {
  const name = newDatabaseName();
  await put(await openTab(name), 'unused');
  idle.length = 0;
  await openAfter(name, 8);
  for (const work of idle) work();
  await expect.poll(() => hashes(name)).toEqual([]);
});

test('D20: a photo that nothing names is removed; one that a step, the history or a run names stays', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const [inStep, inHistory, inRun] = await Promise.all(
    ['step', 'history', 'run', 'unused'].map((one) => put(tab, one)),
  );
  const steps = [photoStep(inStep ?? ''), photoStep(inHistory ?? '')];
  const [routine] = valueIn(await tab.routines.create([{ ...routineFields('Morning'), steps }]));
  if (routine === undefined) throw new Error('not created');
  await tab.routines.change(setStep(routine, routine.steps[1]?.id ?? '', { picture: null }), 'change-step');
  const played = {
    id: 's',
    kind: 'do',
    label: {},
    say: {},
    timer: null,
    picture: { kind: 'photo', media: inRun ?? '' },
  } as const;
  const run = { routineId: 'r', childId: 'c', title: {}, steps: [played], seen: { at: 1, leftMs: null } };
  await tab.runs.start(run, []);
  await sweepAfter(name, 8);
  expect(await hashes(name)).toEqual([inStep, inHistory, inRun].sort());
});

test('D20: what only smaller steps, choices, a change, an ending, a clip or a recording name stays', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const names = ['part', 'choice', 'was', 'then', 'clip', 'poster', 'voice', 'unused'] as const;
  const types = { clip: 'video/webm', voice: 'audio/webm;codecs=opus' };
  const kept = new Map<string, string>();
  for (const one of names) {
    const type = one === 'clip' || one === 'voice' ? types[one] : 'image/jpeg';
    kept.set(one, valueIn(await tab.media.put(new Blob([one], { type }))));
  }
  const hash = (one: (typeof names)[number]) => kept.get(one) ?? '';
  const photo = (one: (typeof names)[number]) => ({ kind: 'photo', media: hash(one) }) as const;
  const card = (one: (typeof names)[number]) => ({ id: one, picture: photo(one), label: {} });
  const steps = [
    stepFields('hard', {
      parts: [card('part')],
      clip: { media: hash('clip'), poster: hash('poster'), durationMs: 5_000 },
      recording: { media: hash('voice'), durationMs: 1_000 },
    }),
    stepFields('choice', { kind: 'choice', choices: [card('choice')] }),
    stepFields('change', {
      kind: 'change',
      changed: { was: { picture: photo('was'), label: {} }, stays: {} },
    }),
  ];
  valueIn(await tab.routines.create([{ ...routineFields('All'), steps, ending: { cards: [card('then')] } }]));
  await sweepAfter(name, 8);
  const wanted = names.filter((one) => one !== 'unused').map(hash);
  expect(await hashes(name)).toEqual(wanted.sort());
});

test('D20: the photos of a routine that is deleted for ever leave with it', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const hash = await put(tab, 'photo');
  const [routine] = valueIn(await tab.routines.create([{ ...routineFields('x'), steps: [photoStep(hash)] }]));
  await sweepAfter(name, 8);
  expect(await hashes(name)).toEqual([hash]);
  await tab.routines.deleteForever(routine?.id ?? '');
  await sweepAfter(name, 16);
  expect(await hashes(name)).toEqual([]);
});

test('D20: a photo that was put in, or put in again, within the last day stays', async () => {
  const name = newDatabaseName();
  const first = await openTab(name);
  await put(first, 'old');
  const again = await put(first, 'again');
  const late = await openAfter(name, 7.5);
  const fresh = await put(late, 'fresh');
  await put(late, 'again');
  await sweepAfter(name, 8);
  expect(await hashes(name)).toEqual([again, fresh].sort());
});

test('D20: a photo that is put in again during the sweep stays', async () => {
  const name = newDatabaseName();
  const hash = await put(await openTab(name), 'photo');
  const late = await openAfter(name, 8);
  await sweepAfter(name, 8, () => put(late, 'photo'));
  expect(await hashes(name)).toEqual([hash]);
});

test('D20: when something changes meanwhile, the sweep gives up and comes again', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const hash = await put(tab, 'photo');
  await sweepAfter(name, 8, (store) =>
    store.write(['settings'], async ({ changed }) => changed({ store: 'settings' })),
  );
  expect(await hashes(name)).toEqual([hash]);
  await sweepAfter(name, 9);
  expect(await hashes(name)).toEqual([]);
});

test('D20: photos are looked for in every record, however many there are, and at most once a week', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const hash = await put(tab, 'far behind');
  const many = Array.from({ length: 350 }, (_, i) => ({ id: `card ${String(i).padStart(3, '0')}` }));
  await writeRaw(name, 'cards', [...many, { id: 'card 999', deep: { in: [{ it: `m:${hash}` }] } }]);
  await sweepAfter(name, 8);
  expect(await hashes(name)).toEqual([hash]);
  const unused = await put(tab, 'unused');
  await sweepAfter(name, 10);
  expect(await hashes(name)).toContain(unused);
  await sweepAfter(name, 15);
  expect(await hashes(name)).toEqual([hash]);
});
