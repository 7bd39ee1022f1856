import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterWrongTry,
  isPin,
  type LockTries,
  QUESTION_AFTER_MS,
  triesNow,
  waitBeforeQuestion,
  waitBeforeTry,
} from '@/domain/lock-pin';
import { plainDigits } from '@/domain/plain-digits';

const NOON = 1_700_000_000_000;

/** So many wrong tries, a second apart, the last one at noon. */
function tried(wrong: number): LockTries | null {
  let tries: LockTries | null = null;
  for (let left = wrong - 1; left >= 0; left -= 1) tries = afterWrongTry(tries, NOON - left * 1_000);
  return tries;
}

test('K5: a PIN has four to eight digits', () => {
  expect(['123', '1234', '12345678', '123456789', '12a4', ''].map(isPin)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('K5: Arabic digits are the same digits', () => {
  expect(plainDigits('٤٢۹0 x')).toBe('4290');
});

describe('K6 wrong tries', () => {
  test('wait from the third on, longer each time, at most a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 50].map((wrong) => waitBeforeTry(tried(wrong), NOON))).toEqual([
      0, 0, 0, 5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000,
    ]);
  });

  test('the wait is over when its time is', () => {
    expect(waitBeforeTry(tried(3), NOON + 4_999)).toBe(1);
    expect(waitBeforeTry(tried(3), NOON + 5_000)).toBe(0);
  });

  test('of more than an hour ago are forgotten', () => {
    expect(triesNow(tried(9), NOON + 61 * 60_000)).toBeNull();
    expect(afterWrongTry(tried(9), NOON + 61 * 60_000).wrong).toBe(1);
  });
});

describe('K7 the question instead', () => {
  test('is offered ten minutes after the first wrong try, whatever was tried since', () => {
    const first = afterWrongTry(null, NOON);
    const again = afterWrongTry(first, NOON + 9 * 60_000);
    expect(waitBeforeQuestion(null, NOON)).toBeNull();
    expect(waitBeforeQuestion(again, NOON + QUESTION_AFTER_MS - 1)).toBe(1);
    expect(waitBeforeQuestion(again, NOON + QUESTION_AFTER_MS)).toBe(0);
  });

  test('a clock that is set back shortens no wait, and lengthens none beyond its full time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 10 * 365 * 24 * 3_600_000 }),
        (wrong, backMs) => {
          const before = tried(wrong);
          const now = NOON - backMs;
          expect(waitBeforeTry(before, now)).toBe(waitBeforeTry(before, NOON));
          expect(waitBeforeQuestion(before, now)).toBe(waitBeforeQuestion(before, NOON));
          const moved = triesNow(before, now);
          expect(waitBeforeTry(moved, now + 60_000)).toBe(0);
        },
      ),
    );
  });
});
