import { bumps, round, start } from '@/pictograms/kit/scallop';
import { HAIR, line, patch, shape } from '@/pictograms/kit/svg';
import { type Hair, strands } from './hair';

const ball = round(0, -18, 73, 128, 412, 17);
const inner = round(0, 12, 55, -14, -166, 9);
const sideBall = round(-16, -22, 74, 110, 338, 14);

const behind = (rim: number): string => shape(`${start(ball)}${bumps(ball)}z`, HAIR, rim);

export const afro: Hair = {
  behind,
  front: (rim) =>
    patch(`M-60 4 Q-66 -50 0 -66 Q66 -50 60 4 L53 -2 ${bumps(inner, 0.6)}z`, HAIR.fill) +
    line(`${start(inner)}${bumps(inner, 0.6)}`, HAIR.rim, rim) +
    strands(
      'M-58 -62 a10 10 0 0 1 14 -8 M-14 -72 a10 10 0 0 1 16 -3 M34 -70 a10 10 0 0 1 14 5 M-20 -52 a9 9 0 0 1 14 -3 M16 -50 a9 9 0 0 1 14 3',
    ),
  side: (rim) =>
    shape(
      `${start(sideBall)}${bumps(sideBall)} L48 -32 Q30 -24 14 -22 Q8 -8 -4 -10 Q-20 -4 -26 22z`,
      HAIR,
      rim,
    ) +
    strands(
      'M-66 -44 a10 10 0 0 1 10 -12 M-24 -66 a10 10 0 0 1 16 -3 M-60 4 a10 10 0 0 1 6 -14 M-30 -30 a9 9 0 0 1 14 -3',
    ),
  back: (rim) =>
    behind(rim) +
    strands(
      'M-40 -50 a10 10 0 0 1 14 -8 M0 -60 a10 10 0 0 1 16 0 M-30 -10 a10 10 0 0 1 15 -6 M20 -16 a10 10 0 0 1 16 2',
    ),
};
