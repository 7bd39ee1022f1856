import { hand, type Pose } from './hand';
import { BOTTOM, dot, line, num, type Paint, type Point, RIM, SKIN, TOP } from './svg';

export type LimbOptions = {
  /** Thickness of the bare limb. */
  readonly width?: number;
  /** How much of it is clothed, in hundredths from the body end. */
  readonly sleeve?: number;
  readonly cloth?: Paint;
  /** How round the joint is: 0 a corner, 1 one long curve. */
  readonly soft?: number;
  /** How much wider the cloth is than the limb. */
  readonly loose?: number;
  /** Rims the body end too, where the limb lies across the trunk (a hip from the side). */
  readonly capped?: boolean;
  /** Where a bent wrist or ankle goes on to, so that the joint closes under hand or foot. */
  readonly onward?: Point;
};

const towards = ([ax, ay]: Point, [bx, by]: Point, part: number): string =>
  `${num(ax + (bx - ax) * part)} ${num(ay + (by - ay) * part)}`;

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/**
 * A limb as one flowing line from the body over the joint to the wrist or ankle, its first part
 * clothed. The far end is cut straight: a hand or foot goes over it.
 */
export function limb(from: Point, joint: Point, to: Point, options: LimbOptions = {}): string {
  const { width = 20, sleeve = 45, cloth = TOP, soft = 0.8, loose = 7, capped = false, onward } = options;
  const d = `M${num(from[0])} ${num(from[1])} L${towards(from, joint, 1 - soft)} Q${num(joint[0])} ${num(joint[1])} ${towards(joint, to, soft)} L${num(to[0])} ${num(to[1])}${onward ? ` L${num(onward[0])} ${num(onward[1])}` : ''}`;
  const rimShare = (100 * RIM) / (distance(from, joint) + distance(joint, to));
  const stroke = (colour: string, thick: number, share: number): string =>
    `<path d="${d}" pathLength="100" fill="none" stroke="${colour}" stroke-width="${num(thick)}" stroke-linejoin="round"${share < 100 ? ` stroke-dasharray="${num(share)} 200"` : ''}/>`;
  const wide = width + loose;
  const skin = sleeve >= 100 ? '' : stroke(SKIN.rim, width + RIM, 100) + stroke(SKIN.fill, width - RIM, 100);
  if (sleeve <= 0) return skin;
  const [x, y] = from;
  return [
    skin,
    capped ? dot(x, y, (wide + RIM) / 2, cloth.rim) : '',
    stroke(cloth.rim, wide + RIM, sleeve + rimShare),
    stroke(cloth.fill, wide - RIM, sleeve),
    dot(x, y, (wide - RIM) / 2, cloth.fill),
  ].join('');
}

/** The outline of a sleeve goes on over the top of the shoulder, where its round end leaves the trunk. */
function shoulder(from: Point, joint: Point, r: number, cloth: Paint): string {
  const [x, y] = from;
  const ahead = Math.atan2(joint[1] - y, joint[0] - x);
  const outside = Math.min(x, y, 200 - x, 200 - y) < -30;
  if (outside || Math.sin(ahead) < 0.1) return '';
  const side = Math.cos(ahead) < 0 ? 1 : -1;
  const at = (degrees: number): string => {
    const a = ahead + (side * degrees * Math.PI) / 180;
    return `${num(x + r * Math.cos(a))} ${num(y + r * Math.sin(a))}`;
  };
  return line(`M${at(90)} A${num(r)} ${num(r)} 0 0 ${side > 0 ? 1 : 0} ${at(135)}`, cloth.rim, RIM);
}

export type ArmOptions = LimbOptions & {
  readonly hand?: Pose;
  /** Puts the thumb on the other side. */
  readonly flip?: boolean;
  /** Bends the wrist, in degrees clockwise. */
  readonly bend?: number;
  /** Size of the hand against the arm; 1 fits the wrist. */
  readonly handSize?: number;
};

/** An arm with its hand, which points where the forearm points. `to` is the wrist. */
export function arm(from: Point, elbow: Point, to: Point, options: ArmOptions = {}): string {
  const { hand: pose = 'side', flip = false, bend = 0, handSize = 1, ...rest } = options;
  const { width = 20, sleeve = 45, loose = 7, cloth = TOP, capped = false } = rest;
  const wrist = width * handSize;
  const ahead = Math.atan2(to[1] - elbow[1], to[0] - elbow[0]) + (bend * Math.PI) / 180;
  const onward: Point = [to[0] + wrist * 0.2 * Math.cos(ahead), to[1] + wrist * 0.2 * Math.sin(ahead)];
  return [
    limb(from, elbow, to, { ...rest, onward }),
    sleeve > 0 && !capped ? shoulder(from, elbow, (width + loose) / 2, cloth) : '',
    handAt(elbow, to, pose, wrist, flip, bend),
  ].join('');
}

/** The hand of an arm alone, for when the thing it holds lies between arm and hand. */
export function handAt(elbow: Point, to: Point, pose: Pose, width = 20, flip = false, bend = 0): string {
  const turn = (Math.atan2(to[1] - elbow[1], to[0] - elbow[0]) * 180) / Math.PI + bend;
  return hand(pose, { x: to[0], y: to[1], turn, size: Math.round(((width + 0.5) / 18) * 100) / 100, flip });
}

/** A leg: wider, in the colour of the trousers. `sleeve` is how far they reach. */
export const leg = (from: Point, knee: Point, ankle: Point, options: LimbOptions = {}): string =>
  limb(from, knee, ankle, { width: 20, sleeve: 60, cloth: BOTTOM, soft: 0.45, loose: 8, ...options });
