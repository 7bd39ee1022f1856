import { HAIR, shape } from '@/pictograms/kit/svg';
import { type Hair, strands } from './hair';

export const long: Hair = {
  hidesEars: true,
  behind: (rim) =>
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
  side: (rim) =>
    shape(
      'M48 -32 Q60 -64 18 -70 Q-44 -78 -64 -26 Q-74 20 -76 84 Q-52 98 -22 86 Q-24 44 -8 26 Q6 8 12 -22 Q32 -24 48 -32z',
      HAIR,
      rim,
    ) + strands('M14 -56 Q-40 -56 -50 20 M-46 40 Q-50 60 -50 78'),
  back: (rim) =>
    shape(
      'M-62 -8 Q-70 -71 0 -71 Q70 -71 62 -8 Q64 50 76 88 Q40 102 0 96 Q-40 102 -76 88 Q-64 50 -62 -8z',
      HAIR,
      rim,
    ) + strands('M0 -66 V-20 M-30 -20 Q-34 40 -40 78 M30 -20 Q34 40 40 78'),
};
