import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stillToDo } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { fittedTo, plannedLeft, slackOf } from '@/domain/playing/slack';
import { pausedAt, startTimer } from '@/domain/playing/timer';
import { MINUTE, NOON, playingDevice, SECOND, STEPS, step } from '../../../support/playing-device';

const ms = fc.integer({ min: 0, max: 6 * 60 * MINUTE });
const moment = ms.map((after) => NOON + after);

describe('T14 the time to spare', () => {
  test('ten minutes until leaving, of which four are planned, leave six', () => {
    expect(slackOf(4 * MINUTE, NOON + 10 * MINUTE, NOON)).toBe(6);
    expect(slackOf(4 * MINUTE, NOON + 10 * MINUTE, NOON + 1)).toBe(5);
    expect(slackOf(4 * MINUTE, NOON + 3 * MINUTE, NOON)).toBe(-1);
  });

  test('law: it is never more than there is, and less than a minute is lost by rounding', () => {
    fc.assert(
      fc.property(ms, moment, moment, (planned, leaveAt, now) => {
        const spare = leaveAt - now - planned;
        const told = slackOf(planned, leaveAt, now) * MINUTE;
        expect(told).toBeLessThanOrEqual(spare);
        expect(spare - told).toBeLessThan(MINUTE);
      }),
    );
  });

  test('law: leaving a minute later gives a minute more, a minute more of plan takes one', () => {
    fc.assert(
      fc.property(ms, moment, moment, (planned, leaveAt, now) => {
        const spare = slackOf(planned, leaveAt, now);
        expect(slackOf(planned, leaveAt + MINUTE, now)).toBe(spare + 1);
        expect(slackOf(planned + MINUTE, leaveAt, now)).toBe(spare - 1);
      }),
    );
  });

  test('law: while a timer runs as planned, nothing of it is lost', () => {
    const durations = fc.array(fc.integer({ min: SECOND, max: 30 * MINUTE }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(durations, fc.double({ min: 0, max: 1, noNaN: true }), moment, (all, share, leaveAt) => {
        const steps = all.map((durationMs, i) => step(`${i}`, { kind: 'at-most', durationMs }));
        const [first = 0] = all;
        const timer = startTimer(first, NOON);
        const later = NOON + Math.floor(first * share);
        const spare = (now: number) => slackOf(plannedLeft(steps, timer, now), leaveAt, now);
        expect(spare(later)).toBe(spare(NOON));
      }),
    );
  });

  test('the plan is what is left of the current timer and the whole of those to come', () => {
    const open = [
      step('a', { kind: 'at-most', durationMs: 5 * MINUTE }),
      step('b'),
      step('c', { kind: 'wait', durationMs: MINUTE }),
    ];
    expect(plannedLeft(open, pausedAt(5 * MINUTE, 2 * MINUTE), NOON)).toBe(3 * MINUTE);
    expect(plannedLeft(open.slice(1), null, NOON)).toBe(MINUTE);
    expect(plannedLeft([], null, NOON)).toBe(0);
  });
});

describe('T15 a short day', () => {
  const MIN = 60_000;
  const steps = [
    step('teeth', { kind: 'at-least', durationMs: 2 * MIN }),
    step('play', { kind: 'at-most', durationMs: 10 * MIN }),
    step('eat', { kind: 'at-most', durationMs: 20 * MIN }),
    step('coat'),
  ];
  const minutes = (all: readonly PlayedStep[]) => all.map(({ timer }) => (timer?.durationMs ?? 0) / MIN);

  test('with time enough nothing changes', () => {
    expect(fittedTo(steps, 32 * MIN, 0)).toBe(steps);
  });

  test('at-most times share what is left; what must last lasts', () => {
    expect(minutes(fittedTo(steps, 26 * MIN, 0))).toEqual([2, 8, 16, 0]);
  });

  test('never less than half, nor under a minute', () => {
    expect(minutes(fittedTo(steps, 0, 60 * MIN))).toEqual([2, 5, 10, 0]);
    const short = [step('wash', { kind: 'at-most', durationMs: MIN })];
    expect(minutes(fittedTo(short, 0, MIN))).toEqual([1]);
  });
});

describe('T14 the time to spare counts every open step', () => {
  const planned = (play: ReturnType<typeof playingDevice>) =>
    stillToDo(play.look()).map(({ id, timer }) => [id, timer?.durationMs ?? 0]);

  test('in any order also those that stand before the one that was picked', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    const all = planned(play);
    play.after(SECOND, { type: 'pick', stepId: 'dry' });
    expect(planned(play).map(([id]) => id)).toEqual(['dry', 'wet', 'scrub', 'rest']);
    expect(new Set(planned(play))).toEqual(new Set(all));
    play.doneAfter(SECOND);
    expect(planned(play).map(([id]) => id)).toEqual(['wet', 'scrub', 'rest']);
  });

  test('a step that was put off has the time that it had', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, { type: 'pick', stepId: 'scrub' });
    play.after(5 * SECOND, 'later');
    expect(planned(play).at(-1)).toEqual(['scrub', 15 * SECOND]);
  });
});
