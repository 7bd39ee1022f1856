import { footFront, sittingSide } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { shoe } from '@/pictograms/kit/garments';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import {
  BOTTOM,
  box,
  line,
  type Point,
  place,
  RED,
  SKIN,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
} from '@/pictograms/kit/svg';
import { kitBag } from './bag-and-leaving-props';
import { flatShirt, VEST } from './cover-props';
import { peg } from './school-arrival-props';
import { PE_SHORTS, PE_TOP, trainer } from './school-day-props';
import { bareFoot, floor, HEEL } from './sock-props';
import { sockFoot } from './trousers-and-shoes-props';

const ARM = { width: 30, sleeve: 30 } as const;
const WALL = 'var(--backing,#f3ead9)';
const RAIL = solid('#8fc2a8', '#3f7458');

/** A bare shin from the front, its ankle at (x, y). */
const shin = (x: number, y: number): string =>
  shape(`M${x - 24} -10 Q${x - 26} 60 ${x - 14} ${y} H${x + 14} Q${x + 26} 60 ${x + 24} -10`, SKIN) +
  footFront('bare', { x, y, size: 1.5 });

export const peChange: Drawings = {
  'pe-bag': (kit) => {
    const elbow: Point = [224, 70];
    const wrist: Point = [150, 72];
    return closeUp(
      kit,
      [
        box(-10, 10, 220, 30, 4, RAIL),
        peg({ x: 24, y: 24 }) + peg({ x: 176, y: 24 }) + peg({ x: 98, y: 24, size: 1.15 }),
        arm([260, 70], elbow, wrist, { ...ARM, hand: 'grip', flip: true }),
        kitBag({ x: 98, y: 130, size: 1.34 }),
        shoe({ x: 98, y: 146, size: 0.78 }, WHITE),
        handAt(elbow, wrist, 'grip', 30, true),
      ],
      WALL,
    );
  },

  'shoes-and-socks-off': (kit) =>
    closeUp(kit, [
      floor(170),
      bareFoot({ x: 40, y: 84, size: 0.98 }),
      shape('M10 -20 H72 V10 H8z', BOTTOM),
      place({ x: -30, y: -2 }, () =>
        [
          shape(
            'M96 84 Q116 90 128 96 Q150 100 176 94 Q196 98 196 110 Q190 126 172 124 Q140 130 88 130z',
            RED,
          ),
          shape('M172 94 Q195 98 194 110 Q190 125 170 124 Q160 108 172 94z', solid(HEEL, RED.rim)),
          shape('M90 74 Q106 78 106 102 Q104 128 88 132 Q76 130 78 102 Q80 76 90 74z', RED),
          line('M118 92 Q124 108 118 128 M138 99 Q144 112 139 126', '#fff', 8),
        ].join(''),
      ),
      shoe({ x: 62, y: 164, size: 1 }),
      shoe({ x: 134, y: 172, size: 1 }),
      arm([260, 30], [236, 50], [166, 92], { ...ARM, hand: 'pinch', bend: -10 }),
      arrow(44, { x: 122, y: 50 }, 10),
    ]),

  'top-in-bag': (kit) =>
    closeUp(kit, [
      shape('M22 124 a78 18 0 1 1 156 0 a78 18 0 1 1 -156 0z', { fill: '#6b1712', rim: '#6b1712' }),
      flatShirt({ x: 100, y: 88, turn: 3, size: 1.3 }),
      line('M20 126 Q2 150 16 176 M180 126 Q198 150 184 176', '#4b5b6c', 6),
      shape('M20 124 Q40 142 100 142 Q160 142 180 124 Q196 176 174 200 H26 Q4 176 20 124z', RED),
      line('M22 134 Q44 152 100 152 Q156 152 178 134', seam(RED), 4),
      shoe({ x: 100, y: 176, size: 0.52 }, WHITE),
      arm([-50, -60], [-40, -20], [16, 26], { ...ARM, hand: 'pinch' }),
      arm([250, -60], [240, -20], [184, 28], { ...ARM, hand: 'pinch', flip: true }),
    ]),

  'pe-top-on': (kit) =>
    closeUp(kit, [
      shape('M60 130 L62 206 H138 L140 130', VEST),
      headFront(kit, { ...BARE, x: 100, y: 80, r: 42, mouth: 'none' }),
      arm([62, 124], [32, 112], [32, 56], { width: 24, sleeve: 50, cloth: PE_TOP, flip: true, bend: -4 }),
      arm([138, 124], [168, 112], [168, 56], { width: 24, sleeve: 50, cloth: PE_TOP, bend: 4 }),
      shape(
        'M60 94 Q44 102 40 118 L52 158 Q66 180 78 166 Q100 182 122 166 Q134 180 148 158 L160 118 Q156 102 140 94 Q120 104 100 104 Q80 104 60 94z',
        PE_TOP,
      ),
      line('M60 94 Q80 104 100 104 Q120 104 140 94', '#23518f', 9),
      line('M51 142 Q76 146 100 146 Q124 146 149 142', '#fff', 12),
      pair(arrow(40, { x: 18, y: 144, turn: 90 }, 9)),
    ]),

  'trousers-off': (kit) =>
    closeUp(kit, [
      floor(184),
      box(-8, 122, 88, 14, 4, WOOD) + line('M66 136 V182 M8 136 V182', WOOD.rim, 10),
      place({ x: 36, y: 110 }, () =>
        [
          sittingSide(kit, {
            x: 0,
            y: 0,
            lean: 34,
            top: PE_TOP,
            legs: { sleeve: 0 },
            feet: 'bare',
            knees: [
              [64, 2],
              [68, -4],
            ],
            ankles: [
              [104, 36],
              [112, 28],
            ],
            head: { eye: 'down' },
          }),
          shape('M2 -36 Q-24 -12 -18 4 Q4 14 30 6 Q34 -10 32 -24', PE_TOP),
          shape('M84 8 L98 -8 L162 32 L146 58z', BOTTOM),
          shape('M64 32 Q70 10 88 -2 L144 46 L124 76z', BOTTOM),
          line('M72 37 Q79 15 97 5 M116 68 L135 39 M144 50 L156 30', seam(BOTTOM), 3.5),
          arm([28, -38], [60, -38], [76, -18], { width: 15, cloth: PE_TOP, hand: 'grip', bend: 16 }),
        ].join(''),
      ),
      arrow(40, { x: 148, y: 64, turn: 40 }, 10),
    ]),

  'pe-shorts-on': (kit) => {
    const elbow: Point = [-16, 50];
    const wrist: Point = [18, 88];
    return closeUp(kit, [
      floor(178),
      shape('M32 92 Q100 74 168 92 Q100 106 32 92z', { fill: '#20272e', rim: '#20272e' }),
      shin(68, 172),
      shin(132, 172),
      shape('M30 -20 L26 30 Q100 42 174 30 L170 -20z', PE_TOP),
      pair(
        arm([-40, -10], elbow, wrist, {
          width: 28,
          sleeve: 40,
          cloth: PE_TOP,
          hand: 'cuff-thumb',
          flip: true,
        }),
      ),
      shape(
        'M30 90 Q100 110 170 90 L178 148 Q146 158 112 150 L104 130 H96 L88 150 Q54 158 22 148z',
        PE_SHORTS,
      ),
      line('M31 101 Q100 121 169 101', '#8d9aa8', 3.5),
      pair(line('M46 110 L38 150', '#fff', 7)),
      pair(handAt(elbow, wrist, 'cuff', 28, true)),
      pair(arrow(36, { x: 17, y: 192, turn: -90 }, 9)),
    ]);
  },

  'trainers-on': (kit) => {
    const at = { x: 72, y: 124, size: 1.16 };
    return closeUp(kit, [
      trainer(at, 'back'),
      sockFoot({ x: 70, y: 90, turn: 24, size: 1.1 }),
      trainer(at, 'front'),
      arm([-70, 90], [-50, 92], [-10, 96], { ...ARM, hand: 'pinch' }),
      arm([250, -10], [226, 10], [158, 62], { ...ARM, hand: 'pinch', flip: true }),
      arrow(40, { x: 34, y: 20, turn: 70 }, 9),
    ]);
  },
};
