import { bust } from '@/pictograms/kit/body';
import { HAND } from '@/pictograms/kit/hand';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide, type SideMouth } from '@/pictograms/kit/head-side';
import type { Kit } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { timeDisc } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  clip,
  disc,
  line,
  METAL,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  shape,
  solid,
  TOP,
  white,
} from '@/pictograms/kit/svg';

/**
 * A hand spread like a star, its fingers up and the thumb on the right: the wrist's middle at the origin,
 * 152 wide, 160 tall.
 */
export const starHand = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-27 6 Q-32 -30 -44 -58 L-67 -98 A10 10 0 0 1 -51 -110 L-28 -79 Q-27 -78 -26 -87 L-37 -137 A11 11 0 0 1 -16 -142 L-4 -92 Q-3 -89 -2 -95 L4 -150 A11 11 0 0 1 26 -148 L20 -93 Q22 -86 23 -88 L43 -131 A11 11 0 0 1 63 -122 L43 -79 Q32 -58 29 -47 L69 -64 A12 12 0 0 1 79 -43 L39 -25 Q30 -14 27 6',
        HAND,
        rim,
      ) + line('M-26 -52 Q0 -66 24 -60 M24 -44 Q6 -34 8 -8', HAND.rim, rim),
  );

/**
 * The way round the fingers of `starHand`, from the thumb's root to the tip of the first finger, and on to
 * the little one.
 */
export const TRACED = 'M42 -12 L86 -34 A21 21 0 0 0 66 -75 L46 -66 L72 -118 A20 20 0 0 0 58 -139';
export const TO_TRACE =
  'M38 -132 L25 -112 L34 -146 A20 20 0 0 0 -6 -148 L-5 -110 L-7 -144 A20 20 0 0 0 -46 -136 L-34 -98 L-43 -115 A20 20 0 0 0 -76 -93 L-58 -60';

/** The colour of breath and of where a finger has been. */
export const BREATH = 'var(--rim,#2473b5)';

/**
 * One of two hands that press palm to palm: the palm along x = 0, the wrist at the origin, the fingers up
 * to y = -64; the left one.
 */
export const pressedHand = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-19 6 Q-25 -12 -18 -32 L-13 -56 Q-8 -68 0 -64 V6', HAND, rim) +
      shape('M-17 -6 Q-13 -20 -5 -34 a4.4 4.4 0 0 1 5 1 V-6', HAND, rim),
  );

/** A balloon about the origin, r 34, its knot at the bottom. */
export const balloon = (where: Place, paint: Paint = RED): string =>
  place(
    where,
    (rim) =>
      shape('M-6 42 L0 34 L6 42z', paint, rim) +
      shape('M0 -36 Q34 -34 34 -2 Q32 26 0 36 Q-32 26 -34 -2 Q-34 -34 0 -36z', paint, rim) +
      line('M-20 -8 Q-18 -22 -6 -25', '#fff', 5),
  );

/** A child from the side down to the hips, with the balloon that the tummy is: full of air, or nearly empty. */
export const breather = (kit: Kit, full: boolean, mouth: SideMouth): string =>
  [
    shape(
      `M18 204 Q8 150 30 122 Q44 106 62 106 Q84 106 92 124 ${full ? 'Q154 138 150 178 Q148 194 140 204' : 'Q104 150 102 204'}`,
      TOP,
    ),
    headSide(kit, { x: 66, y: 60, r: 46, mouth, eye: 'closed' }),
    full ? balloon({ x: 98, y: 162, size: 1.06 }) : balloon({ x: 80, y: 174, size: 0.5 }),
    arm([36, 134], [-8, 190], [26, 196], { width: 24, hand: 'side', sleeve: 60 }),
  ].join('');

/** Arms crossed, a hand on either shoulder, for a bust whose shoulders are 140 wide. */
export const huggedSelf = (kit: Kit): string =>
  [
    bust(100, 106, 140),
    headFront(kit, { x: 100, y: 58, r: 42, eyes: 'closed', mouth: 'smile' }),
    arm([160, 132], [172, 196], [78, 150], { width: 25, sleeve: 46, hand: 'back', soft: 0.6, bend: 12 }),
    arm([40, 132], [28, 200], [122, 158], {
      width: 25,
      sleeve: 46,
      hand: 'back',
      soft: 0.6,
      flip: true,
      bend: -14,
    }),
  ].join('');

/** The sign of a break: the button that halts, about the origin, r 34. */
export const pause = (where: Place): string =>
  place(where, (rim) => disc(0, 0, 34, BLUE, rim) + line('M-11 -14 V14 M11 -14 V14', '#fff', 11));

const BAG = solid('#e58a3c', '#8f4a0c');

/** A bean bag to sit in, standing on the origin, 124 wide, 96 tall, its back on the left. */
export const beanBagSeat = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-54 0 Q-68 -40 -46 -78 Q-34 -104 -14 -92 Q2 -62 30 -54 Q64 -46 62 -14 Q60 0 48 0z', BAG, rim) +
      line('M-26 -86 Q-26 -34 10 -24 M10 -24 Q34 -22 56 -34', '#a8560f', 3),
  );

const CASE = solid('#4a5a6c', '#26323f');

/**
 * The app's time disc as a clock that stands on a table, about the origin, 156 wide; its button is at (0,
 * -90).
 */
export const timer = (left: number, where: Place): string =>
  place(where, (rim) =>
    [
      box(-50, 66, 26, 20, 5, CASE, rim) + box(24, 66, 26, 20, 5, CASE, rim),
      box(-15, -92, 30, 20, 6, RED, rim),
      box(-78, -78, 156, 156, 34, CASE, rim),
      box(-68, -68, 136, 136, 26, white('#fff', '#26323f'), rim),
      timeDisc(left, { x: 0, y: 0 }),
    ].join(''),
  );

/** A card about the origin, 96 by 116. */
export const card = (where: Place, paint: Paint, picture: string, edge = 1): string =>
  place(where, (rim) => box(-48, -58, 96, 116, 12, paint, rim * edge) + picture);

/** The place of a card on the plan, while it is empty; as large as `card`. */
export const slot = (x: number, y: number): string =>
  `<rect x="${x - 48}" y="${y - 58}" width="96" height="116" rx="12" fill="var(--backing,#cbd8e3)" stroke="#7b8fa3" stroke-width="3" stroke-dasharray="9 7"/>`;

/** A bed of springy cloth on legs, its top about the origin, 120 wide. */
export const trampoline = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M-46 4 V30 M0 12 V36 M46 4 V30', METAL.rim, 7) +
      `<ellipse rx="58" ry="15" fill="#3a4652" stroke="${BLUE.rim}" stroke-width="${rim + 7}"/><ellipse rx="58" ry="15" fill="none" stroke="${BLUE.fill}" stroke-width="5"/>`,
  );

/** A bottle of water with glitter that sinks, standing on the origin, 84 wide, 172 tall. */
export const glitterBottle = (where: Place): string =>
  place(where, (rim) => {
    const bits = (fill: string, at: string): string => line(at, fill, 7);
    return [
      shape(
        'M-42 -12 V-104 Q-42 -128 -20 -138 V-152 H20 V-138 Q42 -128 42 -104 V-12 Q42 0 30 0 H-30 Q-42 0 -42 -12z',
        solid('#8fd0f5', '#22689c'),
        rim,
      ),
      patch('M-41 -34 Q0 -46 41 -34 V-12 Q41 -1 30 -1 H-30 Q-41 -1 -41 -12z', '#8c6bd1'),
      bits('#ffe27a', 'M-28 -18 h0 M-8 -26 h0 M12 -14 h0 M30 -24 h0 M-18 -58 h0 M20 -66 h0 M-4 -90 h0'),
      bits('#fff', 'M-20 -10 h0 M2 -12 h0 M22 -32 h0 M6 -50 h0 M-28 -78 h0 M28 -96 h0'),
      bits('#d9486a', 'M-32 -30 h0 M-12 -38 h0 M32 -12 h0 M30 -48 h0 M-22 -104 h0 M12 -114 h0'),
      box(-25, -176, 50, 28, 7, solid('#4a5a6c', '#26323f'), rim),
    ].join('');
  });

/** A small picture about the origin, 92 wide, of what is drawn for the whole box. */
export const tile = (kit: Kit, name: string, where: Place, parts: readonly string[]): string =>
  place({ size: 0.46, ...where }, () =>
    place({ x: -100, y: -100 }, () => {
      const d =
        'M26 2 H174 A24 24 0 0 1 198 26 V174 A24 24 0 0 1 174 198 H26 A24 24 0 0 1 2 174 V26 A24 24 0 0 1 26 2z';
      return (
        patch(d, 'var(--backing,#fff)') +
        clip(kit.id(name), d, parts.join('')) +
        line(d, 'var(--rim,#7b8fa3)', 6)
      );
    }),
  );
