import { bust, footFront, sittingSide, standingSide, torso } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
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
import { floor, onWall, POO, rollOnHolder, WEE, WOOD_DARK } from './toilet-props';

const INSIDE = 'var(--bottom-rim)';

/** Both halves of a picture that is the same on either side. */
const pair = (half: string): string => half + mirrored(100, half);

export const drawings: Drawings = {
  'walk-to-toilet': (kit) =>
    closeUp(kit, [
      floor(186),
      box(98, 8, 94, 182, 5, WOOD_DARK),
      patch('M107 17 H184 V190 H107z', '#c6deed'),
      patch('M107 158 H184 V190 H107z', '#a9bccb'),
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
      line('M118 14 H204 M118 14 V80 H204 M118 204 V166 H204', WOOD.rim, 3),
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
      pair(arrow(26, { x: 17, y: 168, turn: 90 }, 8)),
    ]);
  },
  'pants-down': (kit) => {
    const elbow: Point = [36, 96];
    const wrist: Point = [50, 120];
    return closeUp(kit, [
      pair(footFront('shoe', { x: 80, y: 182, size: 1.1 })),
      shape('M50 132 Q100 116 150 132 Q100 142 50 132z', { fill: YELLOW.rim, rim: YELLOW.rim }),
      pair(shape('M70 100 Q68 140 70 176 H93 Q98 140 97 100', SKIN)),
      shape('M84 58 Q66 58 62 74 Q64 96 56 116 Q100 130 144 116 Q136 96 138 74 Q134 58 116 58', TOP),
      line('M59 108 Q100 122 141 108', TOP.rim, 3),
      headFront(kit, { x: 100, y: 34, r: 27, eyes: 'down' }),
      pair(arm([69, 74], elbow, wrist, { width: 17, hand: 'cuff-thumb', flip: true })),
      shape('M45 131 Q100 150 155 131 L152 146 Q122 150 112 166 H88 Q78 150 48 146z', YELLOW),
      line('M47 137 Q100 156 153 137', '#fff', 4),
      shape(
        'M54 170 Q38 174 42 186 Q42 194 64 192 Q88 196 100 188 Q112 196 136 192 Q158 194 158 186 Q162 174 146 170 Q100 182 54 170z',
        BOTTOM,
      ),
      line('M56 178 Q70 186 90 184 M144 178 Q130 186 110 184', BOTTOM.rim, 3),
      pair(handAt(elbow, wrist, 'cuff', 17, true)),
      pair(arrow(36, { x: 22, y: 140, turn: 90 }, 8)),
    ]);
  },
  'sit-on-toilet': (kit) =>
    onWall(kit, [
      floor(182),
      `<g transform="translate(70 132) scale(.98)">${[
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
        shape('M-16 -34 Q-24 -2 -12 0 Q10 4 30 -2 Q34 -16 28 -24', TOP),
        arm([14, -58], [8, -16], [44, -18], { width: 15, bend: 16 }),
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
      shape('M26 164 H200 V204 H60 Q30 190 26 164z', PALE),
      box(14, 152, 200, 16, 8, WHITE),
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
      bust(100, 110, 170),
      headFront(kit, { x: 100, y: 54, r: 42, eyes: 'down' }),
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
      headFront(kit, { x: 100, y: 46, r: 33 }),
      pair(arm(shoulder, elbow, wrist, { width: 20, hand: 'cuff-thumb', flip: true })),
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
