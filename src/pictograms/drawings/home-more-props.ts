import type { Kit } from '@/pictograms/kit/kit';
import {
  BLUE,
  box,
  clip,
  disc,
  dot,
  GREEN,
  line,
  METAL,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
} from '@/pictograms/kit/svg';

export const FLOOR_TONE = '#d8b48c';

/** The floor of a room from y down. */
export const roomFloor = (y: number): string =>
  patch(`M0 ${y} H200 V204 H0z`, FLOOR_TONE) + line(`M0 ${y} H200`, WOOD.rim, 2.5);

const LEFT = 'M26 2 H97 V198 H26 A24 24 0 0 1 2 174 V26 A24 24 0 0 1 26 2z';
const RIGHT = 'M103 2 H174 A24 24 0 0 1 198 26 V174 A24 24 0 0 1 174 198 H103z';

/** Two things that belong to one step: the box halved, each half on its own tone. */
export const halves = (kit: Kit, left: string, right: string, tones: readonly [string, string]): string =>
  patch(LEFT, tones[0]) +
  patch(RIGHT, tones[1]) +
  clip(kit.id('left'), LEFT, left) +
  clip(kit.id('right'), RIGHT, right);

/** A sheet about the origin, w by h, tilted by its place. */
export const sheet = (where: Place, w: number, h: number, on = ''): string =>
  place(where, (rim) => box(-w / 2, -h / 2, w, h, 4, WHITE, rim) + on);

/** A written line from (x, y), `waves` long. */
export const writing = (x: number, y: number, waves: number): string =>
  `M${x} ${y} q6 -9 12 0${' t12 0'.repeat(waves - 1)}`;
export const INK = '#35475c';

/** An exercise book about the origin, 92 by 120, shut. */
export const exerciseBook = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-40, -56, 90, 118, 4, WHITE, rim) +
      box(-46, -60, 90, 118, 4, BLUE, rim) +
      box(-24, -36, 50, 34, 4, WHITE, rim) +
      line('M-14 -25 H16 M-14 -14 H8', '#7b8fa3', 4) +
      line('M-34 -58 V56', seam(BLUE), 3),
  );

/** A toy brick with two studs about the origin, 60 by 46. */
export const brick = (where: Place, paint: Paint): string =>
  place(
    where,
    (rim) =>
      box(-23, -24, 18, 14, 3, paint, rim) +
      box(5, -24, 18, 14, 3, paint, rim) +
      box(-30, -14, 60, 36, 3, paint, rim) +
      patch('M-26 -9 H26 V-3 H-26z', '#ffffff66'),
  );

/** The front of an open box, its edge at y = 0, w wide, 88 deep. */
export const boxFront = (where: Place, w: number, paint: Paint): string =>
  place(where, (rim) =>
    shape(
      `M${-w / 2} 0 H${w / 2} L${w / 2 - 8} 80 Q${w / 2 - 9} 88 ${w / 2 - 18} 88 H${18 - w / 2} Q${9 - w / 2} 88 ${8 - w / 2} 80z`,
      paint,
      rim,
    ),
  );

/** A basket of woven strips, its edge at y = 0, 172 wide, 88 deep. */
export const basketFront = (where: Place): string =>
  place(where, (rim) => {
    const paint = solid('#d9a55f', '#7a4d1b');
    return [
      shape('M-82 4 H82 L70 82 Q69 88 62 88 H-62 Q-69 88 -70 82z', paint, rim),
      line('M-78 32 H78 M-74 56 H74', seam(paint), 3),
      line(
        'M-50 10 V30 M-16 10 V30 M18 10 V30 M52 10 V30 M-34 34 V54 M0 34 V54 M34 34 V54 M-62 34 V54 M62 34 V54 M-48 58 V84 M-16 58 V84 M16 58 V84 M48 58 V84',
        seam(paint),
        3,
      ),
      box(-88, -8, 176, 18, 9, paint, rim),
    ].join('');
  });

/** A soft rabbit sitting on the origin, 60 wide, 112 tall. */
export const softRabbit = (where: Place): string =>
  place(where, (rim) => {
    const fur = solid('#c9bfe3', '#5d4f86');
    return [
      shape('M-14 -66 Q-30 -110 -18 -112 Q-4 -110 -4 -70z M14 -66 Q30 -110 18 -112 Q4 -110 4 -70z', fur, rim),
      `<ellipse cy="-20" rx="24" ry="22" fill="${fur.fill}" stroke="${fur.rim}" stroke-width="${rim}"/>`,
      disc(0, -54, 24, fur, rim),
      dot(-9, -58, 3.2, '#26303a') + dot(9, -58, 3.2, '#26303a') + patch('M-4 -50 h8 l-4 5z', '#8f2340'),
      line('M0 -45 V-42 M-5 -40 q5 4 10 0', '#26303a', 2),
    ].join('');
  });

/** A book's spine standing on the origin, w by h. */
export const spine = (where: Place, w: number, h: number, paint: Paint): string =>
  place(
    where,
    (rim) =>
      box(-w / 2, -h, w, h, 3, paint, rim) +
      line(`M${-w / 2 + 2} ${16 - h} H${w / 2 - 2} M${-w / 2 + 2} -14 H${w / 2 - 2}`, seam(paint), 3),
  );

/** A crumpled ball of paper about the origin, r 26. */
export const paperBall = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-24 -8 L-12 -24 L4 -20 L18 -24 L26 -4 L20 8 L24 20 L4 26 L-12 20 L-24 18 L-20 4z', WHITE, rim) +
      line(
        'M-12 -22 L-4 -6 L-20 4 M-4 -6 L14 -12 L18 -22 M14 -12 L8 8 L20 8 M8 8 L-8 12 L4 24',
        '#8fa1b3',
        2.5,
      ),
  );

const CASE = solid('#5b6878', '#2d3742');

/** A tablet lying wide about the origin, 172 by 120; `screen` fills its glass from (-74, -50) to (74, 50). */
export const wideTablet = (where: Place, screen: string, glass = '#161c26'): string =>
  place(
    where,
    (rim) =>
      box(-86, -60, 172, 120, 14, CASE, rim) +
      box(-74, -50, 148, 100, 4, { fill: glass, rim: '#10151c' }, rim) +
      screen,
  );

/** What plays on it: hills, sun, a car. It reaches the edge of the glass. */
export const film =
  patch('M-72 8 Q-40 -20 0 6 Q40 -14 72 4 V48 H-72z', '#4faf6a') +
  dot(48, -26, 13, '#ffc928') +
  patch('M-73 26 H73 V40 H-73z', '#6b7785');

/** A hook on the wall that holds at the origin. */
export const wallHook = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-16, -34, 32, 36, 7, METAL, rim) +
      line('M0 -18 V2 Q0 14 14 10', METAL.rim, 12) +
      line('M0 -18 V2 Q0 14 14 10', METAL.fill, 7),
  );

/** A small trampoline standing on the origin, 92 wide, 30 tall. */
export const trampoline = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M-38 -22 L-40 0 M38 -22 L40 0 M-14 -16 V0 M14 -16 V0', METAL.rim, 6) +
      `<ellipse cy="-24" rx="46" ry="11" fill="${BLUE.fill}" stroke="${BLUE.rim}" stroke-width="${rim}"/>` +
      '<ellipse cy="-25" rx="34" ry="7" fill="#26303a"/>',
  );

/** A round cracker about the origin, r 17. */
export const cracker = (x: number, y: number): string =>
  disc(x, y, 17, solid('#f0c27a', '#8f5f1d')) +
  [
    [-6, -5],
    [6, -5],
    [0, 6],
  ]
    .map(([dx = 0, dy = 0]) => dot(x + dx, y + dy, 2.2, '#8f5f1d'))
    .join('');

/** An apple about the origin, 60 wide; `bitten` on its left. */
export const apple = (where: Place, bitten = false): string =>
  place(
    where,
    (rim) =>
      line('M0 -22 Q0 -34 6 -38', '#5f3a1c', 5) +
      shape('M4 -28 Q14 -42 28 -36 Q22 -24 4 -28z', GREEN, rim) +
      shape(
        `M0 -22 Q-14 -32 -26 -22 ${bitten ? 'Q-22 -14 -14 -10 Q-24 -4 -16 2 Q-24 8 -26 12' : 'Q-34 -8 -26 12'} Q-18 32 0 27 Q18 32 26 12 Q34 -8 26 -22 Q14 -32 0 -22z`,
        RED,
        rim,
      ) +
      (bitten
        ? patch(
            'M-24 -20 Q-22 -14 -14 -10 Q-24 -4 -16 2 Q-22 8 -25 12 Q-12 2 -12 -4 Q-12 -14 -24 -20z',
            '#fff3d6',
          )
        : '') +
      line('M16 -14 Q20 -6 18 2', '#ffb4ac', 5),
  );

/** The sign of power: an open ring and a bar about the origin, r 22. */
export const power = (where: Place, colour = '#e6edf3'): string =>
  place(
    where,
    () =>
      `<circle r="22" fill="none" stroke="${colour}" stroke-width="7" stroke-dasharray="104 200" stroke-linecap="round" transform="rotate(-52)"/>` +
      line('M0 -30 V-4', colour, 7),
  );

export const MAT = solid('#f2a65a', '#8f4c0c');
