import type { Kit } from '@/pictograms/kit/kit';
import { as } from '@/pictograms/kit/people';
import {
  BLUE,
  box,
  disc,
  dot,
  line,
  METAL,
  type Paint,
  type Place,
  patch,
  place,
  seam,
  shape,
  solid,
  WHITE,
} from '@/pictograms/kit/svg';

/** Things of shops and surgeries. */
export const POOL = '#7cc6f2';
export const BRICK = solid('#d9a27a', '#80502c');
export const GLASS = solid('#bfe3f5', '#4f7f99');
export const COAT_WHITE: Paint = { fill: '#f4f8fb', rim: '#6f8799' };
export const GLOVE = solid('#8fc9e8', '#33708f');

/** A building from its front on the origin, 168 wide, 150 tall, its door in the middle; `sign` stands over the door about (0, -118). */
export const building = (where: Place, paint: Paint, sign: string): string =>
  place(where, (rim) =>
    [
      box(-84, -150, 168, 150, 6, paint, rim),
      box(-92, -158, 184, 16, 5, solid('#5d6d80', '#2f3a46'), rim),
      box(-70, -84, 44, 46, 4, GLASS, rim) + line('M-48 -84 V-38 M-70 -61 H-26', seam(GLASS), 3),
      box(26, -84, 44, 46, 4, GLASS, rim) + line('M48 -84 V-38 M26 -61 H70', seam(GLASS), 3),
      box(-22, -78, 44, 78, 4, BLUE, rim) + dot(12, -38, 4, '#f6d36b'),
      disc(0, -116, 26, WHITE, rim),
      sign,
    ].join(''),
  );

/** A pair of scissors along -y, the blades' crossing at the origin: the tips reach y = -66, the loops y = 52; `open` in degrees. */
export const scissors = (where: Place, open = 14, paint: Paint = solid('#e2483d', '#8c211b')): string =>
  place(where, (rim) => {
    const half = (side: 1 | -1): string =>
      `<g transform="rotate(${side * open}) scale(${side} 1)">${
        shape('M-5 4 L-3 -62 Q0 -70 5 -60 L6 4z', METAL, rim) +
        line('M0 2 L12 28', paint.rim, 9) +
        line('M0 2 L12 28', paint.fill, 9 - 2 * rim) +
        `<ellipse cx="17" cy="40" rx="12" ry="15" fill="none" stroke="${paint.rim}" stroke-width="9"/><ellipse cx="17" cy="40" rx="12" ry="15" fill="none" stroke="${paint.fill}" stroke-width="${9 - 2 * rim}"/>`
      }</g>`;
    return half(-1) + half(1) + disc(0, 0, 4.5, METAL, rim);
  });

/** A comb along x about the origin, 100 long, its teeth to +y. */
export const comb = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-52, -12, 104, 15, 6, solid('#3f7fd6', '#23518f'), rim) +
      line(
        'M-44 3 V22 M-34 3 V22 M-24 3 V22 M-14 3 V22 M-4 3 V22 M6 3 V22 M16 3 V22 M26 3 V22 M36 3 V22 M45 3 V22',
        '#23518f',
        4,
      ),
  );

/** A cape over shoulders: its neck at the origin, falling to y = 130, 200 wide. */
export const cape = (where: Place, paint: Paint = solid('#5aa0c8', '#2a617f')): string =>
  place(
    where,
    (rim) =>
      shape('M-24 -4 Q-84 12 -104 134 H104 Q84 12 24 -4 Q0 14 -24 -4z', paint, rim) +
      box(-25, -9, 50, 14, 6, solid('#3b7d9f', '#1f4b62'), rim) +
      line('M-36 24 Q-50 70 -52 124 M36 24 Q50 70 52 124 M0 22 V126', seam(paint), 3),
  );

/** A chair in a waiting room from its front, the floor at the origin, 76 wide, 92 tall. */
export const waitingSeat = (where: Place, paint: Paint): string =>
  place(
    where,
    (rim) =>
      line('M-28 -26 V-2 M28 -26 V-2', METAL.rim, 8) +
      line('M-28 -26 V-2 M28 -26 V-2', METAL.fill, 4) +
      box(-34, -92, 68, 50, 10, paint, rim) +
      box(-38, -46, 76, 22, 9, paint, rim),
  );

/** Somebody who helps, in a white or coloured coat: draws `part` as the teacher or the grown-up. */
export const helper = (kit: Kit, who: 'teacher' | 'grown-up', part: (own: Kit) => string): string =>
  as(who, kit, part);

/** A tooth about the origin, 36 wide, 46 tall. */
export const toothShape = (where: Place): string =>
  place(where, (rim) =>
    shape(
      'M-16 -18 Q-18 -26 -8 -26 Q0 -20 8 -26 Q18 -26 16 -18 Q18 -2 12 10 Q10 24 5 22 Q2 20 1 8 H-1 Q-2 20 -5 22 Q-10 24 -12 10 Q-18 -2 -16 -18z',
      WHITE,
      rim,
    ),
  );

/** A thick plus of first aid about the origin, 36 wide. */
export const plus = (where: Place, fill = '#2f8f5b'): string =>
  place(where, () => patch('M-6 -18 H6 V-6 H18 V6 H6 V18 H-6 V6 H-18 V-6 H-6z', fill));
