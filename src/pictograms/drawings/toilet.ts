import { bust, footSide, sittingSide, standingSide, torso } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { arrow, roundArrow, tick } from '@/pictograms/kit/signs';
import {
  BOTTOM,
  box,
  disc,
  line,
  METAL,
  PALE,
  type Point,
  patch,
  place,
  SKIN,
  shape,
  solid,
  TOP,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { paperSheet, toiletFront, toiletSide } from '@/pictograms/kit/toilet';
import { WATER } from '@/pictograms/kit/water';
import { FLOOR, floor, onWall, POO, QUIET, rollOnHolder, WALL, WEE, WOOD_DARK } from './toilet-props';

const INSIDE = 'var(--bottom-rim)';

/** Both halves of a picture that is the same on either side. */
const pair = (half: string): string => half + mirrored(100, half);

export const drawings: Drawings = {
  'walk-to-toilet': (kit) =>
    closeUp(kit, [
      floor(186),
      box(98, 8, 94, 182, 5, WOOD_DARK),
      patch('M107 17 H184 V190 H107z', WALL),
      patch('M107 158 H184 V190 H107z', FLOOR),
      toiletFront({ x: 144, y: 128, size: 0.78 }),
      shape('M184 17 L198 8 V200 L184 190z', WOOD),
      place({ x: 54, y: 126, size: 0.92 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          knees: [
            [20, 26],
            [-8, 30],
          ],
          ankles: [
            [26, 56],
            [-30, 50],
          ],
          far: { elbow: [22, -18], wrist: [38, -30] },
          near: { elbow: [-14, -18], wrist: [-4, 2], hand: 'hang' },
        }),
      ),
    ]),
  'shut-door': (kit) => {
    const elbow: Point = [206, 190];
    const wrist: Point = [164, 148];
    return onWall(kit, [
      floor(176),
      toiletFront({ x: 34, y: 140, size: 0.66 }),
      box(72, -10, 140, 204, 4, WOOD_DARK),
      patch('M82 -2 H110 V194 H82z', '#fff3cf'),
      shape('M96 -8 L204 -8 V210 L96 202z', WOOD),
      shape('M116 14 H204 V78 H116z', solid('var(--backing,#f1e2c8)', WOOD.rim)),
      line('M116 204 V166 H204', WOOD.rim, 3),
      box(106, 94, 20, 56, 8, METAL),
      arm([220, 206], elbow, wrist, { width: 30, hand: 'grip' }),
      box(108, 108, 72, 14, 7, METAL),
      handAt(elbow, wrist, 'grip', 30),
      arrow(44, { x: 178, y: 46, turn: 180 }, 9),
    ]);
  },
  'trousers-down': (kit) => {
    const elbow: Point = [10, 50];
    const wrist: Point = [32, 114];
    return closeUp(kit, [
      shape('M34 150 Q100 122 166 150 Q100 166 34 150z', { fill: INSIDE, rim: INSIDE }),
      pair(shape('M57 60 Q54 110 60 180 H96 L98 90', SKIN)),
      shape('M55 30 H145 L146 72 Q122 80 109 106 H91 Q78 80 54 72z', YELLOW),
      line('M55 72 Q79 80 91 105 M145 72 Q121 80 109 105', '#fff', 4),
      shape('M52 -10 Q54 16 48 42 Q100 56 152 42 Q146 16 148 -10', TOP),
      pair(arm([22, -30], elbow, wrist, { width: 26, sleeve: 42, hand: 'cuff-thumb', flip: true })),
      shape('M30 146 Q100 174 170 146 L163 206 H108 L100 190 L92 206 H37z', BOTTOM),
      line('M32 159 Q100 186 168 159', BOTTOM.rim, 3),
      pair(handAt(elbow, wrist, 'cuff', 26, true)),
      pair(arrow(24, { x: 19, y: 166, turn: 90 }, 8)),
    ]);
  },
  'pants-down': (kit) => {
    const elbow: Point = [124, 84];
    const wrist: Point = [107, 112];
    return closeUp(kit, [
      arm([102, 62], [134, 84], [118, 110], { width: 18, hand: 'cuff' }),
      leg([66, 88], [76, 128], [72, 172], { width: 24, sleeve: 0 }),
      leg([54, 88], [60, 128], [54, 172], { width: 24, sleeve: 0 }),
      footSide('shoe', { x: 74, y: 174, size: 1.2 }),
      footSide('shoe', { x: 54, y: 174, size: 1.2 }),
      shape('M34 68 Q50 44 92 32 Q112 34 112 62 Q104 84 88 104 Q60 116 32 106 Q26 88 34 68z', TOP),
      arm([94, 56], elbow, wrist, { width: 18, hand: 'cuff-thumb', flip: true }),
      headSide(kit, { x: 134, y: 42, r: 29, turn: 26, eye: 'down' }),
      shape('M40 124 Q62 136 108 122 Q110 128 104 134 Q92 150 72 148 Q54 154 42 142z', YELLOW),
      line('M41 130 Q64 142 106 127', '#fff', 4),
      shape('M30 162 Q62 152 98 162 Q108 172 98 182 Q64 188 34 182 Q20 172 30 162z', BOTTOM),
      line('M40 170 Q62 164 88 172', BOTTOM.rim, 3),
      handAt(elbow, wrist, 'cuff', 18, true),
      arrow(50, { x: 152, y: 134, turn: 90 }, 9),
    ]);
  },
  'sit-on-toilet': (kit) =>
    onWall(kit, [
      floor(182),
      `<g transform="translate(74 136) scale(.93)">${[
        toiletSide({ x: -38, y: 0 }),
        box(40, 40, 74, 11, 4, WOOD),
        line('M52 51 V64 M102 51 V64', WOOD.rim, 8),
        sittingSide(kit, {
          x: 6,
          y: -13,
          lean: 10,
          legs: { sleeve: 0 },
          knees: [
            [60, -2],
            [66, -6],
          ],
          ankles: [
            [54, 38],
            [64, 36],
          ],
        }),
        shape('M-10 -46 Q-24 -12 -16 -2 Q10 5 30 -2 Q34 -16 28 -26', TOP),
        arm([12, -50], [6, -14], [44, -18], { width: 15, bend: 16 }),
        shape('M44 3 Q62 -2 82 3 Q88 20 80 25 Q62 29 46 24 Q38 12 44 3z', BOTTOM),
        line('M50 13 Q64 8 76 13', BOTTOM.rim, 3),
      ].join('')}</g>`,
    ]),
  'wee-or-poo': (kit) =>
    onWall(kit, [
      floor(184),
      box(-12, -10, 58, 116, 10, PALE),
      shape('M16 62 H194 Q196 138 142 158 L148 204 H66 L72 158 Q18 146 16 62z', PALE),
      shape('M36 70 H176 Q174 130 132 146 H82 Q40 132 36 70z', solid('#fff', PALE.rim)),
      shape('M41 104 Q58 98 72 104 T106 104 T140 104 T171 104 Q162 136 132 146 H82 Q50 136 41 104z', WATER),
      box(6, 52, 32, 18, 8, WHITE),
      box(174, 52, 32, 18, 8, WHITE),
      [
        [92, 14],
        [80, 46],
        [94, 76],
      ]
        .map(([x = 0, y = 0]) =>
          place({ x, y, size: 1.4 }, (rim) =>
            shape('M0 -11 Q9 1 7 6 A7 7 0 0 1 -7 6 Q-9 1 0 -11z', WEE, rim),
          ),
        )
        .join(''),
      shape('M128 32 Q142 24 146 44 Q150 62 140 76 Q128 82 126 68 Q132 50 128 32z', POO),
      shape('M108 118 Q110 106 126 108 Q148 106 150 118 Q146 130 128 128 Q110 130 108 118z', POO),
    ]),
  'get-paper': (kit) =>
    onWall(kit, [
      box(120, 58, 90, 16, 8, METAL),
      box(180, 36, 30, 60, 8, METAL),
      shape('M62 66 V186 L73 178 L84 186 L95 178 L106 186 V66', WHITE),
      line('M64 136 H104', '#b6c4d1', 4),
      disc(112, 66, 50, WHITE),
      disc(112, 66, 17, WOOD),
      arm([-20, 200], [6, 196], [36, 172], { width: 34, hand: 'pinch' }),
      arrow(52, { x: 146, y: 130, turn: 90 }, 9),
    ]),
  'wipe-front-to-back': (kit) => {
    const elbow: Point = [8, 62];
    const wrist: Point = [42, 100];
    return onWall(kit, [
      floor(190),
      shape('M26 164 H200 V204 H60 Q30 190 26 164z', QUIET),
      box(14, 152, 200, 16, 8, QUIET),
      shape('M84 46 Q150 66 206 58 V110 Q130 122 84 112z', SKIN),
      shape('M74 -10 Q62 10 62 54 Q54 92 74 110 Q104 126 132 112 Q146 80 136 50 Q132 20 136 -10', TOP),
      place({ x: 92, y: 120, turn: 8 }, () =>
        [shape('M-34 -12 H34 V18 Q0 26 -34 18z', WHITE), line('M-28 4 Q0 12 34 4', '#b6c4d1', 3)].join(''),
      ),
      arm([92, -10], elbow, wrist, { width: 28, hand: 'side', bend: -28 }),
      roundArrow(76, 22, 128, { x: 106, y: 106 }, 9),
    ]);
  },
  'paper-in-toilet': (kit) =>
    onWall(kit, [
      floor(174),
      toiletFront({ x: 84, y: 138, size: 1.4 }, 'none'),
      paperSheet({ x: 82, y: 108, turn: -14, size: 1.3 }),
      arm([230, -30], [210, -4], [158, 26], { width: 32, hand: 'back', sleeve: 30, bend: -6 }),
      arrow(42, { x: 176, y: 92, turn: 90 }, 9),
    ]),
  'wipe-until-clean': (kit) => {
    const sheet = (x: number, turn: number): string =>
      place({ x, y: 140, turn }, () => shape('M-38 -42 H38 V38 Q0 46 -38 38z', WHITE));
    return onWall(kit, [
      bust(100, 114, 170),
      headFront(kit, { x: 100, y: 58, r: 41, eyes: 'down' }),
      sheet(46, -6),
      patch('M28 124 Q34 106 50 114 Q64 116 60 132 Q56 148 40 142 Q26 138 28 124z', POO.fill),
      sheet(154, 6),
      pair(arm([-20, 240], [0, 224], [12, 198], { width: 24, hand: 'pinch' })),
      tick({ x: 162, y: 126, size: 1.05 }),
    ]);
  },
  flush: (kit) =>
    onWall(kit, [
      floor(176),
      box(38, 76, 116, 60, 10, PALE),
      box(30, 66, 132, 20, 9, PALE),
      box(74, 57, 44, 13, 6, METAL),
      shape('M32 156 Q36 190 70 208 H122 Q156 190 160 156z', PALE),
      `<ellipse cx="96" cy="150" rx="80" ry="38" fill="#fff" stroke="${WHITE.rim}" stroke-width="2.5"/>`,
      `<ellipse cx="96" cy="150" rx="62" ry="26" fill="${WATER.fill}" stroke="${WATER.rim}" stroke-width="2.5"/>`,
      line(
        'M46 152 Q50 130 96 130 Q146 132 144 152 Q138 170 96 170 Q62 168 64 154 Q70 140 96 140 Q124 142 122 154 Q116 162 96 160',
        '#fff',
        6,
      ),
      arm([220, -50], [190, -30], [146, 0], { width: 32, hand: 'point', bend: -14 }),
    ]),
  'clothes-up': (kit) => {
    const shoulder: Point = [68, 98];
    const elbow: Point = [22, 116];
    const wrist: Point = [54, 142];
    return closeUp(kit, [
      pair(shape('M64 130 L62 206 H98 L99 150', SKIN)),
      shape('M64 124 H136 L139 160 Q118 168 108 184 H92 Q82 168 61 160z', YELLOW),
      torso(100, 84, 76, 50),
      pair(arm(shoulder, elbow, wrist, { width: 20, hand: 'cuff-thumb', flip: true })),
      headFront(kit, { x: 100, y: 46, r: 33 }),
      shape('M52 158 Q100 170 148 158 L152 206 H104 L100 196 L96 206 H48z', BOTTOM),
      line('M51 168 Q100 180 149 168', BOTTOM.rim, 3),
      pair(handAt(elbow, wrist, 'cuff', 20, true)),
      pair(arrow(34, { x: 20, y: 190, turn: -90 }, 8)),
    ]);
  },
  toilet: (kit) =>
    onWall(kit, [
      floor(164),
      rollOnHolder({ x: 150, y: 52, size: 1.05 }),
      toiletSide({ x: 52, y: 104, size: 1.25 }),
    ]),
};
