import { type ArmOptions, arm, handAt } from '@/pictograms/kit/limb';
import {
  BLUE,
  disc,
  dot,
  GREEN,
  line,
  METAL,
  type Paint,
  type Place,
  type Point,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
  white,
  YELLOW,
} from '@/pictograms/kit/svg';

/** Where the hand holds: along x (and towards the thumb, y) at size 1. */
const HOLD: Readonly<Record<string, Point>> = {
  grip: [22, 0],
  pinch: [35, 3],
  point: [30, -1],
  cuff: [22, 0],
};

/**
 * An arm whose hand closes round a thing. The thing is drawn at the place of the hold: +x leaves a grip on the
 * side of the thumb, a pinch or a pointing hand straight ahead.
 */
export function holding(
  from: Point,
  elbow: Point,
  to: Point,
  options: ArmOptions,
  thing: (at: Place) => string,
): string {
  const { hand = 'grip', width = 20, flip = false, bend = 0 } = options;
  const ahead = (Math.atan2(to[1] - elbow[1], to[0] - elbow[0]) * 180) / Math.PI + bend;
  const a = (ahead * Math.PI) / 180;
  const size = (width + 0.5) / 18;
  const [along, across] = HOLD[hand] ?? [22, 0];
  const dx = along * size;
  const dy = across * size * (flip ? -1 : 1);
  const at = {
    x: to[0] + dx * Math.cos(a) - dy * Math.sin(a),
    y: to[1] + dx * Math.sin(a) + dy * Math.cos(a),
    turn: hand === 'grip' ? ahead + (flip ? 90 : -90) : ahead,
  };
  return arm(from, elbow, to, { ...options, hand }) + thing(at) + handAt(elbow, to, hand, width, flip, bend);
}

/** A table seen from its front, its edge at y. */
export const tableTop = (y: number, fill = '#e9cda8'): string =>
  patch(`M0 ${y} H200 V204 H0z`, fill) + line(`M0 ${y} H200`, WOOD.rim, 2.5);

const HOOP = solid('#eda53f', '#9a5a12');

/** A ring of cereal about (x, y). */
export const hoop = (x: number, y: number, r = 9): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${HOOP.rim}" stroke-width="8.5"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${HOOP.fill}" stroke-width="4.5"/>`;

/** An empty bowl, 148 wide, measured as `cerealBowl`. `part` leaves room for what is in it. */
export const bowl = (where: Place, part: 'back' | 'front' | 'whole' = 'whole', paint: Paint = BLUE): string =>
  place(where, (rim) => {
    const back = `<ellipse rx="74" ry="22" fill="${paint.fill}" stroke="${paint.rim}" stroke-width="${rim}"/><ellipse cy="2" rx="64" ry="16" fill="#d9e8f7" stroke="${seam(paint)}" stroke-width="${rim * 0.7}"/>`;
    const front =
      shape('M-74 0 Q-70 62 -30 70 L-28 78 H28 L30 70 Q70 62 74 0 Q60 23 0 23 Q-60 23 -74 0z', paint, rim) +
      patch('M-58 34 Q0 50 58 34 L54 44 Q0 60 -54 44z', '#fff');
    return part === 'back' ? back : part === 'front' ? front : back + front;
  });

/** A box of cereal about the origin, 72 by 108, open at the top. */
export const cerealBox = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-36 -52 L-52 -66 L-44 -74 L-28 -56z M36 -52 L52 -66 L44 -74 L28 -56z',
        solid('#f3d9b1', '#8a6233'),
        rim,
      ) +
      shape('M-36 -54 H36 V54 H-36z', RED, rim) +
      patch('M-36 -50 H36 V-36 H-36z', '#ffd95e') +
      patch('M-28 4 H28 Q24 36 0 36 Q-24 36 -28 4z', '#fff') +
      hoop(-14, -4, 8) +
      hoop(12, -4, 8) +
      hoop(0, -18, 8),
  );

/** A glass jug of milk about the origin, 76 wide, 100 tall: the lip on the left at (-44, -50), the handle's middle at (52, 0). */
export const jug = (where: Place, part: 'handle' | 'body'): string =>
  place(where, (rim) => {
    const glass = solid('#bfe0f3', '#2f6f9f');
    const loop = 'M30 -30 H44 Q54 -30 54 -16 V14 Q54 28 42 28 H30';
    return part === 'handle'
      ? line(loop, glass.rim, 14) + line(loop, glass.fill, 9)
      : shape('M-48 -52 L36 -50 L34 44 Q34 50 28 50 H-24 Q-30 50 -30 44 L-32 -28z', glass, rim) +
          patch('M-47 -49 L-30 -28 L-27 42 Q-27 47 -22 47 H26 Q31 47 31 42 L32 -8z', '#fff');
  });

/** A slice of toast with butter about the origin, 84 by 80. */
export const toast = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-32 40 V-4 Q-46 -12 -42 -26 Q-38 -40 0 -40 Q38 -40 42 -26 Q46 -12 32 -4 V40 Q0 44 -32 40z',
        solid('#a8662f', '#62380f'),
        rim,
      ) +
      patch(
        'M-25 33 V-8 Q-37 -16 -34 -24 Q-30 -33 0 -33 Q30 -33 34 -24 Q37 -16 25 -8 V33 Q0 36 -25 33z',
        '#f3d5a0',
      ) +
      shape('M-13 -10 L9 -14 L15 6 L-8 11z', YELLOW, rim * 0.8),
  );

/** A plate seen from above about the origin, r 62. */
export const plate = (where: Place): string =>
  place(where, (rim) => disc(0, 0, 62, WHITE, rim) + disc(0, 0, 43, white('#f2f6f9', '#9fb0c1'), 2.2));

/** A plate seen from the side and a little above, 148 wide, its middle at the origin. */
export const plateSide = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-74 0 Q-64 22 -34 26 H34 Q64 22 74 0z', white('#dbe4ec'), rim) +
      `<ellipse rx="74" ry="16" fill="#fff" stroke="${WHITE.rim}" stroke-width="${rim}"/><ellipse cy="1" rx="50" ry="9" fill="#eef3f7" stroke="#9fb0c1" stroke-width="2"/>`,
  );

/** A spoon seen from above along -y: its handle ends at the origin, the bowl spans y -66 to -106. */
export const spoonUp = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-4 0 Q0 4 4 0 L3 -64 Q17 -72 17 -88 Q17 -106 0 -106 Q-17 -106 -17 -88 Q-17 -72 -3 -64z',
        METAL,
        rim,
      ) + line('M-8 -88 Q-7 -98 2 -99', '#e4eaf0', 4),
  );

const STALK = solid('#b4d97f', '#4f7d2b');
const BITE = 'a9 9 0 0 0 4 11 a9 9 0 0 0 14 7';

/** A floret of broccoli standing on the origin, 80 wide, 94 tall. `bitten` lacks a tiny bit at its upper right. */
export const broccoli = (where: Place, bitten = false): string =>
  place(
    where,
    (rim) =>
      shape('M-11 0 L-8 -22 L-24 -40 H24 L8 -22 L11 0 Q0 5 -11 0z', STALK, rim) +
      line('M0 -6 V-22', seam(STALK), 2.5) +
      shape(
        `M-30 -34 a14 14 0 0 1 -2 -26 a16 16 0 0 1 18 -18 a17 17 0 0 1 28 0 ${bitten ? BITE : 'a16 16 0 0 1 18 18'} a14 14 0 0 1 -2 26 a12 12 0 0 1 -20 4 a12 12 0 0 1 -20 0 a12 12 0 0 1 -20 -4z`,
        GREEN,
        rim,
      ) +
      line('M-16 -58 a8 8 0 0 1 14 -4 M4 -50 a8 8 0 0 1 14 -2 M-24 -44 a7 7 0 0 1 10 -2', '#1f6b42', 3) +
      (bitten ? line('M15 -76 a9 9 0 0 0 4 9.5 a9 9 0 0 0 12 6.5', '#c7e6a0', 4.5) : ''),
  );

const CARROT = solid('#f0862e', '#a34c08');

/** A round piece of carrot about the origin, r 17. */
export const carrot = (where: Place): string =>
  place(where, (rim) => disc(0, 0, 17, CARROT, rim) + dot(0, 0, 7, '#ffb877'));

/** A square napkin held up by its corner at the origin, hanging 70 down. */
export const napkin = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M0 -4 Q20 20 34 30 Q22 52 24 66 Q4 58 -12 70 Q-16 50 -32 42 Q-12 18 0 -4z', WHITE, rim) +
      line('M0 6 Q4 32 -4 52 M6 12 Q14 34 14 50', '#9fb0c1', 2.5),
  );
