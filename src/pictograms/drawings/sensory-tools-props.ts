import { HAND } from '@/pictograms/kit/hand';
import {
  BLUE,
  box,
  disc,
  dot,
  line,
  METAL,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';

const DARK = solid('#3b4654', '#1f2833');

/** Headphones about the origin, 128 wide, 130 tall: a thin band, flat pads, a cable that ends at (60, 100). */
export const headphones = (where: Place): string =>
  place(where, (rim) => {
    const pad = (side: number): string =>
      box(side * 54 - 8, 0, 16, 52, 8, DARK, rim) + box(side * 64 - 6, 6, 12, 40, 6, BLUE, rim);
    const band = 'M-62 14 C-66 -82 66 -82 62 14';
    const cable = 'M-62 46 Q-66 88 -28 84 T30 84 Q44 84 58 98';
    return [
      line(cable, 'var(--rim,#1f2833)', 6),
      line(band, 'var(--rim,#23518f)', 10),
      line(band, BLUE.fill, 5),
      pad(-1) + pad(1),
    ].join('');
  });

/** Dark glasses about the origin for a face of radius 60. */
export const sunglasses = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M-46 -6 L-66 -10 M46 -6 L66 -10', 'var(--rim,#14181d)', 9) +
      line('M-46 -6 L-66 -10 M46 -6 L66 -10', '#3b4654', 5) +
      shape(
        'M-50 -13 Q-25 -19 0 -9 Q25 -19 50 -13 Q54 20 30 22 Q10 22 5 0 Q0 -4 -5 0 Q-10 22 -30 22 Q-54 20 -50 -13z',
        solid('#2b333d', '#0d1116'),
        rim,
      ) +
      line('M-40 -3 L-31 -8 M17 -3 L26 -8', '#aab6c4', 5),
  );

/** A chew on a cord along +x: the bitten end at the origin, 74 long. */
export const chew = (where: Place): string =>
  place(where, (rim) => {
    const rubber = solid('#3f9bd6', '#1c5681');
    return (
      shape('M0 -15 H56 Q74 -15 74 0 Q74 15 56 15 H0 Q-6 0 0 -15z', rubber, rim) +
      line('M12 -13 V13 M26 -13 V13 M40 -13 V13', seam(rubber), 4)
    );
  });

const LENS = solid('#fff2a8', '#a07a00');

/** A torch along +x: its end at the origin, the lens at x = 104. */
export const torch = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(0, -13, 72, 26, 6, RED, rim) +
      shape('M70 -13 L92 -24 H102 V24 H92 L70 13z', DARK, rim) +
      shape('M102 -22 Q110 0 102 22z', LENS, rim) +
      box(44, -17, 18, 8, 3, YELLOW, rim),
  );

/** A thumb that presses, along -x: its tip at the origin, its root 66 away, 26 thick. */
export const thumb = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M70 -22 Q40 -16 12 -13 Q-8 -12 -8 1 Q-8 13 10 14 Q40 15 58 17', HAND, rim) +
      shape('M-3 -5 Q6 -9 15 -6 Q18 1 14 7 Q5 9 -3 6 Q-6 1 -3 -5z', { fill: '#ffffff8c', rim: HAND.rim }, 2),
  );

const SQUIDGY = solid('#ef7fb0', '#98265d');

/** A soft toy with a face, pulled long: its ends at (-78, 0) and (78, 0). */
export const squidgy = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-84 -12 Q-58 -6 -42 -14 Q-28 -32 0 -32 Q28 -32 42 -14 Q58 -6 84 -12 V12 Q58 6 42 14 Q28 32 0 32 Q-28 32 -42 14 Q-58 6 -84 12z',
        SQUIDGY,
        rim,
      ) +
      line('M-18 -31 L-22 -45 M0 -32 V-48 M18 -31 L22 -45', seam(SQUIDGY), 6) +
      dot(-13, -8, 6, '#26303a') +
      dot(13, -8, 6, '#26303a') +
      line('M-14 10 Q0 20 14 10', '#26303a', 5),
  );

/** A sand-timer about the origin, 116 wide, 184 tall. `left` is the share of sand still above, from 0 to 1. */
export const hourglass = (where: Place): string =>
  place(where, (rim) =>
    [
      line('M-46 -80 V80 M46 -80 V80', seam(WOOD), 9),
      shape(
        'M-36 -78 Q-38 -30 -7 0 Q-38 30 -36 78 H36 Q38 30 7 0 Q38 -30 36 -78z',
        solid('#eaf6fd', '#4f7895'),
        rim,
      ),
      patch('M-34 -46 H34 Q28 -22 5 -3 H-5 Q-28 -22 -34 -46z', '#f2a016'),
      patch('M-34.5 76 Q-34 56 -14 50 L0 38 L14 50 Q34 56 34.5 76z', '#f2a016'),
      line('M0 -4 V42', '#f2a016', 5),
      line('M-24 -62 Q-24 -56 -23 -52', '#fff', 5),
      box(-58, -94, 116, 18, 7, WOOD, rim),
      box(-58, 76, 116, 18, 7, WOOD, rim),
    ].join(''),
  );

/** A big gym ball that gives under weight, its top at the origin, 108 wide, 72 tall. */
export const gymBall = (where: Place): string =>
  place(where, (rim) => {
    const paint = solid('#8c6bd1', '#4a2f86');
    return (
      `<ellipse cy="36" rx="54" ry="38" fill="${paint.fill}" stroke="${paint.rim}" stroke-width="${rim}"/>` +
      line('M-51 24 Q0 44 51 24 M-51 48 Q0 66 51 48', seam(paint), 3) +
      line('M-36 16 Q-32 9 -22 6', '#fff', 5)
    );
  });

const SEAT = solid('#2f8fa8', '#14566a');

/** A round air cushion with knobs from its side, its top about the origin, 76 wide, 20 tall. */
export const wobbleCushion = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-36 2 Q-38 -4 -28 -4 H28 Q38 -4 36 2 Q42 10 30 17 H-30 Q-42 10 -36 2z', SEAT, rim) +
      [-27, -9, 9, 27].map((x) => dot(x, 7, 4.2, '#a8dfec')).join(''),
  );

/** A rocking chair from its side, the seat's top from (-30, 0) to (44, 0), its runners on the floor at y = 62. */
export const rockingChair = (where: Place): string =>
  place(where, (rim) => {
    const bars = 'M-30 -2 L-44 -84 M-26 4 L-36 50 M36 4 L44 50 M-36 -34 L34 -30 V2';
    const runner = 'M-74 40 Q0 76 78 40';
    return [
      line(bars, WOOD.rim, 10) + line(bars, WOOD.fill, 5),
      line(runner, WOOD.rim, 12) + line(runner, WOOD.fill, 7),
      box(-36, 0, 84, 11, 5, WOOD, rim),
    ].join('');
  });

/** A scooter board from its side, its top about the origin, 104 wide, its four castors down to y = 32. */
export const scooterBoard = (where: Place): string =>
  place(
    where,
    (rim) =>
      [-40, 40]
        .map(
          (x) =>
            shape(`M${x - 7} 8 H${x + 7} L${x + 4} 20 H${x - 4}z`, METAL, rim) + disc(x, 22, 10, DARK, rim),
        )
        .join('') + box(-54, 0, 108, 12, 6, YELLOW, rim),
  );

/** A tube of water with bubbles that rise, standing on the origin, 68 wide, running up to y = -200. */
export const bubbleTube = (where: Place): string =>
  place(where, (rim) =>
    [
      box(-30, -206, 60, 190, 8, solid('#6fb8ea', '#1f5f91'), rim),
      patch('M-22 -200 H-10 V-24 H-22z', '#a9d8f6'),
      [
        [-10, -40, 8],
        [10, -56, 11],
        [-8, -82, 11],
        [12, -104, 8],
        [-6, -126, 13],
        [11, -154, 11],
        [-10, -172, 8],
        [2, -28, 6],
        [18, -80, 6],
      ]
        .map(([x = 0, y = 0, r = 0]) => disc(x, y, r, { fill: '#fff', rim: '#1f5f91' }, 2.5))
        .join(''),
      box(-38, -24, 76, 24, 7, DARK, rim),
    ].join(''),
  );

/** An armchair from its front standing on the origin, 92 wide, 88 tall. */
export const armchair = (where: Place, paint: Paint): string =>
  place(
    where,
    (rim) =>
      line('M-32 -6 V0 M32 -6 V0', WOOD.rim, 10) +
      box(-36, -90, 72, 70, 20, paint, rim) +
      box(-32, -40, 64, 32, 8, paint, rim) +
      box(-46, -56, 22, 52, 10, paint, rim) +
      box(24, -56, 22, 52, 10, paint, rim),
  );

/** A cloud with rain about the origin, 110 wide; the drops fall to y = 76. */
export const rainCloud = (where: Place): string =>
  place(where, (rim) => {
    const drops =
      'M-32 32 L-38 46 M-8 34 L-14 48 M16 32 L10 46 M40 32 L34 46 M-20 58 L-26 72 M4 60 L-2 74 M28 58 L22 72';
    return (
      line(drops, 'var(--rim,#1f5f9f)', 7) +
      shape(
        'M-36 22 Q-56 22 -56 3 Q-56 -14 -38 -15 Q-32 -36 -8 -34 Q8 -44 24 -30 Q34 -24 34 -14 Q56 -14 56 4 Q56 22 38 22z',
        solid('#8b9aab', '#48566a'),
        rim,
      )
    );
  });

/** An overnight bag standing on the origin, 84 wide, 66 tall with its handles. */
export const overnightBag = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M-20 -44 Q-20 -66 0 -66 Q20 -66 20 -44', RED.rim, 9) +
      line('M-20 -44 Q-20 -66 0 -66 Q20 -66 20 -44', RED.fill, 4) +
      shape(
        'M-34 -46 H34 Q42 -46 42 -36 V-8 Q42 0 34 0 H-34 Q-42 0 -42 -8 V-36 Q-42 -46 -34 -46z',
        RED,
        rim,
      ) +
      line('M-40 -34 H40', seam(RED), 3) +
      box(-12, -30, 24, 18, 4, YELLOW, rim),
  );

/** A slide from its side standing on the origin, 92 wide, 82 tall. */
export const slide = (where: Place): string =>
  place(where, (rim) => {
    const ladder = 'M-40 -78 V0 M-20 -78 V0 M-40 -60 H-20 M-40 -40 H-20 M-40 -20 H-20';
    return (
      line(ladder, METAL.rim, 7) +
      line(ladder, '#fff', 3) +
      shape(
        'M-46 -74 H-16 Q-10 -74 -6 -68 L20 -22 Q26 -12 36 -12 H46 V0 H30 Q16 0 8 -12 L-18 -56 Q-20 -60 -26 -60 H-46z',
        RED,
        rim,
      )
    );
  });
