import { bust, footSide, torsoSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { BLUE, disc, line, type Point, SKIN, shape, YELLOW } from '@/pictograms/kit/svg';
import { CREAM, dab, smear, sunCream } from './body-care-props';
import { sun } from './cover-props';
import { uncovered } from './home-props';

const HAT = YELLOW;

export const sunSteps: Drawings = {
  'cream-on-hand': (kit) => {
    const elbow: Point = [214, -40];
    const wrist: Point = [186, 20];
    return closeUp(kit, [
      arm([-60, 190], [-40, 186], [30, 160], { width: 44, sleeve: 30, hand: 'palm', bend: 14 }),
      shape(
        'M72 150 Q70 138 86 136 Q90 118 100 110 Q108 122 112 136 Q126 138 124 150 Q98 164 72 150z',
        CREAM,
      ),
      arm(elbow, elbow, wrist, { width: 28, sleeve: 0 }),
      sunCream({ x: 100, y: 106, turn: 24, size: 0.9 }),
      handAt(elbow, wrist, 'grip', 28),
    ]);
  },

  'cream-arms': (kit) =>
    closeUp(kit, [
      sun({ x: 164, y: 36, size: 0.8 }),
      arm([-40, 40], [20, 60], [140, 110], { width: 44, sleeve: 40, hand: 'back', handSize: 0.86 }),
      smear({ x: 96, y: 96, turn: 20 }),
      smear({ x: 130, y: 112, turn: 20, size: 0.7 }),
      arm([40, 240], [30, 214], [54, 150], { width: 34, sleeve: 20, hand: 'side', bend: 10 }),
    ]),

  'cream-legs': (kit) =>
    closeUp(kit, [
      sun({ x: 164, y: 36, size: 0.76 }),
      leg([-40, 70], [112, 8], [100, 156], { width: 40, sleeve: 34 }),
      footSide('bare', { x: 100, y: 158, size: 2 }),
      smear({ x: 108, y: 96, turn: 84, size: 0.9 }),
      arm([-70, 170], [-20, 160], [52, 128], { width: 30, sleeve: 40, hand: 'side' }),
    ]),
  'cream-neck-ears': (kit) =>
    closeUp(kit, [
      torsoSide({ x: 86, y: 266, size: 1.9 }),
      headSide(uncovered(kit), { x: 104, y: 74, r: 60, eye: 'closed' }),
      disc(95, 82, 18, { fill: 'var(--skin-shade)', rim: SKIN.rim }) +
        line('M92 75 q10 8 1 15', 'var(--skin-line)', 3),
      dab(100, 68, 8) + dab(86, 92, 7),
      smear({ x: 104, y: 146, turn: -6, size: 0.7 }),
      arm([-10, 260], [-36, 218], [26, 164], { width: 30, sleeve: 40, hand: 'side', bend: 10 }),
    ]),
  'cream-face': (kit) =>
    closeUp(kit, [
      bust(100, 170, 140),
      headFront(kit, { x: 100, y: 96, r: 66, eyes: 'up', glasses: false }),
      dab(100, 74) + dab(58, 118, 9) + dab(138, 116, 9) + dab(100, 104, 7) + dab(100, 148),
      arm([230, 240], [214, 214], [176, 152], { width: 30, sleeve: 20, hand: 'point', flip: true }),
    ]),

  'sun-hat': (kit) =>
    closeUp(kit, [
      sun({ x: 172, y: 28, size: 0.62 }),
      bust(100, 176, 150),
      headFront(kit, { x: 100, y: 112, r: 54 }),
      shape('M46 78 Q46 18 100 18 Q154 18 154 78z', HAT),
      line('M48 66 Q100 78 152 66', BLUE.fill, 14),
      shape('M4 112 Q22 70 100 70 Q178 70 196 112 Q150 94 100 94 Q50 94 4 112z', HAT),
      arm([20, 260], [-20, 190], [6, 138], { width: 26, sleeve: 40, hand: 'grip' }),
      arm([180, 260], [220, 190], [194, 138], { width: 26, sleeve: 40, hand: 'grip', flip: true }),
    ]),
};
