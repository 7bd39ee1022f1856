import { closeUp } from '@/pictograms/kit/frame';
import { shoe } from '@/pictograms/kit/garments';
import { teddy } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import { BLUE, type Point, patch, WHITE } from '@/pictograms/kit/svg';
import { door, folder, kitBag, lunchBox, openBag, waterBottle, zippedBag } from './bag-and-leaving-props';
import { closedBook, schoolBag, star } from './home-props';

const ARM = { width: 32, sleeve: 30 } as const;
/** Down into the bag. */
const down = (x: number, y: number): string => arrow(36, { x, y, turn: 90 }, 9);

export const packing: Drawings = {
  'open-bag': (kit) =>
    closeUp(kit, [
      zippedBag({ x: 96, y: 196, size: 1.24 }, true),
      arm([260, 200], [242, 176], [208, 118], { ...ARM, hand: 'pinch', flip: true, bend: -50 }),
    ]),

  'reading-book-in': (kit) =>
    closeUp(kit, [
      openBag('back'),
      closedBook({ x: 88, y: 78, turn: -6, size: 1.1 }, BLUE, star(2, -12, 30, '#ffe27a')),
      openBag('front'),
      arm([250, -30], [236, 0], [180, 42], { ...ARM, hand: 'pinch', flip: true }),
      down(22, 22),
    ]),

  'homework-in': (kit) =>
    closeUp(kit, [
      openBag('back'),
      folder({ x: 98, y: 84, turn: 4, size: 1.16 }),
      openBag('front'),
      arm([-50, -20], [-36, 10], [20, 42], { ...ARM, hand: 'pinch' }),
      down(178, 30),
    ]),

  'lunch-box-in': (kit) => {
    const elbow: Point = [136, -40];
    const wrist: Point = [106, 0];
    return closeUp(kit, [
      openBag('back'),
      arm([220, -60], elbow, wrist, { ...ARM, hand: 'grip', bend: -36 }),
      lunchBox({ x: 100, y: 98, size: 1.12 }),
      openBag('front'),
      handAt(elbow, wrist, 'grip', 32, false, -36),
      down(24, 22),
    ]);
  },

  'bottle-in': (kit) => {
    const elbow: Point = [226, 40];
    const wrist: Point = [150, 68];
    return closeUp(kit, [
      openBag('back'),
      arm([260, 10], elbow, wrist, { ...ARM, hand: 'grip', flip: true }),
      waterBottle({ x: 96, y: 150, turn: 6, size: 1.08 }),
      openBag('front'),
      handAt(elbow, wrist, 'grip', 32, true),
      down(34, 28),
    ]);
  },

  'pe-kit-in': (kit) => {
    const elbow: Point = [150, -50];
    const wrist: Point = [112, -22];
    return closeUp(kit, [
      openBag('back'),
      arm([220, -60], elbow, wrist, { ...ARM, hand: 'grip', bend: -36 }),
      kitBag({ x: 100, y: 94, size: 1.1 }),
      shoe({ x: 100, y: 98, size: 0.62 }, WHITE),
      openBag('front'),
      handAt(elbow, wrist, 'grip', 32, false, -36),
      down(24, 22),
    ]);
  },

  'comfort-item-in': (kit) =>
    closeUp(kit, [
      openBag('back'),
      teddy({ x: 100, y: 148, size: 1.5 }),
      openBag('front'),
      arm([-50, 30], [-40, 84], [16, 104], { ...ARM, width: 28, hand: 'side' }),
      arm([250, 30], [240, 84], [184, 104], { ...ARM, width: 28, hand: 'side', flip: true }),
    ]),

  'close-bag': (kit) =>
    closeUp(kit, [
      waterBottle({ x: 172, y: 180, size: 0.84 }),
      zippedBag({ x: 102, y: 196, size: 1.24 }, false),
      arm([-60, 200], [-46, 166], [-12, 98], { ...ARM, hand: 'pinch', bend: 40 }),
    ]),

  'bag-by-door': (kit) =>
    closeUp(kit, [
      patch('M0 172 H200 V200 H0z', '#d8b48c'),
      door({ x: 138, y: 174 }),
      schoolBag({ x: 62, y: 192, size: 0.82 }),
      arm([-60, -60], [10, -50], [58, 28], { ...ARM, hand: 'grip', flip: true, bend: 30 }),
    ]),
};
