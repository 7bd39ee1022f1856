import { num, type Point } from './svg';

/** Points along a circle, in degrees clockwise from the right. */
export const round = (x: number, y: number, r: number, from: number, to: number, steps: number): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });

/** A line of bumps through the points, bulging to the left of the way they go round: curls, foam, wool. */
export const bumps = (points: readonly Point[], bulge = 0.62): string =>
  points
    .slice(1)
    .map(([x, y], i) => {
      const [px, py] = points[i] ?? [x, y];
      const r = num(Math.hypot(x - px, y - py) * bulge);
      return `A${r} ${r} 0 0 1 ${num(x)} ${num(y)}`;
    })
    .join('');

export const start = (points: readonly Point[]): string => `M${points[0]?.map(num).join(' ')}`;
