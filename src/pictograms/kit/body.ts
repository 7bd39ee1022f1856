import { type HeadFront, headFront } from './head-front';
import { type HeadSide, headSide } from './head-side';
import type { Kit } from './kit';
import { type ArmOptions, arm, type LimbOptions, leg } from './limb';
import {
  sling,
  splintFront,
  splintSide,
  walkerFront,
  walkerSide,
  wheelchairFront,
  wheelchairSide,
} from './mobility';
import {
  BOTTOM,
  line,
  num,
  type Paint,
  type Place,
  type Point,
  place,
  SHOE,
  SKIN,
  seam,
  shape,
  TOP,
  WHITE,
} from './svg';

/** A trunk from the front, its neckline at (x, y). */
export function torso(x: number, y: number, w: number, h: number, paint: Paint = TOP): string {
  const at = (dx: number, dy: number): string => `${num(x + dx * w)} ${num(y + dy * h)}`;
  return shape(
    `M${at(-0.24, 0)} Q${at(-0.45, 0.02)} ${at(-0.5, 0.24)} L${at(-0.46, 1)} Q${at(0, 1.06)} ${at(0.46, 1)} L${at(0.5, 0.24)} Q${at(0.45, 0.02)} ${at(0.24, 0)} Q${at(0, 0.2)} ${at(-0.24, 0)}z`,
    paint,
  );
}

/** Head-and-shoulders: shoulders w wide with the neckline at (x, y), running off the lower edge of the box. */
export const bust = (x: number, y: number, w: number, paint: Paint = TOP): string =>
  shape(
    `M${num(x - w / 2)} 204 Q${num(x - w * 0.47)} ${num(y + 8)} ${num(x - w * 0.16)} ${num(y)} Q${num(x)} ${num(y + 14)} ${num(x + w * 0.16)} ${num(y)} Q${num(x + w * 0.47)} ${num(y + 8)} ${num(x + w / 2)} 204`,
    paint,
  );

/** A trunk from the side, facing +x, the hip at the origin, 62 tall. */
export const torsoSide = (where: Place, paint: Paint = TOP): string =>
  place(where, (rim) =>
    shape('M-20 4 Q-24 -28 -18 -46 Q-13 -62 2 -62 Q16 -60 18 -46 Q22 -24 21 4z', paint, rim),
  );

export type Foot = 'bare' | 'shoe' | 'sock';
const FOOT_PAINT: Readonly<Record<Foot, Paint>> = { bare: SKIN, shoe: SHOE, sock: WHITE };

/** A foot from the front; the ankle at the origin. */
export const footFront = (kind: Foot, where: Place): string =>
  place(where, (rim) => {
    const outline = 'M-9 -4 Q-10 2 -14 6 Q-16 13 -8 13 H9 Q16 13 14 6 Q10 2 9 -4';
    const toes = kind === 'bare' ? line('M-5 12 V8 M1 12 V8 M7 12 V9', 'var(--skin-line)', rim * 0.8) : '';
    const sole = kind === 'shoe' ? line('M-12 11 H12', '#fff', 3) : '';
    return shape(outline, FOOT_PAINT[kind], rim) + toes + sole;
  });

/** A foot from the side, toes to +x; the ankle at the origin, 20 wide, the sole at y = 16. */
export const footSide = (kind: Foot, where: Place): string =>
  place(where, (rim) => {
    const outline = 'M-10 -4 L-12 8 Q-13 16 -5 16 H26 Q33 16 32 10 Q30 4 20 2 Q12 0 10 -4';
    const toes = kind === 'bare' ? line('M27 15 V10 M22 15 V11', 'var(--skin-line)', rim * 0.8) : '';
    const sole = kind === 'shoe' ? line('M-9 13.5 H29', '#fff', 3.4) : '';
    return shape(outline, FOOT_PAINT[kind], rim) + toes + sole;
  });

export type ArmPose = ArmOptions & { readonly elbow: Point; readonly wrist: Point };

export type ChildFront = {
  readonly head?: Partial<HeadFront>;
  /** Arms on the left and right of the picture; both hang if not told. Shoulders at (77, 90) and (123, 90). */
  readonly left?: ArmPose | null;
  readonly right?: ArmPose | null;
  readonly legs?: LimbOptions;
  readonly feet?: Foot;
  readonly top?: Paint;
  /** A pose that only feet can do (a jump, a crawl): it is drawn without wheelchair or walker. */
  readonly afoot?: boolean;
};

/** The whole child from the front, filling the box: head r 27 at (100, 46), hips at y 128, soles at y 197. */
export function childFront(kit: Kit, options: ChildFront = {}): string {
  const { feet = 'shoe', top = TOP, afoot = false } = options;
  const {
    left = { elbow: [60, 112], wrist: [64, 130], hand: 'hang', flip: true },
    right = { elbow: [140, 112], wrist: [136, 130], hand: 'hang' },
  } = options;
  const help = afoot ? 'none' : kit.look.mobility;
  const sits = help === 'wheelchair';
  const inSling = kit.look.sling && options.right === undefined;
  const armOf = (shoulder: Point, pose: ArmPose | null): string =>
    pose ? arm(shoulder, pose.elbow, pose.wrist, { width: 14, cloth: top, ...pose }) : '';
  const splint = (x: number, y: number): string =>
    kit.look.splints && feet !== 'bare' ? splintFront({ x, y, size: 0.9 }) : '';
  return [
    help === 'none' ? '' : sits ? wheelchairFront('back') : walkerFront('back'),
    sits
      ? leg([86, 156], [86, 168], [87, 184], { width: 18, sleeve: 85, ...options.legs }) +
        leg([114, 156], [114, 168], [113, 184], { width: 18, sleeve: 85, ...options.legs })
      : leg([89, 128], [88, 155], [87, 184], { width: 18, sleeve: 90, ...options.legs }) +
        leg([111, 128], [112, 155], [113, 184], { width: 18, sleeve: 90, ...options.legs }),
    footFront(feet, { x: 86, y: 184 }),
    footFront(feet, { x: 114, y: 184 }),
    splint(87, 182) + splint(113, 182),
    shape('M74 120 H126 L124 138 Q112 142 100 140 Q88 142 76 138', options.legs?.cloth ?? BOTTOM),
    sits ? thighs(options.legs?.cloth ?? BOTTOM) : '',
    torso(100, 78, 58, 50, top),
    sits ? wheelchairFront('front') : '',
    armOf([77, 90], left),
    inSling
      ? arm([123, 90], [132, 112], [92, 116], { width: 14, cloth: top, hand: 'hang' }) + sling()
      : armOf([123, 90], right),
    help === 'walker' ? walkerFront('front') : '',
    headFront(kit, { x: 100, y: 46, r: 27, ...options.head }),
  ].join('');
}

/** Thighs that point at the viewer: the knees of somebody who sits. */
const thighs = (cloth: Paint): string =>
  shape(
    'M75 122 H125 Q130 136 129 152 Q127 164 114 164 Q102 163 100 152 Q98 163 86 164 Q73 164 71 152 Q70 136 75 122z',
    cloth,
  ) + line('M100 150 V134', seam(cloth), 2.5);

export type ChildSide = {
  /** Where the hip is. Standing needs 72 below it; sitting, the seat is 12 below it. */
  readonly x: number;
  readonly y: number;
  readonly head?: Partial<HeadSide>;
  readonly lean?: number;
  readonly far?: ArmPose | null;
  readonly near?: ArmPose | null;
  readonly feet?: Foot;
  readonly legs?: LimbOptions;
  readonly top?: Paint;
  /** As in `ChildFront`. */
  readonly afoot?: boolean;
  readonly knees?: readonly [near: Point, far: Point];
  readonly ankles?: readonly [near: Point, far: Point];
};

/**
 * The whole child from the side, facing right. All points are measured from the hip; the shoulder
 * is at (0, -46) and the head, r 27, at (4, -88), both turned with `lean`.
 */
function childSide(
  kit: Kit,
  options: ChildSide,
  knees: readonly [Point, Point],
  ankles: readonly [Point, Point],
  help: Kit['look']['mobility'],
): string {
  const { x, y, lean = 0, far, near, feet = 'shoe', top = TOP } = options;
  const turned = ([px, py]: Point): Point => {
    const a = (lean * Math.PI) / 180;
    return [px * Math.cos(a) - py * Math.sin(a), px * Math.sin(a) + py * Math.cos(a)];
  };
  const [hx, hy] = turned([4, -88]);
  const shoulder = turned([0, -46]);
  const armOf = (pose: ArmPose | null | undefined, dx: number): string =>
    pose
      ? arm([shoulder[0] + dx, shoulder[1]], pose.elbow, pose.wrist, { width: 15, cloth: top, ...pose })
      : '';
  const legOf = (i: 0 | 1, dx: number): string =>
    leg([dx, 0], knees[i], ankles[i], { width: 21, sleeve: 88, capped: true, ...options.legs }) +
    footSide(feet, { x: ankles[i][0], y: ankles[i][1] }) +
    (kit.look.splints && feet !== 'bare' ? splintSide({ x: ankles[i][0], y: ankles[i][1] }) : '');
  return `<g transform="translate(${num(x)} ${num(y)})">${[
    help === 'wheelchair' ? wheelchairSide('back') : '',
    armOf(far, 6),
    legOf(1, 4),
    torsoSide({ x: 0, y: 0, turn: lean }, top),
    legOf(0, 0),
    help === 'wheelchair' ? wheelchairSide('front') : help === 'walker' ? walkerSide() : '',
    headSide(kit, { x: hx, y: hy, r: 27, turn: lean / 2, ...options.head }),
    armOf(near, 0),
  ].join('')}</g>`;
}

/** The legs of a wheelchair user, whatever the pose on foot would be: the hip stays where it is. */
const IN_WHEELCHAIR = {
  knees: [
    [44, 0],
    [50, -4],
  ],
  ankles: [
    [48, 42],
    [56, 40],
  ],
} as const;

/** On foot; with a wheelchair or a walker where the look has one. */
export function standingSide(kit: Kit, options: ChildSide): string {
  const help = options.afoot ? 'none' : kit.look.mobility;
  if (help === 'wheelchair')
    return childSide(
      kit,
      { ...options, lean: (options.lean ?? 0) / 2 },
      IN_WHEELCHAIR.knees,
      IN_WHEELCHAIR.ankles,
      help,
    );
  return childSide(
    kit,
    options,
    options.knees ?? [
      [2, 28],
      [8, 28],
    ],
    options.ankles ?? [
      [-2, 56],
      [6, 56],
    ],
    help,
  );
}

/** Sitting on what the drawing gives: a toilet, a step, the floor. On a chair: `seatedSide`. */
export const sittingSide = (kit: Kit, options: ChildSide): string =>
  childSide(
    kit,
    options,
    options.knees ?? [
      [54, -2],
      [60, -6],
    ],
    options.ankles ?? [
      [52, 46],
      [60, 42],
    ],
    'none',
  );

/** Sitting on `chair` (drawn for this hip, the seat 12 below it), or in the wheelchair of a child who uses one. */
export const seatedSide = (kit: Kit, options: ChildSide, chair: string): string =>
  kit.look.mobility === 'wheelchair'
    ? childSide(kit, options, IN_WHEELCHAIR.knees, IN_WHEELCHAIR.ankles, 'wheelchair')
    : chair + sittingSide(kit, options);
