import { closeUp } from '@/pictograms/kit/frame';
import type { Kit } from '@/pictograms/kit/kit';
import {
  disc,
  line,
  type Paint,
  type Place,
  patch,
  place,
  seam,
  shape,
  solid,
  TOP,
} from '@/pictograms/kit/svg';

const SUN = solid('#ffc928', '#b97400');

/** The sun about the origin, r 24 with its rays to 42. */
export const sun = (where: Place): string =>
  place(where, () => {
    const rays = Array.from({ length: 8 }, (_, i) => {
      const a = (i * Math.PI) / 4;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      return `M${(31 * c).toFixed(1)} ${(31 * s).toFixed(1)} L${(41 * c).toFixed(1)} ${(41 * s).toFixed(1)}`;
    }).join(' ');
    return line(rays, 'var(--rim,#b97400)', 8) + line(rays, '#ffc928', 4) + disc(0, 0, 23, SUN);
  });

/** A crescent moon about the origin, 56 tall. */
export const moon = (where: Place): string =>
  place(where, (rim) =>
    shape('M8 -28 A29 29 0 1 0 26 14 A24 24 0 0 1 8 -28z', solid('#ffd95e', '#9a6a00'), rim),
  );

/** What a child wears under a shirt that is not yet on. */
export const VEST = solid('#fff', '#6f88a6');

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

/** A bathroom's wall and floor, darker than a toilet, so that a toilet shows on them. On black they step back. */
export const WALL = 'var(--backing,#c6deed)';
export const FLOOR = 'var(--backing,#a9bccb)';

export const onWall = (kit: Kit, parts: readonly string[]): string => closeUp(kit, parts, WALL);

/** The floor of the room from y down. */
export const floor = (y: number): string => patch(`M0 ${y} H200 V204 H0z`, FLOOR);
