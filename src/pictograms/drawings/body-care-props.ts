import { HAND, hand } from '@/pictograms/kit/hand';
import {
  BLUE,
  disc,
  dot,
  line,
  type Place,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  white,
} from '@/pictograms/kit/svg';

export const CREAM = white('#fff', '#7b8fa3');
const ORANGE = solid('#f08a24', '#94500a');

/** Sun cream upside down, its nozzle's mouth at the origin: 68 wide, 138 tall, a sun on its side. */
export const sunCream = (where: Place): string =>
  place(where, (rim) =>
    [
      shape('M-14 0 L-18 -26 H18 L14 0z', WHITE, rim),
      shape(
        'M-24 -26 H24 Q34 -40 34 -54 V-122 Q34 -138 18 -138 H-18 Q-34 -138 -34 -122 V-54 Q-34 -40 -24 -26z',
        ORANGE,
        rim,
      ),
      disc(0, -84, 13, solid('#ffd84a', ORANGE.rim), rim),
      line(
        'M0 -106 V-102 M0 -66 V-62 M-22 -84 H-18 M18 -84 H22 M-15 -99 l2 2 M15 -99 l-2 2 M-15 -69 l2 -2 M15 -69 l-2 -2',
        '#ffe9a0',
        4.5,
      ),
    ].join(''),
  );

/** Cream that is being rubbed in: a white swirl about the origin, 56 wide. */
export const smear = (where: Place): string =>
  place(where, (rim) => {
    const d = 'M-22 8 Q-20 -12 -8 -8 Q-2 0 -8 8 Q2 -14 12 -8 Q16 0 10 8 Q20 -6 24 -4';
    return line(d, CREAM.rim, 10 + rim) + line(d, CREAM.fill, 10 - rim);
  });

/** A dab of cream about the origin. */
export const dab = (x: number, y: number, r = 8): string => disc(x, y, r, CREAM);

const SHELL = BLUE;
export const STRAP = WHITE;

/**
 * A splint from the side for the foot of `sockFoot`, toes to +x, the ankle at the origin: its sole at y = 54, 130 long,
 * the top at y = -112. `back` is its far wall, `front` its near wall.
 */
export const splint = (where: Place, part: 'back' | 'front'): string =>
  place(where, (rim) =>
    part === 'back'
      ? shape('M-32 -108 H10 V-20 L40 36 H-20z', solid('#23518f', '#23518f'), rim)
      : shape(
          'M-34 -112 Q-38 -116 -30 -116 H-4 Q4 -116 3 -106 L2 -30 Q4 -8 18 6 Q34 22 50 30 H88 Q96 32 94 44 Q92 54 82 54 H-22 Q-42 54 -38 20 Q-30 -20 -34 -112z',
          SHELL,
          rim,
        ) + line('M-20 -98 V-36 M-22 40 H70', '#a9cbf5', 4),
  );

/** The ankle strap of that splint, closed. */
export const ankleStrap = (where: Place): string =>
  place(where, (rim) => shape('M-34 -4 L-30 20 Q10 8 40 -12 L26 -30 Q0 -10 -34 -4z', STRAP, rim));

/** Its top strap, closed. */
export const topStrap = (where: Place): string =>
  place(where, (rim) => shape('M-37 -98 Q0 -90 32 -98 V-74 Q0 -66 -36 -74z', STRAP, rim));

/** The rivet of a strap on the shell. */
export const rivet = (x: number, y: number): string => dot(x, y, 5, '#23518f');

/** A medicine bottle standing on the origin, 64 wide, 110 tall: brown glass, a white cap, a spoon on its label. */
export const medicine = (where: Place): string =>
  place(where, (rim) =>
    [
      shape(
        'M-32 -8 V-62 Q-32 -78 -16 -82 V-90 H16 V-82 Q32 -78 32 -62 V-8 Q32 0 24 0 H-24 Q-32 0 -32 -8z',
        solid('#8f4f23', '#4d260c'),
        rim,
      ),
      shape('M-20 -112 H20 V-90 H-20z', WHITE, rim),
      line('M-10 -108 V-94 M0 -108 V-94 M10 -108 V-94', '#9fb0c1', 2.5),
      patch('M-31 -58 H31 V-16 H-31z', '#fff'),
      patch('M-5 -54 h10 v12 h12 v10 h-12 v12 h-10 v-12 h-12 v-10 h12z', RED.fill),
    ].join(''),
  );

/** A fist along +x from its wrist at the origin, the thumb straight out to -y. */
export const thumbOut = (where: Place): string =>
  place(
    where,
    (rim) => shape('M8 -6 V-34 a5.4 5.4 0 0 1 10.8 0 L24 -10', HAND, rim) + hand('cuff', { x: 0, y: 0 }),
  );

const GLASS = solid('#e3f2fb', '#3a7ca8');

/** A glass standing on the origin, 76 wide, 100 tall, half full; `back` leaves room for water that falls in. */
export const glass = (where: Place, part: 'back' | 'front'): string =>
  place(where, (rim) =>
    part === 'back'
      ? shape('M-38 -100 H38 L28 0 H-28z', GLASS, rim)
      : shape('M-33 -50 Q-16 -58 0 -50 T33 -50 L27 -2 H-27z', solid('#5bb1e8', '#2b7fb8'), rim) +
        line('M-38 -100 L-28 0 H28 L38 -100', GLASS.rim, rim * 1.4),
  );
