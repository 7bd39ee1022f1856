import { HAIR, shape } from '@/pictograms/kit/svg';
import { HAIRLINE, type Hair, nothing, strands } from './hair';

/** Cut to a few millimetres: it follows the skull and ends in a straight line. */
export const buzz: Hair = {
  behind: nothing,
  front: (rim) =>
    shape(
      'M-60 4 Q-66 -63 0 -63 Q66 -63 60 4 L54 -6 Q54 -24 46 -30 Q24 -38 0 -38 Q-24 -38 -46 -30 Q-54 -24 -54 -6z',
      HAIR,
      rim,
    ) + strands('M-26 -49 h1 M-10 -53 h1 M8 -53 h1 M24 -49 h1 M-17 -45 h1 M0 -46 h1 M16 -45 h1'),
  side: (rim) =>
    shape(`M46 -34 Q30 -63 0 -63 Q-63 -62 -63 0 Q-60 28 -44 42 ${HAIRLINE}z`, HAIR, rim) +
    strands('M-10 -48 h1 M10 -46 h1 M-30 -40 h1 M-46 -20 h1 M-26 -20 h1 M-46 4 h1 M-8 -30 h1'),
  back: (rim) =>
    shape('M-60 4 Q-66 -63 0 -63 Q66 -63 60 4 Q56 30 40 42 H-40 Q-56 30 -60 4z', HAIR, rim) +
    strands(
      'M-20 -40 h1 M4 -46 h1 M24 -36 h1 M-34 -10 h1 M-8 -14 h1 M18 -10 h1 M36 0 h1 M-20 16 h1 M8 18 h1',
    ),
};
