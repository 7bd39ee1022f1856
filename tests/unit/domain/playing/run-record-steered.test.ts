import { describe, expect, test } from 'vitest';
import { PLAIN_PLAN, type Run } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { sessionRecord, stepRecords } from '@/domain/playing/run-record';
import { MINUTE, playingDevice, SECOND, step } from '../../../support/playing-device';
import { arrived, at, done, runOf, START } from '../../../support/sample-run';

function rows(events: readonly RunEvent[], fields: Partial<Run> = {}) {
  return Object.fromEntries(stepRecords(runOf(events, fields)).map((row) => [row.stepId, row]));
}
const ANY = { plan: { ...PLAIN_PLAN, stepOrder: 'any' as const } };

describe('R15 after the present step was left out', () => {
  const old = [
    arrived(0, 'a'),
    at(4, { type: 'left-out', stepId: 'a' }),
    at(10, { type: 'break-started', stepId: 'b', leftMs: null, breakMs: 60_000 }),
    at(15, { type: 'break-ended', stepId: 'b' }),
    done(39, 'b'),
    arrived(39, 'c'),
  ];

  test('the next one has its time, in runs of old as well', () => {
    expect(rows(old)).toMatchObject({
      a: { state: 'left-out', activeMs: 4_000 },
      b: { startedAt: START + 4_000, activeMs: 30_000, latencyMs: 30_000, breakMs: 5_000, breakCount: 1 },
      c: { startedAt: START + 39_000 },
    });
    expect(sessionRecord(runOf(old))).toMatchObject({ activeMs: 34_000, breakMs: 5_000 });
  });

  test('in any order the child is on none until one is picked', () => {
    const events = [
      at(0, { type: 'picked', stepId: 'a' }),
      at(4, { type: 'left-out', stepId: 'a' }),
      at(20, { type: 'picked', stepId: 'c' }),
      done(25, 'c'),
    ];
    expect(rows(events, ANY)).toMatchObject({ b: { startedAt: null, activeMs: 0 }, c: { activeMs: 5_000 } });
  });

  test('the coming of the next one is written down', () => {
    const play = playingDevice();
    const written = play.after(SECOND, { type: 'leave-out', stepId: 'wet' });
    expect(written.map(({ type }) => type)).toEqual(['left-out', 'arrived']);
    expect([play.at(), play.left()]).toEqual(['scrub', 20 * SECOND]);
    expect(play.after(SECOND, { type: 'leave-out', stepId: 'dry' })).toHaveLength(1);
  });

  test('nothing comes while feelings are asked before the first step', () => {
    const play = playingDevice([step('a'), step('b')], { feelingsAsked: 'before' });
    expect(play.after(SECOND, { type: 'leave-out', stepId: 'a' })).toHaveLength(1);
    play.after(30 * SECOND, { type: 'feel', feeling: null, body: [] });
    play.doneAfter(5 * SECOND);
    expect(stepRecords({ ...runOf([]), ...play.run() }).map(({ activeMs }) => activeMs)).toEqual([0, 5_000]);
  });
});

describe('R16 going to a step', () => {
  test('passes over those between: they are skipped, and have no times where they were never reached', () => {
    const events = [arrived(0, 'a'), at(6, { type: 'went', stepId: 'c', leftMs: null }), done(9, 'c')];
    expect(rows(events)).toMatchObject({
      a: { state: 'skipped', activeMs: 6_000, endedAt: START + 6_000 },
      b: { state: 'skipped', startedAt: null, endedAt: null },
      c: { state: 'done', activeMs: 3_000 },
    });
  });

  test('back opens what lies behind it, and leaves what was left out', () => {
    const events = [
      arrived(0, 'a'),
      done(2, 'a', 0),
      arrived(2, 'b'),
      at(3, { type: 'left-out', stepId: 'c' }),
      done(5, 'b', 900),
      at(5, { type: 'put-in', step: step('d'), beforeId: null }),
      arrived(5, 'd'),
      at(8, { type: 'went', stepId: 'a', leftMs: null }),
    ];
    expect(rows(events)).toMatchObject({
      a: { state: 'open', endedAt: null, timerResult: null },
      b: { state: 'open', endedAt: null, timerResult: null, earlyMs: 0, activeMs: 3_000 },
      c: { state: 'left-out' },
      d: { state: 'open' },
    });
  });

  test('in any order says nothing of the others', () => {
    const events = [
      at(0, { type: 'picked', stepId: 'b' }),
      done(3, 'b'),
      at(5, { type: 'went', stepId: 'c', leftMs: null }),
    ];
    expect(rows(events, ANY)).toMatchObject({
      a: { state: 'open' },
      b: { state: 'done' },
      c: { state: 'open' },
    });
  });

  test('ends a break, also on the step that the child is on', () => {
    const events = [
      arrived(0, 'a'),
      at(1, { type: 'break-started', stepId: 'a', leftMs: null, breakMs: 60_000 }),
      at(3, { type: 'went', stepId: 'a', leftMs: null }),
      done(10, 'a'),
    ];
    expect(rows(events).a).toMatchObject({ activeMs: 8_000, breakMs: 2_000 });
  });
});

test('R7: after Start again in any order the time of picking belongs to no step', () => {
  const events = [
    at(0, { type: 'picked', stepId: 'a' }),
    done(5, 'a'),
    at(10, { type: 'restarted' }),
    at(30, { type: 'picked', stepId: 'b' }),
    done(33, 'b'),
  ];
  expect(rows(events, ANY)).toMatchObject({
    a: { state: 'open', startedAt: null, activeMs: 0 },
    b: { startedAt: START + 30_000, activeMs: 3_000 },
  });
});

describe('R5 a timer that the child starts', () => {
  const timed = step('a', { kind: 'at-least', durationMs: MINUTE });
  const played = (act: (play: ReturnType<typeof playingDevice>) => void, set: Partial<Run['plan']> = {}) => {
    const play = playingDevice([timed, step('b')], { timerStart: 'by-child', ...set });
    act(play);
    return stepRecords({ ...runOf([]), ...play.run() })[0];
  };

  test('and that was never started makes the step neither early nor late', () => {
    expect(played((play) => play.doneAfter(5 * SECOND))).toMatchObject({
      state: 'done',
      timerResult: null,
      earlyMs: 0,
    });
  });

  test('and was started is as any other', () => {
    const row = played((play) => {
      play.after(5 * SECOND, 'start-timer');
      play.doneAfter(20 * SECOND);
    });
    expect(row).toMatchObject({ timerResult: 'early', earlyMs: 40 * SECOND });
  });

  test('and was started goes on after Later', () => {
    const row = played(
      (play) => {
        play.after(SECOND, { type: 'pick', stepId: 'a' });
        play.after(SECOND, 'start-timer');
        play.after(SECOND, 'later');
        play.after(SECOND, { type: 'pick', stepId: 'a' });
        play.doneAfter(19 * SECOND);
      },
      { stepOrder: 'any' },
    );
    expect(row).toMatchObject({ timerResult: 'early', earlyMs: 40 * SECOND });
  });
});
