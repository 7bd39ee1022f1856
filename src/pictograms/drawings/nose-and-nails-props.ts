import { HAND } from '@/pictograms/kit/hand';
import { limb } from '@/pictograms/kit/limb';
import {
  line,
  METAL,
  type Paint,
  type Place,
  patch,
  place,
  SKIN,
  shape,
  solid,
  WHITE,
} from '@/pictograms/kit/svg';

const EDGE: Paint = { fill: '#fff', rim: '#6b5a50' };
const NAIL: Paint = { fill: '#ffffff8c', rim: 'var(--skin-line)' };

/** A used tissue about the origin, 72 wide, 64 tall. */
export const tissue = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-34 -18 L-20 -30 L-8 -24 L8 -32 L20 -22 L36 -20 L32 2 L36 18 L18 30 L0 24 L-18 32 L-34 20 L-28 0z',
        WHITE,
        rim,
      ) + line('M-18 -14 L-4 -2 L-14 14 M16 -12 L4 0 L14 14', '#b6c4d1', 3),
  );

/** A nose from the front, large: its bridge at y = -26, its tip at the origin, 60 wide. */
export const noseFront = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-10 -26 Q-10 -12 -20 -8 Q-31 -2 -28 9 Q-22 18 -11 12 Q0 20 11 12 Q22 18 28 9 Q31 -2 20 -8 Q10 -12 10 -26',
        { fill: SKIN.fill, rim: 'var(--skin-line)' },
        rim * 1.2,
      ) + patch('M-22 9 q6 -9 12 1 q-6 6 -12 -1z M22 9 q-6 -9 -12 1 q6 6 12 -1z', 'var(--face)'),
  );

/** A nail whose base's middle is at the origin, growing to -y; a long one shows its white edge. */
const nail = (where: Place, long: boolean): string =>
  place(where, (rim) => {
    const top = long ? -18 : -11;
    return (
      shape(
        `M-7.5 -3 Q0 3 7.5 -3 V${top} Q7.5 ${top - 7} 0 ${top - 7} Q-7.5 ${top - 7} -7.5 ${top}z`,
        NAIL,
        rim * 0.8,
      ) +
      (long ? shape('M-7.5 -12 Q0 -17 7.5 -12 V-18 Q7.5 -25 0 -25 Q-7.5 -25 -7.5 -18z', EDGE, rim * 0.8) : '')
    );
  });

const TIPS: readonly Place[] = [
  { x: -50, y: -48, turn: -38 },
  { x: -21, y: -86 },
  { x: -0.5, y: -100 },
  { x: 20, y: -92 },
  { x: 39, y: -74 },
];

/**
 * A hand's back with its nails, fingers up: the wrist's middle at the origin, 58 wide, 124 tall, the thumb on the left; the arm
 * comes from below. The first `cut` nails, from the thumb on, are short.
 */
export const nailHand = (where: Place, cut = 0): string =>
  place(
    where,
    (rim) =>
      limb([-4, 110], [-4, 90], [-3, -4], { width: 50, sleeve: 64, soft: 0.2 }) +
      shape(
        'M-27 6 Q-32 -14 -36 -28 L-58 -56 a11 11 0 0 1 17 -14 L-31 -58 V-98 a10 10 0 0 1 20 0 V-112 a10.5 10.5 0 0 1 21 0 V-104 a10 10 0 0 1 20 0 V-86 a9 9 0 0 1 18 0 V-34 Q48 -12 22 6',
        HAND,
        rim,
      ) +
      line('M-11 -98 V-56 M10 -104 V-56 M30 -88 V-54', HAND.rim, rim) +
      TIPS.map((tip, i) => nail(tip, i >= cut)).join(''),
  );

/** A hand's back with the index finger out and the others folded: the wrist's middle at the origin, 78 wide, 132 tall. */
export const fingerOut = (where: Place, long = true): string =>
  place(
    where,
    (rim) =>
      limb([-4, 130], [-4, 100], [0, -4], { width: 50, sleeve: 60, soft: 0.2 }) +
      shape(
        'M-25 6 Q-34 -20 -35 -44 V-118 a12 12 0 0 1 24 0 V-62 Q-10 -72 0 -72 Q10 -72 11 -62 Q12 -68 20 -68 Q30 -68 30 -58 Q32 -62 38 -61 Q46 -60 46 -48 Q46 -12 25 6',
        HAND,
        rim,
      ) +
      line('M-11 -62 V-44 M11 -62 V-46 M30 -58 V-44', HAND.rim, rim) +
      shape('M-25 -2 Q-44 -22 -42 -44 a8.5 8.5 0 0 1 17 0 Q-24 -26 -8 -16', HAND, rim) +
      nail({ x: -23, y: -107, size: 1.25 }, long),
  );

/** Nail clippers along +x: the jaws close at the origin, the lever stands up, 92 long. */
export const clippers = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M0 -3 Q-2 -10 6 -13 L88 -10 V10 L6 13 Q-2 10 0 3 L24 0z', METAL, rim) +
      line('M26 0 H88', METAL.rim, 2.5) +
      shape('M10 -15 L18 -20 L92 -34 Q98 -30 92 -24 L26 -9 H14z', solid('#7c8b9c', '#3f4c5b'), rim),
  );

/** A nail file about the origin, along x, 150 long. */
export const nailFile = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-68 -9 H68 Q76 0 68 9 H-68 Q-76 0 -68 -9z', solid('#f08a3c', '#94480f'), rim) +
      line('M-60 -3 h2 M-44 3 h2 M-28 -3 h2 M-12 3 h2 M4 -3 h2 M20 3 h2 M36 -3 h2 M52 3 h2', '#fbd0a8', 3.5),
  );
