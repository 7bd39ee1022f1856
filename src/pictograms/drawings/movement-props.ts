import { type ArmPose, type ChildSide, footSide, sittingSide, torso, torsoSide } from '@/pictograms/kit/body';
import { hand } from '@/pictograms/kit/hand';
import { type HeadFront, headFront } from '@/pictograms/kit/head-front';
import { type HeadSide, headSide } from '@/pictograms/kit/head-side';
import type { Kit } from '@/pictograms/kit/kit';
import { arm, leg } from '@/pictograms/kit/limb';
import { splintSide, wheelchairSide } from '@/pictograms/kit/mobility';
import {
  BOTTOM,
  box,
  line,
  type Paint,
  type Place,
  type Point,
  place,
  SKIN,
  seam,
  shape,
  solid,
} from '@/pictograms/kit/svg';

export type Step = {
  readonly knee: Point;
  readonly ankle: Point;
  /** Turns the foot about the ankle: more than 0 points the toes down. */
  readonly turn?: number;
};

export type Mover = {
  readonly lean?: number;
  readonly head?: Partial<HeadSide>;
  readonly nearLeg: Step;
  readonly farLeg: Step;
  readonly near: ArmPose;
  readonly far: ArmPose;
};

/**
 * A child on the move from the side: points as in `standingSide`, but its hip is the origin and its feet
 * turn.
 */
export function moverSide(
  kit: Kit,
  where: Place,
  { lean = 0, head, nearLeg, farLeg, near, far }: Mover,
): string {
  const a = (lean * Math.PI) / 180;
  const turned = (x: number, y: number): Point => [
    x * Math.cos(a) - y * Math.sin(a),
    x * Math.sin(a) + y * Math.cos(a),
  ];
  const [sx, sy] = turned(0, -46);
  const [hx, hy] = turned(4, -88);
  const legOf = ({ knee, ankle: [x, y], turn = 0 }: Step, dx: number): string =>
    leg([dx, 0], knee, [x, y], { width: 21, sleeve: 88, capped: true }) +
    footSide('shoe', { x, y, turn }) +
    (kit.look.splints ? splintSide({ x, y, turn }) : '');
  return place(where, () =>
    [
      arm([sx + 6, sy], far.elbow, far.wrist, { width: 15, ...far }),
      legOf(farLeg, 4),
      torsoSide({ x: 0, y: 0, turn: lean }),
      legOf(nearLeg, 0),
      headSide(kit, { x: hx, y: hy, r: 27, turn: lean / 2, ...head }),
      arm([sx, sy], near.elbow, near.wrist, { width: 15, ...near }),
    ].join(''),
  );
}

/** The upper half of `childFront` about the hips at (0, 0), for legs of its own. */
export const upperFront = (
  kit: Kit,
  where: Place,
  left: ArmPose,
  right: ArmPose,
  head: Partial<HeadFront> = {},
  armsOver = false,
): string =>
  place(where, () => {
    const arms =
      arm([-23, -38], left.elbow, left.wrist, { width: 14, ...left }) +
      arm([23, -38], right.elbow, right.wrist, { width: 14, ...right });
    return [
      shape('M-26 -8 H26 L24 10 Q12 14 0 12 Q-12 14 -24 10', BOTTOM),
      torso(0, -50, 58, 50),
      armsOver ? '' : arms,
      headFront(kit, { x: 0, y: -82, r: 27, ...head }),
      armsOver ? arms : '',
    ].join('');
  });

/**
 * Sitting with legs of its own, on `chair` or in the wheelchair of a child who uses one. Upright: the
 * shoulder is at (0, -46).
 */
export function onSeat(kit: Kit, options: ChildSide & { readonly near: ArmPose }, chair: string): string {
  const { x, y, near } = options;
  if (kit.look.mobility !== 'wheelchair') return chair + sittingSide(kit, options);
  return [
    wheelchairSide('back', { x, y }),
    sittingSide(kit, { ...options, near: null }),
    wheelchairSide('front', { x, y }),
    place({ x, y }, () => arm([0, -46], near.elbow, near.wrist, { width: 15, ...near })),
  ].join('');
}

/** A fist with its thumb up, placed as a `hand` that points along +x. */
export const thumbUp = (where: Place): string =>
  place(where, (rim) =>
    shape(
      'M6 -8 Q6 -22 10 -36 a6 6 0 0 1 12 1 Q21 -22 26 -12z',
      { fill: SKIN.fill, rim: 'var(--rim,var(--skin-line))' },
      rim,
    ),
  ) + hand('cuff', where);

/** The soft floor of a sports hall from y down. */
export const ground = (y: number): string => box(-4, y, 208, 210 - y, 0, solid('#d8b98f', '#9a7442'));

/** The shade under somebody in the air, about (x, y). */
export const shade = (x: number, y: number, rx: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="6" fill="#55697c" opacity=".45"/>`;

/** A bean bag about the origin, 34 wide. */
export const beanBag = (where: Place, paint: Paint): string =>
  place(
    where,
    (rim) =>
      shape('M-17 -12 Q0 -18 17 -12 Q22 0 17 12 Q0 18 -17 12 Q-22 0 -17 -12z', paint, rim) +
      line('M-11 -6 Q0 -9 11 -6', seam(paint), 2.5),
  );

/**
 * A hoop that lies on the floor about the origin, 104 wide; `front` is the half that lies before what is in
 * it.
 */
export const hoop = (where: Place, part: 'back' | 'front'): string =>
  place(where, () => {
    const d = part === 'back' ? 'M-48 0 A48 18 0 0 1 48 0' : 'M-48 0 A48 18 0 0 0 48 0';
    return line(d, 'var(--rim,#573a96)', 11) + line(d, '#8c6bd1', 6.5);
  });

const CANVAS = solid('#4f9fd0', '#1f5c86');

/**
 * A play tunnel that lies along the floor to the left; its mouth is about (0, 0), 164 tall. `inside` lies
 * behind who crawls.
 */
export const tunnel = (where: Place, part: 'inside' | 'outside'): string =>
  place(where, (rim) =>
    part === 'inside'
      ? `<ellipse rx="30" ry="80" fill="#1f3d55" stroke="${CANVAS.rim}" stroke-width="7"/>`
      : shape('M-130 -80 H0 A30 80 0 0 0 0 80 H-130z', CANVAS, rim) +
        line('M-34 -79 A30 80 0 0 0 -34 79 M-68 -79 A30 80 0 0 0 -68 79', '#f6b93b', 13) +
        line('M0 -80 A30 80 0 0 0 0 80', 'var(--rim,#97690a)', 11) +
        line('M0 -80 A30 80 0 0 0 0 80', '#f6b93b', 6),
  );

/** Books piled up, the lowest one's left corner at the origin; each is 52 wide and 13 tall. */
export const pile = (where: Place, paints: readonly Paint[]): string =>
  place(where, (rim) =>
    paints
      .map((paint, i) => {
        const [x, y] = [i % 2 ? 4 : 0, -13 * (i + 1)];
        return box(x, y, 52, 13, 3, paint, rim) + box(x + 40, y + 3, 11, 7, 1, solid('#fff', '#fff'), 0.1);
      })
      .join(''),
  );

/** The spot that stays under whoever moves on it, about the origin, 132 wide. */
export const spot = (where: Place, paint: Paint): string =>
  place(
    where,
    (rim) => `<ellipse rx="66" ry="13" fill="${paint.fill}" stroke="${paint.rim}" stroke-width="${rim}"/>`,
  );

/** Speed: short strokes behind something that moves along +x from the origin. */
export const speed = (where: Place): string =>
  place(where, () => line('M0 0 H26 M-8 18 H26 M0 36 H26', 'var(--rim,#8796a6)', 5));
