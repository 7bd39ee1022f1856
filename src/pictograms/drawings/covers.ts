import { sink, tap, toothbrush } from '@/pictograms/kit/bathroom';
import { bust, torsoSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { PYJAMAS } from '@/pictograms/kit/garments';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { bed, pillow } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as, teacherHead } from '@/pictograms/kit/people';
import { arrow } from '@/pictograms/kit/signs';
import {
  BLUE,
  BOTTOM,
  box,
  disc,
  line,
  METAL,
  type Paint,
  type Place,
  PURPLE,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  TOP,
  WOOD,
} from '@/pictograms/kit/svg';
import { paperRoll, toiletSide } from '@/pictograms/kit/toilet';
import { bubbles, foam, splash, stream } from '@/pictograms/kit/water';
import { flatShirt, floor, moon, onWall, sun, VEST } from './cover-props';

const QUILT = solid('#5f6ac2', '#39428c');
/** The balloon that the small one will be: it lets the shirt through. */
const LARGE = solid('#ffffff8c', '#9c2720');

/** A roll on the arm of its holder, which comes from the wall on the right. */
const rollOnHolder = (where: Place): string =>
  place(where, (rim) => box(-4, -5, 46, 10, 5, METAL, rim) + box(34, -16, 12, 32, 4, METAL, rim)) +
  paperRoll(where);

/** A classroom board with its frame. */
const board = (x: number, y: number, w: number, h: number): string =>
  box(x, y, w, h, 8, WOOD) + box(x + 8, y + 8, w - 16, h - 16, 3, solid('#3c7d62', '#235441'));

/** A sock from the side with two stripes, coloured heel and toe; 92 by 150, the cuff's corner at the origin. */
const pairSock = (where: Place): string =>
  place(where, (rim) =>
    [
      shape(
        'M0 0 H46 V82 Q48 94 66 98 Q94 104 92 126 Q90 146 68 146 H22 Q-10 146 -7 112 Q-4 98 0 84z',
        RED,
        rim,
      ),
      patch('M1.2 30 H44.8 V42 H1.2z M1.2 54 H44.8 V66 H1.2z', '#fff'),
      patch(
        'M-5.6 108 Q18 108 26 144.8 H22 Q-8 145 -5.8 112z M70 100 Q92 106 90.8 126 Q88 144.8 68 144.8 Q56 120 70 100z',
        '#ffd079',
      ),
      line('M0 16 H46', seam(RED), rim),
    ].join(''),
  );

/** A balloon about the origin, r 34, its knot at the bottom. */
const balloon = (where: Place, paint: Paint = RED): string =>
  place(
    where,
    (rim) =>
      shape('M-6 42 L0 34 L6 42z', paint, rim) +
      shape('M0 -36 Q34 -34 34 -2 Q32 26 0 36 Q-32 26 -34 -2 Q-34 -34 0 -36z', paint, rim) +
      line('M-20 -8 Q-18 -22 -6 -25', '#fff', 5),
  );

/** What the home of a child shows first: the covers of our own routines, and the two buttons of child mode. */
export const drawings: Drawings = {
  'wake-up': (kit) =>
    [
      sun({ x: 160, y: 40, size: 0.9 }),
      bed({ x: 100, y: 138 }),
      pillow({ x: 30, y: 110, turn: -78, size: 0.86 }),
      arm([70, 104], [102, 94], [106, 48], { width: 15, cloth: PYJAMAS, sleeve: 56, hand: 'back' }),
      torsoSide({ x: 58, y: 138, size: 0.92 }, PYJAMAS),
      headSide(kit, { x: 61, y: 58, r: 26, turn: -6, mouth: 'open', eye: 'closed', ...BARE }),
      arm([58, 100], [94, 108], [126, 90], { width: 15, cloth: PYJAMAS, sleeve: 56, hand: 'back' }),
      shape('M38 142 Q34 116 62 114 Q84 98 120 110 Q160 100 182 118 L184 142z', QUILT),
      shape('M38 142 Q34 116 62 114 L76 108 Q58 120 62 142z', solid('#a3abea', '#39428c')),
      line('M104 116 Q112 126 108 138 M148 114 Q154 124 150 136', seam(QUILT), 2.5),
    ].join(''),
  'wash-hands': (kit) =>
    closeUp(kit, [
      sink(166),
      mirrored(100, tap({ x: 62, y: 72, size: 0.9 })),
      arm([-16, 196], [20, 172], [72, 140], { width: 36, sleeve: 40, hand: 'back', bend: 14 }),
      stream(138, 75, 168, 22),
      arm([-16, 128], [30, 120], [70, 116], { width: 36, sleeve: 40, hand: 'side', bend: 10 }),
      splash({ x: 138, y: 120, size: 0.8 }),
      foam({ x: 86, y: 140, size: 0.9 }),
      bubbles([
        [50, 80, 12],
        [76, 62, 9],
        [36, 58, 7],
        [160, 150, 8],
      ]),
    ]),
  'brush-teeth': (kit) =>
    [
      bust(86, 166, 140),
      headFront(kit, { x: 84, y: 96, r: 58, mouth: 'wide' }),
      arm([138, 212], [196, 208], [176, 174], { width: 24, hand: 'grip' }),
      toothbrush({ x: 190, y: 165, turn: 200, size: 1.05, flip: true }),
      bubbles([
        [66, 124, 6],
        [60, 136, 8],
        [72, 142, 5],
      ]),
      handAt([196, 208], [176, 174], 'grip', 24),
    ].join(''),
  toilet: (kit) =>
    onWall(kit, [
      floor(164),
      rollOnHolder({ x: 150, y: 52, size: 1.05 }),
      toiletSide({ x: 52, y: 104, size: 1.25 }),
    ]),
  'get-dressed': (kit) =>
    closeUp(kit, [
      shape('M42 140 L46 190 H114 L118 140', VEST),
      shape('M44 180 Q80 188 116 180 L120 204 H40', BOTTOM),
      headFront(kit, { ...BARE, x: 80, y: 76, r: 35, mouth: 'none' }),
      arm([50, 126], [26, 110], [32, 60], { width: 21, sleeve: 50, flip: true, bend: -4 }),
      arm([110, 126], [134, 110], [128, 60], { width: 21, sleeve: 50, bend: 4 }),
      shape(
        'M50 96 Q36 104 32 120 L42 150 Q52 170 62 158 Q80 170 96 158 Q108 170 118 150 L128 120 Q124 104 110 96 Q96 112 80 112 Q64 112 50 96z',
        TOP,
      ),
      line('M50 96 Q64 112 80 112 Q96 112 110 96', seam(TOP), 7),
      line('M52 148 L62 132 M108 148 L98 132', seam(TOP), 3),
      box(154, 26, 60, 13, 4, WOOD),
      line('M171 40 V62 q0 8 -8 6', METAL.rim, 5),
      shape('M150 70 Q170 74 190 70 L193 192 H175 L170 116 L165 192 H147z', BOTTOM),
      line('M149 80 Q170 84 191 80 M170 84 V112', seam(BOTTOM), 2.5),
    ]),
  't-shirt': () => flatShirt({ x: 100, y: 98, size: 1.68 }),
  socks: () =>
    pairSock({ x: 16, y: 10, size: 1.12, turn: 3 }) + pairSock({ x: 86, y: 24, size: 1.12, turn: 3 }),
  sleep: (kit) =>
    [
      moon({ x: 152, y: 36, size: 1.1 }),
      bed({ x: 100, y: 142 }),
      pillow({ x: 52, y: 128, size: 1.16 }),
      headFront(kit, { x: 64, y: 98, r: 36, turn: -76, eyes: 'closed', mouth: 'calm', ...BARE }),
      shape('M92 144 Q88 92 104 76 Q120 66 138 80 Q166 92 184 114 V144z', QUILT),
      shape('M92 144 Q88 92 104 76 Q114 69 126 73 Q110 90 116 144z', solid('#a3abea', '#39428c')),
      line('M146 96 Q154 112 148 130', seam(QUILT), 2.5),
    ].join(''),
  'balloon-breathing': (kit) => {
    const hand = arm([46, 104], [-10, 158], [32, 172], { width: 23, sleeve: 40, hand: 'back', bend: -30 });
    return closeUp(kit, [
      bust(100, 84, 150),
      headFront(kit, { x: 100, y: 44, r: 34, mouth: 'blowing', eyes: 'closed' }),
      balloon({ x: 100, y: 140, size: 1.55 }, LARGE),
      balloon({ x: 100, y: 146, size: 0.86 }),
      hand + mirrored(100, hand),
      arrow(34, { x: 14, y: 50 }, 8),
      arrow(34, { x: 152, y: 66 }, 8),
    ]);
  },
  welcome: (kit) =>
    closeUp(kit, [
      board(66, 8, 126, 84),
      bust(84, 112, 92, PURPLE),
      teacherHead(kit, { x: 86, y: 74, r: 30, eyes: 'right', mouth: 'smile' }),
      as('teacher', kit, () =>
        arm([48, 146], [10, 168], [26, 106], {
          width: 19,
          cloth: PURPLE,
          hand: 'palm',
          sleeve: 52,
          bend: -16,
        }),
      ),
      bust(120, 178, 92),
      headFront(kit, { x: 122, y: 142, r: 31, eyes: 'left', mouth: 'grin' }),
      arm([152, 202], [190, 206], [172, 146], { width: 18, hand: 'palm', sleeve: 45, flip: true, bend: 20 }),
    ]),
  break: (kit) => {
    const raised = arm([44, 168], [2, 92], [44, 78], { width: 22, hand: 'side' });
    return closeUp(kit, [
      bust(100, 142, 150),
      raised + mirrored(100, raised),
      headFront(kit, { x: 100, y: 80, r: 52, eyes: 'closed', mouth: 'smile' }),
      disc(160, 160, 34, BLUE),
      line('M149 146 V174 M171 146 V174', '#fff', 11),
    ]);
  },
  help: (kit) =>
    closeUp(kit, [
      bust(62, 150, 116),
      headFront(kit, { x: 62, y: 98, r: 42, mouth: 'calm', brows: 'worried', eyes: 'right' }),
      arm([102, 184], [146, 180], [138, 92], { width: 24, hand: 'palm', sleeve: 46, soft: 0.6 }),
      as('grown-up', kit, () =>
        arm([250, 190], [236, 186], [190, 172], {
          width: 34,
          hand: 'palm',
          cloth: PURPLE,
          sleeve: 44,
          flip: true,
        }),
      ),
    ]),
};
