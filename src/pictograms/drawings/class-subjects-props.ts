import {
  BLUE,
  box,
  disc,
  dot,
  GREEN,
  line,
  num,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  YELLOW,
} from '@/pictograms/kit/svg';

/** What the friend wears. */
export const FRIEND_TOP = YELLOW;
export const TABLE = '#e9cda8';
const DIE: Paint = { fill: '#fff', rim: '#35475c' };
export const INK = '#26303a';

const LOOP = [
  [-80, -80],
  [-40, -80],
  [0, -80],
  [40, -80],
  [40, -40],
  [40, 0],
  [40, 40],
  [0, 40],
  [-40, 40],
  [-80, 40],
  [-80, 0],
  [-80, -40],
] as const;

/** A board game from above about the origin, 168 by 168, twelve spaces round it; `flat` < 1 lays it down. */
export const board = (where: Place, flat = 1): string =>
  place(
    where,
    (rim) =>
      `<g transform="scale(1 ${flat})">${box(-84, -84, 168, 168, 8, solid('#fdf3dc', '#7a4d2b'), rim * 1.3)}${[
        RED,
        YELLOW,
        BLUE,
        GREEN,
      ]
        .map(({ fill }, c) =>
          patch(
            LOOP.filter((_, i) => i % 4 === c)
              .map(([x, y]) => `M${x + 2} ${y + 2} h36 v36 h-36z`)
              .join(''),
            fill,
          ),
        )
        .join('')}</g>`,
  );

/** A playing piece standing on the origin, 36 wide, 58 tall. */
export const pawn = (where: Place, paint: Paint): string =>
  place(
    where,
    (rim) =>
      shape('M-18 0 Q-18 -8 -10 -10 L-5 -34 H5 L10 -10 Q18 -8 18 0 Q0 5 -18 0z', paint, rim) +
      disc(0, -44, 14, paint, rim) +
      dot(-4, -49, 4, '#ffffffa0'),
  );

const pips = (points: readonly (readonly [number, number])[], r: number): string =>
  points.map(([x, y]) => dot(x, y, r, INK)).join('');

/** A die about the origin, its front 52 by 52 showing five, a little of its top and right side. */
export const die = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-32 30 Q-34 30 -34 26 V-18 L-18 -34 H26 Q34 -34 34 -26 V18 L18 32z',
        { ...DIE, fill: '#cfdae5' },
        rim,
      ) +
      box(-34, -20, 54, 54, 9, DIE, rim) +
      pips(
        [
          [-21, -7],
          [7, -7],
          [-7, 7],
          [-21, 21],
          [7, 21],
        ],
        5.6,
      ),
  );

/** A chequered flag: the pole stands on the origin, 124 tall, the cloth 76 by 52 on its right. */
export const finishFlag = (where: Place): string =>
  place(where, (rim) => {
    const squares = Array.from({ length: 6 }, (_, i) => {
      const column = Math.floor(i / 3);
      return [0, 1, 2, 3]
        .filter((row) => (row + i) % 2 === 0 && column < 2)
        .map((row) => `M${num(4 + i * 12)} ${num(-122 + row * 13)} h12 v13 h-12z`)
        .join('');
    }).join('');
    return (
      box(3, -123, 74, 54, 2, WHITE, rim) +
      patch(squares, INK) +
      line('M0 0 V-124', 'var(--rim,#5d3a1c)', 9) +
      line('M0 -1 V-123', '#c58a5c', 4.5)
    );
  });

/** A spinner's needle about the origin, its tip at (0, -62). */
export const needle = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-6 46 V-36 H-17 L0 -64 L17 -36 H6 V46z', solid('#3a4652', '#1b232b'), rim) +
      disc(0, 0, 10, YELLOW, rim),
  );

/** A painter's palette about the origin, 108 by 76, six paints and a thumb hole. */
export const palette = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-54 4 Q-54 -38 0 -38 Q54 -36 54 2 Q54 20 32 16 Q18 14 20 26 Q20 38 0 38 Q-54 38 -54 4z',
        solid('#d9a36b', '#7a4d2b'),
        rim,
      ) +
      [
        [-36, -6, RED.fill],
        [-22, -24, YELLOW.fill],
        [2, -27, GREEN.fill],
        [26, -21, BLUE.fill],
        [40, -2, '#8c6bd1'],
        [-28, 16, '#fff'],
      ]
        .map(([x, y, fill]) => dot(Number(x), Number(y), 9.5, String(fill)))
        .join('') +
      `<ellipse cx="0" cy="18" rx="9" ry="7" fill="${TABLE}" stroke="#7a4d2b" stroke-width="2"/>`,
  );

const GLASS = solid('#dff1fb', '#3f6f8f');

/** A flask standing on the origin, 92 wide, 112 tall, half full and bubbling. */
export const flask = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-14 -104 V-66 L-44 -12 Q-48 0 -36 0 H36 Q48 0 44 -12 L14 -66 V-104z', GLASS, rim) +
      patch('M-26 -42 H26 L42 -11 Q44 -2 35 -2 H-35 Q-44 -2 -42 -11z', '#35b06f') +
      box(-20, -112, 40, 10, 4, GLASS, rim) +
      dot(-16, -18, 6, '#c6f2d6') +
      dot(10, -26, 5, '#c6f2d6') +
      dot(18, -12, 4, '#c6f2d6'),
  );

/** A test tube along y about the origin, 30 wide, its mouth at y = 62, half full. */
export const tester = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-14 60 V-50 Q-14 -64 0 -64 Q14 -64 14 -50 V60z', GLASS, rim) +
      patch('M-11 56 L11 10 V-50 Q11 -61 0 -61 Q-11 -61 -11 -50z', '#3f9fe0') +
      box(-18, 56, 36, 9, 4, GLASS, rim),
  );

const CASE = solid('#b9c4cf', '#56657a');

/** A laptop seen by who types on it: the hinge at the origin, 160 wide, its screen 96 tall above. */
export const laptop = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-80, -98, 160, 100, 9, solid('#3a4652', '#1b232b'), rim) +
      patch('M-71 -89 H71 V-8 H-71z', '#dff1fb') +
      patch('M-71 -8 V-26 Q-40 -54 -6 -28 Q20 -50 71 -22 V-8z', '#4faf6a') +
      dot(40, -64, 14, '#f6b93b') +
      shape('M-80 4 H80 L96 84 H-96z', CASE, rim),
  );

/** The keys of that laptop. */
export const flatKeys = [0, 1, 2]
  .map((row) =>
    line(
      Array.from(
        { length: 9 },
        (_, i) => `M${num(100 + (i - 4) * (15.5 + row * 0.8) - 4)} ${124 + row * 15} h8`,
      ).join(' '),
      '#3a4652',
      9,
    ),
  )
  .join('');
