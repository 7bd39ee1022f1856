import { HAIR, shape } from '@/pictograms/kit/svg';
import { BACK_OF_SHORT, HAIRLINE, type Hair, nothing, strands } from './hair';

export const short: Hair = {
  behind: nothing,
  front: (rim) =>
    shape(
      'M-61 6 Q-70 -45 -32 -62 Q-26 -73 -12 -67 Q12 -79 30 -63 Q71 -44 61 6 Q56 -13 43 -25 Q18 -22 5 -37 Q-6 -22 -40 -20 Q-55 -12 -61 6z',
      HAIR,
      rim,
    ) + strands('M5 -39 Q-4 -52 -16 -56 M30 -40 Q28 -50 20 -56'),
  side: (rim) =>
    shape(`M48 -32 Q60 -60 24 -67 Q-6 -78 -34 -64 Q-70 -46 -66 2 Q-64 32 -42 46 ${HAIRLINE}z`, HAIR, rim) +
    strands('M20 -56 Q-6 -58 -24 -46 M-40 -30 Q-52 -12 -50 10'),
  back: (rim) =>
    shape(BACK_OF_SHORT, HAIR, rim) +
    strands('M-4 -46 q14 -4 12 8 q-4 10 -18 6 M-40 0 Q-36 20 -28 30 M40 0 Q36 20 28 30'),
};
