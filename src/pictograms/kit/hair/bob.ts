import { HAIR, shape } from '@/pictograms/kit/svg';
import { type Hair, strands } from './hair';

const DOWN = 'M-64 -4 Q-72 -71 0 -71 Q72 -71 64 -4 Q74 28 68 52 Q44 62 0 60 Q-44 62 -68 52 Q-74 28 -64 -4z';

/** To the jaw, with a fringe. */
export const bob: Hair = {
  hidesEars: true,
  behind: (rim) => shape(DOWN, HAIR, rim),
  front: (rim) =>
    shape(
      'M-68 52 Q-78 -6 -62 -36 Q-44 -72 0 -72 Q44 -72 62 -36 Q78 -6 68 52 Q56 56 46 48 Q56 16 51 -14 Q28 -24 0 -24 Q-28 -24 -51 -14 Q-56 16 -46 48 Q-56 56 -68 52z',
      HAIR,
      rim,
    ) + strands('M-30 -26 Q-34 -50 -20 -64 M0 -26 V-66 M30 -26 Q34 -50 20 -64'),
  side: (rim) =>
    shape(
      'M52 -18 Q60 -64 18 -70 Q-46 -78 -64 -22 Q-74 20 -70 52 Q-40 64 -8 52 Q4 30 10 -12 Q32 -12 52 -18z',
      HAIR,
      rim,
    ) + strands('M20 -60 Q-36 -60 -44 16 M-30 -10 Q-36 20 -34 46'),
  back: (rim) => shape(DOWN, HAIR, rim) + strands('M0 -66 V-30 M-30 -30 Q-40 10 -38 46 M30 -30 Q40 10 38 46'),
};
