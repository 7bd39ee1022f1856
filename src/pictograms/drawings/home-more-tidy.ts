import { closeUp } from '@/pictograms/kit/frame';
import { teddy } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow, tick } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  GREEN,
  line,
  type Paint,
  type Point,
  PURPLE,
  place,
  RED,
  shape,
  solid,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { bin } from '@/pictograms/kit/toilet';
import { toyCar } from './class-props';
import {
  basketFront,
  boxFront,
  brick,
  MAT,
  paperBall,
  roomFloor,
  softRabbit,
  spine,
} from './home-more-props';

const ARM = { width: 32, sleeve: 30 } as const;
const down = (x: number, y: number): string => arrow(36, { x, y, turn: 90 }, 9);
const CLEAR: Paint = { fill: '#d7ecf84d', rim: 'var(--rim,#2f6f9f)' };

/** A wooden crate's front, its edge at y = 0, 168 wide, 88 deep. */
const crate = (x: number, y: number, size = 1): string =>
  place({ x, y, size }, (rim) =>
    [
      box(-80, 0, 160, 26, 3, WOOD, rim),
      box(-80, 31, 160, 26, 3, WOOD, rim),
      box(-80, 62, 160, 26, 3, WOOD, rim),
      box(-84, -6, 18, 98, 3, solid('#a86e43', '#6b3f20'), rim),
      box(66, -6, 18, 98, 3, solid('#a86e43', '#6b3f20'), rim),
    ].join(''),
  );

/** Everything in its place. */
export const tidy: Drawings = {
  'bricks-in-box': (kit) =>
    closeUp(kit, [
      brick({ x: 48, y: 166 }, RED),
      brick({ x: 112, y: 166 }, GREEN),
      brick({ x: 70, y: 128, turn: -12 }, BLUE),
      brick({ x: 138, y: 136, turn: 22, size: 0.9 }, YELLOW),
      boxFront({ x: 90, y: 104, size: 1.02 }, 168, CLEAR),
      line('M20 118 L26 172', '#fff', 6),
      brick({ x: 104, y: 74, turn: 8, size: 1.3 }, RED),
      arm([250, -40], [232, -10], [176, 34], { ...ARM, hand: 'pinch', flip: true }),
      down(30, 30),
    ]),

  'cars-in-box': (kit) =>
    closeUp(kit, [
      toyCar({ x: 60, y: 134, turn: -16 }).replaceAll(RED.fill, BLUE.fill).replaceAll('#9c2720', '#23518f'),
      toyCar({ x: 138, y: 138, turn: 10 }).replaceAll(RED.fill, YELLOW.fill).replaceAll('#9c2720', '#97690a'),
      toyCar({ x: 96, y: 100, turn: 14, size: 1.24 }),
      crate(100, 108),
      arm([-50, -40], [-32, -10], [28, 20], { ...ARM, hand: 'pinch' }),
      down(176, 24),
    ]),

  'books-on-shelf': (kit) => {
    const elbow: Point = [196, -60];
    const wrist: Point = [126, 0];
    return closeUp(
      kit,
      [
        box(-10, 172, 220, 18, 3, WOOD),
        box(-10, -10, 18, 230, 3, WOOD),
        spine({ x: 24, y: 172 }, 30, 116, RED),
        spine({ x: 53, y: 172 }, 24, 98, YELLOW),
        spine({ x: 158, y: 172 }, 26, 104, PURPLE),
        spine({ x: 186, y: 172 }, 28, 118, GREEN),
        arm([250, -90], elbow, wrist, { ...ARM, hand: 'grip' }),
        spine({ x: 104, y: 152 }, 40, 122, BLUE),
        handAt(elbow, wrist, 'grip', 32),
        arrow(44, { x: 54, y: 18, turn: 90 }, 10),
      ],
      'var(--backing,#f3e6d2)',
    );
  },

  'toys-in-basket': (kit) => {
    const elbow: Point = [150, -60];
    const wrist: Point = [104, -10];
    return closeUp(kit, [
      softRabbit({ x: 142, y: 172, turn: 6, size: 0.95 }),
      arm([210, -90], elbow, wrist, { ...ARM, hand: 'grip' }),
      teddy({ x: 82, y: 134, size: 1.2 }),
      handAt(elbow, wrist, 'grip', 32),
      basketFront({ x: 100, y: 126 }),
      arrow(46, { x: 22, y: 28, turn: 90 }, 11),
    ]);
  },

  'rubbish-in-bin': (kit) =>
    closeUp(kit, [
      bin({ x: 88, y: 196, size: 1.4 }, 'back'),
      paperBall({ x: 66, y: 98, turn: 40, size: 0.8 }),
      paperBall({ x: 88, y: 52, size: 1.3 }),
      bin({ x: 88, y: 196, size: 1.4 }, 'front'),
      arm([260, -20], [240, 4], [168, 34], { ...ARM, hand: 'pinch', flip: true }),
      down(24, 44),
    ]),

  'floor-clear': (kit) =>
    closeUp(
      kit,
      [
        roomFloor(88),
        teddy({ x: 40, y: 70, size: 0.6 }),
        basketFront({ x: 40, y: 58, size: 0.4 }),
        crate(100, 58, 0.36),
        toyCar({ x: 100, y: 60, size: 0.5 }),
        crate(100, 58, 0.36),
        box(140, 30, 56, 62, 3, WOOD),
        box(145, 35, 46, 46, 2, solid('#7a4d2b', '#53331e')),
        spine({ x: 153, y: 81 }, 12, 38, RED),
        spine({ x: 166, y: 81 }, 11, 32, YELLOW),
        spine({ x: 179, y: 81 }, 12, 40, BLUE),
        shape('M24 116 H176 L192 190 H8z', MAT),
        line('M34 124 H166 L178 182 H22z', '#fff3dc', 4),
        tick({ x: 100, y: 152, size: 1.25 }),
      ],
      'var(--backing,#dfe9f3)',
    ),
};
