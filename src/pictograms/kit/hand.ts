import { line, num, type Paint, type Place, place, SKIN, shape } from './svg';

/**
 * One mitten hand in the poses the pictures need.
 *
 * Every pose has the wrist at the origin, 18 wide, and reaches about 40 along +x with the thumb
 * on the -y side; `flip` puts the thumb on the other side. The wrist is left open, so that the
 * hand continues the forearm it is drawn over.
 *
 * - `side`: open, seen from the edge: reaching, resting, pressing, carrying
 * - `palm`, `back`: open, four fingers and the thumb apart; the back shows nails
 * - `grip`: closed round a rod that crosses the hand along y at x = 22; draw it over the rod
 * - `pinch`: fingertips and thumb meet at (36, 4); draw it over the thing
 * - `cuff`: four fingers outside a cloth edge; draw `cuff-thumb` before the cloth, `cuff` after
 * - `point`: the index finger ends at (44, -6)
 * - `hang`: relaxed, closed loosely
 */
export type Pose = 'side' | 'palm' | 'back' | 'grip' | 'pinch' | 'cuff' | 'cuff-thumb' | 'point' | 'hang';

export const HAND: Paint = { fill: SKIN.fill, rim: 'var(--rim,var(--skin-line))' };
const crease = (d: string, rim: number): string => line(d, 'var(--skin-line)', rim * 0.8);

const FINGERS =
  'M0 9 L5 10 Q11 13 18 13 H31 a3.2 3.2 0 0 0 .6 -6.4 H37 a3.3 3.3 0 0 0 0 -6.6 H39 a3.3 3.3 0 0 0 0 -6.6 H34.6 a3.2 3.2 0 0 0 0 -6.4 H19 L25 -20 a4.4 4.4 0 0 0 -7 -5 L6 -11 L0 -9';
const BETWEEN = 'M31 6.6 H19 M36 0 H19 M35 -6.6 H19';

/** Fingers wrapped round a rod: four bars, the longest in the middle, tips towards the wrist. */
const wrapped = (rim: number, from: number): string =>
  [
    [12, 30],
    [10.5, 33],
    [11, 33],
    [13, 31],
  ]
    .map(([left = 0, right = 0], i) => {
      const y = num(from + i * 7.4);
      return shape(
        `M${left + 3} ${y} H${right - 3} a3.7 3.7 0 0 1 0 7.4 H${left + 3} a3.7 3.7 0 0 1 0 -7.4z`,
        HAND,
        rim * 0.8,
      );
    })
    .reverse()
    .join('');

const POSES: Readonly<Record<Pose, (rim: number) => string>> = {
  side: (rim) =>
    shape(
      'M0 9 L8 10 Q20 12 32 9 Q42 6 42 1 Q42 -4 34 -5 L20 -7 L27 -15 a4.3 4.3 0 0 0 -6 -6 Q12 -15 6 -10 L0 -9',
      HAND,
      rim,
    ) + crease('M22 3 Q30 3 36 1.5', rim),
  palm: (rim) => shape(FINGERS, HAND, rim) + crease(`${BETWEEN} M17 -11 Q10 -4 11 7`, rim),
  back: (rim) =>
    shape(FINGERS, HAND, rim) +
    crease(BETWEEN, rim) +
    line('M31.5 9.8 h.6 M37.5 3.3 h.6 M39 -3.3 h.6 M35 -9.8 h.6', 'var(--skin-shade)', 3),
  grip: (rim) =>
    shape('M0 9 L2 9 Q5 15 13 15 H25 V-15 H12 Q6 -13 3 -9 L0 -9', HAND, rim) +
    wrapped(rim, -14.8) +
    shape('M3 -9 Q8 -19 17 -17 L25 -14 a4.2 4.2 0 0 1 -2 8 L14 -8', HAND, rim),
  pinch: (rim) =>
    shape('M0 9 Q6 13 20 12 Q34 12 39 6 A4 4 0 0 0 35 -1 Q28 2 20 1', HAND, rim) +
    shape('M-4 -9 Q8 -14 20 -13 Q35 -11 40 0 A4.2 4.2 0 0 1 33 4 Q29 -3 20 -3 Q12 2 10 8 L1 7', HAND, rim) +
    crease('M20 8 Q15 8 13 4', rim),
  cuff: (rim) =>
    shape('M0 9 L2 9 Q5 15 13 15 H22 V-15 H12 Q6 -13 3 -9 L0 -9', HAND, rim) + wrapped(rim, -14.8),
  'cuff-thumb': (rim) => shape('M0 -9 Q4 -18 12 -19 L26 -20 a4.3 4.3 0 0 1 0 8.6 L12 -6', HAND, rim),
  point: (rim) =>
    shape('M0 9 L4 11 Q12 15 22 13 Q30 11 29 3 L28 -2 H40 a4 4 0 0 0 0 -8 H14 Q6 -11 -4 -9', HAND, rim) +
    crease('M28 4 H19 M28 9 H19', rim) +
    shape('M8 -2 Q14 -7 22 -3 a3.8 3.8 0 0 1 -2 7 L12 4', HAND, rim),
  hang: (rim) =>
    shape('M0 9 L6 10 Q12 12 20 11 Q32 10 31 0 Q30 -10 18 -11 L6 -10 L0 -9', HAND, rim) +
    shape('M4 -9 Q10 -15 20 -8 a4 4 0 0 1 -3 7 L10 -3', HAND, rim),
};

export const hand = (pose: Pose, where: Place): string => place(where, POSES[pose]);
