import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainAction, PlayAction } from '@/domain/playing/play-action';
import { AWAY_MS, isOver, openSteps, playbackOf, screenOf, shownTimer } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import type { RunPlan } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { MINUTE, playingDevice, SECOND, step } from '../../../support/playing-device';

const CARDS = [
  { id: 'one', picture: null, label: { en: 'one' } },
  { id: 'two', picture: null, label: { en: 'two' } },
];
const STEPS: readonly PlayedStep[] = [
  step('a', { kind: 'at-least', durationMs: 2 * MINUTE }),
  { ...step('b'), parts: CARDS },
  // Older runs have smaller steps on a choice as well.
  { ...step('c', null, 'choice'), choices: CARDS, parts: CARDS },
  { ...step('d', { kind: 'at-most', durationMs: 5 * MINUTE }), who: 'grown-up' },
  step('e', { kind: 'wait', durationMs: 5 * SECOND }, 'wait'),
];
const IDS = [...STEPS.map(({ id }) => id), 'x', 'gone'];

const PLAIN: readonly PlainAction[] = [
  'done',
  'back',
  'break',
  'break-over',
  'help',
  'help-over',
  'go-on',
  'start-again',
  'later',
  'ready',
  'together',
  'open-parts',
  'start-timer',
  'stop',
  'finish',
  'ask-feelings',
  'hold',
  'release',
  'start-for-child',
  'skip',
  'leave',
  'wake',
];
const stepId = fc.constantFrom(...IDS);
const action: fc.Arbitrary<PlayAction> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PLAIN).map((type) => ({ type })) },
  fc.record({ type: fc.constant('pick' as const), stepId }),
  fc.record({ type: fc.constant('choose' as const), choice: fc.constantFrom('one', 'two', 'three') }),
  fc.record({ type: fc.constant('say' as const), word: fc.constantFrom('toilet', null) }),
  fc.record({
    type: fc.constant('break-card' as const),
    card: fc.constantFrom('quiet', null),
  }),
  fc.record({ type: fc.constant('rate-break' as const), rating: fc.constant('not-now' as const) }),
  fc.record({
    type: fc.constant('feel' as const),
    feeling: fc.constantFrom('ok', null),
    body: fc.constant([]),
  }),
  fc.record({ type: fc.constant('go-to' as const), stepId }),
  fc.record({ type: fc.constant('leave-out' as const), stepId }),
  fc.record({ type: fc.constant('put-in' as const), step: fc.constant(step('x')), beforeId: stepId }),
  fc.record({ type: fc.constant('swap' as const), stepId, step: fc.constant(step('x')) }),
  fc.record({ type: fc.constant('add-time' as const), addedMs: fc.constantFrom(MINUTE, 2 * MINUTE) }),
  fc.record({ type: fc.constant('prompt' as const), stepId, level: fc.constantFrom('I' as const, null) }),
);
const move = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: action }) },
  { weight: 3, arbitrary: fc.record({ wait: fc.integer({ min: 0, max: 90 * SECOND }) }) },
  fc.record({ clock: fc.integer({ min: -2 * AWAY_MS, max: 2 * AWAY_MS }) }),
);
const moves = fc.array(move, { maxLength: 60 });
const plan: fc.Arbitrary<Partial<RunPlan>> = fc.record({
  stepOrder: fc.constantFrom('fixed', 'any'),
  timerStart: fc.constantFrom('on-arrival', 'by-child', 'by-grown-up'),
  feelingsAsked: fc.constantFrom('never', 'both'),
  asksAfterBreak: fc.boolean(),
  breakLimit: fc.constantFrom(null, 1),
  canStop: fc.boolean(),
  tokens: fc.constantFrom(0, 5),
});

type Move = Parameters<typeof take>[1];
function take(
  play: ReturnType<typeof playingDevice>,
  one: { act: PlayAction } | { wait: number } | { clock: number },
) {
  if ('act' in one) return play.do(one.act);
  play.wait('wait' in one ? one.wait : one.clock);
  return [];
}

test('P41 whatever is tapped, no step is lost or doubled, and the run is over exactly when none is open', () => {
  fc.assert(
    fc.property(plan, moves, (set, all) => {
      const play = playingDevice(STEPS, set);
      for (const one of all) {
        take(play, one as Move);
        const told = play.look();
        const passed = told.passed.map((each) => each.stepId);
        const open = openSteps(told).map(({ id }) => id);
        const ids = told.steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...passed, ...open].sort()).toEqual([...ids].sort());
        const wasFinished = play.stored.findLastIndex(({ type }) => type === 'finished');
        if (wasFinished < 0) expect(isOver(told)).toBe(open.length === 0 && screenOf(told) !== 'stopped');
        if (!isOver(told) && screenOf(told) === 'step') expect(open).toContain(ids[told.stepIndex]);
      }
    }),
    { numRuns: 300 },
  );
});

test('P13 the stored events of any moment tell the screen of that moment again, in every way of playing', () => {
  fc.assert(
    fc.property(plan, moves, (set, all) => {
      const play = playingDevice(STEPS, set);
      for (const one of all) {
        take(play, one as Move);
        play.see();
        const { plan: kept, seen } = play.run();
        const events = JSON.parse(JSON.stringify(play.stored)) as RunEvent[];
        expect(playbackOf({ steps: STEPS, events, seen, plan: kept }, play.now())).toEqual(play.look());
      }
    }),
    { numRuns: 60 },
  );
});

test('P14 the time left never rises on a step or in a break, except by what the grown-up adds', () => {
  fc.assert(
    fc.property(plan, moves, (set, all) => {
      const play = playingDevice(STEPS, set);
      let last = null as { place: string; left: number } | null;
      for (const one of all) {
        play.see();
        const events = take(play, one as Move);
        const told = play.look();
        const left = play.left();
        const place = told.breakState === null ? `${told.steps[told.stepIndex]?.id}` : `break ${told.breaks}`;
        const isNew = events.some(({ type }) =>
          ['arrived', 'back', 'picked', 'went', 'restarted', 'swapped', 'left-out'].includes(type),
        );
        const added = events.reduce(
          (sum, event) => sum + (event.type === 'time-added' ? event.addedMs : 0),
          0,
        );
        if (left !== null && last?.place === place && !isNew)
          expect(left).toBeLessThanOrEqual(last.left + added);
        last = left === null ? null : { place, left };
      }
    }),
    { numRuns: 300 },
  );
});

/** Whose own tap, or the grown-up's going elsewhere, ends the wait after Stop. */
const ANSWERS_STOP = ['go-on', 'finish', 'back', 'start-again', 'go-to', 'leave-out'];

test('P47 P49 nothing but an answer leaves Stop, only the grown-up or another step ends a hold, and held time stands still', () => {
  fc.assert(
    fc.property(plan, moves, (set, all) => {
      const play = playingDevice(STEPS, set);
      for (const one of all) {
        const before = play.look();
        const events = take(play, one as Move);
        const told = play.look();
        const type = 'act' in one ? one.act.type : '';
        if (before.isStopped && !ANSWERS_STOP.includes(type)) expect(told.isStopped).toBe(true);
        const isSame =
          before.stepIndex === told.stepIndex &&
          before.passed.length === told.passed.length &&
          !events.some((event) => event.type === 'arrived');
        if (
          ['help-over', 'break-over', 'rate-break', 'say', 'feel', 'wake', 'add-time'].includes(type) &&
          isSame
        )
          expect(told.isHeld).toBe(before.isHeld);
        if (type === 'release' && events.length > 0) expect(screenOf(told)).toBe(screenOf(before));
        if (told.isHeld || told.isPaused || told.needsHelp || told.rating !== null)
          expect(shownTimer(told)?.status).not.toBe('running');
      }
    }),
    { numRuns: 300 },
  );
});

test('P23 a step put off and taken up again never has more time than before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 900, max: 40 * SECOND }), { maxLength: 8 }), (waits) => {
      const play = playingDevice(STEPS, { stepOrder: 'any' });
      let left = 2 * MINUTE;
      for (const ms of waits) {
        play.after(ms, { type: 'pick', stepId: 'a' });
        play.after(ms, 'later');
        play.after(1_000, { type: 'pick', stepId: 'a' });
        const now = play.left() ?? 0;
        expect(now).toBeLessThanOrEqual(left);
        left = now;
        play.after(1_000, 'later');
      }
    }),
  );
});
