import { limb } from '@/pictograms/kit/limb';
import {
  BLUE,
  box,
  disc,
  line,
  METAL,
  num,
  type Paint,
  type Place,
  type Point,
  patch,
  place,
  SKIN,
  shape,
  solid,
  WHITE,
} from '@/pictograms/kit/svg';
import { pencil } from './class-props';

/** The desk: darker than paper, bluer than skin. */
export const DESK = 'var(--backing,#b5d0dc)';
/** A sign that lies on white paper: it must not turn white with the rims. */
export const onPaper = (sign: string): string => sign.replaceAll('var(--rim,#55697c)', '#55697c');
export const INK = '#35475c';

const EDGE = 'var(--rim,var(--skin-line))';
const FLESH: Paint = { fill: SKIN.fill, rim: EDGE };

/** A finger along a path, w thick. Its root is open, so that it grows out of the palm it is drawn over. */
const finger = (d: string, w: number, root: string): string =>
  line(d, EDGE, w + 2.5) + line(d, SKIN.fill, w - 2.5) + patch(root, SKIN.fill);

/** A sheet of paper about the origin, w by h. */
export const sheet = (where: Place, w: number, h: number, on = ''): string =>
  place(where, (rim) => box(-w / 2, -h / 2, w, h, 3, WHITE, rim) + on);

/** A hand that writes: the pencil's point at the origin, the arm leaving to the lower right; `tool` as `pencil`. */
export const writer = (where: Place, tool = pencil): string =>
  place(where, (rim) =>
    [
      limb([300, 210], [220, 130], [128, 34], { width: 56, sleeve: 40, loose: 10 }),
      finger('M92 36 Q66 38 48 28', 20, ''),
      finger('M92 20 Q62 22 38 10', 21, ''),
      finger('M94 2 Q56 8 22 -10', 21, ''),
      finger('M92 -44 Q60 -92 34 -70 Q18 -54 14 -38', 21, ''),
      shape('M66 -72 Q98 -76 118 -40 L150 16 L110 54 Q96 54 84 44', FLESH, rim),
      patch('M62 -82 L100 -62 L140 14 L110 50 L84 46 L58 -10 L38 -34z', SKIN.fill),
      line('M70 -48 Q58 -36 60 -14', EDGE, rim * 0.8),
      tool({ x: 0, y: 0, turn: -52 }),
      finger('M98 8 Q62 -34 33 -26', 22, 'M84 -14 L112 -14 V40 L88 34 L74 0z'),
      line('M30 -34 Q24 -28 28 -22', EDGE, rim * 0.7),
    ].join(''),
  );

const HANDLE = solid('#e2483d', '#8c211b');
const turned = ([x, y]: Point, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
};
const SMALL: Point = [40, -19];
const BIG: Point = [49, 26];

const BIG_RING = [29, 20] as const;
const SMALL_RING = [17, 15] as const;

const ring = (rx: number, ry: number, [x, y]: Point, turn: number, dash = ''): string =>
  [
    [HANDLE.rim, 10.5],
    [HANDLE.fill, 6],
  ]
    .map(
      ([colour, width]) =>
        `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${rx}" ry="${ry}" fill="none" stroke="${colour}" stroke-width="${width}" transform="rotate(${turn} ${num(x)} ${num(y)})"${dash}/>`,
    )
    .join('');
/** The left third of a ring, for what has gone through it. */
const LEFT = ' pathLength="100" stroke-dasharray="36 100" stroke-dashoffset="-32"';

/**
 * One half of a child's scissors that point to -x: the crossing at the origin, the blades 68 long, `open` in degrees.
 * `low` has the lower blade and the small ring, `high` the upper blade and the big ring.
 */
export const half = (part: 'low' | 'high', open: number): string => {
  const s = part === 'high' ? 1 : -1;
  const [x, y] = part === 'high' ? BIG : SMALL;
  const neck = `M4 ${s} Q14 ${s * 2} ${num(x - 16)} ${num(y - s * 9)}`;
  return `<g transform="rotate(${s * open})">${
    line(neck, HANDLE.rim, 11) +
    line(neck, HANDLE.fill, 6.5) +
    (part === 'high' ? ring(...BIG_RING, [x, y], 8) : ring(...SMALL_RING, [x, y], 0)) +
    shape(
      `M9 ${s * 5} L-56 ${s * 7} Q-70 ${s * 6} -69 ${-s} Q-66 ${-s * 7} -56 ${-s * 7} L5 ${-s * 8}z`,
      METAL,
    )
  }</g>${part === 'high' ? disc(0, 0, 4.5, METAL) : ''}`;
};

/** Both halves, nothing between them and no hand. */
export const snips = (where: Place, open: number): string =>
  place(where, () => half('low', open) + half('high', open));

/**
 * The hand in those scissors, the arm leaving to the right. With `fist` only the thumb is in its ring, the
 * fingers stay outside.
 */
export const cutter = (where: Place, open: number, fist = false): string =>
  place(where, (rim) => {
    const [sx, sy] = turned(SMALL, -open);
    const [bx, by] = turned(BIG, open);
    const at = (x: number, y: number): string => `${num(x)} ${num(y)}`;
    const thumb =
      finger(`M${fist ? 116 : 104} 10 Q82 ${num(sy - 10)} ${at(sx - 20, sy + 2)}`, 18, '') +
      ring(...SMALL_RING, [sx, sy], -open, LEFT);
    if (fist)
      return [
        limb([250, 110], [210, 84], [134, 36], { width: 48, sleeve: 40, loose: 10 }),
        shape('M100 0 Q130 -8 152 14 L134 72 Q110 76 92 66', FLESH, rim),
        [14, 29, 44, 58]
          .map((y) => finger(`M112 ${y} H90`, 16, ''))
          .reverse()
          .join(''),
        thumb,
        patch('M104 0 H136 V20 H104z', SKIN.fill),
      ].join('');
    return [
      limb([250, 110], [190, 74], [120, 26], { width: 48, sleeve: 50, loose: 10 }),
      finger(`M104 44 Q96 ${num(by + 30)} ${at(bx + 14, by + 30)}`, 16, ''),
      shape(`M88 ${num(sy + 4)} Q116 ${num(sy - 4)} 142 8 L124 62 Q104 66 86 50`, FLESH, rim),
      finger(`M102 34 Q86 ${num(by + 12)} ${at(bx - 22, by + 9)}`, 16, ''),
      finger(`M100 20 Q80 ${num(by - 8)} ${at(bx - 30, by - 6)}`, 16, ''),
      thumb,
      patch('M92 6 H132 V54 H98z', SKIN.fill),
      ring(...BIG_RING, [bx, by], 8 + open, LEFT),
    ].join('');
  });

/** Where the rings of those scissors are, at that opening: small, big. */
export const ringsAt = (open: number): readonly [Point, Point] => [turned(SMALL, -open), turned(BIG, open)];

/** A pot for pencils and scissors standing on the origin, 92 wide, 88 tall. */
export const pot = (where: Place, part: 'back' | 'front'): string =>
  place(where, (rim) =>
    part === 'back'
      ? `<ellipse cy="-86" rx="45" ry="11" fill="#1f3f6e" stroke="${BLUE.rim}" stroke-width="${num(rim)}"/>`
      : shape('M-45 -86 Q0 -64 45 -86 L40 -6 Q39 0 33 0 H-33 Q-39 0 -40 -6z', BLUE, rim) +
        patch('M-42.4 -56 Q0 -38 42.4 -56 L41 -38 Q0 -20 -41 -38z', '#fff'),
  );

/** Marks that stand for letters, about the origin, 30 wide: loops and waves that spell nothing. */
const MARKS = [
  'M-14 8 Q-8 -26 0 -2 Q5 14 14 0',
  'M-14 -8 Q-6 16 0 0 Q6 -16 14 8',
  'M-14 6 q5 -18 9 0 q5 10 9 -4 q4 -16 9 -6',
  'M-13 -10 Q14 -14 4 2 Q-6 16 14 8',
] as const;

export const mark = (i: number, x: number, y: number, width: number, size: number): string =>
  place({ x, y, size }, () => line(MARKS[i % 4] ?? '', INK, width));
