import { describe, expect, test } from 'vitest';
import { PLAIN_PLAN, type Run } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { sessionRecord, stepRecords } from '@/domain/playing/run-record';
import { arrived, at, done, playedStep, runOf, START } from '../../../support/sample-run';

function rows(events: readonly RunEvent[], fields: Partial<Run> = {}) {
  return Object.fromEntries(stepRecords(runOf(events, fields)).map((row) => [row.stepId, row]));
}

describe('R3 active time', () => {
  test('is from the coming of a step to its Done', () => {
    const { a, b, c } = rows([
      arrived(0, 'a'),
      done(10, 'a'),
      arrived(10, 'b'),
      done(15, 'b'),
      arrived(15, 'c'),
    ]);
    expect(a).toMatchObject({ state: 'done', startedAt: START, endedAt: START + 10_000, activeMs: 10_000 });
    expect(b).toMatchObject({ state: 'done', activeMs: 5_000 });
    expect(c).toMatchObject({ state: 'open', activeMs: 0, endedAt: null });
  });

  test('R2: leaves out breaks, help and pauses, each of which is told apart', () => {
    const { a } = rows([
      arrived(0, 'a'),
      at(2, { type: 'break-started', stepId: 'a', leftMs: null, breakMs: 60_000 }),
      at(32, { type: 'break-ended', stepId: 'a' }),
      at(35, { type: 'help', stepId: 'a' }),
      at(35, { type: 'paused', leftMs: null }),
      at(45, { type: 'resumed' }),
      at(46, { type: 'held', leftMs: null }),
      at(56, { type: 'resumed' }),
      done(60, 'a'),
    ]);
    expect(a).toMatchObject({ activeMs: 10_000, breakMs: 30_000, helpMs: 10_000, pausedMs: 10_000 });
    expect(a).toMatchObject({ breakCount: 1, helpCount: 1 });
  });

  test('R2: a hold outlasts the help that was asked for meanwhile', () => {
    const { a } = rows([
      arrived(0, 'a'),
      at(5, { type: 'held', leftMs: null }),
      at(10, { type: 'help', stepId: 'a' }),
      at(10, { type: 'paused', leftMs: null }),
      at(20, { type: 'resumed' }),
      at(30, { type: 'resumed', of: 'hold' }),
      done(33, 'a'),
    ]);
    expect(a).toMatchObject({ activeMs: 8_000, helpMs: 10_000, pausedMs: 15_000 });
  });

  test('R6: goes on when the child goes back, and the undo is counted', () => {
    const { a, b } = rows([
      arrived(0, 'a'),
      done(10, 'a'),
      arrived(10, 'b'),
      at(14, { type: 'back', stepId: 'a' }),
      done(20, 'a'),
      arrived(20, 'b'),
      done(21, 'b'),
    ]);
    expect(a).toMatchObject({ activeMs: 16_000, undoCount: 1, endedAt: START + 20_000 });
    expect(b).toMatchObject({ activeMs: 5_000, undoCount: 0, startedAt: START + 10_000 });
  });

  test('R6: a step that was gone back to is not done until it is done again', () => {
    const { a } = rows([
      arrived(0, 'a'),
      done(10, 'a', 500),
      arrived(10, 'b'),
      at(14, { type: 'back', stepId: 'a' }),
    ]);
    expect(a).toMatchObject({ state: 'open', endedAt: null, timerResult: null, earlyMs: 0 });
  });

  test('R6: the time at the end, before Back, belongs to no step', () => {
    const { c } = rows([
      arrived(0, 'c'),
      done(10, 'c'),
      at(100, { type: 'back', stepId: 'c' }),
      done(101, 'c'),
    ]);
    expect(c?.activeMs).toBe(11_000);
  });

  test('R11: of a run that was left goes on to the moment when it was last seen', () => {
    const { a } = rows([arrived(0, 'a')], { seen: { at: START + 8_000, leftMs: null }, outcome: 'left' });
    expect(a?.activeMs).toBe(8_000);
  });

  test('R2: a clock that was set back takes nothing away', () => {
    const { a } = rows([
      arrived(100, 'a'),
      at(50, { type: 'paused', leftMs: 1 }),
      at(51, { type: 'resumed' }),
      done(53, 'a'),
    ]);
    expect(a).toMatchObject({ activeMs: 2_000, pausedMs: 1_000 });
  });
});

describe('R4 latency', () => {
  test('is the active time up to the first thing that the child does', () => {
    const { a } = rows([
      arrived(0, 'a'),
      at(3, { type: 'break-started', stepId: 'a', leftMs: null, breakMs: 1 }),
      at(20, { type: 'break-ended', stepId: 'a' }),
      at(21, { type: 'opened', stepId: 'a' }),
      at(30, { type: 'part-done', stepId: 'a', part: 0 }),
      done(40, 'a'),
    ]);
    expect(a?.latencyMs).toBe(4_000);
  });

  test('a timer that the child starts is an answer, one that starts for the child is none', () => {
    const events = [arrived(0, 'a'), at(4, { type: 'timer-started', stepId: 'a' }), done(30, 'a')];
    expect(rows(events, { plan: { ...PLAIN_PLAN, timerStart: 'by-child' } }).a?.latencyMs).toBe(4_000);
    expect(rows(events).a?.latencyMs).toBe(30_000);
    const byGrownUp = [
      arrived(0, 'a'),
      at(4, { type: 'timer-started', stepId: 'a', by: 'grown-up' }),
      done(30, 'a'),
    ];
    expect(rows(byGrownUp, { plan: { ...PLAIN_PLAN, timerStart: 'by-child' } }).a?.latencyMs).toBe(30_000);
  });

  test('begins at the new coming when the child went back before doing anything', () => {
    const { b } = rows([
      arrived(0, 'a'),
      done(1, 'a'),
      arrived(1, 'b'),
      at(5, { type: 'back', stepId: 'a' }),
      done(6, 'a'),
      arrived(6, 'b'),
      done(8, 'b'),
    ]);
    expect(b).toMatchObject({ activeMs: 6_000, latencyMs: 2_000 });
  });

  test('a step that a grown-up does has none', () => {
    const steps = [playedStep('a', { who: 'grown-up' })];
    expect(rows([arrived(0, 'a'), done(3, 'a')], { steps }).a?.latencyMs).toBeNull();
  });
});

test.each([
  [4_000, 'early', 4_000],
  [0, 'ended', 0],
  [null, null, 0],
] as const)('R5: done with %s ms left is %s', (leftMs, timerResult, earlyMs) => {
  expect(rows([arrived(0, 'a'), done(3, 'a', leftMs)]).a).toMatchObject({ timerResult, earlyMs });
});

describe('R8 the prompt level', () => {
  const prompted = (level: 'V' | 'G' | null) => at(50, { type: 'prompted', stepId: 'a', level });
  const ran = [arrived(0, 'a'), done(3, 'a')];

  test('is the one that was noted last, also after the end', () => {
    expect(rows([...ran, prompted('V'), prompted('G')]).a?.promptLevel).toBe('G');
    expect(rows([...ran, prompted('V'), prompted(null)]).a?.promptLevel).toBeNull();
  });

  test('of a step that a grown-up did by plan is A when nothing else was noted', () => {
    const steps = [playedStep('a', { who: 'grown-up' }), playedStep('b', { who: 'grown-up' })];
    expect(rows(ran, { steps }).a?.promptLevel).toBe('A');
    expect(rows([...ran, prompted('G')], { steps }).a?.promptLevel).toBe('G');
    expect(rows(ran, { steps }).b?.promptLevel).toBeNull();
  });

  test('R11: noted the next day, takes no time, also in a run that was left', () => {
    const left = [arrived(0, 'a'), at(86_400, { type: 'prompted', stepId: 'a', level: 'NR' })];
    const fields = { seen: { at: START + 8_000, leftMs: null }, outcome: 'left' as const };
    expect(rows(left, fields).a).toMatchObject({ activeMs: 8_000, promptLevel: 'NR' });
    expect(
      sessionRecord(runOf([...ran, prompted('G')], { seen: { at: START + 3_000, leftMs: null } })),
    ).toMatchObject({
      wallMs: 3_000,
    });
  });

  test('comes with a note', () => {
    expect(rows([...ran, at(9, { type: 'noted', stepId: 'a', note: 'Water was cold' })]).a?.note).toBe(
      'Water was cold',
    );
  });
});

describe('R9 what was not done', () => {
  test('says why', () => {
    const { a, b, c } = rows([
      arrived(0, 'a'),
      at(2, { type: 'skipped', stepId: 'a', leftMs: null }),
      arrived(2, 'b'),
      at(5, { type: 'stopped', stepId: 'b', leftMs: 1_000 }),
      at(6, { type: 'left-out', stepId: 'c' }),
      at(7, { type: 'finished' }),
    ]);
    expect([a?.state, b?.state, c?.state]).toEqual(['skipped', 'stopped', 'left-out']);
    expect(b?.timerResult).toBeNull();
  });

  test('names the step of the Stop', () => {
    const events = [arrived(0, 'a'), at(5, { type: 'stopped', stepId: 'a', leftMs: null })];
    expect(sessionRecord(runOf(events)).stoppedStepId).toBe('a');
  });

  test('a step that the grown-up goes to again is open again', () => {
    const events = [
      arrived(0, 'a'),
      at(2, { type: 'skipped', stepId: 'a', leftMs: null }),
      arrived(2, 'b'),
      at(5, { type: 'went', stepId: 'a', leftMs: null }),
    ];
    expect(rows(events)).toMatchObject({ a: { state: 'open' }, b: { state: 'open', activeMs: 3_000 } });
  });
});

describe('R1 every step once', () => {
  test('a step that was put in stands where it was put', () => {
    const events = [
      arrived(0, 'a'),
      at(1, { type: 'put-in', step: playedStep('toilet'), beforeId: 'b' }),
      at(1, { type: 'put-in', step: playedStep('drink'), beforeId: null }),
    ];
    const records = stepRecords(runOf(events));
    expect(records.map(({ stepId, index }) => [index, stepId])).toEqual([
      [0, 'a'],
      [1, 'toilet'],
      [2, 'b'],
      [3, 'c'],
      [4, 'drink'],
    ]);
    expect(records[1]?.isPutIn).toBe(true);
  });

  test('a swapped step stays as left out, and the time goes on with the new one', () => {
    const events = [
      arrived(0, 'a'),
      at(4, { type: 'swapped', stepId: 'a', step: playedStep('drink') }),
      done(6, 'drink'),
    ];
    const records = stepRecords(runOf(events));
    expect(records.map(({ stepId, state }) => [stepId, state]).slice(0, 2)).toEqual([
      ['drink', 'done'],
      ['a', 'left-out'],
    ]);
    expect(records.map(({ activeMs }) => activeMs)).toEqual([2_000, 4_000, 0, 0]);
  });
});

test('R7: Start again begins anew, and what is for today stays', () => {
  const events = [
    arrived(0, 'a'),
    at(1, { type: 'left-out', stepId: 'b' }),
    done(5, 'a'),
    at(6, { type: 'prompted', stepId: 'a', level: 'V' }),
    at(10, { type: 'restarted' }),
    done(13, 'a'),
  ];
  const run = runOf(events);
  expect(rows(events)).toMatchObject({
    a: { activeMs: 3_000, promptLevel: null, startedAt: START + 10_000, latencyMs: 3_000 },
    b: { state: 'left-out' },
  });
  expect(sessionRecord(run)).toMatchObject({ startedAt: START + 10_000, wallMs: 3_000, undoCount: 0 });
});

test('R14: "later" and "together" are counted as answers, and take no time from a step', () => {
  const plan = { ...PLAIN_PLAN, stepOrder: 'any' as const };
  const events = [
    at(1, { type: 'later' }),
    at(60, { type: 'ready' }),
    at(61, { type: 'together-next', isWanted: true }),
    at(62, { type: 'together', stepId: 'b' }),
    at(62, { type: 'picked', stepId: 'b' }),
    at(65, { type: 'put-off', stepId: 'b', leftMs: null }),
    at(66, { type: 'picked', stepId: 'b' }),
    done(70, 'b'),
  ];
  const [a, b] = stepRecords(runOf(events, { plan }));
  expect(sessionRecord(runOf(events, { plan }))).toMatchObject({ laterCount: 2, activeMs: 7_000 });
  expect(b).toMatchObject({ askedTogether: true, activeMs: 7_000, latencyMs: 4_000 });
  expect(a).toMatchObject({ askedTogether: false, activeMs: 0 });
});
