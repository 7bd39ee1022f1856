import { cup } from '@/pictograms/kit/bathroom';
import { bust, torsoSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { countBadge } from '@/pictograms/kit/numerals';
import { as } from '@/pictograms/kit/people';
import { arrow, heart, tick } from '@/pictograms/kit/signs';
import { disc, dot, GREEN, line, PURPLE, place, shape, solid, WOOD } from '@/pictograms/kit/svg';
import { fork, knife } from './class-props';
import {
  crumb,
  kissLips,
  laid,
  mat,
  onFace,
  shutLips,
  spoonOfPeas,
  TABLE,
  tongueOut,
} from './food-and-table-props';
import { spoon } from './home-props';
import { bowl, broccoli, carrot, holding, napkin, plate, plateSide, tableTop } from './meals-props';

const peas = (row: readonly number[], y: number): string =>
  row.map((x, i) => disc(x, y - (i % 2) * 5, 10, GREEN)).join('');

const POTATO = solid('#f3d98f', '#9a7620');

export const drawings: Drawings = {
  'food-on-table': (kit) =>
    closeUp(kit, [
      shape('M30 58 H170 L216 210 H-16z', { fill: TABLE, rim: WOOD.rim }),
      plateSide({ x: 100, y: 84, size: 0.78 }),
      broccoli({ x: 100, y: 88, size: 0.9 }),
      bust(100, 178, 140),
      headBack(kit, { x: 100, y: 144, r: 32 }),
    ]),
  'look-at-food': (kit) =>
    closeUp(kit, [
      bust(100, 134, 160),
      tableTop(166),
      headFront(kit, { x: 100, y: 62, r: 52, eyes: 'none', brows: 'up', mouth: 'calm' }),
      place({ x: 100, y: 62, size: 0.87 }, () =>
        [-24, 24]
          .map((x) => disc(x, 1, 12, { fill: '#fff', rim: '#26303a' }) + dot(x * 0.94, 5, 7.6, '#26303a'))
          .join(''),
      ),
      plateSide({ x: 100, y: 178, size: 0.72 }),
      broccoli({ x: 100, y: 180, size: 0.76 }),
    ]),
  'smell-food': (kit) =>
    closeUp(kit, [
      torsoSide({ x: 30, y: 222, size: 1.7 }),
      headSide(kit, { x: 44, y: 62, r: 52, eye: 'closed', mouth: 'calm' }),
      broccoli({ x: 142, y: 190, size: 0.94 }),
      line(
        'M118 102 q-10 -8 -3 -14 t-4 -14 M140 98 q-10 -10 -2 -20 t-8 -18 M162 98 q-10 -10 0 -24 t-10 -24',
        '#2f8f5b',
        6,
      ),
      holding([270, 230], [240, 214], [190, 198], { width: 26, hand: 'pinch', sleeve: 20 }, () => ''),
    ]),
  'touch-food': (kit) =>
    closeUp(kit, [
      tableTop(140),
      plateSide({ x: 78, y: 164, size: 1 }),
      broccoli({ x: 76, y: 166, size: 1.3 }),
      arm([260, 20], [234, 40], [172, 78], { width: 34, sleeve: 30, hand: 'point', flip: true, bend: 10 }),
    ]),
  'kiss-food': (kit) => {
    const head = { x: 28, y: 72, r: 84 };
    return closeUp(kit, [
      headSide(kit, { ...head, mouth: 'calm', eye: 'closed' }),
      broccoli({ x: 174, y: 172, turn: -24, size: 0.95 }),
      onFace(head, kissLips),
      holding([250, 270], [240, 250], [206, 210], { width: 28, hand: 'pinch', sleeve: 20 }, () => ''),
      heart({ x: 164, y: 34, size: 0.9 }),
    ]);
  },
  'lick-food': (kit) => {
    const head = { x: 20, y: 72, r: 80 };
    return closeUp(kit, [
      headSide(kit, { ...head, mouth: 'open' }),
      broccoli({ x: 174, y: 180, turn: -18, size: 0.95 }),
      onFace(head, tongueOut),
      holding([250, 270], [240, 250], [206, 214], { width: 28, hand: 'pinch', sleeve: 20 }, () => ''),
    ]);
  },
  'tiny-bite': (kit) =>
    closeUp(kit, [
      torsoSide({ x: 30, y: 240, size: 1.7 }),
      headSide(kit, { x: 46, y: 70, r: 56, mouth: 'open' }),
      crumb(92, 100),
      broccoli({ x: 160, y: 138, turn: 150, flip: true, size: 0.9 }, true),
      holding([250, 220], [236, 200], [192, 176], { width: 26, hand: 'pinch', sleeve: 20 }, () => ''),
      holding([20, 240], [40, 220], [66, 176], { width: 24, hand: 'pinch', sleeve: 40 }, (at) =>
        napkin({ ...at, turn: 0 }),
      ),
    ]),
  'well-tried': (kit) =>
    closeUp(kit, [
      bust(74, 136, 140),
      tableTop(168),
      headFront(kit, { x: 74, y: 74, r: 50, mouth: 'grin' }),
      plateSide({ x: 140, y: 174, size: 0.68 }),
      broccoli({ x: 140, y: 176, size: 0.8 }, true),
      tick({ x: 158, y: 44, size: 1.4 }),
    ]),
  'count-people': (kit) =>
    closeUp(kit, [
      as(
        'grown-up',
        kit,
        (own) => bust(100, 112, 120, GROWN_UP_TOP) + headFront(own, { x: 100, y: 60, r: 38 }),
      ),
      bust(42, 142, 96),
      headFront(kit, { x: 42, y: 98, r: 32 }),
      as('friend', kit, (own) => bust(158, 142, 96, PURPLE) + headFront(own, { x: 158, y: 98, r: 32 })),
      arm([160, 290], [150, 260], [124, 204], { width: 32, sleeve: 20, hand: 'point' }),
      countBadge(3, { x: 34, y: 168 }),
    ]),
  'place-mats': (kit) =>
    closeUp(
      kit,
      [
        mat({ x: 50, y: 36, size: 0.5 }),
        mat({ x: 150, y: 36, size: 0.5 }),
        mat({ x: 100, y: 118, turn: -4, size: 0.92 }),
        arm([-20, 260], [-10, 230], [24, 170], { width: 28, sleeve: 40, hand: 'side', bend: 10, flip: true }),
        arm([220, 260], [210, 230], [176, 170], { width: 28, sleeve: 40, hand: 'side', bend: -10 }),
      ],
      TABLE,
    ),
  'plates-on-mats': (kit) =>
    closeUp(
      kit,
      [
        mat({ x: 100, y: 104 }, 168, 140),
        plate({ x: 100, y: 92, size: 1 }),
        arm([-20, 240], [-20, 210], [20, 144], { width: 28, sleeve: 40, hand: 'side', flip: true }),
        arm([220, 240], [220, 210], [180, 144], { width: 28, sleeve: 40, hand: 'side' }),
      ],
      TABLE,
    ),
  'fork-left': (kit) =>
    closeUp(
      kit,
      [
        mat({ x: 114, y: 96 }, 160, 150),
        plate({ x: 138, y: 90, size: 0.84 }),
        holding([-50, 260], [-20, 240], [18, 190], { width: 28, sleeve: 30, hand: 'pinch' }, () =>
          fork({ x: 58, y: 164, size: 1.25 }),
        ),
      ],
      TABLE,
    ),
  'knife-right': (kit) =>
    closeUp(
      kit,
      [
        mat({ x: 84, y: 96 }, 150, 150),
        fork({ x: 22, y: 136, size: 0.9 }),
        plate({ x: 82, y: 90, size: 0.68 }),
        holding(
          [250, 260],
          [220, 240],
          [184, 190],
          { width: 28, sleeve: 30, hand: 'pinch', flip: true },
          () => knife({ x: 144, y: 164, size: 1.25 }),
        ),
      ],
      TABLE,
    ),
  'cup-at-top': (kit) =>
    closeUp(
      kit,
      [
        mat({ x: 92, y: 114 }, 160, 190),
        plate({ x: 92, y: 152, size: 0.7 }),
        fork({ x: 30, y: 200, size: 0.9 }),
        knife({ x: 154, y: 200, size: 0.9 }),
        cup({ x: 92, y: 96, size: 1.2 }, 'back'),
        cup({ x: 92, y: 96, size: 1.2 }, 'front'),
        arm([260, 10], [230, 30], [166, 54], { width: 28, sleeve: 30, hand: 'grip', flip: true }),
      ],
      TABLE,
    ),
  'table-check': (kit) =>
    closeUp(
      kit,
      [laid({ x: 50, y: 118 }), laid({ x: 150, y: 118 }), tick({ x: 100, y: 34, size: 1.2 })],
      TABLE,
    ),
  'hold-spoon': (kit) =>
    closeUp(kit, [
      holding([210, 300], [190, 250], [146, 152], { width: 42, sleeve: 30, bend: 16 }, (at) =>
        place(at, () => spoon({ x: -46, y: 0, flip: true, size: 1.5 })),
      ),
    ]),
  'scoop-food': (kit) =>
    closeUp(kit, [
      tableTop(164),
      bowl({ x: 80, y: 114 }, 'back'),
      peas([30, 48, 66, 84, 102, 120], 108),
      holding([270, 150], [240, 138], [184, 98], { width: 28, sleeve: 30, bend: 36 }, (at) =>
        place(at, () => spoonOfPeas({ x: -16, y: 0, flip: true })),
      ),
      peas([22, 40, 58, 76, 96, 114, 132], 126),
      bowl({ x: 80, y: 114 }, 'front'),
      arm([-40, 200], [-20, 190], [0, 148], { width: 28, sleeve: 30, hand: 'side', flip: true }),
    ]),
  'spoon-to-mouth': (kit) =>
    closeUp(kit, [
      torsoSide({ x: 44, y: 220, size: 1.7 }),
      headSide(kit, { x: 54, y: 72, r: 48, mouth: 'open' }),
      holding([46, 160], [120, 226], [158, 150], { width: 25, sleeve: 44, bend: -4 }, (at) =>
        place(at, () => spoonOfPeas({ x: -20, y: 0, flip: true, size: 0.8 })),
      ),
    ]),
  'lips-close': (kit) => {
    const head = { x: -6, y: 82, r: 84 };
    return closeUp(kit, [
      headSide(kit, { ...head, mouth: 'calm' }),
      holding([208, 286], [186, 226], [148, 166], { width: 28, sleeve: 20, bend: 28 }, (at) =>
        place(at, () => spoon({ x: -22, y: 0, flip: true, size: 1.05 })),
      ),
      onFace(head, shutLips),
      arrow(34, { x: 100, y: 62, turn: 90 }, 10),
      arrow(34, { x: 96, y: 194, turn: -90 }, 10),
    ]);
  },
  'hold-fork': (kit) =>
    closeUp(kit, [
      holding([260, -6], [236, 10], [170, 54], { width: 40, sleeve: 30, hand: 'point', flip: true }, (at) =>
        place(at, () => fork({ x: -56, y: -8, turn: 90, size: 1.6 })),
      ),
    ]),
  'stab-food': (kit) =>
    closeUp(kit, [
      tableTop(120),
      plateSide({ x: 96, y: 158, size: 1.2 }),
      carrot({ x: 46, y: 150, size: 1 }),
      shape('M130 148 Q132 132 150 136 Q166 138 162 152 Q150 162 130 148z', POTATO),
      holding([270, 44], [240, 54], [134, 54], { width: 28, sleeve: 36 }, (at) =>
        place(at, () => fork({ x: -52, y: 0, turn: 90, size: 1.3 })),
      ),
      carrot({ x: 99, y: 148, size: 1.5 }),
      arrow(44, { x: 34, y: 56, turn: 90 }, 9),
    ]),
  'fork-to-mouth': (kit) =>
    closeUp(kit, [
      bust(84, 150, 150),
      headFront(kit, { x: 84, y: 78, r: 56, mouth: 'wide' }),
      holding([150, 250], [206, 200], [172, 142], { width: 27, sleeve: 40, bend: 22 }, (at) =>
        place(at, () => fork({ x: -26, y: 0, turn: 90, size: 1 }) + carrot({ x: 72, y: 0, size: 0.8 })),
      ),
    ]),
};
