import { line, type Paint, type Place, place, SHOE, shape, solid, WHITE } from './svg';

/** A shoe from the side, toe to +x, the sole at y = 24, 96 long. */
export const shoe = (where: Place, paint: Paint = SHOE): string =>
  place(
    where,
    (rim) =>
      shape('M-42 -22 Q-30 -28 -14 -26 L-6 -16 Q10 -6 30 -2 Q50 2 50 18 H-46 Q-50 -2 -42 -22z', paint, rim) +
      shape('M-48 14 H52 V20 Q52 26 46 26 H-42 Q-48 26 -48 20z', WHITE, rim) +
      line('M-10 -10 L2 -18 M0 -4 L12 -12', '#fff', 4.5),
  );

export const PYJAMAS = solid('#8fa8e8', '#4557a3');
