import type { HairStyle } from '@/domain/look';
import { bumps, round, start } from './scallop';
import { disc, HAIR, line, type Paint, SCARF, shape, TOP } from './svg';

/** Hair and coverings of a head seen from its right side, facing +x, radius 60 about the origin. */
type Hair = { readonly back: (rim: number) => string; readonly front: (rim: number) => string };

const nothing = (): string => '';
const strands = (d: string): string => line(d, 'var(--hair-line)', 3);
/** From the nape round the ear to the temple: where every short style ends. */
const HAIRLINE = 'Q-28 38 -26 20 Q-18 -6 -4 -10 Q8 -10 12 -24 Q30 -26 48 -32';

const curls = round(-6, -10, 60, -22, -236, 12).reverse();
const afro = round(-16, -22, 74, 110, 338, 14);

const braid = (rim: number): string =>
  shape('M-40 100 Q-50 116 -38 124 Q-24 118 -30 100z', HAIR, rim) +
  [84, 68, 52, 36]
    .map((y, i) => {
      const x = -30 - (y - 36) * 0.12;
      return shape(
        `M${x - 12} ${y - 8} Q${x} ${y - 14} ${x + 12} ${y - 8} Q${x + 13} ${y + 8} ${x + (i % 2 ? 3 : -3)} ${y + 12} Q${x - 13} ${y + 8} ${x - 12} ${y - 8}z`,
        HAIR,
        rim,
      );
    })
    .join('') +
  disc(-36, 98, 6.5, TOP, rim);

const SHORT = `M48 -32 Q60 -60 24 -67 Q-6 -78 -34 -64 Q-70 -46 -66 2 Q-64 32 -42 46 ${HAIRLINE}z`;

export const HAIR_SIDE: Readonly<Record<HairStyle, Hair>> = {
  none: { back: nothing, front: nothing },
  short: {
    back: nothing,
    front: (rim) => shape(SHORT, HAIR, rim) + strands('M20 -56 Q-6 -58 -24 -46 M-40 -30 Q-52 -12 -50 10'),
  },
  curly: {
    back: nothing,
    front: (rim) =>
      shape(
        `${start(curls)}${bumps(curls)} L48 -32 Q30 -26 12 -24 Q8 -10 -4 -10 Q-18 -6 -26 20 Q-28 38 -38 42z`,
        HAIR,
        rim,
      ) + strands('M-34 -40 a9 9 0 0 1 14 -6 M0 -48 a9 9 0 0 1 15 -4 M-46 -8 a9 9 0 0 1 6 -12'),
  },
  long: {
    back: nothing,
    front: (rim) =>
      shape(
        'M48 -32 Q60 -64 18 -70 Q-44 -78 -64 -26 Q-74 20 -76 84 Q-52 98 -22 86 Q-24 44 -8 26 Q6 8 12 -22 Q32 -24 48 -32z',
        HAIR,
        rim,
      ) + strands('M14 -56 Q-40 -56 -50 20 M-46 40 Q-50 60 -50 78'),
  },
  braids: {
    back: nothing,
    front: (rim) =>
      braid(rim) +
      shape(`M48 -32 Q56 -60 20 -66 Q-10 -72 -36 -60 Q-68 -44 -64 2 Q-60 30 -42 44 ${HAIRLINE}z`, HAIR, rim) +
      strands('M26 -54 Q-20 -50 -38 26 M-6 -58 Q-48 -44 -48 14'),
  },
  afro: {
    back: nothing,
    front: (rim) =>
      shape(`${start(afro)}${bumps(afro)} L48 -32 Q30 -24 14 -22 Q8 -8 -4 -10 Q-20 -4 -26 22z`, HAIR, rim) +
      strands(
        'M-66 -44 a10 10 0 0 1 10 -12 M-24 -66 a10 10 0 0 1 16 -3 M-60 4 a10 10 0 0 1 6 -14 M-30 -30 a9 9 0 0 1 14 -3',
      ),
  },
};

export const scarfSide = (rim: number): string =>
  shape(
    'M46 -40 Q30 -76 -18 -74 Q-76 -64 -70 6 Q-68 50 -88 84 Q-20 112 44 88 Q52 74 36 60 Q10 54 8 18 Q8 -22 46 -40z',
    SCARF,
    rim,
  ) + line('M-4 -60 Q-36 -40 -28 20 M8 40 Q-10 72 -60 80 M24 62 Q4 84 -20 92', 'var(--scarf-shade)', 4);

export const capSide = (rim: number, paint: Paint = SCARF): string =>
  shape('M50 -28 Q56 -82 -14 -84 Q-86 -76 -64 22 Q-22 18 50 -28z', paint, rim) +
  shape('M52 -24 Q-10 -2 -60 30 Q-70 24 -66 14 Q-14 -14 46 -38 Q54 -36 52 -24z', paint, rim);
