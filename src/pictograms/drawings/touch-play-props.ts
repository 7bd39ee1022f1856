import {
  BLUE,
  box,
  disc,
  dot,
  GREEN,
  line,
  type Paint,
  type Place,
  PURPLE,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';

export const SAND = solid('#f0cf8e', '#96702a');
export const DOUGH = solid('#2fb3c0', '#12626b');

/** A pad to feel about the origin, 58 by 58: fur, knobs, or ribs. */
export const pad = (kind: 'fur' | 'knobs' | 'ribs', where: Place): string =>
  place(where, (rim) => {
    if (kind === 'knobs')
      return (
        box(-29, -29, 58, 58, 9, solid('#4fb37a', '#1f6b42'), rim) +
        [-16, 0, 16]
          .flatMap((x) =>
            [-16, 0, 16].map((y) => dot(x, y + 1.5, 6.6, '#1f6b42') + dot(x, y - 1, 6, '#b9efcf')),
          )
          .join('')
      );
    if (kind === 'ribs')
      return (
        box(-29, -29, 58, 58, 9, solid('#f08a24', '#94500a'), rim) +
        line(
          'M-18 -21 q-5 7 0 14 t0 14 t0 14 M0 -21 q-5 7 0 14 t0 14 t0 14 M18 -21 q-5 7 0 14 t0 14 t0 14',
          '#94500a',
          6,
        )
      );
    const tufts = 'l4 -8 l4 7 l5 -8 l4 8 l5 -8 l4 8 l5 -8 l4 8 l5 -7 l4 8 l6 -4';
    return (
      shape(
        `M-29 -20 ${tufts} l-1 9 l6 3 l-6 6 l6 5 l-6 6 l5 6 l-6 5 l4 7 l-7 2 l0 8 l-8 -4 l-4 7 l-6 -6 l-5 6 l-6 -6 l-6 6 l-5 -7 l-7 5 l0 -8 l-8 -2 l5 -6 l-6 -5 l6 -6 l-6 -6 l6 -5 l-5 -6z`,
        PURPLE,
        rim,
      ) + line('M-12 -10 l3 8 M6 -12 l3 8 M-14 10 l3 8 M4 8 l3 8 M18 2 l2 7', '#dccff7', 4)
    );
  });

/** A tub of play-dough standing on the origin, 62 wide, 56 tall, with dough above its edge. */
export const tub = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-26 -42 Q-22 -62 -4 -58 Q14 -68 26 -42z', DOUGH, rim) +
      box(-30, -44, 60, 44, 6, YELLOW, rim) +
      box(-33, -48, 66, 13, 5, YELLOW, rim) +
      dot(0, -17, 11, '#fff'),
  );

/** A pot of cream standing on the origin, 72 wide, 62 tall, a swirl above its edge. */
export const creamPot = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-26 -42 Q-22 -60 -4 -58 Q-6 -70 8 -72 Q4 -62 14 -58 Q26 -56 26 -42z', WHITE, rim) +
      box(-34, -32, 68, 32, 9, solid('#e07fb0', '#8f2f61'), rim) +
      box(-37, -44, 74, 15, 6, WHITE, rim),
  );

/** A soft brush from its side, bristles down: its back about the origin, 96 wide, the tips at y = 30. */
export const softBrush = (where: Place): string =>
  place(where, (rim) => {
    const hairs = [-40, -32, -24, -16, -8, 0, 8, 16, 24, 32, 40]
      .map((x) => `M${x} 4 L${(x * 1.06).toFixed(1)} 28`)
      .join(' ');
    return (
      line(hairs, 'var(--rim,#7d5a20)', 9) +
      line(hairs, '#f5dfae', 5) +
      shape('M-48 6 Q-50 -12 -34 -14 H34 Q50 -12 48 6 Q46 10 40 10 H-40 Q-46 10 -48 6z', WOOD, rim)
    );
  });

/** Grains on sand, scattered over 150 by 90 about the origin. */
export const grains = (where: Place): string =>
  place(where, () =>
    line(
      'M-66 -30 h.1 M-48 -36 h.1 M-30 -22 h.1 M-8 -38 h.1 M14 -28 h.1 M36 -36 h.1 M58 -26 h.1 M-58 -6 h.1 M-36 4 h.1 M-14 -6 h.1 M10 6 h.1 M34 -8 h.1 M62 2 h.1 M-64 26 h.1 M-42 34 h.1 M-18 24 h.1 M6 36 h.1 M28 24 h.1 M52 34 h.1',
      SAND.rim,
      5,
    ),
  );

/** A crayon along +x: its point at the origin, 96 long, as `pencil`. */
export const crayon = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M0 -3 L18 -8 V8 L0 3z', BLUE, rim) +
      box(18, -11, 78, 22, 3, BLUE, rim) +
      patch('M30 -9.5 H36 V9.5 H30z M80 -9.5 H86 V9.5 H80z', '#fff'),
  );

/** A wand for bubbles along +x: its end at the origin, a ring r 15 about (64, 0). */
export const wand = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M0 0 H46', RED.rim, 10) +
      line('M0 0 H46', RED.fill, 10 - 2 * rim) +
      `<circle cx="64" r="16" fill="#d9eefb" stroke="${RED.rim}" stroke-width="10"/><circle cx="64" r="16" fill="none" stroke="${RED.fill}" stroke-width="5"/>`,
  );

/** A piece of a jigsaw about the origin, 48 by 48: tongues above and on the right, a hollow below. */
export const PIECE =
  'M-24 -24 H-7 Q-13 -39 0 -39 Q13 -39 7 -24 H24 V-7 Q39 -13 39 0 Q39 13 24 7 V24 H7 Q13 9 0 9 Q-13 9 -7 24 H-24z';

/** A duck that floats on the origin, facing left, 72 wide, 50 tall. */
export const mallard = (where: Place): string =>
  place(where, (rim) => {
    const body = solid('#b98a5c', '#5f3d1c');
    const head = solid('#1f8f62', '#0f4f35');
    return [
      shape('M-38 -32 L-52 -26 L-38 -20z', solid('#f5a623', '#8f5a00'), rim),
      shape(
        'M-36 -2 Q-42 -14 -34 -26 H-12 Q-8 -16 8 -18 Q28 -18 40 -30 Q42 -2 24 8 H-20 Q-32 8 -36 -2z',
        body,
        rim,
      ),
      shape('M-4 -8 Q14 -14 24 -6 Q14 8 0 4 Q-6 0 -4 -8z', solid('#e2c7a4', '#5f3d1c'), rim),
      disc(-24, -32, 16, head, rim),
      line('M-33 -17 Q-24 -12 -14 -17', '#fff', 5),
      dot(-30, -35, 3.4, '#fff'),
    ].join('');
  });

/** A flower standing on the origin, h tall. */
export const flower = (x: number, y: number, h: number, { fill, rim }: Paint): string => {
  const top = y - h;
  return (
    line(`M${x} ${y} V${top}`, GREEN.rim, 7) +
    line(`M${x} ${y} V${top}`, GREEN.fill, 3) +
    shape(
      `M${x} ${y - 6} Q${x + 18} ${y - 8} ${x + 20} ${y - 24} Q${x + 4} ${y - 22} ${x} ${y - 6}z`,
      GREEN,
      2,
    ) +
    [0, 72, 144, 216, 288]
      .map((turn) =>
        place(
          { x, y: top, turn },
          () => `<ellipse cy="-11" rx="8" ry="10" fill="${fill}" stroke="${rim}" stroke-width="2.5"/>`,
        ),
      )
      .join('') +
    disc(x, top, 7, YELLOW)
  );
};

/** A watering can that pours to the right: the handle's top at the origin, the spout ends at (60, 40). */
export const wateringCan = (where: Place): string =>
  place(where, (rim) => {
    const loop = 'M-20 22 Q-22 0 0 0 Q22 0 20 22';
    return [
      line(loop, YELLOW.rim, 11) + line(loop, YELLOW.fill, 11 - 2 * rim),
      shape('M22 44 L50 22 L56 28 L24 62z', YELLOW, rim),
      shape('M44 16 L64 32 L56 40 L38 24z', YELLOW, rim),
      shape('M-26 20 H26 L22 64 H-22z', YELLOW, rim),
      patch('M-23.8 34 H23.8 L23 44 H-23z', '#fff0c4'),
    ].join('');
  });

/** A bucket standing on the origin, 44 wide, 42 tall. */
export const bucket = (where: Place, paint: Paint = BLUE): string =>
  place(
    where,
    (rim) =>
      line('M-20 -38 Q0 -64 20 -38', 'var(--rim,#4d5b6a)', 4) +
      shape('M-22 -38 H22 L16 -2 Q16 0 14 0 H-14 Q-16 0 -16 -2z', paint, rim) +
      box(-25, -43, 50, 10, 4, paint, rim),
  );

/** A spade along +x: the handle's end at the origin, the blade spans x 44 to 78. */
export const spade = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M0 0 H48 M0 -8 V8', RED.rim, 9) +
      line('M0 0 H48 M0 -8 V8', RED.fill, 9 - 2 * rim) +
      shape('M44 -13 H62 Q78 -10 80 0 Q78 10 62 13 H44z', RED, rim),
  );

/** A tree standing on the origin, 84 wide, 130 tall. */
export const tree = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-9 0 V-60 H9 V0z', WOOD, rim) +
      shape(
        'M-24 -42 Q-46 -46 -40 -72 Q-48 -96 -24 -104 Q-10 -132 12 -120 Q40 -122 36 -92 Q50 -70 34 -56 Q28 -40 8 -44 Q-8 -36 -24 -42z',
        GREEN,
        rim,
      ),
  );
