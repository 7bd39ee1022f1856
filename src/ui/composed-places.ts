/**
 * Where everything stands in a picture that is put together, in a box of 200 × 200.
 *
 * Given from left to right; for a child who reads from right to left all of it is mirrored, so that the first part is
 * the one that is read first and the arrow points onwards. A part itself is never mirrored, nor are tick and number.
 */
import type { Layout } from '@/domain/picture';
import type { PictureArea } from './picture-area';

type Spot = { readonly x: number; readonly y: number; readonly size?: number };
export type ComposedPlaces = {
  readonly parts: readonly PictureArea[];
  /** White cards under the small pictures, so that each is told from what lies under it. */
  readonly grounds: readonly PictureArea[];
  /** From where, how long, and turned clockwise by how many degrees. */
  readonly arrows: readonly (Spot & { readonly length: number; readonly turn: number })[];
  readonly sign: Spot;
  /** As wide as a badge of one digit needs; see `countSpot`. */
  readonly count: Spot;
};

const SIDE = 200;
const square = (x: number, y: number, side: number): PictureArea => ({ x, y, width: side, height: side });

/** Sign and number keep to what the parts leave free. */
const ONE: ComposedPlaces = {
  parts: [square(0, 0, SIDE)],
  grounds: [],
  arrows: [],
  sign: { x: 168, y: 168, size: 1.25 },
  count: { x: 172, y: 28 },
};
const BADGES: ComposedPlaces = {
  parts: [square(0, 0, 164), square(111, 111, 83), square(6, 123, 71)],
  grounds: [square(107, 107, 91), square(2, 119, 79)],
  arrows: [],
  sign: { x: 28, y: 28, size: 1.1 },
  count: { x: 172, y: 28 },
};
const BETWEEN = { sign: { x: 100, y: 171, size: 1.1 }, count: { x: 100, y: 26 } };
const PLACES: Readonly<Record<Layout, readonly [two: ComposedPlaces, three: ComposedPlaces]>> = {
  badge: [{ ...BADGES, parts: BADGES.parts.slice(0, 2), grounds: BADGES.grounds.slice(0, 1) }, BADGES],
  side: [
    { ...BETWEEN, parts: [square(0, 51, 98), square(102, 51, 98)], grounds: [], arrows: [] },
    {
      parts: [square(2, 2, 97), square(101, 2, 97), square(51, 101, 97)],
      grounds: [],
      arrows: [],
      sign: { x: 174, y: 174 },
      count: { x: 26, y: 174 },
    },
  ],
  arrow: [
    {
      ...BETWEEN,
      parts: [square(0, 54, 82), square(118, 54, 82)],
      grounds: [],
      arrows: [{ x: 88, y: 95, length: 24, turn: 0 }],
    },
    {
      parts: [square(0, 4, 76), square(124, 4, 76), square(62, 120, 76)],
      grounds: [],
      arrows: [
        { x: 84, y: 42, length: 32, turn: 0 },
        { x: 150, y: 88, length: 30, turn: 128 },
      ],
      sign: { x: 170, y: 170, size: 1.1 },
      count: { x: 28, y: 170 },
    },
  ],
};

export function composedPlaces(layout: Layout, parts: number, direction: 'ltr' | 'rtl'): ComposedPlaces {
  const [two, three] = PLACES[layout];
  const places = parts < 2 ? ONE : parts === 2 ? two : three;
  return direction === 'ltr' ? places : mirrored(places);
}

function mirrored({ parts, grounds, arrows, sign, count }: ComposedPlaces): ComposedPlaces {
  const turned = <S extends Spot>(spot: S): S => ({ ...spot, x: SIDE - spot.x });
  const turnedArea = (area: PictureArea): PictureArea => ({ ...area, x: SIDE - area.x - area.width });
  return {
    parts: parts.map(turnedArea),
    grounds: grounds.map(turnedArea),
    arrows: arrows.map((arrow) => ({ ...turned(arrow), turn: 180 - arrow.turn })),
    sign: turned(sign),
    count: turned(count),
  };
}

/** Two digits need a wider badge: moved inwards from the edge, and a little smaller. */
export function countSpot(count: number, { x, y }: Spot): Spot {
  if (count < 10) return { x, y };
  return { x: Math.min(Math.max(x, 33), SIDE - 33), y, size: 0.88 };
}
