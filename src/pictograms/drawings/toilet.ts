import { footFront, footSide, sittingSide, standingSide } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
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
  seam,
  shape,
  solid,
  TOP,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { paperSheet, toiletFront, toiletSide } from '@/pictograms/kit/toilet';
import { WATER } from '@/pictograms/kit/water';
import { FLOOR, floor, onWall, WALL } from './cover-props';
import { clothesUpInWheelchair, pantsDownInWheelchair } from './toilet-in-wheelchair';

const WOOD_DARK = solid('#8a5a3a', '#53331e');
const POO = solid('#8a5a35', '#4d2f16');
const WEE = solid('#f7c934', '#97690a');

/** A toilet behind white paper, and behind an arrow that is white on black. */
const BOWL = solid('var(--backing,#cfdfea)', '#5d7388');
const INSIDE = 'var(--bottom-rim)';

/** An arrow on a door is slate on cream in every theme: white would melt into its halo. */
const SHUTTING = 'M188 38 H136 M148 26 L136 38 L148 50';

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
    const elbow: Point = [208, 186];
    const wrist: Point = [172, 142];
    return onWall(kit, [
      floor(170),
      toiletFront({ x: 43, y: 128, size: 0.9 }),
      box(86, -10, 130, 214, 4, WOOD_DARK),
      patch('M96 -2 H108 V204 H96z', '#fff3cf'),
      shape('M106 -8 H206 V208 H106z', WOOD),
      line('M124 14 H206 M124 14 V62 H206 M124 206 V172 H206', seam(WOOD), 3),
      box(114, 84, 24, 66, 9, METAL),
      arm([224, 206], elbow, wrist, { width: 34, hand: 'grip' }),
      box(118, 98, 74, 16, 8, METAL),
      handAt(elbow, wrist, 'grip', 34),
      line(SHUTTING, '#f6e3c4', 20),
      line(SHUTTING, '#55697c', 9),
    ]);
  },
  'trousers-down': (kit) => {
    const elbow: Point = [8, 50];
    const wrist: Point = [30, 112];
    return closeUp(kit, [
      shape('M34 150 Q100 122 166 150 Q100 166 34 150z', { fill: INSIDE, rim: INSIDE }),
      pair(shape('M54 80 Q52 120 56 180 H86 Q94 130 96 80', SKIN)),
      shape('M54 -10 Q56 40 46 92 Q100 112 154 92 Q144 40 146 -10', TOP),
      line('M48 82 Q100 101 152 82', seam(TOP), 3),
      pair(arm([22, -30], elbow, wrist, { width: 26, sleeve: 42, hand: 'cuff-thumb', flip: true })),
      shape('M30 146 Q100 174 170 146 L163 206 H108 L100 190 L92 206 H37z', BOTTOM),
      line('M32 159 Q100 186 168 159', seam(BOTTOM), 3),
      pair(handAt(elbow, wrist, 'cuff', 26, true)),
      pair(arrow(24, { x: 19, y: 166, turn: 90 }, 9)),
    ]);
  },
  'pants-down': (kit) => {
    if (kit.look.mobility === 'wheelchair') return pantsDownInWheelchair(kit);
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
      line('M40 170 Q62 164 88 172', seam(BOTTOM), 3),
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
        line('M50 13 Q64 8 76 13', seam(BOTTOM), 3),
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
    const elbow: Point = [10, 34];
    const wrist: Point = [16, 84];
    return closeUp(
      kit,
      [
        floor(186),
        shape('M40 150 H136 Q134 180 108 188 V210 H58 V188 Q42 178 40 150z', BOWL),
        box(28, 138, 116, 15, 7.5, BOWL),
        shape('M88 50 Q140 46 170 54 Q192 60 190 86 L184 200 H150 L148 108 Q120 116 84 104z', SKIN),
        shape('M138 150 Q166 138 194 150 Q200 168 192 184 Q166 192 140 182 Q132 166 138 150z', BOTTOM),
        line('M142 166 Q168 156 192 168', seam(BOTTOM), 3),
        shape('M98 -10 Q62 20 58 60 Q54 90 76 102 Q106 112 128 98 Q136 76 136 50 Q140 20 156 -10', TOP),
        place({ x: 80, y: 116, turn: 6 }, () =>
          [
            shape('M-44 -20 H46 V18 l-11 7 -11 -7 -11 7 -12 -7 -11 7 -11 -7 -11 7 -12 -7z', WHITE),
            line('M12 -18 V18', WHITE.rim, 3),
          ].join(''),
        ),
        arm([98, 6], elbow, wrist, { width: 26, sleeve: 46, hand: 'side', bend: -22 }),
        roundArrow(66, 20, 124, { x: 88, y: 114 }, 10),
      ],
      'var(--backing,#8fb6d3)',
    );
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
    const sheet = (x: number, turn: number, mark: string): string =>
      place({ x, y: 104, turn }, () => shape('M-42 -64 H42 V44 Q0 54 -42 44z', WHITE) + mark);
    return onWall(kit, [
      sheet(54, -5, patch('M-20 -26 Q-14 -46 4 -38 Q22 -36 18 -14 Q14 8 -4 2 Q-22 -4 -20 -26z', POO.fill)),
      sheet(146, 5, tick({ x: 0, y: -18, size: 1.2 })),
      pair(arm([-20, 250], [14, 224], [34, 160], { width: 30, hand: 'pinch' })),
      roundArrow(56, 222, 322, { x: 100, y: 72 }, 9),
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
    if (kit.look.mobility === 'wheelchair') return clothesUpInWheelchair(kit);
    const elbow: Point = [32, 78];
    const wrist: Point = [60, 111];
    const half = [
      leg([88, 136], [82, 160], [86, 182], { width: 18, sleeve: 84 }),
      footFront('shoe', { x: 84, y: 182 }),
    ].join('');
    return closeUp(kit, [
      pair(half),
      pair(shape('M71 102 L68 136 H98 L99 116', SKIN)),
      shape('M69 94 H131 L132 109 Q112 113 107 127 H93 Q88 113 68 109z', YELLOW),
      shape('M78 62 Q64 64 64 82 L70 98 Q100 104 130 98 L136 82 Q136 64 122 62 Q100 76 78 62z', TOP),
      pair(arm([74, 76], elbow, wrist, { width: 17, sleeve: 40, hand: 'cuff-thumb', flip: true })),
      headFront(kit, { x: 100, y: 37, r: 26, eyes: 'down' }),
      shape('M56 121 Q100 141 144 121 L136 166 H106 L100 148 L94 166 H64z', BOTTOM),
      line('M58 131 Q100 150 142 131', seam(BOTTOM), 3),
      pair(handAt(elbow, wrist, 'cuff', 17, true)),
      pair(arrow(70, { x: 20, y: 178, turn: -90 }, 10)),
    ]);
  },
};
