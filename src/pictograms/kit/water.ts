import { disc, dot, line, num, type Place, type Point, patch, place, shape, solid, white } from './svg';

export const WATER = solid('#7cc6f2', '#2b7fb8');
export const FOAM = white('#fff', '#6f93b3');

/** A stream falling straight from a spout at (x, y) to `to`, where it spreads. */
export const stream = (x: number, y: number, to: number, w = 16): string => {
  const h = w / 2;
  return (
    shape(
      `M${num(x - h)} ${num(y)} Q${num(x - h + 2)} ${num((y + to) / 2)} ${num(x - h - 2)} ${num(to)} H${num(x + h + 2)} Q${num(x + h - 2)} ${num((y + to) / 2)} ${num(x + h)} ${num(y)}`,
      WATER,
    ) + line(`M${num(x - h / 3)} ${num(y + 8)} V${num(to - 10)}`, '#d3eefc', 3)
  );
};

/** Water bursting away from where a stream hits something. */
export const splash = (where: Place): string =>
  place(where, (rim) =>
    shape(
      'M-26 4 Q-30 -10 -38 -12 Q-24 -16 -17 -4 Q-14 -16 -20 -24 Q-6 -18 -5 -4 H5 Q6 -18 20 -24 Q14 -16 17 -4 Q24 -16 38 -12 Q30 -10 26 4z',
      WATER,
      rim,
    ),
  );

export const drop = (where: Place): string =>
  place(where, (rim) => shape('M0 -11 Q9 1 7 6 A7 7 0 0 1 -7 6 Q-9 1 0 -11z', WATER, rim));

export const drops = (points: readonly Point[], size = 0.8): string =>
  points.map(([x, y]) => drop({ x, y, size })).join('');

/** Each bubble is (x, y, r). */
export const bubbles = (list: readonly (readonly [number, number, number])[]): string =>
  list.map(([x, y, r]) => disc(x, y, r, FOAM) + dot(x - r * 0.3, y - r * 0.3, r * 0.25, '#bfe0f3')).join('');

/** A cloud of foam about 50 wide round the origin. */
export const foam = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-22 8 A9 9 0 0 1 -20 -8 A10 10 0 0 1 -4 -13 A10 10 0 0 1 14 -10 A9 9 0 0 1 22 6 A8 8 0 0 1 10 14 A9 9 0 0 1 -6 14 A9 9 0 0 1 -22 8z',
        FOAM,
        rim,
      ) + patch('M-14 0 a6 6 0 0 1 8 -6 a8 8 0 0 0 -8 6z M4 2 a6 6 0 0 1 9 -5 a8 8 0 0 0 -9 5z', '#cfe3f2'),
  );
