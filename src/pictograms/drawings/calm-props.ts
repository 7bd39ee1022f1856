import { HAND } from '@/pictograms/kit/hand';
import {
  box,
  disc,
  dot,
  line,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  shape,
  solid,
  YELLOW,
} from '@/pictograms/kit/svg';

/** A hand raised flat towards the viewer: the wrist's middle at the origin, 58 wide, 124 tall, the thumb on the left. */
export const stopHand = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-27 6 Q-32 -14 -36 -28 L-58 -56 a11 11 0 0 1 17 -14 L-31 -58 V-98 a10 10 0 0 1 20 0 V-112 a10.5 10.5 0 0 1 21 0 V-104 a10 10 0 0 1 20 0 V-86 a9 9 0 0 1 18 0 V-34 Q48 -12 28 6',
        HAND,
        rim,
      ) +
      line(
        'M-11 -98 V-62 M10 -104 V-62 M30 -88 V-60 M-30 -56 Q-12 -42 -10 -14 M-16 -50 Q12 -54 40 -42',
        HAND.rim,
        rim,
      ),
  );

/** Eight sides about the origin, 188 wide. */
export const octagon = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-39 -94 H39 L94 -39 V39 L39 94 H-39 L-94 39 V-39z', RED, rim) +
      line('M-36 -86 H36 L86 -36 V36 L36 86 H-36 L-86 36 V-36z', '#fff', 5),
  );

const CANVAS = solid('#4f9fb0', '#235d6b');
const STRIPE = '#8fc9d4';

/** A tent from its front standing on the origin, 188 wide, 184 tall; `back` is its lit inside, `front` the drawn-back flaps. */
export const tent = (where: Place, part: 'back' | 'front'): string =>
  place(where, (rim) =>
    part === 'back'
      ? line('M-14 -192 L6 -164 M14 -192 L-6 -164', '#7a4d2b', 7) +
        shape('M0 -176 L94 0 H-94z', solid('#f9e3b4', '#8a6a2c'), rim)
      : shape('M0 -178 L94 0 H60 Q68 -76 6 -140z', CANVAS, rim) +
        shape('M0 -178 L-94 0 H-60 Q-68 -76 -6 -140z', CANVAS, rim) +
        patch('M-34 -116 L-84 -8 H-72 Q-68 -56 -42 -88z M34 -116 L84 -8 H72 Q68 -56 42 -88z', STRIPE) +
        shape('M0 -180 L-21 -140 Q0 -128 21 -140z', CANVAS, rim),
  );

/** A fat cushion about the origin, 76 by 44. */
export const cushion = (where: Place, paint: Paint = YELLOW): string =>
  place(where, (rim) => shape('M-34 -18 Q0 -26 34 -18 Q42 0 34 18 Q0 26 -34 18 Q-42 0 -34 -18z', paint, rim));

/** Ear defenders on a head of radius r about the origin: a band over the top and a thick cup on either ear. */
export const earDefenders = (x: number, y: number, r: number): string =>
  place({ x, y, size: r / 60 }, (rim) => {
    const cup = (side: number): string =>
      box(side * 66 - 17, -24, 34, 64, 15, solid('#e2483d', '#8f221b'), rim) +
      box(side * 55 - 7, -20, 14, 56, 7, solid('#3b4654', '#1f2833'), rim) +
      line(`M${side * 70} -8 V24`, '#ffb0a9', 6);
    const band = 'M-66 -10 C-72 -98 72 -98 66 -10';
    return line(band, 'var(--rim,#1f2833)', 17) + line(band, '#4a5768', 12) + cup(-1) + cup(1);
  });

/** A popping fidget about the origin, r 36: rows of soft bubbles to press. */
export const popper = (where: Place): string =>
  place(where, (rim) => {
    const row = (y: number, xs: readonly number[], fill: string): string =>
      xs.map((x) => dot(x, y, 7.5, fill) + dot(x - 2, y - 2, 2.5, '#fff')).join('');
    return [
      disc(0, 0, 40, solid('#f6d34b', '#8a6500'), rim),
      row(-22, [-10, 10], '#d8392f'),
      row(0, [-22, 0, 22], '#2f6fc4'),
      row(22, [-10, 10], '#7a4fc0'),
    ].join('');
  });

export type Feeling = 'happy' | 'sad' | 'angry';
const INK = '#26303a';
const FEELINGS: Readonly<Record<Feeling, readonly [paint: Paint, features: string]>> = {
  happy: [
    YELLOW,
    dot(-9, -4, 3.6, INK) +
      dot(9, -4, 3.6, INK) +
      line('M-14 -13 Q-9 -17 -4 -13 M14 -13 Q9 -17 4 -13', INK, 2.8) +
      patch('M-13 5 Q0 8 13 5 Q10 19 0 19 Q-10 19 -13 5z', INK) +
      patch('M-9 7.5 Q0 9.5 9 7.5 L7 11 H-7z', '#fff'),
  ],
  sad: [
    solid('#7fb2ee', '#2d5f9c'),
    dot(-9, -2, 3.6, INK) +
      dot(9, -2, 3.6, INK) +
      line('M-16 -9 Q-9 -14 -4 -16 M16 -9 Q9 -14 4 -16', INK, 2.8) +
      line('M-9 15 Q0 4 9 15', INK, 3.6) +
      shape('M13 4 Q18 11 13 14 Q8 11 13 4z', solid('#e6f4ff', '#2d5f9c'), 1.6),
  ],
  angry: [
    solid('#ee6a54', '#98291a'),
    dot(-9, -2, 3.6, INK) +
      dot(9, -2, 3.6, INK) +
      line('M-18 -15 L-4 -7 M18 -15 L4 -7', INK, 3.8) +
      box(-11, 7, 22, 9, 3, { fill: '#fff', rim: INK }, 2.4) +
      line('M-4 8 V15 M4 8 V15', INK, 1.8),
  ],
};

/** A small round face about the origin, r 27: brows, eyes, mouth and colour all tell the feeling. */
export const smallFace = (feeling: Feeling, where: Place): string =>
  place(where, (rim) => disc(0, 0, 27, FEELINGS[feeling][0], rim) + FEELINGS[feeling][1]);
