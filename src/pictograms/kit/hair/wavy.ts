import { HAIR, shape } from '@/pictograms/kit/svg';
import { type Hair, strands } from './hair';

const DOWN =
  'M-62 -8 Q-70 -71 0 -71 Q70 -71 62 -8 Q80 6 68 22 Q86 36 72 52 Q84 68 62 78 Q0 88 -62 78 Q-84 68 -72 52 Q-86 36 -68 22 Q-80 6 -62 -8z';

/** To the shoulders, in waves. */
export const wavy: Hair = {
  hidesEars: true,
  behind: (rim) => shape(DOWN, HAIR, rim),
  front: (rim) =>
    shape(
      'M-18 -58 Q-46 -44 -52 0 Q-48 16 -58 30 Q-50 40 -64 54 Q-84 40 -68 22 Q-80 4 -62 -12 Q-60 -72 2 -72 Q62 -72 63 -12 Q80 4 68 22 Q84 40 64 54 Q50 40 58 30 Q48 16 52 0 Q40 -34 -18 -58z',
      HAIR,
      rim,
    ) + strands('M-18 -58 Q-10 -66 2 -70 M10 -58 Q48 -44 60 -6 M-30 -60 Q-54 -40 -60 -6'),
  side: (rim) =>
    shape(
      'M48 -32 Q60 -64 18 -70 Q-46 -78 -64 -22 Q-84 -4 -70 16 Q-90 34 -72 52 Q-84 72 -56 80 Q-34 88 -18 74 Q-32 58 -16 44 Q-24 28 -8 20 Q6 4 12 -22 Q32 -24 48 -32z',
      HAIR,
      rim,
    ) + strands('M14 -56 Q-38 -56 -48 4 Q-60 20 -48 34 Q-60 48 -48 62'),
  back: (rim) =>
    shape(DOWN, HAIR, rim) +
    strands(
      'M0 -66 V-24 M-30 -20 Q-44 0 -32 18 Q-44 36 -34 56 M30 -20 Q44 0 32 18 Q44 36 34 56 M0 6 Q-10 24 2 40',
    ),
};
