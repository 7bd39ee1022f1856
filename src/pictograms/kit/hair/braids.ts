import { disc, HAIR, line, shape, TOP } from '@/pictograms/kit/svg';
import { DRAWN_BACK, type Hair, strands } from './hair';

const braid = (side: 1 | -1, rim: number): string => {
  const x = (y: number): number => side * (58 + y * 0.12);
  const knots = [18, 34, 50, 66].map((y, i) =>
    shape(
      `M${x(y) - 12} ${y - 8} Q${x(y)} ${y - 14} ${x(y) + 12} ${y - 8} Q${x(y) + 13} ${y + 8} ${x(y) + (i % 2 ? -3 : 3)} ${y + 12} Q${x(y) - 13} ${y + 8} ${x(y) - 12} ${y - 8}z`,
      HAIR,
      rim,
    ),
  );
  const tuft = shape(
    `M${x(78) - 5} 80 Q${x(92) - 13} 96 ${x(92)} 104 Q${x(92) + 13} 96 ${x(78) + 5} 80z`,
    HAIR,
    rim,
  );
  return tuft + knots.reverse().join('') + disc(x(78), 79, 6.5, TOP, rim);
};

const braidSide = (rim: number): string =>
  shape('M-40 100 Q-50 116 -38 124 Q-24 118 -30 100z', HAIR, rim) +
  [84, 68, 52, 36]
    .map((y, i) => {
      const x = -30 - (y - 36) * 0.12;
      return shape(
        `M${x - 12} ${y - 8} Q${x} ${y - 14} ${x + 12} ${y - 8} Q${x + 13} ${y + 8} ${x + (i % 2 ? 3 : -3)} ${y + 12} Q${x - 13} ${y + 8} ${x - 12} ${y - 8}z`,
        HAIR,
        rim,
      );
    })
    .join('') +
  disc(-36, 98, 6.5, TOP, rim);

const both = (rim: number): string => braid(-1, rim) + braid(1, rim);

export const braids: Hair = {
  behind: both,
  front: (rim) =>
    shape(DRAWN_BACK.front, HAIR, rim) +
    strands('M0 -54 V-67 M-14 -57 Q-44 -48 -60 -10 M14 -57 Q44 -48 60 -10'),
  side: (rim) =>
    braidSide(rim) +
    shape(DRAWN_BACK.side, HAIR, rim) +
    strands('M26 -54 Q-20 -50 -38 26 M-6 -58 Q-48 -44 -48 14'),
  back: (rim) => both(rim) + shape(DRAWN_BACK.back, HAIR, rim) + line('M0 -67 V46', 'var(--skin-shade)', 3),
};
