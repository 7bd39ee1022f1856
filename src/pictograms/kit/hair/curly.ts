import { bumps, round, start } from '@/pictograms/kit/scallop';
import { HAIR, shape } from '@/pictograms/kit/svg';
import { BACK_OF_SHORT, type Hair, nothing, strands } from './hair';

const outer = round(0, -4, 63, 178, 362, 11);
const inner = round(0, 8, 52, -22, -158, 6);
const curls = round(-6, -10, 60, -22, -236, 12).reverse();

const front = (rim: number): string =>
  shape(`${start(outer)}${bumps(outer)} Q58 -6 50 -12 ${bumps(inner, 0.6)} Q-58 -6 -63 -2z`, HAIR, rim) +
  strands('M-34 -44 a9 9 0 0 1 14 -6 M0 -44 a9 9 0 0 1 15 -4 M28 -40 a8 8 0 0 1 13 0');

export const curly: Hair = {
  behind: nothing,
  front,
  side: (rim) =>
    shape(
      `${start(curls)}${bumps(curls)} L48 -32 Q30 -26 12 -24 Q8 -10 -4 -10 Q-18 -6 -26 20 Q-28 38 -38 42z`,
      HAIR,
      rim,
    ) + strands('M-34 -40 a9 9 0 0 1 14 -6 M0 -48 a9 9 0 0 1 15 -4 M-46 -8 a9 9 0 0 1 6 -12'),
  back: (rim) =>
    shape(BACK_OF_SHORT, HAIR, rim) +
    front(rim) +
    strands('M-30 6 a9 9 0 0 1 14 -6 M8 2 a9 9 0 0 1 15 -4 M-8 28 a9 9 0 0 1 14 -4'),
};
