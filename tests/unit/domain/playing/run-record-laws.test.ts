import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunEvent } from '@/domain/playing/run-event';
import { sessionRecord, stepRecords } from '@/domain/playing/run-record';
import { playedStep, runOf, START } from '../../../support/sample-run';

const ids = fc.constantFrom('a', 'b', 'c', 'x', 'gone');
const left = fc.option(fc.integer({ min: 0, max: 9_000 }));
const plain = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'arrived',
      'back',
      'picked',
      'opened',
      'together',
      'help',
      'break-ended',
      'left-out',
    ),
    stepId: ids,
  }),
  fc.record({
    type: fc.constantFrom('done', 'skipped', 'stopped', 'went', 'put-off'),
    stepId: ids,
    leftMs: left,
  }),
  fc.record({ type: fc.constantFrom('paused', 'held'), leftMs: left }),
  fc.record({
    type: fc.constantFrom(
      'restarted',
      'left',
      'finished',
      'feelings-asked',
      'away-asked',
      'away-answered',
      'later',
      'ready',
    ),
  }),
  fc.record({ type: fc.constant('resumed') }),
  fc.record({ type: fc.constant('resumed'), of: fc.constantFrom('hold', 'stop') }),
  fc.record({ type: fc.constant('together-next'), isWanted: fc.boolean() }),
  fc.record({ type: fc.constant('break-started'), stepId: ids, leftMs: left, breakMs: fc.constant(1) }),
  fc.record({ type: fc.constant('put-in'), step: ids.map((id) => playedStep(id)), beforeId: fc.option(ids) }),
  fc.record({ type: fc.constant('swapped'), stepId: ids, step: ids.map((id) => playedStep(id)) }),
);
const timed = (gap: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(gap, plain), { maxLength: 40 }).map((list) => {
    let now = START;
    return list.map(([ms, event]) => {
      now += ms;
      return { ...event, at: now } as unknown as RunEvent;
    });
  });

describe('laws', () => {
  test('R2: active, break, help and paused time together are never more than the time from beginning to end', () => {
    fc.assert(
      fc.property(timed(fc.integer({ min: 0, max: 100_000 })), (events) => {
        const run = runOf(events);
        const { activeMs, breakMs, helpMs, pausedMs, wallMs, startedAt } = sessionRecord(run);
        expect(activeMs + breakMs + helpMs + pausedMs).toBeLessThanOrEqual(wallMs);
        expect(wallMs).toBeLessThanOrEqual(run.seen.at - startedAt);
      }),
    );
  });

  test('R2: nothing is negative, whatever the clock does', () => {
    fc.assert(
      fc.property(timed(fc.integer({ min: -100_000, max: 100_000 })), (events) => {
        for (const row of stepRecords(runOf(events))) {
          const { activeMs, breakMs, helpMs, pausedMs, earlyMs, latencyMs } = row;
          expect(
            Math.min(activeMs, breakMs, helpMs, pausedMs, earlyMs, latencyMs ?? 0),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('R1: every step stands there exactly once', () => {
    fc.assert(
      fc.property(timed(fc.integer({ min: 0, max: 100_000 })), (events) => {
        const found = stepRecords(runOf(events)).map(({ stepId }) => stepId);
        expect(new Set(found).size).toBe(found.length);
        expect(found).toEqual(expect.arrayContaining(['a', 'b', 'c']));
      }),
    );
  });

  test('R4: latency is never longer than the active time', () => {
    fc.assert(
      fc.property(timed(fc.integer({ min: 0, max: 100_000 })), (events) => {
        for (const { latencyMs, activeMs } of stepRecords(runOf(events)))
          expect(latencyMs ?? 0).toBeLessThanOrEqual(activeMs);
      }),
    );
  });
});
