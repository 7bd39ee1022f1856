import {
  box,
  line,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  SKIN,
  shape,
  solid,
} from '@/pictograms/kit/svg';

export const HEEL = '#ffd079';
const HEEL_PAINT: Paint = solid(HEEL, RED.rim);

/** A bare foot and shin from the side, toes to +x, the ankle at the origin; the sole at y = 40, 110 long, the shin open at y = -110. */
export const bareFoot = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-22 -110 Q-26 -60 -19 -20 Q-17 0 -24 14 Q-31 38 -10 40 H58 Q62 42 68 40 Q82 38 80 25 Q77 15 62 13 Q38 6 27 -10 Q21 -18 21 -30 L24 -110',
        SKIN,
        rim,
      ) +
      line('M58 39 Q63 34 62 28 M-6 4 q7 -7 13 0', 'var(--skin-line)', rim) +
      patch('M71 20 q8 0 8 7 q-7 0 -8 -7z', 'var(--skin-shade)'),
  );

/** The sock pulled up over that foot; the cuff at y = -tall. */
export const sockOn = (where: Place, tall = 62): string =>
  place(where, (rim) =>
    [
      shape(
        `M-27 ${-tall} Q-26 -40 -23 -20 Q-20 0 -28 14 Q-36 42 -11 44 H62 Q86 45 84 26 Q82 12 64 9 Q42 3 31 -12 Q25 -20 25 -30 L28 ${-tall}z`,
        RED,
        rim,
      ),
      patch(
        'M-28 14 Q-4 18 4 42.8 H-11 Q-33 42 -28 14z M62 8 Q82 12 83 26 Q84 43 62 42.8 Q50 26 62 8z',
        HEEL,
      ),
      stripe(16 - tall, 10),
      stripe(36 - tall, 10),
      shape(`M-30 ${-4 - tall} H31 V${12 - tall} H-29z`, RED, rim),
    ].join(''),
  );

const stripe = (y: number, h: number): string => patch(`M-24.5 ${y} H25.5 L24.5 ${y + h} H-23z`, '#fff');

/** A sock as a thing, from the side: 92 wide, 150 tall, the cuff from the origin to (46, 0). */
export const looseSock = (where: Place): string =>
  place(where, (rim) =>
    [
      shape(
        'M0 0 H46 V82 Q48 94 66 98 Q94 104 92 126 Q90 146 68 146 H22 Q-10 146 -7 112 Q-4 98 0 84z',
        RED,
        rim,
      ),
      patch('M1.2 26 H44.8 V38 H1.2z M1.2 50 H44.8 V62 H1.2z', '#fff'),
      patch('M70 100 Q92 106 90.8 126 Q88 144.8 68 144.8 Q56 120 70 100z', HEEL),
      shape('M-5 106 Q20 106 28 146 H22 Q-10 146 -7 112z', HEEL_PAINT, rim),
      shape('M-2 0 H48 V15 H-2z', RED, rim),
    ].join(''),
  );

/** A roll of gathered sock: a fat bar along a path. */
export const roll = (d: string, width: number, { fill, rim }: Paint = RED): string =>
  line(d, rim, width + 2.5) + line(d, fill, width - 2.5);

/** A thumb along a path, from the fist to its tip, for a thumb that dips into an opening. */
export const thumb = (d: string): string =>
  line(d, 'var(--rim,var(--skin-line))', 18) + line(d, SKIN.fill, 14);

export const floor = (y: number): string => box(-10, y, 220, 60, 0, solid('#e3d6c4', '#8d7a62'));
