import {
  box,
  dot,
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
  YELLOW,
} from '@/pictograms/kit/svg';

export const COAT = solid('#e5892c', '#8f4c0c');
export const LINING = solid('#fbe2c0', '#8f4c0c');
export const COAT_SEAM = seam(COAT);
/** The dark of an open sleeve, also where rims are white. */
export const HOLE: Paint = { fill: COAT_SEAM, rim: COAT_SEAM };

export const TAPE = '#2b3a4c';
/** A side of an open zip along a line: dark tape, pale teeth. */
export const zipSide = (d: string, width = 12): string =>
  line(d, TAPE, width) +
  `<path d="${d}" fill="none" stroke="#e6edf3" stroke-width="${width * 0.55}" stroke-dasharray="4 4"/>`;

/** A zip's slider, its middle at the origin, 30 tall; the red tab hangs from it, turned by `swing`. */
export const slider = (where: Place, swing = 0): string =>
  place(
    where,
    (rim) =>
      shape('M-13 -15 H13 Q15 4 9 15 H-9 Q-15 4 -13 -15z', METAL, rim) +
      `<g transform="rotate(${swing})">${box(-7, 0, 14, 40, 6, RED, rim)}${dot(0, 32, 3.2, '#fff')}</g>`,
  );

/**
 * The bottom of a zip, large: the box with its slider, 62 wide, 74 tall, the mouth of its slot at the origin.
 * A pin goes down its window to y = 58.
 */
export const zipBox = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-18 0 H46 V66 Q46 74 38 74 H-10 Q-18 74 -18 66z', METAL, rim) +
      patch('M-10 -1 H10 V60 H-10z', '#26303a') +
      line('M16 44 H40', seam(METAL), 3),
  );

/** Its pin along +y: the tip at the origin, the upper end at y = -70. */
export const zipPin = (where: Place): string =>
  place(where, (rim) => shape('M-7 -70 H7 V-4 Q7 0 3 0 H-3 Q-7 0 -7 -4z', YELLOW, rim));

/** A coat from its front, its collar's middle at the origin, 140 wide, 150 tall. */
export const coatFront = (where: Place): string =>
  place(where, (rim) =>
    [
      shape('M-36 4 Q-60 10 -64 34 L-74 112 Q-62 122 -46 118 L-38 50', COAT, rim),
      shape('M36 4 Q60 10 64 34 L74 112 Q62 122 46 118 L38 50', COAT, rim),
      shape('M-24 -2 Q-44 4 -46 22 L-52 146 Q0 154 52 146 L46 22 Q44 4 24 -2 Q0 16 -24 -2z', COAT, rim),
      line('M-73 100 Q-60 110 -46 106 M73 100 Q60 110 46 106', COAT_SEAM, rim),
      zipSide('M0 16 V148', 9),
      line('M-38 88 L-18 98 M38 88 L18 98', COAT_SEAM, 5),
      shape('M-24 -4 Q0 10 24 -4 Q22 -14 0 -14 Q-22 -14 -24 -4z', LINING, rim),
      shape('M-25 -8 Q-34 2 -30 20 L-8 26 L0 12 Q-20 8 -25 -8z', COAT, rim),
      shape('M25 -8 Q34 2 30 20 L8 26 L0 12 Q20 8 25 -8z', COAT, rim),
    ].join(''),
  );

/** A mitten along +x: its cuff about the origin, 56 long, the thumb on the -y side. */
export const mitten = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M4 14 H28 Q50 14 50 0 Q50 -14 34 -14 L27 -15 L33 -25 a6 6 0 0 0 -10 -7 L10 -18 L4 -14z',
        solid('#3f7fd6', '#23518f'),
        rim,
      ) + box(-8, -16, 16, 32, 5, WHITE, rim),
  );

/** A four-holed button about the origin, r 26. */
export const button = (where: Place): string =>
  place(
    where,
    (rim) =>
      `<circle r="26" fill="#fff" stroke="${WHITE.rim}" stroke-width="${rim}"/>` +
      `<circle r="18" fill="none" stroke="#b6c4d1" stroke-width="3"/>` +
      [-6, 6].map((x) => dot(x, -6, 3.6, '#4b5b6c') + dot(x, 6, 3.6, '#4b5b6c')).join(''),
  );

/** An arrow on cloth, pale round slate in every theme: from the origin along +x, `length` long. */
export const arrowOnCloth = (length: number, where: Place): string =>
  place(where, () => {
    const d = `M0 0 H${length} M${length - 11} -11 L${length} 0 L${length - 11} 11`;
    return line(d, '#fdf0dd', 18) + line(d, '#44576a', 9);
  });
