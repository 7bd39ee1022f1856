import { bust, seatedSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { countBadge } from '@/pictograms/kit/numerals';
import { arrow, roundArrow } from '@/pictograms/kit/signs';
import { HAIR, line, type Point, patch, shape, WOOD } from '@/pictograms/kit/svg';
import { drops } from '@/pictograms/kit/water';
import { drawer, hairClip, sprayBottle, withEnds } from './face-and-hair-props';
import { hairbrush, uncovered } from './home-props';
import { floor } from './sock-props';

const SLEEVE = { width: 26, sleeve: 46 } as const;

/** A lock of hair from (126, 60) past the fist to its ends at (150, 178). */
const LOCK =
  shape(
    'M96 40 Q134 42 146 84 Q150 110 164 134 Q178 160 168 184 Q150 192 132 182 Q140 150 128 118 Q118 84 96 74z',
    HAIR,
  ) + line('M116 58 Q134 80 138 112 M142 124 Q156 150 152 180', 'var(--hair-line)', 3.5);

export const hairSteps: Drawings = {
  'get-hairbrush': (kit) =>
    closeUp(kit, [
      patch('M0 168 H200 V200 H0z', '#e9cda8'),
      line('M0 168 H200', WOOD.rim, 2.5),
      hairbrush({ x: 166, y: 142, turn: 214, size: 1.6 }),
      arm([220, 240], [214, 210], [180, 166], { width: 32, sleeve: 30, hand: 'grip', bend: -6 }),
    ]),

  'spray-hair': (kit) => {
    const elbow: Point = [216, 190];
    const wrist: Point = [198, 140];
    return closeUp(kit, [
      bust(54, 176, 130),
      headSide(uncovered(kit), { x: 62, y: 114, r: 54, flip: true, eye: 'closed' }),
      sprayBottle({ x: 172, y: 150, size: 1.04 }),
      arm([236, 226], elbow, wrist, { ...SLEEVE, hand: 'grip', bend: -60 }),
      line('M128 40 L114 34 M128 48 H110 M128 56 L114 62', 'var(--rim,#2b7fb8)', 6),
      drops(
        [
          [98, 34],
          [92, 54],
          [102, 72],
          [76, 40],
          [78, 62],
        ],
        0.75,
      ),
    ]);
  },

  'sit-on-chair': (kit) =>
    closeUp(kit, [
      floor(186),
      `<g transform="scale(.97)">${seatedSide(
        kit,
        { x: 64, y: 126, near: { elbow: [-4, -16], wrist: [26, -12], hand: 'side' } },
        chairSide({ x: 58, y: 138 }),
      )}</g>`,
      arrow(76, { x: 164, y: 24, turn: 90 }, 12),
    ]),

  'hold-hair': (kit) =>
    closeUp(kit, [
      bust(72, 176, 140),
      headFront(withEnds(kit), { x: 72, y: 96, r: 62, eyes: 'right' }),
      LOCK,
      arm([240, 40], [226, 44], [172, 76], { ...SLEEVE, width: 30, hand: 'grip' }),
    ]),

  'brush-hair-ends': (kit) => {
    const elbow: Point = [228, 212];
    const wrist: Point = [188, 182];
    return closeUp(kit, [
      bust(62, 154, 130),
      `<g transform="translate(0 -10) scale(.88)">${[
        headFront(withEnds(kit), { x: 72, y: 96, r: 62, eyes: 'down' }),
        LOCK,
        arm([260, 20], [246, 30], [172, 76], { ...SLEEVE, width: 30, hand: 'grip' }),
      ].join('')}</g>`,
      arm([260, 240], elbow, wrist, { ...SLEEVE, hand: 'grip' }),
      hairbrush({ x: 214, y: 186, turn: 196, size: 0.98 }),
      handAt(elbow, wrist, 'grip', 26),
    ]);
  },

  'brush-hair-down': (kit) => {
    const elbow: Point = [186, 190];
    const wrist: Point = [170, 142];
    return closeUp(kit, [
      bust(96, 178, 130),
      headSide(uncovered(kit), { x: 84, y: 100, r: 60, flip: true }),
      arm([150, 230], elbow, wrist, { ...SLEEVE, hand: 'grip', bend: 10 }),
      hairbrush({ x: 180, y: 128, turn: 216, size: 1 }),
      handAt(elbow, wrist, 'grip', 26, false, 10),
      arrow(70, { x: 178, y: 20, turn: 90 }, 12),
      countBadge(10, { x: 38, y: 172 }),
    ]);
  },

  'brush-hair-other-side': (kit) => {
    const elbow: Point = [14, 170];
    const wrist: Point = [28, 116];
    return closeUp(kit, [
      bust(100, 176, 140),
      headFront(uncovered(kit), { x: 104, y: 112, r: 56, eyes: 'left' }),
      arm([50, 214], elbow, wrist, { ...SLEEVE, hand: 'grip', flip: true, bend: -6 }),
      hairbrush({ x: 10, y: 96, turn: -30, size: 0.9, flip: true }),
      handAt(elbow, wrist, 'grip', 26, true, -6),
      roundArrow(84, -40, -128, { x: 104, y: 112 }, 11),
      countBadge(10, { x: 160, y: 168 }),
    ]);
  },

  'brush-hair-back': (kit) => {
    const elbow: Point = [188, 150];
    const wrist: Point = [160, 96];
    return closeUp(kit, [
      bust(96, 164, 150),
      headBack(uncovered(kit), { x: 96, y: 86, r: 60 }),
      arm([150, 220], elbow, wrist, { ...SLEEVE, hand: 'grip', bend: 10 }),
      hairbrush({ x: 184, y: 70, turn: 176, size: 1 }),
      handAt(elbow, wrist, 'grip', 26, false, 10),
      arrow(70, { x: 24, y: 90, turn: 90 }, 11),
    ]);
  },

  'hair-clip': (kit) =>
    closeUp(kit, [
      bust(88, 180, 150),
      headFront(uncovered(kit), { x: 88, y: 108, r: 66 }),
      hairClip({ x: 116, y: 58, turn: 28, size: 1.3 }),
      arm([256, 190], [246, 160], [186, 108], { width: 28, sleeve: 40, hand: 'pinch' }),
    ]),

  'hairbrush-away': (kit) => {
    const elbow: Point = [196, 6];
    const wrist: Point = [162, 40];
    return closeUp(kit, [
      drawer({ x: 100, y: 118, size: 1.02 }, 'back'),
      arm([220, -30], elbow, wrist, { width: 28, sleeve: 34, hand: 'grip' }),
      hairbrush({ x: 162, y: 48, turn: 142, size: 1.02 }),
      handAt(elbow, wrist, 'grip', 28),
      drawer({ x: 100, y: 118, size: 1.02 }, 'front'),
      arrow(50, { x: 40, y: 22, turn: 90 }, 11),
    ]);
  },
};
