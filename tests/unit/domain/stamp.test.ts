import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBelievable, laterStamp, MAX_DRIFT_MS, makeStamp, nextStamp, stampTime } from '@/domain/stamp';

const NOW = Date.UTC(2025, 0, 6);
const anyClock = fc.oneof(fc.integer({ min: 0, max: 2 ** 45 }), fc.constantFrom(0, NOW, Number.NaN, -1));

test('D1: a stamp is later than the one before, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(anyClock, { minLength: 2, maxLength: 50 }), (clock) => {
      let last: string | undefined;
      for (const now of clock) {
        const next = nextStamp(last, now, 'device');
        expect(last === undefined || last < next).toBe(true);
        last = next;
      }
    }),
  );
});

test('D1: a clock that is set back to 1970 still makes later stamps', () => {
  const last = makeStamp(NOW, 0, 'tablet');
  expect(nextStamp(last, 0, 'tablet') > last).toBe(true);
});

test('a stamp follows the wall clock while that moves forward', () => {
  expect(stampTime(nextStamp(makeStamp(NOW, 7, 'a'), NOW + 5, 'a'))).toBe(NOW + 5);
});

test('the time moves on when the counter is used up', () => {
  const last = makeStamp(NOW, 36 ** 4 - 1, 'a');
  const next = nextStamp(last, NOW, 'a');
  expect(next > last).toBe(true);
  expect(stampTime(next)).toBe(NOW + 1);
});

test('stamps sort by time, then counter, then device', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(2 ** 40), fc.nat(36 ** 4 - 1), fc.constantFrom('a', 'b')),
      fc.tuple(fc.nat(2 ** 40), fc.nat(36 ** 4 - 1), fc.constantFrom('a', 'b')),
      (a, b) => {
        const later = a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
        const [x, y] = [makeStamp(...a), makeStamp(...b)];
        expect(Math.sign(later)).toBe(x < y ? -1 : x > y ? 1 : 0);
        expect(laterStamp(x, y)).toBe(later < 0 ? y : x);
      },
    ),
  );
});

test('a text that is no stamp has no time, and the next stamp starts from the clock', () => {
  expect(stampTime('')).toBeNaN();
  expect(stampTime('yesterday')).toBeNaN();
  expect(nextStamp('yesterday', NOW, 'a')).toBe(makeStamp(NOW, 0, 'a'));
});

test('a stamp from a clock that runs more than a day ahead is not believed', () => {
  expect(isBelievable(makeStamp(NOW + MAX_DRIFT_MS, 0, 'a'), NOW)).toBe(true);
  expect(isBelievable(makeStamp(NOW + MAX_DRIFT_MS + 1, 0, 'a'), NOW)).toBe(false);
  expect(isBelievable('zz', NOW)).toBe(false);
});
