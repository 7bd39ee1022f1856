import {
  line,
  type Paint,
  type Place,
  place,
  SHOE,
  SKIN,
  shape,
  solid,
  WHITE,
  YELLOW,
} from '@/pictograms/kit/svg';

export const SOCK = YELLOW;
/** The dark of an open shoe, also where rims are white. */
export const INSIDE: Paint = { fill: 'var(--shoe-rim)', rim: 'var(--shoe-rim)' };
const LINING = solid('#f3dfc0', '#7a6a52');
export const HOOK = solid('#7f8d9c', '#46525f');

/** A socked foot and shin from the side, toes to +x, the ankle at the origin; the sole at y = 44, 115 long, the cuff at y = -tall. */
export const sockFoot = (where: Place, tall = 62): string =>
  place(where, (rim) =>
    [
      shape(`M-23 ${-tall - 90} L-22 ${-tall} H23 L26 ${-tall - 90}`, SKIN, rim),
      shape(
        `M-25 ${-tall} Q-26 -40 -23 -20 Q-20 0 -28 14 Q-36 42 -11 44 H62 Q86 45 84 26 Q82 12 64 9 Q42 3 31 -12 Q25 -20 25 -30 L26 ${-tall}z`,
        SOCK,
        rim,
      ),
      line(`M-22 ${24 - tall} H22`, '#fff', 8),
      shape(`M-28 ${-4 - tall} H29 V${10 - tall} H-27z`, SOCK, rim),
    ].join(''),
  );

const TONGUE = 'M26 -8 Q28 -44 40 -56 Q58 -58 60 -40 Q62 -20 58 6';

/**
 * The strap shoe for that foot, its ankle at the origin too: 143 long from x = -44, the sole at y = 58.
 * `back` is its dark inside with the tongue, `front` the upper with the sole.
 */
export const strapShoe = (where: Place, part: 'back' | 'front'): string =>
  place(where, (rim) =>
    part === 'back'
      ? shape(TONGUE, LINING, rim) + shape('M-36 -14 Q0 -34 36 -18 V20 H-34z', INSIDE, rim)
      : shape('M-36 -14 Q-45 12 -41 46 H97 Q99 20 73 12 Q50 4 36 -18 Q0 10 -36 -14z', SHOE, rim) +
        shape('M-44 40 H99 V48 Q99 58 90 58 H-36 Q-44 58 -44 50z', WHITE, rim),
  );

/** The strap of that shoe, closed. */
export const strap = (where: Place): string =>
  place(where, (rim) => shape('M32 -22 L60 4 L40 30 Q26 38 10 30 Q4 24 12 16z', WHITE, rim));

/** Where the strap sticks. */
export const stickyPatch = (where: Place): string =>
  place(where, (rim) => shape('M22 4 L42 16 L30 34 H10z', INSIDE, rim));

/** A shoelace: a fat line with its rim. */
export const lace = (d: string, { fill, rim }: Paint, width = 13): string =>
  line(d, rim, width + 2.5) + line(d, fill, width - 2.5);

/** Its strap flung open. */
export const openStrap = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M46 -10 L84 -34 Q96 -38 102 -26 Q106 -16 98 -10 L66 8z', HOOK, rim) +
      line('M66 -8 l6 8 M77 -15 l6 8 M88 -22 l6 8', '#dbe3ea', 4),
  );
