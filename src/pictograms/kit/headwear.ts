/** What is worn on the head, over a skull of radius 60 about the origin; from the side it faces +x. */
import type { Headwear } from '@/domain/look';
import { disc, line, type Paint, SCARF, seam, shape, solid } from './svg';

type Worn = {
  readonly front: (rim: number) => string;
  readonly side: (rim: number) => string;
  readonly back: (rim: number) => string;
  /** The hair is under it. */
  readonly hidesHair: boolean;
  readonly hidesEars?: boolean;
};

const SHADE = 'var(--scarf-shade)';
const fold = (d: string): string => line(d, SHADE, 4);
const nothing = (): string => '';

const headscarf: Worn = {
  hidesHair: true,
  hidesEars: true,
  front: (rim) =>
    `<path fill-rule="evenodd" d="M-68 2 Q-74 -74 0 -75 Q74 -74 68 2 Q68 44 84 84 Q44 108 0 104 Q-44 108 -84 84 Q-68 44 -68 2z M-48 4 Q-50 -42 0 -44 Q50 -42 48 4 Q44 56 0 56 Q-44 56 -48 4z" fill="${SCARF.fill}" stroke="${SCARF.rim}" stroke-width="${rim}" stroke-linejoin="round"/>` +
    fold('M-40 48 Q-10 80 52 76 M-56 30 Q-50 66 -20 92 M56 -20 Q50 -56 12 -62'),
  side: (rim) =>
    shape(
      'M46 -40 Q30 -76 -18 -74 Q-76 -64 -70 6 Q-68 50 -88 84 Q-20 112 44 88 Q52 74 36 60 Q10 54 8 18 Q8 -22 46 -40z',
      SCARF,
      rim,
    ) + fold('M-4 -60 Q-36 -40 -28 20 M8 40 Q-10 72 -60 80 M24 62 Q4 84 -20 92'),
  back: (rim) =>
    shape('M-66 4 Q-74 -74 0 -75 Q74 -74 66 4 Q70 50 84 86 Q0 112 -84 86 Q-70 50 -66 4z', SCARF, rim) +
    fold('M-30 30 Q0 50 34 28 M-40 60 Q0 78 40 58'),
};

const turban: Worn = {
  hidesHair: true,
  front: (rim) =>
    shape(
      'M-63 2 Q-84 -38 -70 -72 Q-50 -106 0 -106 Q50 -106 70 -72 Q84 -38 63 2 Q50 -30 0 -46 Q-50 -30 -63 2z',
      SCARF,
      rim,
    ) +
    fold('M0 -48 Q-44 -56 -72 -44 M0 -58 Q-40 -74 -70 -68 M0 -70 Q-30 -92 -56 -90 M0 -48 Q44 -62 72 -56') +
    fold('M2 -64 Q38 -84 62 -80 M4 -82 Q24 -100 40 -100'),
  side: (rim) =>
    shape(
      'M52 -26 Q66 -66 38 -92 Q0 -112 -44 -96 Q-84 -76 -76 -18 Q-72 20 -54 34 Q-34 12 -6 -8 Q24 -26 52 -26z',
      SCARF,
      rim,
    ) +
    fold(
      'M50 -40 Q-10 -40 -66 10 M52 -58 Q-14 -64 -76 -16 M40 -78 Q-20 -90 -76 -46 M16 -94 Q-30 -102 -58 -84',
    ),
  back: (rim) =>
    shape('M-66 8 Q-84 -40 -70 -72 Q-50 -106 0 -106 Q50 -106 70 -72 Q84 -40 66 8 Q0 44 -66 8z', SCARF, rim) +
    fold('M-72 -20 Q0 30 72 -20 M-76 -46 Q0 0 76 -46 M-64 -76 Q0 -36 64 -76'),
};

const patka: Worn = {
  hidesHair: true,
  front: (rim) =>
    disc(0, -82, 17, SCARF, rim) +
    shape('M-62 2 Q-74 -70 0 -72 Q74 -70 62 2 Q48 -34 0 -40 Q-48 -34 -62 2z', SCARF, rim) +
    fold('M-18 -68 Q0 -60 18 -68 M-46 -30 Q0 -54 46 -30'),
  side: (rim) =>
    disc(-6, -80, 17, SCARF, rim) +
    shape('M52 -26 Q50 -66 4 -72 Q-70 -76 -68 4 Q-66 32 -46 44 Q-38 14 -6 -8 Q24 -28 52 -26z', SCARF, rim) +
    fold('M-22 -70 Q-4 -60 12 -70 M46 -36 Q-14 -44 -58 18 M-44 40 Q-64 52 -70 70'),
  back: (rim) =>
    disc(0, -78, 17, SCARF, rim) +
    shape('M-62 6 Q-74 -70 0 -72 Q74 -70 62 6 Q40 38 0 40 Q-40 38 -62 6z', SCARF, rim) +
    shape('M-8 22 Q-24 60 -18 78 L-4 56 L0 30 L8 56 L22 76 Q24 54 8 22z', SCARF, rim) +
    disc(0, 24, 8, SCARF, rim),
};

const kippah: Worn = {
  hidesHair: false,
  front: (rim) => shape('M-34 -58 Q-26 -78 0 -79 Q26 -78 34 -58 Q0 -68 -34 -58z', SCARF, rim),
  side: (rim) => shape('M16 -66 Q-20 -90 -52 -54 Q-62 -40 -62 -28 Q-30 -34 16 -66z', SCARF, rim),
  back: (rim) =>
    shape('M-40 -38 Q-36 -74 0 -76 Q36 -74 40 -38 Q20 -26 0 -26 Q-20 -26 -40 -38z', SCARF, rim) +
    fold('M-28 -36 Q0 -26 28 -36'),
};

export const HEADWEAR_OF: Readonly<Record<Headwear, Worn>> = {
  none: { front: nothing, side: nothing, back: nothing, hidesHair: false },
  headscarf,
  turban,
  patka,
  kippah,
};

/** A soft cap: for the bath over any hair, and for a headscarf's wearer in water and in bed. */
export const cap = {
  front: (rim: number, paint: Paint = SCARF): string =>
    shape('M-62 -10 Q-80 -84 0 -88 Q80 -84 62 -10 Q0 -34 -62 -10z', paint, rim) +
    line('M-34 -30 Q-38 -56 -26 -70 M0 -36 V-76 M34 -30 Q38 -56 26 -70', seam(paint), 3) +
    shape('M-66 -8 Q0 -36 66 -8 Q67 -20 60 -24 Q0 -48 -60 -24 Q-67 -20 -66 -8z', paint, rim),
  side: (rim: number, paint: Paint = SCARF): string =>
    shape('M50 -28 Q56 -82 -14 -84 Q-86 -76 -64 22 Q-22 18 50 -28z', paint, rim) +
    shape('M52 -24 Q-10 -2 -60 30 Q-70 24 -66 14 Q-14 -14 46 -38 Q54 -36 52 -24z', paint, rim),
  back: (rim: number, paint: Paint = SCARF): string =>
    shape('M-64 8 Q-80 -84 0 -88 Q80 -84 64 8 Q0 40 -64 8z', paint, rim) +
    line('M-36 -4 Q-42 -50 -26 -70 M0 6 V-76 M36 -4 Q42 -50 26 -70', seam(paint), 3),
};

export const BATH_CAP = solid('#7cc4ea', '#2c77a6');
