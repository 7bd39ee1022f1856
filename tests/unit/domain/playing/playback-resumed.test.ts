import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AWAY_MS, canGoBack, playbackOf, screenOf, stepOf } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { isOutdated, playedSteps } from '@/domain/playing/played-steps';
import { isUntouched } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { HEARTBEAT_MS } from '@/domain/playing/timer';
import { MINUTE, NOON, playingDevice, SECOND, STEPS, step } from '../../../support/playing-device';

describe('P8 after more than 30 minutes away it asks', () => {
  function away() {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(5 * SECOND);
    play.see();
    play.wait(AWAY_MS + 1);
    return play;
  }

  test('and the time stands where it was last seen', () => {
    const play = away();
    expect([play.screen(), play.at(), play.left()]).toEqual(['away', 'scrub', 15 * SECOND]);
    play.wait(MINUTE);
    expect(play.left()).toBe(15 * SECOND);
  });

  test('Go on goes on with that time, and the time away is marked as a pause', () => {
    const play = away();
    const leftAt = play.now() - AWAY_MS - 1;
    expect(play.do('go-on')).toEqual([
      { type: 'paused', at: leftAt, leftMs: 15 * SECOND },
      { type: 'resumed', at: play.now() },
    ]);
    expect([play.screen(), play.left()]).toEqual(['step', 15 * SECOND]);
  });

  test('Start again is at the first step, with nothing done', () => {
    const play = away();
    play.do('start-again');
    expect([play.screen(), play.at(), canGoBack(play.look())]).toEqual(['step', 'wet', false]);
  });

  test('nothing but these two, a break and help can be had meanwhile', () => {
    const play = away();
    for (const action of ['done', 'back', 'stop', 'wake', 'leave'] as const) {
      expect(play.do(action)).toEqual([]);
    }
  });

  test('half an hour is not yet away, and a finished run never asks', () => {
    const play = playingDevice();
    play.wait(AWAY_MS);
    expect(play.screen()).toBe('step');
    play.see();
    for (const _ of STEPS) play.doneAfter(2 * SECOND);
    play.wait(3 * AWAY_MS);
    expect(play.screen()).toBe('finished');
  });

  test('away in a break, the break keeps its time', () => {
    const play = playingDevice();
    play.wait(2 * SECOND);
    play.do('break');
    play.wait(MINUTE);
    play.see();
    play.wait(2 * AWAY_MS);
    play.do('go-on');
    expect([play.screen(), play.left()]).toEqual(['break', 4 * MINUTE]);
  });
});

describe('P9 leaving through the lock makes time stand still', () => {
  test('until the screen is back', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(5 * SECOND);
    play.do('leave');
    play.wait(10 * MINUTE);
    expect(play.left()).toBe(15 * SECOND);
    expect(play.do('wake')).toEqual([{ type: 'resumed', at: play.now() }]);
    play.wait(SECOND);
    expect(play.left()).toBe(14 * SECOND);
  });

  test('while help is shown, coming back does not end it', () => {
    const play = playingDevice();
    play.wait(2 * SECOND);
    play.do('help');
    expect(play.do('leave')).toEqual([]);
    expect(play.do('wake')).toEqual([]);
    expect(play.screen()).toBe('help');
  });
});

describe('T9 a clock that was set back is written down', () => {
  test('with what was shown, less one heartbeat', () => {
    const play = playingDevice([step('brush', { kind: 'at-least', durationMs: 2 * MINUTE })]);
    play.wait(30 * SECOND);
    play.see();
    play.wait(-60 * MINUTE);
    expect(play.look().isCorrected).toBe(true);
    play.do('wake');
    expect(play.look().isCorrected).toBe(false);
    expect(play.left()).toBe(90 * SECOND - HEARTBEAT_MS);
    play.wait(10 * SECOND);
    expect(play.left()).toBe(80 * SECOND - HEARTBEAT_MS);
  });

  test('also when the child taps before the screen noticed', () => {
    const play = playingDevice([step('brush', { kind: 'at-least', durationMs: 2 * MINUTE }), step('spit')]);
    play.wait(30 * SECOND);
    play.see();
    play.wait(-60 * MINUTE);
    const done = play.do('done').find((event) => event.type === 'done');
    expect(done).toMatchObject({ leftMs: 90 * SECOND - HEARTBEAT_MS });
  });
});

describe('P11 events that do not fit the steps are passed over', () => {
  test('a step that is unknown, a Back to what was never done', () => {
    const play = playingDevice();
    const at = NOON + SECOND;
    const strange: RunEvent[] = [
      { type: 'done', at, stepId: 'gone', leftMs: null },
      { type: 'back', at, stepId: 'dry' },
      { type: 'break-card', at, card: 'drink' },
      { type: 'break-ended', at, stepId: 'wet' },
      { type: 'left', at },
    ];
    const told = playbackOf({ ...play.run(), events: [...play.stored, ...strange] }, at);
    expect([stepOf(told)?.id, screenOf(told), told.passed]).toEqual(['wet', 'step', []]);
  });

  test('another tab that did the same step does not skip one', () => {
    const play = playingDevice();
    const at = NOON + SECOND;
    const done: RunEvent = { type: 'done', at, stepId: 'wet', leftMs: null };
    const told = playbackOf({ ...play.run(), events: [...play.stored, done, done] }, at);
    expect([stepOf(told)?.id, told.passed.length]).toEqual(['scrub', 1]);
  });

  test('a run without steps is finished, and takes no tap', () => {
    const play = playingDevice([]);
    expect(play.screen()).toBe('finished');
    expect(play.do('done')).toEqual([]);
  });
});

describe('P12 a run keeps its own copy of the steps', () => {
  const stamped = { createdAt: 1, stamp: '', stamps: {}, deletedAt: null };
  const kept = { ...stamped, clockTime: null, note: 'for grown-ups', essential: true };
  const routine = { steps: STEPS.map((one, i) => ({ ...one, ...kept, order: `a${i}` })) };

  test('without what is for grown-ups only', () => {
    expect(playedSteps(routine, 'drawing')).toEqual(STEPS);
  });

  test('and knows when the routine was changed, in whatever order a store gives back the fields', () => {
    const turned = STEPS.map((one) => Object.fromEntries(Object.entries(one).reverse()) as PlayedStep);
    expect(isOutdated({ steps: turned }, routine)).toBe(false);
    expect(isOutdated({ steps: STEPS.slice(1) }, routine)).toBe(true);
    expect(isOutdated({ steps: STEPS }, { steps: routine.steps.map((one) => ({ ...one, note: '' })) })).toBe(
      false,
    );
  });

  test('in the pictures that the child saw, and another rung of the picture ladder is no change', () => {
    const photo = { kind: 'photo', media: 'sink' } as const;
    const ladder = { steps: routine.steps.map((one) => ({ ...one, photo })) };
    const seen = playedSteps(ladder, 'photo');
    expect(seen.map(({ picture }) => picture)).toEqual(STEPS.map(() => photo));
    expect(isOutdated({ steps: seen }, ladder)).toBe(false);
    expect(isOutdated({ steps: STEPS }, routine)).toBe(false);
    expect(isOutdated({ steps: seen }, routine)).toBe(true);
  });

  test('a run in which nothing is done yet may begin anew', () => {
    const play = playingDevice();
    expect(isUntouched(play.run())).toBe(true);
    play.doneAfter(2 * SECOND);
    expect(isUntouched(play.run())).toBe(false);
  });

  test('not so one in which a step was stopped, skipped, or opened and begun', () => {
    const hard = {
      ...step('socks'),
      parts: [
        { id: 'toes', picture: null, label: {} },
        { id: 'heel', picture: null, label: {} },
      ],
    };
    for (const action of ['stop', 'skip', 'open-parts'] as const) {
      const play = playingDevice([hard, step('shoes')]);
      play.after(2 * SECOND, action);
      if (action === 'open-parts') play.doneAfter(SECOND);
      expect(isUntouched(play.run())).toBe(false);
    }
  });
});

const ACTIONS = [
  'done',
  'back',
  'break',
  'break-over',
  'help',
  'help-over',
  'go-on',
  'leave',
  'wake',
] as const;
const move = fc.oneof(
  fc.record({ act: fc.constantFrom(...ACTIONS) }),
  fc.record({ wait: fc.integer({ min: 0, max: 90 * SECOND }) }),
  fc.record({ clock: fc.integer({ min: -2 * AWAY_MS, max: 2 * AWAY_MS }) }),
);

describe('laws', () => {
  const timed = [
    step('a', { kind: 'at-least', durationMs: 2 * MINUTE }),
    step('b', { kind: 'at-most', durationMs: 5 * MINUTE }),
    step('c'),
    step('d', { kind: 'wait', durationMs: 10 * SECOND }, 'wait'),
  ];

  test('P13 the stored events of any moment tell the screen of that moment again', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const play = playingDevice(timed);
        const moments: {
          count: number;
          live: unknown;
          at: number;
          seen: { at: number; leftMs: number | null };
        }[] = [];
        for (const one of moves) {
          if ('act' in one) play.do(one.act);
          else play.wait('wait' in one ? one.wait : one.clock);
          play.see();
          moments.push({
            count: play.stored.length,
            live: play.look(),
            at: play.now(),
            seen: play.run().seen,
          });
        }
        for (const { count, live, at, seen } of moments) {
          const copy = JSON.parse(JSON.stringify(play.stored.slice(0, count))) as RunEvent[];
          expect(playbackOf({ steps: timed, events: copy, seen }, at)).toEqual(live);
        }
      }),
    );
  });

  test('P14 the time left never rises while the child is on a step or in a break, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const play = playingDevice(timed);
        const shown = new Map<string, number>();
        for (const one of moves) {
          if ('act' in one) {
            const events = play.do(one.act);
            // A new visit begins with a whole timer; Back restores what was recorded at Done.
            if (events.some((event) => event.type === 'arrived' || event.type === 'back')) shown.clear();
            if (events.some((event) => event.type === 'break-started')) shown.delete('break');
          } else play.wait('wait' in one ? one.wait : one.clock);
          const left = play.left();
          if (left === null) continue;
          const of = play.look().breakState === null ? play.at() : 'break';
          expect(left).toBeLessThanOrEqual(shown.get(of) ?? Infinity);
          shown.set(of, left);
          play.see();
        }
      }),
      { numRuns: 300 },
    );
  });
});
