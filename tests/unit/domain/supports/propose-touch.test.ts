import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpsMore, proposeTouch, type TouchSample } from '@/domain/supports/propose-touch';
import { DEFAULT_TOUCH, HOLD_MS, IGNORE_REPEAT_MS } from '@/domain/supports/touch-supports';

const touch = (fields: Partial<TouchSample> = {}): TouchSample => ({
  durationMs: 200,
  missedByPx: 0,
  isLiftedOnTarget: true,
  repeatedAfterMs: null,
  ...fields,
});
const touches = (count: number, fields: Partial<TouchSample> = {}) =>
  Array.from({ length: count }, () => touch(fields));

describe('A21 nothing is proposed', () => {
  test('for a hand that reaches every star', () => {
    expect(proposeTouch(touches(10))).toEqual({});
  });

  test('from fewer than five touches', () => {
    expect(proposeTouch(touches(4, { isLiftedOnTarget: false }))).toEqual({});
  });

  test.each<Partial<TouchSample>>([
    { repeatedAfterMs: 400 },
    { isLiftedOnTarget: false },
    { missedByPx: 20 },
    { missedByPx: 20, durationMs: 40 },
  ])('from one slip: %o', (slip) => {
    expect(proposeTouch([...touches(6), touch(slip)])).toEqual({});
  });
});

describe('A22', () => {
  test('double taps: repeats are ignored for longer than nine of ten of them took', () => {
    const repeats = [300, 420, 510, 980].map((repeatedAfterMs) => touch({ repeatedAfterMs }));
    expect(proposeTouch([...touches(10), ...repeats])).toEqual({ ignoreRepeatMs: 1_000 });
    expect(proposeTouch([...touches(5), ...touches(2, { repeatedAfterMs: 500 })])).toEqual({
      ignoreRepeatMs: 600,
    });
  });

  test('brushing beside the star: hold for longer than a brush', () => {
    const brushes = touches(4, { durationMs: 50, missedByPx: 200 });
    expect(proposeTouch([...touches(10), ...brushes])).toEqual({ holdMs: 100 });
  });

  test('but not for longer than the meant touches last', () => {
    const brushes = touches(4, { durationMs: 50, missedByPx: 200 });
    expect(proposeTouch([...touches(10, { durationMs: 70 }), ...brushes])).toEqual({});
  });

  test('quick taps on the star are taps, not brushes', () => {
    expect(proposeTouch(touches(10, { durationMs: 30 }))).toEqual({});
  });

  test('sliding off: the button answers as the finger comes down', () => {
    expect(proposeTouch([...touches(7), ...touches(3, { isLiftedOnTarget: false })])).toEqual({
      pressOn: 'touch',
    });
  });

  test('misses beside the star: big targets; touches far away were not meant for it', () => {
    expect(proposeTouch([...touches(7), ...touches(3, { missedByPx: 25 })])).toEqual({ targetSize: 'big' });
    expect(proposeTouch([...touches(7), ...touches(3, { missedByPx: 300 })])).toEqual({});
  });
});

test('A21 a setting that helps more already is kept', () => {
  const proposed = { ignoreRepeatMs: 600, holdMs: 200, pressOn: 'touch', targetSize: 'big' } as const;
  expect(helpsMore(proposed, DEFAULT_TOUCH)).toEqual({ holdMs: 200, pressOn: 'touch', targetSize: 'big' });
  const present = { ...DEFAULT_TOUCH, targetSize: 'whole-picture', holdMs: 500, pressOn: 'touch' } as const;
  expect(helpsMore({ ...proposed, ignoreRepeatMs: 900 }, present)).toEqual({ ignoreRepeatMs: 900 });
});

test('law: what is proposed is a value that can be set', () => {
  const anyTouch = fc.record({
    durationMs: fc.integer({ min: 0, max: 5_000 }),
    missedByPx: fc.integer({ min: 0, max: 900 }),
    isLiftedOnTarget: fc.boolean(),
    repeatedAfterMs: fc.option(fc.integer({ min: 0, max: 9_000 })),
  });
  fc.assert(
    fc.property(fc.array(anyTouch), (samples) => {
      const { holdMs = 100, ignoreRepeatMs = 100 } = proposeTouch(samples);
      for (const [value, range] of [
        [holdMs, HOLD_MS],
        [ignoreRepeatMs, IGNORE_REPEAT_MS],
      ] as const) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(range.max);
        expect(value % range.step).toBe(0);
      }
    }),
  );
});
