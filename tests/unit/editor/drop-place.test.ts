import { describe, expect, test } from 'vitest';
import { gapAt, gapForIndex, indexAfterMove, isInside, type RowBox } from '@/features/editor/drop-place';

/** Rows of 100 with a gap of 10, each at its own index. */
const rowsOf = (...indexes: readonly number[]): readonly RowBox[] =>
  indexes.map((index) => ({ index, top: index * 110, bottom: index * 110 + 100 }));

function gapIn(rows: readonly RowBox[], y: number): number {
  return gapAt(y, rows.length, (at) => rows[at] ?? { index: 0, top: 0, bottom: 0 });
}

describe('E2: a card lands in the gap', () => {
  test.each([
    [-500, 0],
    [10, 0],
    [60, 1],
    [105, 1],
    [160, 1],
    [170, 2],
    [9_999, 3],
  ])('that is nearest to the pointer: %i is gap %i of three steps', (y, gap) => {
    expect(gapIn(rowsOf(0, 1, 2), y)).toBe(gap);
  });

  test('0 in an empty list', () => {
    expect(gapIn([], 50)).toBe(0);
  });

  test('beside the rows in view, not beside one that is kept in the document far away', () => {
    const rows = rowsOf(0, 10, 11, 12, 90);
    expect(gapIn(rows, 12 * 110 + 90)).toBe(13);
    expect(gapIn(rows, 10 * 110 + 10)).toBe(10);
    expect(gapIn(rows, 95)).toBe(1);
  });

  test('asking for few of the rows of a long list', () => {
    const asked: number[] = [];
    const rows = rowsOf(...Array.from({ length: 300 }, (_, index) => index));
    gapAt(110 * 150, rows.length, (at) => {
      asked.push(at);
      return rows[at] ?? { index: 0, top: 0, bottom: 0 };
    });
    expect(asked.length).toBeLessThan(12);
  });
});

describe('E3: gaps and places', () => {
  test('a step that goes down passes its own gap', () => {
    expect(indexAfterMove(1, 4)).toBe(3);
    expect(gapForIndex(1, 3)).toBe(4);
  });

  test('a step that goes up does not', () => {
    expect(indexAfterMove(3, 1)).toBe(1);
    expect(gapForIndex(3, 1)).toBe(1);
  });

  test('both gaps beside a step are where it is', () => {
    expect(indexAfterMove(2, 2)).toBe(2);
    expect(indexAfterMove(2, 3)).toBe(2);
  });
});

test('a place has a little slack around it', () => {
  const box = { top: 0, bottom: 100, left: 0, right: 100 };
  expect(isInside({ x: 110, y: 50 }, box)).toBe(false);
  expect(isInside({ x: 110, y: 50 }, box, 24)).toBe(true);
});
