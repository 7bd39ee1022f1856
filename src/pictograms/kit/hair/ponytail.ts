import { disc, HAIR, shape, TOP } from '@/pictograms/kit/svg';
import { DRAWN_BACK, type Hair, strands } from './hair';

export const ponytail: Hair = {
  behind: (rim) => shape('M40 -52 Q100 -66 98 -4 Q96 38 76 58 Q76 14 56 -12z', HAIR, rim),
  front: (rim) =>
    shape(DRAWN_BACK.front, HAIR, rim) +
    strands('M-20 -54 Q-44 -42 -56 -8 M0 -56 V-66 M20 -54 Q44 -42 56 -8'),
  side: (rim) =>
    shape('M-50 -44 Q-112 -56 -108 18 Q-106 62 -80 88 Q-80 34 -58 2z', HAIR, rim) +
    shape(DRAWN_BACK.side, HAIR, rim) +
    disc(-60, -30, 10, TOP, rim) +
    strands('M26 -54 Q-14 -52 -50 -32 M8 -28 Q-20 -34 -48 -26'),
  back: (rim) =>
    shape(DRAWN_BACK.back, HAIR, rim) +
    shape('M-15 -30 Q-34 30 -14 92 Q0 104 14 92 Q34 30 15 -30z', HAIR, rim) +
    disc(0, -30, 13, TOP, rim) +
    strands('M-44 -10 Q-30 -30 -14 -34 M44 -10 Q30 -30 14 -34 M0 -10 Q-4 40 0 84'),
};
