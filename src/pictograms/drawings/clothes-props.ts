import {
  line,
  num,
  type Paint,
  type Place,
  place,
  seam,
  shape,
  solid,
  TOP,
  YELLOW,
} from '@/pictograms/kit/svg';

/** What a child wears under a shirt that is not yet on. */
export const VEST = solid('#fff', '#6f88a6');

/** The picture on a shirt: a five-pointed star. */
export function star(x: number, y: number, r: number, rim?: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const a = (Math.PI * (i * 36 - 90)) / 180;
    const reach = i % 2 === 0 ? r : r * 0.48;
    return `${num(x + reach * Math.cos(a))} ${num(y + reach * Math.sin(a))}`;
  });
  return shape(`M${points.join('L')}z`, YELLOW, rim);
}

/** A T-shirt laid flat, 116 wide and 100 tall about the origin. */
export const flatShirt = (where: Place, paint: Paint = TOP): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-19 -47 L-34 -42 L-58 -14 L-41 2 L-32 -8 L-33 48 Q0 53 33 48 L32 -8 L41 2 L58 -14 L34 -42 L19 -47 Q0 -30 -19 -47z',
        paint,
        rim,
      ) +
      line('M-20 -44 Q0 -24 20 -44 M-32 41 Q0 46 32 41 M-54 -17 L-38 -3 M54 -17 L38 -3', seam(paint), rim),
  );
