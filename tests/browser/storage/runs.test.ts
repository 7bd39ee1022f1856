import { describe, expect, test, vi } from 'vitest';
import { EMPTY_SESSION, PLAIN_PLAN, type Run } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { STEP_KINDS } from '@/domain/step';
import { kindOf, newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';
import { readRaw } from '../../support/raw-database';

const SEEN = { at: 1_000, leftMs: 30_000 };

function start(tab: Tab, routineId = 'routine', events: readonly RunEvent[] = []) {
  return tab.runs.start(
    { routineId, childId: 'child', title: { en: 'Morning' }, steps: [], seen: SEEN },
    events,
  );
}

const arrived = (stepId: string): RunEvent => ({ type: 'arrived', at: 1_000, stepId });

describe('a run', () => {
  test('D22: is gone on with after a reload, with every event', async () => {
    const name = newDatabaseName();
    const tab = await openTab(name);
    const run = valueIn(await start(tab, 'routine', [arrived('a')]));
    await tab.runs.append(run.id, [arrived('b')], { at: 2_000, leftMs: null });
    const found = valueIn(await (await openTab(name)).runs.open('child'));
    expect(found).toMatchObject({ id: run.id, endedAt: null, seen: { at: 2_000, leftMs: null } });
    expect(found?.events).toEqual([arrived('a'), arrived('b')]);
  });

  test('is not open any more when it has ended', async () => {
    const tab = await openTab();
    const run = valueIn(await start(tab));
    tab.platform.advance(60_000);
    const ended = valueIn(await tab.runs.append(run.id, [], SEEN, 'finished'));
    expect(ended).toMatchObject({ outcome: 'finished', endedAt: tab.platform.clock.now() });
    expect(valueIn(await tab.runs.open('child'))).toBeNull();
    expect(valueIn(await tab.runs.get(run.id))).toEqual(ended);
  });

  test("that is open is the child's latest, or the latest of one routine", async () => {
    const tab = await openTab();
    const first = valueIn(await start(tab, 'washing'));
    tab.platform.advance(1_000);
    const second = valueIn(await start(tab, 'dressing'));
    expect(valueIn(await tab.runs.open('child'))?.id).toBe(second.id);
    expect(valueIn(await tab.runs.open('child', 'washing'))?.id).toBe(first.id);
    expect(valueIn(await tab.runs.open('child', 'eating'))).toBeNull();
    expect(valueIn(await tab.runs.open('other'))).toBeNull();
  });

  test('that was recent is told by routine and by child, the latest first and no more than asked for', async () => {
    const tab = await openTab();
    const ids: string[] = [];
    for (const routineId of ['washing', 'dressing', 'washing']) {
      ids.push(valueIn(await start(tab, routineId)).id);
      tab.platform.advance(1_000);
    }
    const idsOf = (runs: readonly Run[]) => runs.map(({ id }) => id);
    expect(idsOf(valueIn(await tab.runs.recent('washing', 9)))).toEqual([ids[2], ids[0]]);
    expect(idsOf(valueIn(await tab.runs.recentOfChild('child', 9)))).toEqual(ids.toReversed());
    expect(idsOf(valueIn(await tab.runs.recentOfChild('child', 2)))).toEqual([ids[2], ids[1]]);
    expect(valueIn(await tab.runs.recentOfChild('other', 9))).toEqual([]);
  });

  test('D23: ends as left when its routine is started again', async () => {
    const tab = await openTab();
    const old = valueIn(await start(tab));
    tab.platform.advance(1_000);
    const fresh = valueIn(await start(tab));
    expect(valueIn(await tab.runs.get(old.id))).toMatchObject({ outcome: 'left', endedAt: SEEN.at });
    await tab.runs.append(fresh.id, [], SEEN, 'finished');
    expect(valueIn(await tab.runs.open('child'))).toBeNull();
  });

  test('D3: two tabs that add events keep all of them', async () => {
    const name = newDatabaseName();
    const [here, there] = [await openTab(name), await openTab(name)];
    const { id } = valueIn(await start(here));
    await Promise.all([
      here.runs.append(id, [arrived('a')], SEEN),
      there.runs.append(id, [arrived('b')], SEEN),
    ]);
    expect(valueIn(await here.runs.get(id)).events).toHaveLength(2);
  });

  test('D3: a tab that has just added an event keeps what another one said and added meanwhile', async () => {
    const name = newDatabaseName();
    const [here, there] = [await openTab(name), await openTab(name)];
    const { id } = valueIn(await start(here));
    await here.runs.append(id, [arrived('a')], SEEN);
    await there.runs.setSession(id, { note: 'Socks were fine' });
    await there.runs.append(id, [arrived('b')], SEEN);
    await here.runs.append(id, [arrived('c')], SEEN);
    expect(valueIn(await there.runs.get(id))).toMatchObject({
      events: [{ stepId: 'a' }, { stepId: 'b' }, { stepId: 'c' }],
      session: { note: 'Socks were fine' },
    });
  });

  test('an event that could not be read again is not stored', async () => {
    const tab = await openTab();
    const { id } = valueIn(await start(tab));
    const broken = { ...arrived('a'), at: Number.NaN };
    await expect(tab.runs.append(id, [broken], SEEN)).rejects.toThrow();
    expect(valueIn(await tab.runs.get(id)).events).toEqual([]);
  });

  test('that is not there is missing', async () => {
    const tab = await openTab();
    expect(kindOf(await tab.runs.get('gone'))).toBe('missing');
    expect(kindOf(await tab.runs.append('gone', [], SEEN))).toBe('missing');
  });
});

describe('the heartbeat', () => {
  test('D22: many of them are few writes, and the last one counts', async () => {
    const name = newDatabaseName();
    const tab = await openTab(name);
    const { id } = valueIn(await start(tab));
    const writes = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (let i = 1; i <= 100; i += 1) tab.runs.seen(id, { at: i, leftMs: 100 - i });
    await vi.waitFor(async () =>
      expect(valueIn(await tab.runs.get(id)).seen).toEqual({ at: 100, leftMs: 0 }),
    );
    expect(writes.mock.calls.length).toBeLessThan(5);
    writes.mockRestore();
    expect(await readRaw(name, 'runs', id)).toMatchObject({ open: 1 });
  });

  test('D22: an older one never replaces what an event said', async () => {
    const tab = await openTab();
    const { id } = valueIn(await start(tab));
    tab.runs.seen(id, { at: 1, leftMs: 9 });
    tab.runs.seen(id, { at: 2, leftMs: 8 });
    await tab.runs.append(id, [arrived('b')], { at: 3, leftMs: 7 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(valueIn(await tab.runs.get(id)).seen).toEqual({ at: 3, leftMs: 7 });
  });

  test('does not tell screens to read again, and leaves an ended run alone', async () => {
    const tab = await openTab();
    const { id } = valueIn(await start(tab));
    const ended = valueIn(await tab.runs.append(id, [], SEEN, 'left'));
    const heard = vi.fn();
    tab.onChange(heard);
    tab.runs.seen(id, { at: 9_999, leftMs: null });
    tab.runs.seen('gone', { at: 9_999, leftMs: null });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(valueIn(await tab.runs.get(id))).toEqual(ended);
    expect(heard).not.toHaveBeenCalled();
  });
});

const CARD = { id: 'a', picture: null, label: { en: 'x' } };
const FULL_STEP: Run['steps'][number] = {
  id: 's',
  kind: 'do',
  picture: { kind: 'photo', media: 'hash' },
  label: { en: 'x', ar: { m: 'م', f: 'ف' } },
  say: {},
  timer: { kind: 'at-least', durationMs: 1_000 },
  who: 'together',
  parts: [CARD],
  choices: [CARD, { ...CARD, id: 'b' }],
  changed: { was: { picture: null, label: { en: 'x' } }, stays: {} },
  clip: { media: 'hash', poster: null, durationMs: 9 },
  recording: { media: 'hash', durationMs: 9 },
  help: { level: 'G', delayMs: 2, voice: false, words: 'label', picture: 'word' },
  canStop: true,
  grownMs: 5,
  inside: { en: 'x' },
};

test('D10: every kind of event and step can be stored and read', async () => {
  const tab = await openTab();
  const events: { [T in RunEvent['type']]: Extract<RunEvent, { type: T }> } = {
    arrived: { type: 'arrived', at: 1, stepId: 's' },
    done: { type: 'done', at: 1, stepId: 's', leftMs: 5 },
    back: { type: 'back', at: 1, stepId: 's' },
    'break-started': { type: 'break-started', at: 1, stepId: 's', leftMs: null, breakMs: 5 },
    'break-card': { type: 'break-card', at: 1, card: '' },
    'break-ended': { type: 'break-ended', at: 1, stepId: 's' },
    help: { type: 'help', at: 1, stepId: 's' },
    paused: { type: 'paused', at: 1, leftMs: 5 },
    resumed: { type: 'resumed', at: 1, of: 'hold' },
    restarted: { type: 'restarted', at: 1 },
    left: { type: 'left', at: 1 },
    picked: { type: 'picked', at: 1, stepId: 's' },
    'put-off': { type: 'put-off', at: 1, stepId: 's', leftMs: null },
    later: { type: 'later', at: 1 },
    ready: { type: 'ready', at: 1 },
    'together-next': { type: 'together-next', at: 1, isWanted: true },
    together: { type: 'together', at: 1, stepId: 's' },
    opened: { type: 'opened', at: 1, stepId: 's' },
    'part-done': { type: 'part-done', at: 1, stepId: 's', part: 0 },
    'part-back': { type: 'part-back', at: 1, stepId: 's', part: 0 },
    'timer-started': { type: 'timer-started', at: 1, stepId: 's', by: 'grown-up' },
    chosen: { type: 'chosen', at: 1, stepId: '', choice: 'a' },
    stopped: { type: 'stopped', at: 1, stepId: 's', leftMs: 5 },
    said: { type: 'said', at: 1, stepId: 's', word: 'too-loud' },
    'break-rated': { type: 'break-rated', at: 1, card: 'quiet', rating: 'helped' },
    'feelings-asked': { type: 'feelings-asked', at: 1 },
    'away-asked': { type: 'away-asked', at: 1 },
    'away-answered': { type: 'away-answered', at: 1 },
    felt: { type: 'felt', at: 1, when: 'asked', feeling: null, body: ['hot'] },
    finished: { type: 'finished', at: 1 },
    skipped: { type: 'skipped', at: 1, stepId: 's', leftMs: null },
    went: { type: 'went', at: 1, stepId: 's', leftMs: null },
    'left-out': { type: 'left-out', at: 1, stepId: 's' },
    'put-in': { type: 'put-in', at: 1, step: FULL_STEP, beforeId: null },
    swapped: { type: 'swapped', at: 1, stepId: 's', step: FULL_STEP },
    'time-added': { type: 'time-added', at: 1, addedMs: 60_000 },
    held: { type: 'held', at: 1, leftMs: 5 },
    prompted: { type: 'prompted', at: 1, stepId: 's', level: 'Vis' },
    noted: { type: 'noted', at: 1, stepId: 's', note: 'x' },
  };
  const steps = STEP_KINDS.map((kind): Run['steps'][number] => ({ ...FULL_STEP, id: kind, kind }));
  const fields = {
    routineId: 'r',
    childId: 'c',
    title: {},
    steps,
    seen: SEEN,
    plan: { ...PLAIN_PLAN, earned: 2 },
  };
  const run = valueIn(await tab.runs.start(fields, Object.values(events)));
  expect(valueIn(await tab.runs.get(run.id))).toEqual(run);
});

describe('R12 what the grown-up says about a run', () => {
  test('is merged field by field, also from two tabs at once', async () => {
    const name = newDatabaseName();
    const [here, there] = [await openTab(name), await openTab(name)];
    const { id } = valueIn(await start(here));
    await here.runs.setSession(id, { setting: 'home' });
    await Promise.all([
      here.runs.setSession(id, { moodAfter: 4 }),
      there.runs.setSession(id, { phase: 'baseline' }),
    ]);
    expect(valueIn(await there.runs.get(id)).session).toEqual({
      ...EMPTY_SESSION,
      setting: 'home',
      moodAfter: 4,
      phase: 'baseline',
    });
  });

  test('can be said after the end, and is in the way of no event', async () => {
    const tab = await openTab();
    const { id } = valueIn(await start(tab));
    await tab.runs.append(id, [arrived('a')], SEEN, 'finished');
    const said = valueIn(await tab.runs.setSession(id, { note: 'Went well', stopReason: 'Tired' }));
    expect(said).toMatchObject({ outcome: 'finished', session: { note: 'Went well', stopReason: 'Tired' } });
    expect(valueIn(await tab.runs.get(id))).toEqual(said);
    expect(said.events).toEqual([arrived('a')]);
    expect(kindOf(await tab.runs.setSession('gone', {}))).toBe('missing');
  });
});
