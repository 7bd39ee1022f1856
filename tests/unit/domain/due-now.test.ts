import { expect, test } from 'vitest';
import { isDueNow } from '@/domain/due-now';
import { sampleRoutine, sampleStep } from '../../support/sample-routine';

const at = (...times: readonly (string | null)[]) =>
  sampleRoutine([], { steps: times.map((clockTime, i) => sampleStep(`${i}`, `a${i}`, { clockTime })) });
const HALF_PAST_SEVEN = 7 * 60 + 30;

test.each([
  ['07:30', true],
  ['08:15', true],
  ['06:45', true],
  ['08:16', false],
  ['06:44', false],
])('P19: at half past seven a routine of %s is due: %s', (time, due) => {
  expect(isDueNow(at(time), HALF_PAST_SEVEN)).toBe(due);
});

test('P19: the first clock time counts', () => {
  expect(isDueNow(at(null, '07:40', '12:00'), HALF_PAST_SEVEN)).toBe(true);
  expect(isDueNow(at('12:00', '07:40'), HALF_PAST_SEVEN)).toBe(false);
});

test('P19: around midnight too', () => {
  expect(isDueNow(at('23:50'), 10)).toBe(true);
  expect(isDueNow(at('00:10'), 23 * 60 + 50)).toBe(true);
});

test('P19: without a clock time, or with one that is none, nothing is due', () => {
  expect(isDueNow(at(null), HALF_PAST_SEVEN)).toBe(false);
  expect(isDueNow(at('soon'), HALF_PAST_SEVEN)).toBe(false);
});
