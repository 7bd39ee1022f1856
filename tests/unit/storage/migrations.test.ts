import { expect, test } from 'vitest';
import { editsAndIndexes } from '@/storage/migrations/2-edits-and-indexes';

const { records = {} } = editsAndIndexes;

test('D14: version 2 tells records in use from binned ones, and runs that go on', () => {
  expect(records.routines?.({ id: 'a', deletedAt: null })).toEqual({ id: 'a', deletedAt: null, live: 1 });
  expect(records.children?.({ id: 'a', deletedAt: 5 })).toEqual({ id: 'a', deletedAt: 5, live: 0 });
  expect(records.runs?.({ id: 'a', endedAt: null })).toEqual({ id: 'a', endedAt: null, open: 1 });
  expect(records.runs?.({ id: 'a', endedAt: 5 })).toBeUndefined();
});

test('D14: version 2 bears records that are damaged', () => {
  expect(records.routines?.({})).toEqual({ live: 1 });
  expect(records.runs?.({})).toBeUndefined();
});
