import { box, disc, line, METAL, PALE, type Place, place, seam, shape, solid, WHITE } from './svg';

/** A toilet from its side, facing right: the seat's back edge at the origin, floor at y = 66, seat 96 wide. */
export const toiletSide = (where: Place, lidUp = true): string =>
  place(where, (rim) =>
    [
      box(-26, -70, 36, 76, 8, PALE, rim),
      box(-31, -78, 46, 13, 6, PALE, rim),
      line('M-20 -60 h10', seam(METAL), 5),
      lidUp ? shape('M6 -6 L12 -62 Q16 -68 22 -62 L20 -4z', WHITE, rim) : '',
      shape('M0 6 H92 Q92 34 58 42 V58 Q58 66 50 66 H14 Q8 66 8 58 V42 Q0 32 0 6z', PALE, rim),
      box(-4, -3, 102, 12, 6, WHITE, rim),
      lidUp ? '' : box(-4, -13, 100, 11, 5.5, WHITE, rim),
    ].join(''),
  );

/** A toilet from the front, the bowl about the origin, floor at y = 62. `lid` down hides the opening. */
export const toiletFront = (where: Place, lid: 'up' | 'down' | 'none' = 'up'): string =>
  place(where, (rim) =>
    [
      box(-38, -92, 76, 66, 9, PALE, rim),
      box(-43, -98, 86, 13, 6, PALE, rim),
      disc(0, -92, 5, METAL, rim),
      lid === 'up' ? shape('M-34 -12 Q-40 -74 0 -74 Q40 -74 34 -12z', WHITE, rim) : '',
      shape('M-42 0 Q-40 40 -20 46 L-24 62 H24 L20 46 Q40 40 42 0z', PALE, rim),
      `<ellipse rx="46" ry="19" fill="#fff" stroke="${WHITE.rim}" stroke-width="${rim}"/>`,
      lid === 'down'
        ? `<ellipse cy="-4" rx="46" ry="18" fill="#fff" stroke="${WHITE.rim}" stroke-width="${rim}"/>`
        : `<ellipse rx="31" ry="11" fill="#b9cbd9" stroke="${WHITE.rim}" stroke-width="${rim}"/><ellipse cy="3" rx="23" ry="6" fill="#7cc6f2"/>`,
    ].join(''),
  );

/** A roll of paper about the origin, 46 across, its loose end hanging on the left. */
export const paperRoll = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-24 -2 V44 Q-12 38 -2 44 V0z', WHITE, rim) +
      line('M-24 26 Q-12 20 -2 26', '#b6c4d1', 2) +
      disc(0, 0, 24, WHITE, rim) +
      disc(0, 0, 8, solid('#c9a27a', '#7a5634'), rim),
  );

/** A sheet of paper about the origin, 30 by 44, torn at its top. */
export const paperSheet = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-16 -20 l5 -4 5 4 5 -4 6 4 5 -4 6 4 V20 Q8 26 0 20 Q-8 14 -16 20z', WHITE, rim) +
      line('M-16 0 Q-8 -6 0 0 T16 0', '#b6c4d1', 2),
  );

/** A bin standing on the origin, 60 wide, 74 tall, open at the top. */
export const bin = (where: Place, part: 'back' | 'front' | 'whole' = 'whole'): string =>
  place(where, (rim) => {
    const back = `<ellipse cy="-72" rx="32" ry="8" fill="#3c4a58" stroke="${METAL.rim}" stroke-width="${rim}"/>`;
    const front =
      shape('M-32 -72 Q0 -58 32 -72 L25 -6 Q24 0 18 0 H-18 Q-24 0 -25 -6z', METAL, rim) +
      line('M-14 -52 L-11 -12 M0 -50 V-10 M14 -52 L11 -12', seam(METAL), 4);
    return part === 'back' ? back : part === 'front' ? front : back + front;
  });
