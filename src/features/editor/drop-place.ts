/**
 * Where a carried card would land.
 *
 * Gaps are counted, not cards: gap 0 is before the first step, gap n after the last. A step that is carried still
 * stands in the list meanwhile, so both gaps beside it mean "where it is".
 */
export type DropPlace = { readonly kind: 'gap'; readonly gap: number } | { readonly kind: 'remove' };

type Point = { readonly x: number; readonly y: number };
type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** How far beside the list a card may be held and still be meant for it. */
const SLACK_PX = 24;

export function isInside(point: Point, box: Box, slack = 0): boolean {
  return (
    point.x >= box.left - slack &&
    point.x <= box.right + slack &&
    point.y >= box.top - slack &&
    point.y <= box.bottom + slack
  );
}

/** `middleOf(i)`: the height at which the middle of step i stands. Only a few of them are asked for. */
export function gapAt(y: number, count: number, middleOf: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (middleOf(middle) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The step's place after it is dropped into a gap. */
export function indexAfterMove(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap;
}

/** The gap that brings the step to this place. */
export function gapForIndex(from: number, to: number): number {
  return to > from ? to + 1 : to;
}

export function placeAt(
  point: Point,
  area: Box,
  removeZone: Box | null,
  rows: HTMLCollection,
): DropPlace | null {
  if (removeZone !== null && isInside(point, removeZone)) return { kind: 'remove' };
  if (!isInside(point, area, SLACK_PX)) return null;
  const middleOf = (index: number) => {
    const box = rows[index]?.getBoundingClientRect();
    return box === undefined ? 0 : (box.top + box.bottom) / 2;
  };
  return { kind: 'gap', gap: gapAt(point.y, rows.length, middleOf) };
}
