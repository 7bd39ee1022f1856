import { disc, HAIR, shape } from '@/pictograms/kit/svg';
import { DRAWN_BACK, type Hair, strands } from './hair';

export const bun: Hair = {
  behind: (rim) => disc(0, -80, 24, HAIR, rim) + strands('M-12 -86 a13 13 0 0 1 22 -4'),
  front: (rim) =>
    shape(DRAWN_BACK.front, HAIR, rim) +
    strands('M-20 -54 Q-44 -42 -56 -8 M0 -56 V-66 M20 -54 Q44 -42 56 -8'),
  side: (rim) =>
    disc(-34, -76, 23, HAIR, rim) +
    strands('M-44 -82 a13 13 0 0 1 22 0') +
    shape(DRAWN_BACK.side, HAIR, rim) +
    strands('M26 -54 Q-4 -60 -28 -58 M-4 -28 Q-34 -36 -44 -52'),
  back: (rim) =>
    shape(DRAWN_BACK.back, HAIR, rim) +
    disc(0, -66, 26, HAIR, rim) +
    strands('M-12 -74 a14 14 0 0 1 24 -2 M-44 -6 Q-34 -30 -18 -44 M44 -6 Q34 -30 18 -44 M0 30 V-36'),
};
