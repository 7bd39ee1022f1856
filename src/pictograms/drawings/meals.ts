import { sink, tap } from '@/pictograms/kit/bathroom';
import { bust, seatedSide, standingSide, torsoSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { question, roundArrow, tick, toAndFro } from '@/pictograms/kit/signs';
import { box, disc, line, PALE, patch, place, shape, solid, WHITE, WOOD } from '@/pictograms/kit/svg';
import { dinner, fork } from './class-props';
import { cerealBowl, spoon } from './home-props';
import {
  bowl,
  cerealBox,
  holding,
  hoop,
  jug,
  plate,
  plateSide,
  spoonUp,
  tableTop,
  toast,
} from './meals-props';

/** What is left on mouth and hands. */
const MESS = solid('#ffd95e', '#97690a');
/** From the mouth down to the tummy. */
const THROAT = 'M104 104 H96 Q66 104 66 136 V210';
const FISH = solid('#e0a048', '#8a5210');
const CARD = solid('#fff', '#55697c');

const smear = (x: number, y: number): string =>
  shape(`M${x - 12} ${y} q8 -10 18 -6 q12 4 7 12 q-4 8 -14 4 q-12 2 -11 -10z`, MESS, 2);

export const drawings: Drawings = {
  'sit-at-table': (kit) =>
    closeUp(kit, [
      patch('M0 186 H200 V200 H0z', '#d8b48c'),
      place({ x: 62, y: 126 }, () =>
        seatedSide(
          kit,
          {
            x: 0,
            y: 0,
            far: { elbow: [32, -20], wrist: [66, -32] },
            near: { elbow: [14, -16], wrist: [46, -26] },
          },
          chairSide({ x: 0, y: 12 }),
        ),
      ),
      box(178, 108, 12, 80, 3, WOOD),
      box(96, 104, 110, 14, 5, WOOD),
      bowl({ x: 162, y: 68, size: 0.46 }),
    ]),
  'choose-breakfast': (kit) =>
    closeUp(kit, [
      tableTop(84),
      cerealBowl({ x: 54, y: 92, size: 0.66 }),
      plate({ x: 146, y: 102, size: 0.84 }),
      toast({ x: 146, y: 96, size: 0.9 }),
      question({ x: 98, y: 36 }),
      arm([84, 270], [100, 236], [122, 188], { width: 28, sleeve: 30, hand: 'point' }),
    ]),
  'bowl-and-spoon': (kit) =>
    closeUp(kit, [
      bowl({ x: 76, y: 84, size: 0.92 }),
      arm([-40, 190], [-14, 172], [8, 130], { width: 30, sleeve: 30, hand: 'side', flip: true, bend: 10 }),
      holding([250, 150], [230, 140], [198, 122], { width: 30, sleeve: 30, flip: true, bend: -26 }, (at) =>
        place(at, () => spoonUp({ x: -50, y: 0, turn: 90, size: 1.4 })),
      ),
    ]),
  'pour-cereal': (kit) =>
    closeUp(kit, [
      tableTop(164),
      bowl({ x: 80, y: 122, size: 0.95 }, 'back'),
      [
        [50, 118],
        [72, 124],
        [96, 120],
        [62, 106],
        [86, 106],
        [76, 84],
        [58, 72],
        [82, 56],
        [60, 44],
      ]
        .map(([x = 0, y = 0]) => hoop(x, y))
        .join(''),
      bowl({ x: 80, y: 122, size: 0.95 }, 'front'),
      cerealBox({ x: 130, y: 46, turn: -108 }),
      arm([250, 120], [222, 104], [176, 62], { width: 30, hand: 'side' }),
      arm([-40, 200], [-20, 180], [10, 150], { width: 28, sleeve: 30, hand: 'side', flip: true }),
    ]),
  'pour-milk': (kit) =>
    closeUp(kit, [
      tableTop(164),
      cerealBowl({ x: 76, y: 122, size: 0.95 }),
      shape('M46 62 Q58 76 56 122 Q68 130 82 122 Q80 76 68 50', WHITE),
      jug({ x: 116, y: 62, turn: -48, size: 0.95 }, 'handle'),
      arm([250, -50], [220, -34], [174, 4], { width: 28, sleeve: 30, hand: 'grip', flip: true, bend: -10 }),
      jug({ x: 116, y: 62, turn: -48, size: 0.95 }, 'body'),
    ]),
  eat: (kit) =>
    closeUp(kit, [
      bust(84, 122, 140),
      tableTop(178),
      headFront(kit, { x: 84, y: 62, r: 46, mouth: 'wide' }),
      bowl({ x: 78, y: 144, size: 0.74 }, 'back'),
      patch('M34 146 Q78 126 122 146 Q78 158 34 146z', '#fff'),
      [42, 60, 78, 96, 112].map((x, i) => hoop(x, 142 + (i % 2) * 5, 6.5)).join(''),
      bowl({ x: 78, y: 144, size: 0.74 }, 'front'),
      holding([150, 230], [196, 184], [166, 116], { width: 26, sleeve: 40, bend: 16 }, (at) =>
        place(at, () => spoon({ x: -22, y: 0, flip: true, size: 0.92 }, true)),
      ),
    ]),
  'wipe-mouth-hands': (kit) =>
    closeUp(kit, [
      bust(96, 158, 160),
      headFront(kit, { x: 96, y: 84, r: 60, eyes: 'closed', mouth: 'calm' }),
      shape('M64 122 Q54 110 68 106 Q82 96 98 104 V124 Q92 142 82 132 Q78 120 64 122z', MESS, 2),
      disc(60, 136, 5, MESS, 2),
      shape('M80 106 Q100 90 134 98 Q154 122 142 152 Q112 164 90 150 Q76 128 80 106z', WHITE),
      line('M92 112 Q88 128 96 142', '#9fb0c1', 3),
      arm([170, 240], [214, 206], [172, 150], { width: 28, sleeve: 40, hand: 'back', bend: -14 }),
    ]),
  'bowl-to-sink': (kit) =>
    closeUp(kit, [
      sink(140),
      mirrored(100, tap({ x: 40, y: 66, size: 0.9 })),
      bowl({ x: 76, y: 84, size: 0.84 }, 'back'),
      spoonUp({ x: 100, y: 24, turn: 196, size: 0.85 }),
      bowl({ x: 76, y: 84, size: 0.84 }, 'front'),
      arm([-60, 190], [-40, 180], [2, 128], { width: 28, sleeve: 30, hand: 'side', flip: true }),
      arm([190, 260], [180, 230], [146, 152], { width: 28, sleeve: 34, hand: 'side' }),
    ]),
  'look-at-plate': (kit) =>
    closeUp(kit, [
      bust(100, 96, 130),
      tableTop(124),
      headFront(kit, { x: 100, y: 54, r: 37, eyes: 'down' }),
      arm([42, 124], [6, 156], [16, 176], { width: 20, sleeve: 60, hand: 'hang', bend: -60 }),
      arm([158, 124], [194, 156], [184, 176], { width: 20, sleeve: 60, hand: 'hang', flip: true, bend: 60 }),
      dinner({ x: 100, y: 148, size: 0.8 }),
    ]),
  'fork-and-spoon': (kit) =>
    closeUp(kit, [
      tableTop(130),
      plateSide({ x: 100, y: 162, size: 0.72 }),
      holding([-50, 180], [-36, 160], [12, 120], { width: 30, sleeve: 40, bend: 36 }, (at) =>
        place(at, () => fork({ x: -50, y: 0, turn: 90, size: 1.4 })),
      ),
      holding([250, 180], [236, 160], [188, 120], { width: 30, sleeve: 40, flip: true, bend: -36 }, (at) =>
        place(at, () => spoonUp({ x: -50, y: 0, turn: 90, size: 1.4 })),
      ),
    ]),
  'small-bite': (kit) =>
    closeUp(kit, [
      headSide(kit, { x: -6, y: 52, r: 92, mouth: 'open' }),
      plateSide({ x: 132, y: 174, size: 0.8 }),
      shape('M104 146 H172 Q184 146 184 158 Q184 170 172 170 H104z', FISH),
      patch('M104 146 H112 V170 H104z', '#fff6e2'),
      line('M104 146 V170', FISH.rim, 2.5),
      holding([244, 250], [204, 194], [170, 138], { width: 26, sleeve: 30, bend: 24 }, (at) =>
        place(at, () => fork({ x: -30, y: 0, turn: 90, size: 1 }) + box(62, -10, 18, 20, 5, FISH)),
      ),
    ]),
  'chew-swallow': (kit) =>
    closeUp(kit, [
      torsoSide({ x: 66, y: 282, size: 2.2 }),
      headSide(kit, { x: 76, y: 72, r: 60, mouth: 'closed' }),
      line(THROAT, 'var(--skin-line)', 31),
      line(THROAT, '#f7c9c2', 26),
      disc(100, 104, 12, FISH),
      disc(66, 148, 9, FISH),
      line('M66 166 V190 M56 181 L66 191 L76 181', '#55697c', 6),
      roundArrow(34, -50, 100, { x: 132, y: 104 }, 9),
    ]),
  'more-or-finished': (kit) =>
    closeUp(kit, [
      box(6, 14, 92, 124, 12, CARD, 4),
      box(104, 14, 92, 124, 12, CARD, 4),
      dinner({ x: 52, y: 92, size: 0.6 }),
      line('M52 22 V50 M38 36 H66', '#2f8f5b', 10),
      plate({ x: 150, y: 92, size: 0.6 }),
      tick({ x: 150, y: 38, size: 0.75 }),
      arm([110, 270], [104, 240], [84, 182], { width: 28, sleeve: 30, hand: 'point', flip: true }),
    ]),
  'plate-to-kitchen': (kit) =>
    closeUp(kit, [
      patch('M0 186 H200 V204 H0z', '#d8b48c'),
      box(132, 100, 80, 100, 4, PALE),
      box(124, 92, 90, 14, 4, WOOD),
      mirrored(100, tap({ x: 30, y: 58, size: 0.6 })),
      place({ x: 54, y: 126 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          knees: [
            [18, 26],
            [-8, 30],
          ],
          ankles: [
            [24, 54],
            [-28, 50],
          ],
          far: { elbow: [26, -20], wrist: [44, -34] },
          near: { elbow: [4, -14], wrist: [36, -30] },
        }),
      ),
      plateSide({ x: 130, y: 84, size: 0.5 }),
      fork({ x: 150, y: 76, turn: -84, size: 0.5 }),
    ]),
  'wipe-hands': (kit) =>
    closeUp(kit, [
      arm([-40, 190], [-10, 178], [38, 140], { width: 40, sleeve: 30, hand: 'palm', bend: 24 }),
      smear(122, 128) + smear(62, 146),
      shape('M64 52 L112 24 L158 60 L146 96 L154 116 L108 108 L66 122 L74 90z', WHITE),
      line('M78 66 Q82 86 74 106 M140 70 Q134 88 140 106', '#9fb0c1', 3),
      smear(92, 92),
      arm([240, -20], [214, 10], [158, 46], { width: 36, sleeve: 30, hand: 'back', flip: true }),
      toAndFro(72, { x: 146, y: 174 }, 9),
    ]),
};
