import { expect, test } from 'vitest';
import { hasManyWords } from '@/features/editor/coach';
import { durationDigits, durationParts, readNumber } from '@/features/editor/duration-text';

test.each([
  [1_000, '0:01'],
  [40_000, '0:40'],
  [120_000, '2:00'],
  [3_600_000, '1:00:00'],
  [10_800_000, '3:00:00'],
])('%i milliseconds stand on a card as %s', (ms, text) => {
  expect(durationDigits(ms)).toBe(text);
});

test('a length is put into words by its parts', () => {
  expect(durationParts(3_725_000)).toEqual({ hours: 1, minutes: 2, seconds: 5 });
});

test.each([
  ['', 0],
  [' 7 ', 7],
  ['٤٠', 40],
  ['۴۰', 40],
  ['7a', null],
  ['-1', null],
  ['1.5', null],
])('E10: "%s" is read as %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test('E16: more than eight words are many', () => {
  expect(hasManyWords('one two three four five six seven eight')).toBe(false);
  expect(hasManyWords('one two three four five six seven eight nine')).toBe(true);
});
