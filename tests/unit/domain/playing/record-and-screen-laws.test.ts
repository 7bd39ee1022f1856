import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainAction, PlayAction } from '@/domain/playing/play-action';
import { isOver, type Playback, stepOf } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import type { RunPlan } from '@/domain/playing/run';
import { tallyOf } from '@/domain/playing/run-tally';
import { MINUTE, NOON, playingDevice, SECOND, step } from '../../../support/playing-device';

const STEPS: readonly PlayedStep[] = [
  step('a', { kind: 'at-least', durationMs: 2 * MINUTE }),
  step('b'),
  step('c'),
  step('d', { kind: 'at-most', durationMs: 5 * MINUTE }),
];
const stepId = fc.constantFrom('a', 'b', 'c', 'd', 'x');
const plain = fc.constantFrom<PlainAction>(
  'done',
  'done',
  'back',
  'break',
  'break-over',
  'help',
  'help-over',
  'go-on',
  'later',
  'ready',
  'stop',
  'finish',
  'ask-feelings',
  'hold',
  'release',
  'skip',
  'start-again',
);
const action: fc.Arbitrary<PlayAction> = fc.oneof(
  { weight: 5, arbitrary: plain.map((type) => ({ type })) },
  fc.record({ type: fc.constant('pick' as const), stepId }),
  fc.record({ type: fc.constant('feel' as const), feeling: fc.constant(null), body: fc.constant([]) }),
  fc.record({ type: fc.constant('break-card' as const), card: fc.constant('quiet') }),
  fc.record({ type: fc.constant('rate-break' as const), rating: fc.constant('helped' as const) }),
  fc.record({ type: fc.constant('go-to' as const), stepId }),
  fc.record({ type: fc.constant('leave-out' as const), stepId }),
  fc.record({ type: fc.constant('put-in' as const), step: fc.constant(step('x')), beforeId: stepId }),
  fc.record({ type: fc.constant('swap' as const), stepId, step: fc.constant(step('x')) }),
);
const acts = fc.array(fc.record({ ms: fc.integer({ min: 900, max: 40 * SECOND }), action }), {
  maxLength: 40,
});
const plan: fc.Arbitrary<Partial<RunPlan>> = fc.record({
  stepOrder: fc.constantFrom('fixed', 'any'),
  timerStart: fc.constantFrom('on-arrival', 'by-child'),
  feelingsAsked: fc.constantFrom('never', 'before'),
  asksAfterBreak: fc.boolean(),
});

/** The step that the child is on, and none while something is picked, asked first, or ended. */
function hereOf(told: Playback): string | null {
  const isNowhere = isOver(told) || told.isPicking || told.isStopped || told.feelingsFor === 'before';
  return isNowhere ? null : (stepOf(told)?.id ?? null);
}

/** Without what came before "Start again": R7. `arrivals`: what runs of today write, and those of old did not. */
function lawHolds(arrivals: boolean) {
  fc.assert(
    fc.property(plan, acts, (set, all) => {
      const play = playingDevice(STEPS, set);
      for (const { ms, action: one } of all) {
        const written = play.after(ms, one);
        if (!arrivals && one.type === 'leave-out')
          play.stored.splice(play.stored.length - written.length + 1);
        const told = play.look();
        const { steps, currentId } = tallyOf({ ...play.run(), startedAt: NOON });
        const stateOf = (id: string) => steps.find((row) => row.stepId === id)?.state;
        expect(currentId).toBe(hereOf(told));
        expect(told.steps.map(({ id }) => [id, stateOf(id)])).toEqual(
          told.steps.map(({ id }) => [id, told.passed.find((one) => one.stepId === id)?.how ?? 'open']),
        );
      }
    }),
    { numRuns: 300 },
  );
}

test('R17 law: the record and the screen agree where the child is, and what has become of each step', () => {
  lawHolds(true);
});

test('R17 law: also in runs from before the coming after a left-out step was written down', () => {
  lawHolds(false);
});
