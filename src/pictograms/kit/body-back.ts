import { type ArmPose, footFront, torso } from './body';
import { type HeadBack, headBack } from './head-back';
import type { Kit } from './kit';
import { arm, type LimbOptions, leg } from './limb';
import { walkerFront, wheelchairBack } from './mobility';
import { BOTTOM, type Paint, type Point, shape, TOP } from './svg';

export type ChildBack = {
  readonly head?: Partial<HeadBack>;
  readonly left?: ArmPose | null;
  readonly right?: ArmPose | null;
  readonly legs?: LimbOptions;
  readonly top?: Paint;
  readonly feet?: 'bare' | 'shoe' | 'sock';
  readonly afoot?: boolean;
};

/** The whole child from behind, measured as `childFront`: shoulders at (77, 90) and (123, 90), hips at y 128, soles at y 197. */
export function childBack(kit: Kit, options: ChildBack = {}): string {
  const { feet = 'shoe', top = TOP, afoot = false } = options;
  const {
    left = { elbow: [60, 112], wrist: [64, 130], hand: 'hang', flip: true },
    right = { elbow: [140, 112], wrist: [136, 130], hand: 'hang' },
  } = options;
  const armOf = (shoulder: Point, pose: ArmPose | null): string =>
    pose ? arm(shoulder, pose.elbow, pose.wrist, { width: 14, cloth: top, ...pose }) : '';
  return [
    armOf([77, 90], left),
    armOf([123, 90], right),
    footFront(feet, { x: 86, y: 184 }),
    footFront(feet, { x: 114, y: 184 }),
    leg([89, 128], [88, 155], [87, 186], { width: 18, sleeve: 95, ...options.legs }),
    leg([111, 128], [112, 155], [113, 186], { width: 18, sleeve: 95, ...options.legs }),
    shape('M74 118 H126 L124 138 Q112 142 100 138 Q88 142 76 138', options.legs?.cloth ?? BOTTOM),
    torso(100, 78, 58, 50, top),
    kit.look.mobility === 'wheelchair' && !afoot ? wheelchairBack() : '',
    kit.look.mobility === 'walker' && !afoot ? walkerFront('back') + walkerFront('front') : '',
    headBack(kit, { x: 100, y: 46, r: 27, ...options.head }),
  ].join('');
}
