import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { completed, moved, toggled } from '@/features/children/ordered-list';

const ALL = ['a', 'b', 'c', 'd'] as const;
type Letter = (typeof ALL)[number];
const letters = fc.shuffledSubarray([...ALL]);

test('an item moves by one place and stays at the ends', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
});

test('law: up and down again is the same list', () => {
  fc.assert(
    fc.property(letters, fc.constantFrom<Letter>(...ALL), (list, item) => {
      const up = moved(list, item, -1);
      expect([...up].sort()).toEqual([...list].sort());
      if (up !== list) expect(moved(up, item, 1)).toEqual(list);
    }),
  );
});

test('the last two stay, and no more than the most come', () => {
  const limits = { min: 2, max: 3 };
  expect(toggled<Letter>(['b', 'a'], 'a', ALL, limits, true)).toEqual(['b', 'a']);
  expect(toggled<Letter>(['b', 'a'], 'c', ALL, limits, true)).toEqual(['b', 'a', 'c']);
  expect(toggled<Letter>(['b', 'd'], 'c', ALL, limits, false)).toEqual(['b', 'c', 'd']);
  expect(toggled<Letter>(['a', 'b', 'c'], 'd', ALL, limits, false)).toEqual(['a', 'b', 'c']);
});

test('law: a completed order has every item once and keeps what was stored first', () => {
  fc.assert(
    fc.property(letters, (stored) => {
      const all = completed<Letter>(stored, ALL);
      expect([...all].sort()).toEqual([...ALL]);
      expect(all.slice(0, stored.length)).toEqual(stored);
    }),
  );
});
