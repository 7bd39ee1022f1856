import { expect, test } from 'vitest';
import { BIN_DAYS, daysLeftInBin } from '@/domain/bin-time';

const DAY_MS = 24 * 60 * 60_000;
const DELETED_AT = Date.UTC(2025, 0, 6, 7, 0);

test('a day that has begun still counts as left', () => {
  expect(daysLeftInBin(DELETED_AT, DELETED_AT)).toBe(BIN_DAYS);
  expect(daysLeftInBin(DELETED_AT, DELETED_AT + 1)).toBe(BIN_DAYS);
  expect(daysLeftInBin(DELETED_AT, DELETED_AT + DAY_MS)).toBe(BIN_DAYS - 1);
});

test('there are never less than no days left, nor more than all', () => {
  expect(daysLeftInBin(DELETED_AT, DELETED_AT + 90 * DAY_MS)).toBe(0);
  expect(daysLeftInBin(DELETED_AT, DELETED_AT - 90 * DAY_MS)).toBe(BIN_DAYS);
});
