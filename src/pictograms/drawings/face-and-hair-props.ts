import type { Kit } from '@/pictograms/kit/kit';
import { box, disc, line, type Place, patch, place, seam, shape, solid, WOOD } from '@/pictograms/kit/svg';
import { uncovered } from './home-props';

export const CLOTH = solid('#e86f9c', '#96305c');
export const CLOTH_FOLD = seam(CLOTH);

/** A face cloth crumpled under a hand, about the origin, 62 by 52. */
export const crumpledCloth = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-28 -14 Q-32 -28 -14 -26 Q0 -32 14 -24 Q32 -26 30 -8 Q36 8 26 18 Q14 30 -2 24 Q-22 30 -30 14 Q-34 0 -28 -14z',
        CLOTH,
        rim,
      ) + line('M-18 -14 Q-10 -4 -16 10 M18 -14 Q10 -2 18 10', CLOTH_FOLD, rim),
  );

/** A spray bottle standing on the origin, 46 wide, 112 tall; the nozzle sprays to -x from (-30, -98). */
export const sprayBottle = (where: Place): string =>
  place(where, (rim) =>
    [
      shape(
        'M-12 -74 H12 Q24 -66 24 -50 V-6 Q24 0 18 0 H-18 Q-24 0 -24 -6 V-50 Q-24 -66 -12 -74z',
        BOTTLE,
        rim,
      ),
      patch('M-16 -44 H16 V-14 H-16z', '#fff'),
      line('M-8 -36 Q0 -22 8 -36 M-8 -24 Q0 -12 8 -24', seam(BOTTLE), 3),
      box(-12, -84, 24, 12, 3, HEAD, rim),
      shape('M-30 -104 H18 Q24 -104 22 -96 L16 -84 H-8 L-18 -74 L-24 -78 L-18 -90 H-30z', HEAD, rim),
    ].join(''),
  );
const BOTTLE = solid('#58b6c9', '#1f6c7d');
const HEAD = solid('#46566a', '#26323f');

/** An open drawer from its front and a little above: the opening's middle at the origin, 168 wide; `front` is its face. */
export const drawer = (where: Place, part: 'back' | 'front'): string =>
  place(where, (rim) =>
    part === 'back'
      ? shape('M-84 22 L-70 -34 H70 L84 22z', WOOD, rim) +
        shape('M-72 20 L-60 -26 H60 L72 20z', solid('#5f3c22', '#5f3c22'), rim)
      : box(-92, 18, 184, 62, 6, WOOD, rim) + disc(0, 50, 10, solid('#f6b93b', '#97690a'), rim),
  );

/** A hair clip about the origin, 66 long. */
export const hairClip = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-34, -10, 68, 20, 10, solid('#f6b93b', '#97690a'), rim) +
      line('M-22 0 H22', '#97690a', 4) +
      shape(
        'M-26 0 Q-34 -16 -22 -16 Q-14 -16 -16 -6 Q-6 -12 -4 -2 Q-2 8 -14 6 Q-12 16 -22 16 Q-34 14 -26 0z',
        solid('#e2483d', '#9c2720'),
        rim,
      ),
  );

/** The child bare-headed, with hair long enough to hold: cropped hair is drawn to the jaw. */
export const withEnds = (kit: Kit): Kit => {
  const bare = uncovered(kit);
  const cropped = ['short', 'buzz', 'none', 'cornrows', 'bun'].includes(bare.look.hairStyle);
  return { ...bare, look: { ...bare.look, hairStyle: cropped ? 'bob' : bare.look.hairStyle } };
};
