import { HAIR, line, shape } from '@/pictograms/kit/svg';
import { DRAWN_BACK, type Hair, nothing, strands } from './hair';

/** The partings between rows show the scalp. */
const partings = (d: string): string => line(d, 'var(--skin-shade)', 3.5);
/** The loose ends of the rows, to the neck. */
const ends = (xs: readonly number[], from: number, to: number, rim: number): string =>
  xs
    .map((x) =>
      shape(
        `M${x - 6} ${from} L${x - 6} ${to} Q${x} ${to + 12} ${x + 6} ${to} L${x + 6} ${from}z`,
        HAIR,
        rim,
      ),
    )
    .join('');

export const cornrows: Hair = {
  behind: nothing,
  front: (rim) =>
    shape(DRAWN_BACK.front, HAIR, rim) +
    partings(
      'M0 -55 V-68 M-16 -53 Q-22 -60 -22 -68 M16 -53 Q22 -60 22 -68 M-32 -44 Q-42 -52 -44 -58 M32 -44 Q42 -52 44 -58 M-45 -28 L-60 -36 M45 -28 L60 -36',
    ),
  side: (rim) =>
    ends([-54, -40, -26], 34, 70, rim) +
    shape(DRAWN_BACK.side, HAIR, rim) +
    partings(
      'M40 -44 Q-10 -60 -54 -30 M30 -32 Q-12 -44 -60 -8 M10 -24 Q-24 -28 -58 14 M-12 -6 Q-36 4 -50 32',
    ) +
    strands('M36 -54 Q-4 -66 -46 -46'),
  back: (rim) =>
    ends([-36, -18, 0, 18, 36], 34, 68, rim) +
    shape(DRAWN_BACK.back, HAIR, rim) +
    partings(
      'M-10 -68 Q-14 -10 -9 46 M10 -68 Q14 -10 9 46 M-30 -62 Q-38 -10 -28 42 M30 -62 Q38 -10 28 42 M-48 -44 Q-54 0 -46 30 M48 -44 Q54 0 46 30',
    ),
};
