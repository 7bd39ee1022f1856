import {
  BOTTOM,
  line,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  TOP,
  WHITE,
  YELLOW,
} from './svg';

/** Garments as objects, about 100 wide about the origin unless told. The child's own take the child's colours. */
const shade = seam;

export const tShirt = (where: Place, paint: Paint = TOP): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-20 -46 L-34 -42 L-58 -14 L-40 2 L-32 -8 L-34 48 Q0 54 34 48 L32 -8 L40 2 L58 -14 L34 -42 L20 -46 Q0 -28 -20 -46z',
        paint,
        rim,
      ) + line('M-20 -46 Q0 -28 20 -46 M-34 42 Q0 48 34 42', shade(paint), rim * 1.6),
  );

export const jumper = (where: Place, paint: Paint = TOP): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-18 -48 Q-36 -46 -42 -34 L-62 28 L-44 36 L-33 4 L-34 50 Q0 56 34 50 L33 4 L44 36 L62 28 L42 -34 Q36 -46 18 -48 Q0 -38 -18 -48z',
        paint,
        rim,
      ) +
      line(
        'M-18 -48 Q0 -34 18 -48 M-33 41 Q0 47 33 41 M-58 20 L-42 27 M58 20 L42 27',
        shade(paint),
        rim * 1.6,
      ) +
      line('M-28 -6 l8 8 8 -8 8 8 8 -8 8 8 8 -8 8 8', '#fff', 4),
  );

export const vest = (where: Place, paint: Paint = solid('#e3ecf7', '#6f88a6')): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-26 -48 Q-26 -20 0 -18 Q26 -20 26 -48 L34 -46 Q32 -14 40 -8 L38 48 Q0 54 -38 48 L-40 -8 Q-32 -14 -34 -46z',
        paint,
        rim,
      ) + line('M-37 40 Q0 46 37 40', seam(paint), rim),
  );

export const trousers = (where: Place, paint: Paint = BOTTOM): string =>
  place(
    where,
    (rim) =>
      shape('M-34 -52 Q0 -46 34 -52 L44 52 H12 L0 -8 L-12 52 H-44z', paint, rim) +
      line('M-35 -40 Q0 -34 35 -40 M0 -37 V-10 M-42 42 H-15 M42 42 H15', shade(paint), rim * 1.2),
  );

export const underpants = (where: Place, paint: Paint = YELLOW): string =>
  place(
    where,
    (rim) =>
      shape('M-46 -28 Q0 -20 46 -28 L48 -2 Q22 4 13 30 H-13 Q-22 4 -48 -2z', paint, rim) +
      line('M-46 -20 Q0 -12 46 -20', '#fff', 5) +
      line('M-47 -3 Q-23 4 -14 29 M47 -3 Q23 4 14 29', seam(paint), rim),
  );

/**
 * A sock from the side, toes to +x: the opening from (-17, -44) to (17, -44), the heel at (-20, 30),
 * the toe at x = 50. `part` lets a foot or hands go between its back and front edge.
 */
export const sock = (where: Place, paint: Paint = RED): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-17 -44 H17 L18 4 Q22 12 36 14 Q52 18 50 32 Q48 44 34 44 H0 Q-22 42 -21 22 Q-20 10 -17 0z',
        paint,
        rim,
      ) +
      patch('M-15.8 -16 H15.8 V-26 H-15.8z', '#fff') +
      patch(
        'M-20 18 Q-4 20 0 42.6 Q-20 40 -20 22z M34 15.5 Q50 18 48.8 32 Q47 42 35 42.6 Q26 28 34 15.5z',
        '#ffd9a0',
      ) +
      line('M-16 -37 H16', seam(paint), rim),
  );

/** A shoe from the side, toe to +x, the sole at y = 24, 96 long. */
export const shoe = (where: Place, paint: Paint = RED): string =>
  place(
    where,
    (rim) =>
      shape('M-42 -22 Q-30 -28 -14 -26 L-6 -16 Q10 -6 30 -2 Q50 2 50 18 H-46 Q-50 -2 -42 -22z', paint, rim) +
      shape('M-48 14 H52 V20 Q52 26 46 26 H-42 Q-48 26 -48 20z', WHITE, rim) +
      line('M-10 -10 L2 -18 M0 -4 L12 -12', '#fff', 4.5),
  );

export const coat = (where: Place, paint: Paint = solid('#e5892c', '#8f4c0c')): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-22 -50 Q-40 -46 -46 -30 L-62 30 L-44 36 L-36 6 L-38 56 H38 L36 6 L44 36 L62 30 L46 -30 Q40 -46 22 -50 Q0 -58 -22 -50z',
        paint,
        rim,
      ) +
      shape('M-22 -50 Q0 -60 22 -50 L10 -34 H-10z', solid('#fbe2c0', '#8f4c0c'), rim) +
      line('M0 -34 V56 M-28 24 h16 M28 24 h-16', seam(paint), rim * 1.2) +
      patch(
        'M4 -18 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 M4 4 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 M4 26 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0',
        seam(paint),
      ),
  );

export const PYJAMAS = solid('#8fa8e8', '#4557a3');

/** Pyjamas laid out: top and trousers, 100 wide, 130 tall. */
export const pyjamas = (where: Place): string =>
  place(where, (rim) => {
    const star = (x: number, y: number): string =>
      patch(
        `M${x} ${y - 6} l1.8 4 4.4 .4 -3.3 3 1 4.2 -3.9 -2.2 -3.9 2.2 1 -4.2 -3.3 -3 4.4 -.4z`,
        '#fff3b8',
      );
    return [
      shape('M-26 12 H26 L34 66 H6 L0 34 L-6 66 H-34z', PYJAMAS, rim),
      shape(
        'M-16 -58 Q-32 -56 -38 -46 L-56 -4 L-40 4 L-30 -18 L-30 20 H30 L30 -18 L40 4 L56 -4 L38 -46 Q32 -56 16 -58 L0 -42z',
        PYJAMAS,
        rim,
      ),
      line('M0 -42 V20', seam(PYJAMAS), rim),
      [
        [-16, -28],
        [14, -14],
        [-16, 4],
        [16, 10],
        [-18, 50],
        [18, 50],
      ]
        .map(([x = 0, y = 0]) => star(x, y))
        .join(''),
    ].join('');
  });
