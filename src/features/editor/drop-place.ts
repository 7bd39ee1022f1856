/**
 * Where a carried card would land.
 *
 * Gaps are counted, not cards: gap 0 is before the first step, gap n after the last. A step that is carried still
 * stands in the list meanwhile, so both gaps beside it mean "where it is".
 */
export type DropPlace = { readonly kind: 'gap'; readonly gap: number } | { readonly kind: 'remove' };

/** A row that is in the document: which step it is, counted from 0, and where it stands. In a long list there are only some. */
export type RowBox = { readonly index: number; readonly top: number; readonly bottom: number };

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

/** `rowAt` is asked for a few of the `count` rows, which stand in their order. */
export function gapAt(y: number, count: number, rowAt: (at: number) => RowBox): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rowAt(middle);
    if ((row.top + row.bottom) / 2 < y) low = middle + 1;
    else high = middle;
  }
  const above = low > 0 ? rowAt(low - 1) : null;
  const below = low < count ? rowAt(low) : null;
  if (above === null || below === null) return above === null ? (below?.index ?? 0) : above.index + 1;
  return y - above.bottom <= below.top - y ? above.index + 1 : below.index;
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
  rows: ArrayLike<Element>,
): DropPlace | null {
  if (removeZone !== null && isInside(point, removeZone)) return { kind: 'remove' };
  if (!isInside(point, area, SLACK_PX)) return null;
  return { kind: 'gap', gap: gapAt(point.y, rows.length, (at) => rowBox(rows[at])) };
}

function rowBox(row: Element | undefined): RowBox {
  if (!(row instanceof HTMLElement)) return { index: 0, top: 0, bottom: 0 };
  const { top, bottom } = row.getBoundingClientRect();
  return { index: Number(row.dataset['index']), top, bottom };
}
