import { describe, expect, test } from 'vitest';
import { WARNING_MINUTES, type WarningMinute } from '@/domain/supports/time-supports';
import { beadsOf } from '@/features/player/time/beads-of';
import { elapsedOf } from '@/features/player/time/elapsed';
import { momentsOf, nextMoment, passedBetween, warningAt } from '@/features/player/time/timer-moments';

const MINUTE = 60_000;
const SECOND = 1_000;

const warned = (durationMs: number, warnings: readonly WarningMinute[] = WARNING_MINUTES) =>
  momentsOf(durationMs, warnings)
    .filter(({ chime }) => chime === 'warning')
    .map(({ leftMs }) => leftMs / MINUTE);
const said = (durationMs: number, warnings: readonly WarningMinute[] = WARNING_MINUTES) =>
  momentsOf(durationMs, warnings).flatMap(({ says, leftMs }) => (says === null ? [] : [[says, leftMs]]));

describe('T12 warnings come only in a time that is longer than they are', () => {
  test.each([
    [10 * MINUTE, [5, 2, 1]],
    [5 * MINUTE, [2, 1]],
    [2 * MINUTE, [1]],
    [MINUTE, []],
    [20 * SECOND, []],
  ])('of %i ms: at %j minutes', (durationMs, expected) => expect(warned(durationMs)).toEqual(expected));

  test('and only those that the child has', () => {
    expect(warned(10 * MINUTE, [2])).toEqual([2]);
    expect(warned(10 * MINUTE, [])).toEqual([]);
  });

  test('each is on the screen for twenty seconds', () => {
    const at = (left: number) => warningAt(left, 10 * MINUTE, WARNING_MINUTES);
    expect(at(5 * MINUTE + 1)).toBeNull();
    expect(at(5 * MINUTE)).toBe(5);
    expect(at(5 * MINUTE - 19_999)).toBe(5);
    expect(at(5 * MINUTE - 20_000)).toBeNull();
    expect(at(MINUTE)).toBe(1);
    expect(warningAt(MINUTE, MINUTE, WARNING_MINUTES)).toBeNull();
  });
});

describe('T8 a warning is no announcement of its own', () => {
  test('of ten minutes the half, the last minute and the end are said, with or without warnings', () => {
    const expected = [
      ['time.half', 5 * MINUTE],
      ['time.lastMinute', MINUTE],
      ['time.over', 0],
    ];
    expect(said(10 * MINUTE)).toEqual(expected);
    expect(said(10 * MINUTE, [])).toEqual(expected);
  });

  test('of two minutes the half is the last minute, said once', () => {
    expect(said(2 * MINUTE)).toEqual([
      ['time.lastMinute', MINUTE],
      ['time.over', 0],
    ]);
  });

  test('of a time under half a minute only the end', () => {
    expect(said(20 * SECOND)).toEqual([['time.over', 0]]);
  });
});

describe('what has passed since the last look', () => {
  const moments = momentsOf(10 * MINUTE, WARNING_MINUTES);

  test('at a warning that is the half, both', () => {
    expect(passedBetween(moments, 5 * MINUTE + 1, 5 * MINUTE)).toEqual({
      says: 'time.half',
      chime: 'warning',
      isSeen: true,
    });
  });

  test('T13 after sleep the latest is said, and a warning that is no longer shown does not sound', () => {
    expect(passedBetween(moments, 6 * MINUTE, 30 * SECOND)).toEqual({
      says: 'time.lastMinute',
      chime: null,
      isSeen: true,
    });
  });

  test('a look between two moments finds nothing', () => {
    expect(passedBetween(moments, 4 * MINUTE, 3 * MINUTE)).toEqual({
      says: null,
      chime: null,
      isSeen: false,
    });
  });

  test('the next moment is never this one, and comes at the whole minute or second with numbers', () => {
    expect(nextMoment(10 * MINUTE, moments, false)).toBe(5 * MINUTE);
    expect(nextMoment(5 * MINUTE, moments, false)).toBe(5 * MINUTE - 20 * SECOND);
    expect(nextMoment(10 * MINUTE, moments, true)).toBe(9 * MINUTE);
    expect(nextMoment(30_500, moments, true)).toBe(30_000);
    expect(nextMoment(500, moments, false)).toBe(0);
  });
});

describe('T10 beads stand for equal parts of the time', () => {
  test.each([
    [20 * SECOND, 5],
    [2 * MINUTE, 5],
    [3 * MINUTE, 3],
    [10 * MINUTE, 10],
    [4.5 * MINUTE, 10],
    [45 * MINUTE, 10],
  ])('%i ms: %i beads', (durationMs, beads) => expect(beadsOf(durationMs)).toBe(beads));
});

test('T10 a time stands at the end of its hour, and one that is longer waits for its last hour', () => {
  const ready = (durationMs: number) => ({ status: 'ready', durationMs }) as const;
  expect(elapsedOf(ready(20 * MINUTE), 0, 60 * MINUTE)).toBe(40 * MINUTE);
  expect(elapsedOf(ready(90 * MINUTE), 0, 60 * MINUTE)).toBe(-30 * MINUTE);
  expect(elapsedOf(ready(20 * MINUTE), 0)).toBe(0);
});
