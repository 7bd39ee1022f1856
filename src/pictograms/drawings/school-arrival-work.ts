import { cup } from '@/pictograms/kit/bathroom';
import { bust } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { ball, teddy } from '@/pictograms/kit/home';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow, tick } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  line,
  type Point,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { cube, star, toyCar } from './class-props';
import { holding } from './meals-props';
import { numberCard } from './school-arrival-props';

const ARM = { width: 32, sleeve: 30 } as const;
const BOARD = solid('#b9c7d4', '#5d6d80');

/** The number strip: cards before `value` are done, this one is in the hand. */
const takeCard = (kit: Kit, value: number): string =>
  closeUp(kit, [
    box(6, 4, 58, 192, 8, BOARD),
    [1, 2, 3]
      .map((n) => {
        const y = n * 62 - 24;
        return n > value
          ? numberCard(n, { x: 35, y, size: 0.66 })
          : box(14, y - 26, 42, 52, 5, solid('#8d9dad', '#5d6d80')) +
              (n < value ? tick({ x: 35, y, size: 0.8 }) : '');
      })
      .join(''),
    place({ x: 124, y: 84, turn: 5 }, () => numberCard(value, { x: 0, y: 0, size: 1.72 })),
    arm([280, 260], [258, 238], [194, 180], { ...ARM, hand: 'pinch', flip: true }),
  ]);

/** A work box from its front standing on the origin, 104 wide, 78 tall, with its number. */
const workBox = (value: number, x: number, y: number, size = 1): string =>
  place(
    { x, y, size },
    (rim) =>
      box(-52, -72, 104, 72, 6, YELLOW, rim) +
      box(-56, -80, 112, 18, 6, YELLOW, rim) +
      numberCard(value, { x: 0, y: -30, size: 0.66 }),
  );

export const work: Drawings = {
  'card-one': (kit) => takeCard(kit, 1),
  'card-two': (kit) => takeCard(kit, 2),
  'card-three': (kit) => takeCard(kit, 3),

  'find-box': (kit) => {
    const elbow: Point = [20, 232];
    return closeUp(kit, [
      box(-8, 108, 216, 14, 3, WOOD),
      workBox(1, 68, 108, 1.1) + workBox(2, 192, 108, 1.1),
      holding([-30, 280], elbow, [64, 206], { ...ARM, hand: 'pinch', bend: -10 }, ({ x, y }) =>
        numberCard(1, { x: x + 16, y: y - 36, turn: 6, size: 0.96 }),
      ),
    ]);
  },

  'do-the-work': (kit) =>
    closeUp(kit, [
      bust(100, 90, 116),
      headFront(kit, { x: 100, y: 46, r: 34, eyes: 'down', mouth: 'calm' }),
      box(-10, 154, 220, 60, 0, WOOD),
      cup({ x: 66, y: 192 }, 'back', RED),
      cube({ x: 52, y: 150, size: 0.66 }, RED),
      cup({ x: 66, y: 192 }, 'front', RED),
      cup({ x: 128, y: 192 }, 'back', BLUE),
      cup({ x: 128, y: 192 }, 'front', BLUE),
      cube({ x: 112, y: 116, size: 0.72 }, BLUE),
      arm([56, 112], [14, 158], [34, 174], { width: 21, hand: 'side', sleeve: 62, bend: -14 }),
      arm([146, 110], [204, 158], [180, 116], {
        width: 21,
        hand: 'pinch',
        sleeve: 50,
        flip: true,
        bend: -38,
      }),
    ]),

  'finished-box': (kit) =>
    closeUp(kit, [
      box(-10, 128, 76, 12, 3, WOOD) + line('M40 140 V204', WOOD.rim, 12),
      place({ x: 120, y: 84, turn: 10 }, () => workBox(1, 0, 24)),
      shape('M66 104 H194 V184 Q194 194 184 194 H76 Q66 194 66 184z', { fill: '#2f8f5b', rim: '#1c5c39' }),
      line('M102 148 L122 168 L160 126', '#fff', 16),
      arm([-60, 20], [-30, 40], [34, 76], { ...ARM, hand: 'side', bend: -6 }),
      arrow(60, { x: 100, y: 16 }, 9),
    ]),

  'your-choice': (kit) =>
    closeUp(kit, [
      star(48, { x: 100, y: 52 }),
      [8, 72, 136].map((x) => box(x, 88, 56, 62, 8, WHITE)).join(''),
      toyCar({ x: 36, y: 137, size: 0.58 }),
      ball({ x: 100, y: 118, size: 0.84 }),
      teddy({ x: 164, y: 146, size: 0.62 }),
      arm([116, 320], [114, 290], [107, 204], { width: 28, hand: 'point' }),
    ]),
};
