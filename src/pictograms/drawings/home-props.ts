import type { Kit } from '@/pictograms/kit/kit';
import { bumps, start } from '@/pictograms/kit/scallop';
import {
  BLUE,
  box,
  disc,
  dot,
  line,
  METAL,
  type Paint,
  type Place,
  PURPLE,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  white,
} from '@/pictograms/kit/svg';

/** The child with nothing on the head: hair care shows the hair itself. */
export const uncovered = (kit: Kit): Kit => ({
  ...kit,
  look: { ...kit.look, headwear: 'none', glasses: false, hearing: 'none' },
});

const HOOP = '#9a5a12';

/** A bowl seen from above its edge, 148 wide, the edge's middle at the origin, 74 deep, with cereal in milk. */
export const cerealBowl = (where: Place): string =>
  place(where, (rim) => {
    const hoop = (x: number, y: number): string =>
      `<ellipse cx="${x}" cy="${y}" rx="9.5" ry="6.5" fill="none" stroke="${HOOP}" stroke-width="8"/><ellipse cx="${x}" cy="${y}" rx="9.5" ry="6.5" fill="none" stroke="#eda53f" stroke-width="4.5"/>`;
    return [
      shape('M-74 0 Q-70 62 -30 70 L-28 78 H28 L30 70 Q70 62 74 0z', BLUE, rim),
      patch('M-58 30 Q0 46 58 30 L54 40 Q0 56 -54 40z', '#fff'),
      `<ellipse rx="74" ry="20" fill="${BLUE.fill}" stroke="${BLUE.rim}" stroke-width="${rim}"/><ellipse cy="2" rx="64" ry="14" fill="#fff"/>`,
      hoop(-42, 1) + hoop(-20, -5) + hoop(4, 5) + hoop(-18, 9) + hoop(26, -3) + hoop(46, 3) + hoop(3, -8),
    ].join('');
  });

/** A carton of milk standing on the origin, 58 wide, 112 tall. */
export const milkCarton = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-29 0 V-76 L-20 -98 V-112 H20 V-98 L29 -76 V0z', WHITE, rim) +
      patch('M-28 -40 H28 V-1 H-28z', '#3f7fd6') +
      line('M-29 -76 H29 M-20 -98 H20', WHITE.rim, rim) +
      patch('M-11 -60 h22 l-4 38 h-14z', '#bfe0f3') +
      line('M-11 -60 h22 l-4 38 h-14z', seam(BLUE), 2.5) +
      patch('M-9 -48 h18 l-3 25 h-12z', '#fff'),
  );

/** A spoon along +x: its handle ends at the origin, the bowl spans x 84 to 118. `full` heaps it with cereal. */
export const spoon = (where: Place, full = false): string =>
  place(
    where,
    (rim) =>
      shape('M0 -4 Q-4 0 0 4 L84 3 V-3z', METAL, rim) +
      (full
        ? disc(93, -8, 7, solid('#eda53f', '#9a5a12'), rim) +
          disc(107, -8, 7, solid('#eda53f', '#9a5a12'), rim)
        : '') +
      shape('M80 -6 H118 Q116 12 99 12 Q84 12 80 -6z', METAL, rim) +
      (full ? patch('M84 -7 H115 V-2 H84z', '#fff') : ''),
  );

/** A hairbrush along +x: the handle ends at the origin, the head spans x 52 to 118, the bristles stand up to y = -24. */
export const hairbrush = (where: Place, paint: Paint = RED): string =>
  place(where, (rim) => {
    const rows = [60, 68, 76, 84, 92, 100, 108].map((x) => `M${x} -6 V-22`).join(' ');
    return (
      line(rows, 'var(--rim,#5a4636)', 6.5) +
      line(rows, '#f6e3c4', 3) +
      shape(
        'M0 0 Q0 -8 8 -8 L44 -5 Q52 -10 62 -10 H106 Q119 -10 119 2 Q119 14 104 14 H66 Q54 13 44 6 L8 8 Q0 8 0 0z',
        paint,
        rim,
      ) +
      line('M60 4 H104', '#ffb4ac', 4)
    );
  });

/** A school bag standing on the origin, 124 wide, 140 tall, its loop's top at y = -148. */
export const schoolBag = (where: Place): string =>
  place(where, (rim) =>
    [
      line('M-22 -122 Q-24 -148 0 -148 Q24 -148 22 -122', PURPLE.rim, 15),
      line('M-22 -122 Q-24 -148 0 -148 Q24 -148 22 -122', PURPLE.fill, 10),
      line(STRAPS, '#41297c', 15),
      line(STRAPS, '#6a4cb0', 10),
      shape(
        'M-54 -14 V-82 Q-54 -130 0 -130 Q54 -130 54 -82 V-14 Q54 0 40 0 H-40 Q-54 0 -54 -14z',
        PURPLE,
        rim,
      ),
      line('M-42 -66 V-78 Q-42 -114 0 -114 Q42 -114 42 -78 V-66', '#e4dbf7', 4),
      box(-38, -58, 76, 48, 10, solid('#a98ee2', '#573a96'), rim),
      line('M-30 -44 H30', '#573a96', 3.5),
      disc(0, -40, 5, solid('#f6b93b', '#97690a'), rim),
    ].join(''),
  );

const STRAPS = 'M-46 -104 Q-78 -88 -70 -16 L-50 -10 M46 -104 Q78 -88 70 -16 L50 -10';
const CASE = solid('#5b6878', '#2d3742');

/** A tablet, dark, about the origin, 108 by 164; its button stands out on the right at (54, -34). */
export const tablet = (where: Place): string =>
  place(where, (rim) =>
    [
      box(50, -52, 11, 36, 4, RED, rim),
      box(-54, -82, 108, 164, 14, CASE, rim),
      box(-44, -68, 88, 136, 4, solid('#161c26', '#10151c'), rim),
      line('M-34 -28 L-8 -58 M-34 -8 L8 -56', '#3a4656', 5),
      `<circle r="22" cy="14" fill="none" stroke="#aab6c4" stroke-width="7" stroke-dasharray="104 200" stroke-linecap="round" transform="rotate(-52 0 14)"/>`,
      line('M0 -16 V10', '#aab6c4', 7),
    ].join(''),
  );

/** A tumbler with water along +x: the base at the origin, the open end at x = 66, 44 wide there. */
export const tumbler = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M0 -16 L66 -22 V22 L0 16 Q-4 0 0 -16z', solid('#e3f2fb', '#3a7ca8'), rim) +
      patch('M3 -14.5 L22 -16.4 L65 8 V20 L3 14.5 Q0 0 3 -14.5z', '#5bb1e8') +
      line('M14 -8 L28 -9', '#fff', 4),
  );

const DUCK = solid('#ffd23f', '#a87400');

/** A rubber duck floating on the origin, facing left, 44 wide. */
export const duck = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-18 -6 Q-22 6 -8 8 H12 Q24 6 24 -14 Q14 -6 4 -8z', DUCK, rim) +
      disc(-8, -18, 13, DUCK, rim) +
      shape('M-20 -20 L-31 -15 L-19 -11z', solid('#f08a24', '#9a4a00'), rim) +
      dot(-12, -21, 2.6, '#26303a'),
  );

const TUB = white('#eef3f7', '#6f8496');

/** The near side of a bathtub: its edge at y = 0, 188 wide, 88 tall with its feet. */
export const tubFront = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-66 66 L-72 86 H-52 L-44 68z M66 66 L72 86 H52 L44 68z', METAL, rim) +
      shape('M-86 6 H86 Q88 72 44 74 H-44 Q-88 72 -86 6z', TUB, rim) +
      line('M-68 24 Q-66 52 -46 58', '#fff', 6) +
      box(-94, -7, 188, 15, 7.5, TUB, rim),
  );

/** A bank of foam from (x, y) to (to, y), bumpy above, straight below. */
export const foamBank = (x: number, y: number, to: number, depth = 20): string => {
  const steps = Math.round((to - x) / 22);
  const points = Array.from(
    { length: steps + 1 },
    (_, i) => [x + ((to - x) * i) / steps, y + (i % 2 ? -5 : 2)] as const,
  );
  return shape(`${start(points)}${bumps(points, 0.58)} L${to} ${y + depth} H${x}z`, white('#fff', '#6f93b3'));
};

/** A closed book from its front about the origin, 80 by 112. */
export const closedBook = (where: Place, paint: Paint, picture: string): string =>
  place(
    where,
    (rim) =>
      box(-36, -52, 80, 112, 5, WHITE, rim) +
      box(-42, -56, 80, 112, 5, paint, rim) +
      line('M-32 -55 V55', seam(paint), 3) +
      picture,
  );

const SOFA = solid('#6d9c8d', '#376355');

/** A sofa from the front, 192 wide: its back's top at y = 0. */
export const sofa = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-84, 0, 168, 120, 24, SOFA, rim) +
      line('M0 4 V90', seam(SOFA), rim) +
      box(-97, 40, 32, 100, 15, SOFA, rim) +
      box(65, 40, 32, 100, 15, SOFA, rim),
  );

/** A star about (x, y). */
export const star = (x: number, y: number, r: number, fill: string): string => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const a = (i * Math.PI) / 5 - Math.PI / 2;
    const q = i % 2 ? r * 0.48 : r;
    return `${(x + q * Math.cos(a)).toFixed(1)} ${(y + q * Math.sin(a)).toFixed(1)}`;
  });
  return patch(`M${points.join('L')}z`, fill);
};
