import { standingSide, torso } from '@/pictograms/kit/body';
import { childBack } from '@/pictograms/kit/body-back';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP, grownUpStandingSide } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { countBadge } from '@/pictograms/kit/numerals';
import { as } from '@/pictograms/kit/people';
import { arrow } from '@/pictograms/kit/signs';
import { BLUE, box, line, PURPLE, patch, place, RED, shape, solid, WHITE, WOOD } from '@/pictograms/kit/svg';
import { DARK, PAVEMENT, WINDOW } from './car-and-bus-props';
import { COAT, zipSide } from './coat-and-fastenings-props';
import { apple } from './home-more-props';
import { milkCarton } from './home-props';
import { cardReader, list, loaf, SHELF, SHOP_FLOOR, shop, shoppingBag, trolley } from './road-and-shop-props';

const ARM = { width: 34, sleeve: 34 } as const;
/** A shelf's board at y with the wall of the shelf behind. */
const shelves = (y: number): string =>
  patch('M0 0 H200 V204 H0z', 'var(--backing,#d5dfe8)') + box(-10, y, 220, 16, 0, SHELF);

export const shopping: Drawings = {
  'shopping-list': (kit) =>
    closeUp(kit, [
      torso(66, 84, 112, 130, COAT),
      headFront(kit, { x: 66, y: 46, r: 35, eyes: 'right' }),
      shape('M38 84 Q66 104 94 84 L100 96 L74 114 L66 104 L58 114 L32 96z', COAT),
      zipSide('M66 108 V204', 10),
      list({ x: 148, y: 78, turn: 3 }),
      arm([112, 120], [132, 220], [147, 188], { width: 24, cloth: COAT, sleeve: 70, hand: 'pinch' }),
    ]),

  'go-to-shop': (kit) =>
    closeUp(kit, [
      patch('M0 160 H200 V204 H0z', PAVEMENT),
      mirrored(110, shop({ x: 110, y: 166, size: 1.02 })),
      place({ x: 22, y: 78, size: 0.62 }, () =>
        as('grown-up', kit, (own) => childBack(own, { top: GROWN_UP_TOP, left: null })),
      ),
      place({ x: -8, y: 108, size: 0.47 }, () => childBack(kit, { right: null })),
    ]),

  trolley: (kit) =>
    closeUp(kit, [
      patch('M0 178 H200 V204 H0z', SHOP_FLOOR),
      place({ x: 42, y: 118, size: 0.94 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          lean: 4,
          far: { elbow: [16, -14], wrist: [36, -22], hand: 'grip', bend: 10 },
        }),
      ),
      trolley({ x: 154, y: 190, size: 0.86 }),
      place({ x: 42, y: 118, size: 0.94 }, () =>
        arm([3, -46], [8, -14], [32, -22], { width: 15, hand: 'grip' }),
      ),
    ]),

  'find-milk': (kit) =>
    closeUp(kit, [
      shelves(142),
      milkCarton({ x: 40, y: 142, size: 1.06 }),
      milkCarton({ x: 168, y: 142, size: 1.06 }),
      milkCarton({ x: 104, y: 142, size: 1.06 }),
      countBadge(1, { x: 30, y: 30 }),
      arm([90, 290], [92, 268], [102, 182], { ...ARM, hand: 'point' }),
    ]),

  'find-bread': (kit) =>
    closeUp(kit, [
      shelves(142),
      loaf({ x: 52, y: 142, size: 0.92 }),
      loaf({ x: 152, y: 142, size: 0.92 }),
      loaf({ x: 108, y: 80, size: 0.92 }),
      countBadge(2, { x: 30, y: 30 }),
      arm([120, 290], [122, 268], [130, 182], { ...ARM, hand: 'point' }),
    ]),

  'find-apples': (kit) =>
    closeUp(kit, [
      shelves(160),
      [70, 118, 166].map((x) => apple({ x, y: 72, size: 0.86 })).join(''),
      [40, 92, 144].map((x) => apple({ x, y: 104, size: 0.92 })).join(''),
      shape('M-6 118 H190 L178 162 H6z', WOOD),
      line('M-2 140 H186', WOOD.rim, 4),
      countBadge(3, { x: 30, y: 30 }),
      arm([170, 290], [164, 268], [150, 190], { ...ARM, hand: 'point' }),
    ]),

  'wait-in-line': (kit) =>
    closeUp(kit, [
      patch('M0 178 H200 V204 H0z', SHOP_FLOOR),
      box(150, 118, 70, 66, 4, SHELF),
      box(146, 108, 70, 12, 3, DARK),
      milkCarton({ x: 180, y: 108, size: 0.5 }),
      place({ x: 118, y: 116, size: 0.9 }, () =>
        as('teacher', kit, (own) =>
          standingSide(own, {
            x: 0,
            y: 0,
            top: PURPLE,
            near: { elbow: [16, -22], wrist: [36, -22], hand: 'side' },
          }),
        ),
      ),
      place({ x: 30, y: 116, size: 0.94 }, () =>
        grownUpStandingSide(kit, {
          x: 0,
          y: 0,
          head: { mouth: 'calm' },
          near: { elbow: [-4, -18], wrist: [6, 4], hand: 'hang' },
        }),
      ),
      place({ x: 74, y: 138, size: 0.66 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          head: { mouth: 'calm' },
          near: { elbow: [-4, -18], wrist: [6, 4], hand: 'hang' },
        }),
      ),
    ]),

  'shopping-belt': (kit) =>
    closeUp(kit, [
      box(-10, 140, 220, 40, 0, DARK),
      line('M8 160 H40 M64 160 H96 M120 160 H152 M176 160 H204', '#8d99a6', 6),
      box(-10, 178, 220, 40, 0, SHELF),
      loaf({ x: 146, y: 142, size: 0.92 }),
      arm([-50, 60], [-30, 66], [20, 88], { ...ARM, hand: 'grip', flip: true, bend: -16 }),
      milkCarton({ x: 66, y: 134, size: 0.92 }),
      handAt([-30, 66], [20, 88], 'grip', 34, true, -16),
      arrow(44, { x: 122, y: 38 }, 9),
    ]),

  'grown-up-pays': (kit) =>
    closeUp(kit, [
      cardReader({ x: 146, y: 96, size: 1.08 }),
      line('M88 52 Q78 66 88 80 M72 42 Q58 66 72 90', 'var(--rim,#23618f)', 7),
      as(
        'grown-up',
        kit,
        () =>
          place(
            { x: 100, y: 124, turn: -16 },
            (rim) =>
              box(-44, -28, 88, 56, 7, solid('#f6b93b', '#8a5d00'), rim) +
              patch('M-43 -16 H43 V-4 H-43z', '#33291a') +
              box(12, 6, 20, 12, 3, solid('#fff', '#8a5d00'), 2),
          ) +
          arm([-70, 260], [-20, 224], [28, 172], { ...ARM, sleeve: 84, cloth: GROWN_UP_TOP, hand: 'pinch' }),
      ),
    ]),

  'pack-shopping': (kit) =>
    closeUp(kit, [
      box(-10, 180, 220, 40, 0, SHELF),
      shoppingBag({ x: 96, y: 190, size: 1.2 }, 'back'),
      loaf({ x: 96, y: 90, turn: -84, size: 0.72 }),
      milkCarton({ x: 126, y: 108, size: 0.86, turn: 4 }),
      shoppingBag({ x: 96, y: 190, size: 1.2 }, 'front'),
      arm([270, -50], [236, -20], [178, 22], { ...ARM, hand: 'grip' }),
      handAt([236, -20], [178, 22], 'grip', 34),
    ]),

  'back-to-car': (kit) =>
    closeUp(kit, [
      patch('M0 172 H200 V204 H0z', PAVEMENT),
      box(22, 160, 36, 38, 8, DARK) + box(142, 160, 36, 38, 8, DARK),
      shape('M46 4 H154 L172 46 H28z', BLUE) + shape('M60 13 H140 L150 36 H50z', WINDOW),
      box(8, 44, 184, 136, 22, BLUE),
      box(30, 44, 140, 96, 8, DARK),
      box(82, 152, 36, 16, 4, WHITE),
      box(14, 96, 18, 40, 6, RED) + box(168, 96, 18, 40, 6, RED),
      shoppingBag({ x: 100, y: 140, size: 0.72 }, 'back'),
      loaf({ x: 96, y: 84, turn: -84, size: 0.46 }),
      milkCarton({ x: 116, y: 92, size: 0.56, turn: 4 }),
      shoppingBag({ x: 100, y: 140, size: 0.72 }, 'front'),
      arm([-10, 270], [6, 232], [38, 146], { width: 28, sleeve: 46, hand: 'side', flip: true, bend: 14 }),
      arm([210, 270], [194, 232], [162, 146], { width: 28, sleeve: 46, hand: 'side', bend: -14 }),
    ]),
};
