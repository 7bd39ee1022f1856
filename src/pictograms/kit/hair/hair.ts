import { line } from '@/pictograms/kit/svg';

/**
 * The hair of one style on a head of radius 60 about the origin, for each view that the kit has. From the side the head
 * faces +x. `rim` is the width that looks like a rim after scaling.
 */
export type Hair = {
  /** Behind neck and face, from the front. */
  readonly behind: (rim: number) => string;
  /** Over the face, from the front. */
  readonly front: (rim: number) => string;
  readonly side: (rim: number) => string;
  readonly back: (rim: number) => string;
  /** Ears are under this hair. */
  readonly hidesEars?: boolean;
};

export const strands = (d: string): string => line(d, 'var(--hair-line)', 3);

export const nothing = (): string => '';

/** From the nape round the ear to the temple, from the side: where every short style ends. */
export const HAIRLINE = 'Q-28 38 -26 20 Q-18 -6 -4 -10 Q8 -10 12 -24 Q30 -26 48 -32';

/** The short hair of a head from behind: curls, knots and tails lie over it. */
export const BACK_OF_SHORT =
  'M-61 0 Q-72 -72 0 -70 Q72 -72 61 0 Q60 30 44 46 L32 40 L22 54 L8 44 L-6 55 L-20 43 L-34 53 Q-60 34 -61 0z';

/** The crown and back of hair that is drawn back tightly: tails, buns and rows. */
export const DRAWN_BACK = {
  front:
    'M0 -54 Q-40 -48 -54 -2 L-62 6 Q-73 -34 -46 -58 Q-26 -72 0 -68 Q26 -72 46 -58 Q73 -34 62 6 L54 -2 Q40 -48 0 -54z',
  side: `M48 -32 Q56 -60 20 -66 Q-10 -72 -36 -60 Q-68 -44 -64 2 Q-60 30 -42 44 ${HAIRLINE}z`,
  back: 'M-61 4 Q-72 -70 0 -69 Q72 -70 61 4 Q52 46 0 48 Q-52 46 -61 4z',
} as const;
