import { HAIR, line, shape } from '@/pictograms/kit/svg';
import { DRAWN_BACK, type Hair, strands } from './hair';

/** Each loc is a rope: its rim first, then its middle. */
const ropes = (ds: readonly string[], rim: number): string =>
  ds.map((d) => line(d, HAIR.rim, 14) + line(d, HAIR.fill, 14 - 2 * rim)).join('');

const HANGING = [
  'M-56 -14 Q-74 20 -70 60',
  'M-44 -30 Q-62 20 -54 74',
  'M56 -14 Q74 20 70 60',
  'M44 -30 Q62 20 54 74',
];

export const locs: Hair = {
  hidesEars: true,
  behind: (rim) => ropes([...HANGING, 'M-30 20 Q-40 50 -36 78', 'M30 20 Q40 50 36 78'], rim),
  front: (rim) =>
    shape(
      'M-62 2 Q-72 -70 0 -72 Q72 -70 62 2 Q54 -24 40 -34 Q20 -44 0 -44 Q-20 -44 -40 -34 Q-54 -24 -62 2z',
      HAIR,
      rim,
    ) +
    ropes(
      ['M-52 -34 Q-66 0 -64 42', 'M-34 -50 Q-56 -30 -58 14', 'M52 -34 Q66 0 64 42', 'M34 -50 Q56 -30 58 14'],
      rim,
    ) +
    strands('M-12 -48 L-8 -66 M12 -48 L8 -66'),
  side: (rim) =>
    ropes(['M-54 0 Q-72 40 -66 76', 'M-46 10 Q-52 50 -48 82'], rim) +
    shape(DRAWN_BACK.side, HAIR, rim) +
    ropes(['M0 -50 Q-34 -20 -30 70', 'M-24 -54 Q-50 -10 -46 60', 'M20 -54 Q-20 -36 -16 44'], rim) +
    strands('M34 -54 Q-2 -62 -40 -44'),
  back: (rim) =>
    shape(DRAWN_BACK.back, HAIR, rim) +
    ropes(
      [
        'M-54 -30 Q-70 20 -64 72',
        'M54 -30 Q70 20 64 72',
        'M-36 -48 Q-46 20 -40 86',
        'M36 -48 Q46 20 40 86',
        'M-14 -56 Q-20 20 -14 90',
        'M14 -56 Q20 20 14 90',
      ],
      rim,
    ),
};
