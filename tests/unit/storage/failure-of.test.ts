import { expect, test } from 'vitest';
import { failureOf, isDatabaseError, openFailureOf, Refusal } from '@/storage/failure-of';

const named = (name: string) => new DOMException('in any words', name);

test('D13: what the browser throws while it reads or writes has a kind', () => {
  expect(failureOf(named('QuotaExceededError'))).toEqual({ kind: 'full' });
  expect(failureOf(named('InvalidStateError'))).toEqual({ kind: 'closed' });
  expect(failureOf(named('AbortError'))).toEqual({ kind: 'closed' });
  expect(failureOf(named('UnknownError'))).toEqual({ kind: 'unknown' });
  expect(failureOf(new Refusal('missing'))).toEqual({ kind: 'missing' });
});

test('D13: what the browser throws while it opens has a kind', () => {
  expect(openFailureOf(named('VersionError'))).toEqual({ kind: 'newer' });
  expect(openFailureOf(named('QuotaExceededError'))).toEqual({ kind: 'full' });
  expect(openFailureOf(named('SecurityError'))).toEqual({ kind: 'unavailable' });
  expect(openFailureOf('?')).toEqual({ kind: 'unavailable' });
});

test('only errors of the database are failures; others are mistakes', () => {
  expect(isDatabaseError(named('DataError'))).toBe(true);
  expect(isDatabaseError(new Refusal('missing'))).toBe(true);
  expect(isDatabaseError(new TypeError())).toBe(false);
  // Newer browsers have a class of its own for a full disk.
  expect(isDatabaseError(Object.assign(new Error(), { name: 'QuotaExceededError' }))).toBe(true);
});
