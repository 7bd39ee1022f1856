import type { HairStyle } from '@/domain/look';
import { bumps, round, start } from './scallop';
import { disc, HAIR, line, type Paint, patch, SCARF, seam, shape, solid, TOP } from './svg';

/**
 * Hair and coverings of a head seen from the front, radius 60 about the origin. `back` lies
 * behind neck and face, `front` over the face.
 */
type Hair = { readonly back: (rim: number) => string; readonly front: (rim: number) => string };

const strands = (d: string): string => line(d, 'var(--hair-line)', 3);
const nothing = (): string => '';

const curlyOuter = round(0, -4, 63, 178, 362, 11);
const curlyInner = round(0, 8, 52, -22, -158, 6);
const afroBall = round(0, -18, 73, 128, 412, 17);

const braid = (side: 1 | -1, rim: number): string => {
  const x = (y: number): number => side * (58 + y * 0.12);
  const knots = [18, 34, 50, 66].map((y, i) =>
    shape(
      `M${x(y) - 12} ${y - 8} Q${x(y)} ${y - 14} ${x(y) + 12} ${y - 8} Q${x(y) + 13} ${y + 8} ${x(y) + (i % 2 ? -3 : 3)} ${y + 12} Q${x(y) - 13} ${y + 8} ${x(y) - 12} ${y - 8}z`,
      HAIR,
      rim,
    ),
  );
  const tuft = shape(
    `M${x(78) - 5} 80 Q${x(92) - 13} 96 ${x(92)} 104 Q${x(92) + 13} 96 ${x(78) + 5} 80z`,
    HAIR,
    rim,
  );
  return tuft + knots.reverse().join('') + disc(x(78), 79, 6.5, TOP, rim);
};

export const HAIR_FRONT: Readonly<Record<HairStyle, Hair>> = {
  none: { back: nothing, front: nothing },
  short: {
    back: nothing,
    front: (rim) =>
      shape(
        'M-61 6 Q-70 -45 -32 -62 Q-26 -73 -12 -67 Q12 -79 30 -63 Q71 -44 61 6 Q56 -13 43 -25 Q18 -22 5 -37 Q-6 -22 -40 -20 Q-55 -12 -61 6z',
        HAIR,
        rim,
      ) + strands('M5 -39 Q-4 -52 -16 -56 M30 -40 Q28 -50 20 -56'),
  },
  curly: {
    back: nothing,
    front: (rim) =>
      shape(
        `${start(curlyOuter)}${bumps(curlyOuter)} Q58 -6 50 -12 ${bumps(curlyInner, 0.6)} Q-58 -6 -63 -2z`,
        HAIR,
        rim,
      ) + strands('M-34 -44 a9 9 0 0 1 14 -6 M0 -44 a9 9 0 0 1 15 -4 M28 -40 a8 8 0 0 1 13 0'),
  },
  long: {
    back: (rim) =>
      shape(
        'M-62 -8 Q-70 -70 0 -70 Q70 -70 62 -8 Q64 46 78 84 Q64 98 42 90 Q0 98 -42 90 Q-64 98 -78 84 Q-64 46 -62 -8z',
        HAIR,
        rim,
      ),
    front: (rim) =>
      shape(
        'M14 -56 Q-38 -50 -50 10 Q-52 34 -60 54 Q-76 -4 -60 -36 Q-42 -72 2 -72 Q46 -72 61 -36 Q76 -4 60 54 Q53 34 51 6 Q46 -38 14 -56z',
        HAIR,
        rim,
      ) + strands('M14 -56 L10 -70 M-10 -60 Q-46 -46 -58 0 M34 -56 Q54 -40 60 0'),
  },
  braids: {
    back: (rim) => braid(-1, rim) + braid(1, rim),
    front: (rim) =>
      shape(
        'M0 -54 Q-40 -48 -54 -2 L-62 6 Q-73 -34 -46 -58 Q-26 -72 0 -68 Q26 -72 46 -58 Q73 -34 62 6 L54 -2 Q40 -48 0 -54z',
        HAIR,
        rim,
      ) + strands('M0 -54 V-67 M-14 -57 Q-44 -48 -60 -10 M14 -57 Q44 -48 60 -10'),
  },
  afro: {
    back: (rim) => shape(`${start(afroBall)}${bumps(afroBall)}z`, HAIR, rim),
    front: (rim) => {
      const inner = round(0, 12, 55, -14, -166, 9);
      return (
        patch(`M-60 4 Q-66 -50 0 -66 Q66 -50 60 4 L53 -2 ${bumps(inner, 0.6)}z`, HAIR.fill) +
        line(`${start(inner)}${bumps(inner, 0.6)}`, HAIR.rim, rim) +
        strands(
          'M-58 -62 a10 10 0 0 1 14 -8 M-14 -72 a10 10 0 0 1 16 -3 M34 -70 a10 10 0 0 1 14 5 M-20 -52 a9 9 0 0 1 14 -3 M16 -50 a9 9 0 0 1 14 3',
        )
      );
    },
  },
};

const SCARF_SHADE = 'var(--scarf-shade)';

export const scarfFront = (rim: number): string =>
  `<path fill-rule="evenodd" d="M-68 2 Q-74 -74 0 -75 Q74 -74 68 2 Q68 44 84 84 Q44 108 0 104 Q-44 108 -84 84 Q-68 44 -68 2z M-48 4 Q-50 -42 0 -44 Q50 -42 48 4 Q44 56 0 56 Q-44 56 -48 4z" fill="${SCARF.fill}" stroke="${SCARF.rim}" stroke-width="${rim}" stroke-linejoin="round"/>` +
  line('M-40 48 Q-10 80 52 76 M-56 30 Q-50 66 -20 92 M56 -20 Q50 -56 12 -62', SCARF_SHADE, 4);

/** A soft cap: for the bath over any hair, and for a headscarf's wearer in water and in bed. */
export const capFront = (rim: number, paint: Paint = SCARF): string =>
  shape('M-62 -10 Q-80 -84 0 -88 Q80 -84 62 -10 Q0 -34 -62 -10z', paint, rim) +
  line('M-34 -30 Q-38 -56 -26 -70 M0 -36 V-76 M34 -30 Q38 -56 26 -70', seam(paint), 3) +
  shape('M-66 -8 Q0 -36 66 -8 Q67 -20 60 -24 Q0 -48 -60 -24 Q-67 -20 -66 -8z', paint, rim);

export const BATH_CAP = solid('#7cc4ea', '#2c77a6');
