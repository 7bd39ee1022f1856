import type { Kit } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import {
  box,
  disc,
  dot,
  line,
  METAL,
  type Paint,
  type Place,
  type Point,
  patch,
  place,
  shape,
  solid,
  WHITE,
  white,
} from '@/pictograms/kit/svg';
import { gloved } from './swim-and-haircut-props';

/** What they wear: the dentist teal with blue gloves, the doctor a white coat over blue. */
export const TUNIC = solid('#35a79a', '#17635b');
export const COAT = white('#f4f8fb', '#6f8799');
export const SHIRT = solid('#4a86d8', '#23518f');

const TUBE = '#26323f';

/** A hand in a glove, on an arm that comes from outside the box; the hand alone with `only`. */
export const glovedArm = (
  kit: Kit,
  from: Point,
  elbow: Point,
  to: Point,
  hand: 'grip' | 'pinch' | 'point' | 'side' | 'back' | 'hang',
  {
    cloth = TUNIC,
    flip = false,
    bend = 0,
    width = 28,
    only = false,
  }: { cloth?: Paint; flip?: boolean; bend?: number; width?: number; only?: boolean } = {},
): string =>
  gloved(kit, () =>
    only
      ? handAt(elbow, to, hand, width, flip, bend)
      : arm(from, elbow, to, { width, sleeve: 40, cloth, hand, flip, bend }),
  );

/** The dentist's lamp about the origin, 84 wide, its light falling along +y; the arm comes from above. */
export const dentalLamp = (where: Place): string =>
  place(where, (rim) =>
    [
      line('M0 -20 V-70', METAL.rim, 11) + line('M0 -20 V-70', METAL.fill, 6),
      shape('M-26 -24 H26 L42 10 Q0 22 -42 10z', METAL, rim),
      shape('M-34 10 Q0 20 34 10 Q28 24 0 25 Q-28 24 -34 10z', solid('#fff3a3', '#97690a'), rim),
    ].join(''),
  );

/** A paper bib on the chest: the middle of its upper edge at the origin, 84 wide. */
export const bib = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M-36 4 L-24 -22 M36 4 L24 -22', METAL.rim, 4) +
      shape('M-40 0 H40 Q46 40 40 76 H-40 Q-46 40 -40 0z', solid('#bfe0f6', '#3f7396'), rim),
  );

/** A mirror on a stick along +x: the glass about the origin, r 26; in it a tooth. */
export const dentalMirror = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(20, -6, 110, 12, 6, METAL, rim) +
      disc(0, 0, 27, METAL, rim) +
      dot(0, 0, 20, '#bfe6fa') +
      line('M-9 6 L7 -10 M0 12 L12 0', '#fff', 4.5),
  );

/** A stethoscope's tube along `d`. */
export const tube = (d: string, width = 9): string =>
  line(d, 'var(--rim,#111820)', width + 3) + line(d, TUBE, width);

/** Its chest piece about the origin, r 19. */
export const chestPiece = (where: Place): string =>
  place(where, (rim) => disc(0, 0, 20, METAL, rim) + disc(0, 0, 11, solid('#e6edf3', METAL.rim), rim));

/** A stethoscope as a sign, about the origin, 64 wide, 76 tall. */
export const stethoscopeSign = [
  line('M-24 -32 V-14 Q-24 6 -8 6 Q8 6 8 -14 V-32 M-8 6 Q-8 34 10 34 Q26 34 26 12', TUBE, 8),
  line('M-28 -34 H-20 M4 -34 H12', '#c8453b', 9),
  dot(26, 8, 11, '#3f7fd6'),
  dot(26, 8, 4.5, '#fff'),
].join('');

/** A tooth as a sign, about the origin, 60 wide. */
export const toothSign = shape(
  'M-27 -16 Q-28 -36 -12 -34 Q0 -27 12 -34 Q28 -36 27 -16 Q27 2 20 14 Q17 36 9 36 Q3 34 2 16 H-2 Q-3 34 -9 36 Q-17 36 -20 14 Q-27 2 -27 -16z',
  WHITE,
  3.5,
);

/** A plaster about the origin, 84 by 32. */
export const plaster = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-42, -16, 84, 32, 15, solid('#f6b9a0', '#8f4a2c'), rim) +
      box(-15, -16, 30, 32, 2, solid('#fdeee4', '#8f4a2c'), rim * 0.8) +
      [-32, -24, 24, 32].map((x) => dot(x, -5, 2.4, '#8f4a2c') + dot(x, 5, 2.4, '#8f4a2c')).join(''),
  );

/** A syringe along +x: the needle's tip at the origin, the plunger's end at x = 106. */
export const syringe = (where: Place): string =>
  place(where, (rim) =>
    [
      line('M0 0 H22', 'var(--rim,#3f4d5c)', 4),
      line('M78 0 H104 M104 -11 V11 M76 -16 V16', 'var(--rim,#3f4d5c)', 7),
      box(22, -12, 54, 24, 4, solid('#f2f9fd', '#3f6b85'), rim),
      patch('M24.5 -9.5 H54 V9.5 H24.5z', '#7fc4ee'),
      line('M34 -10 V-3 M44 -10 V-3 M54 -10 V-3 M64 -10 V-3', '#3f6b85', 2.5),
    ].join(''),
  );
