import { footFront, standingSide } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { shoe } from '@/pictograms/kit/garments';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import { bed, pillow } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import {
  BLUE,
  BOTTOM,
  box,
  line,
  type Point,
  patch,
  place,
  RED,
  SKIN,
  seam,
  shape,
  solid,
  TOP,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { VEST } from './cover-props';
import { bareFoot, floor, HEEL } from './sock-props';
import { sockFoot } from './trousers-and-shoes-props';

const FOLD = seam(TOP);
/** The dark of an empty sleeve, also where rims are white. */
const INSIDE = 'var(--top-rim)';
const WOOD_DARK = solid('#8a5a3a', '#53331e');
const SLEEVE = { width: 28, sleeve: 46 } as const;
const BELOW =
  shape('M58 120 L58 182 H142 L142 120', VEST) + shape('M56 176 Q100 184 144 176 L150 226 H50', BOTTOM);

/** A bare shin from the front, its ankle at (x, y). */
const shin = (x: number, y: number): string =>
  shape(`M${x - 24} -10 Q${x - 26} 60 ${x - 14} ${y} H${x + 14} Q${x + 26} 60 ${x + 24} -10`, SKIN) +
  footFront('bare', { x, y, size: 1.55 });

export const undressSteps: Drawings = {
  'go-to-my-room': (kit) =>
    closeUp(kit, [
      floor(186),
      box(92, 4, 100, 186, 5, WOOD_DARK),
      patch('M101 13 H184 V190 H101z', 'var(--backing,#f7e6c8)'),
      patch('M101 160 H184 V190 H101z', '#d8b48c'),
      place(
        { x: 178, y: 122, size: 0.84 },
        () =>
          bed({ x: 0, y: 0 }) +
          pillow({ x: -46, y: -12 }) +
          shape('M-14 -6 H90 V34 H-8 Q-18 14 -14 -6z', BLUE),
      ),
      shape('M184 13 L198 4 V200 L184 190z', WOOD),
      place({ x: 52, y: 124, size: 0.94 }, () =>
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

  'shoes-off': (kit) =>
    closeUp(kit, [
      `<g transform="rotate(-16 80 90)">${sockFoot({ x: 82, y: 66, size: 1.04 })}</g>`,
      shoe({ x: 130, y: 136, size: 1.36, turn: -2 }),
      arm([-50, 230], [-30, 210], [34, 164], { ...SLEEVE, hand: 'grip' }),
      arrow(40, { x: 24, y: 90, turn: 90 }, 11),
    ]),

  'sock-off': (kit) =>
    closeUp(kit, [
      bareFoot({ x: 46, y: 120, size: 1.12 }),
      shape('M14 -20 H80 V16 H12z', BOTTOM),
      shape(
        'M92 122 Q112 128 126 138 Q150 142 176 136 Q194 140 194 152 Q190 168 172 166 Q140 172 86 170z',
        RED,
      ),
      patch('M176 137 Q193 141 192 152 Q188 166 172 165 Q164 150 176 137z', HEEL),
      shape('M88 116 Q104 120 104 144 Q102 170 86 174 Q74 172 76 144 Q78 118 88 116z', RED),
      line('M116 134 Q122 150 116 169 M136 141 Q142 154 137 169', '#fff', 8),
      arm([240, 60], [232, 80], [196, 120], { ...SLEEVE, hand: 'pinch', bend: -14 }),
      arrow(44, { x: 130, y: 86 }, 11),
    ]),

  'trousers-step-out': (kit) =>
    closeUp(kit, [
      floor(182),
      shape('M12 158 Q30 134 64 138 Q98 134 116 158 L108 176 H20z', BOTTOM),
      shape('M28 158 Q64 140 100 158 Q64 176 28 158z', {
        fill: 'var(--bottom-rim)',
        rim: 'var(--bottom-rim)',
      }),
      leg([70, 0], [66, 80], [64, 166], { width: 36, sleeve: 0 }),
      leg([122, 0], [150, 60], [144, 116], { width: 36, sleeve: 0 }),
      footFront('bare', { x: 144, y: 116, size: 1.8 }),
      shape('M12 158 Q36 176 64 176 Q92 176 116 158 Q124 186 100 196 H28 Q4 188 12 158z', BOTTOM),
      line('M22 178 Q42 188 58 182 M74 184 Q92 188 106 176', seam(BOTTOM), 4),
      shape('M30 -20 L26 30 Q100 44 174 30 L170 -20z', TOP),
      arrow(70, { x: 184, y: 128, turn: -90 }, 11),
    ]),

  'top-arm-out': (kit) =>
    closeUp(kit, [
      `<g transform="translate(18 -2) scale(.92)">${[
        BELOW,
        arm([78, 120], [70, 150], [48, 178], { width: 22, sleeve: 0, hand: 'back' }),
        shape(
          'M78 88 Q60 90 54 106 L52 148 Q60 162 100 158 Q142 162 150 148 L146 106 Q140 90 122 88 Q100 104 78 88z',
          TOP,
        ),
        line('M78 88 Q100 104 122 88', FOLD, 5),
        line('M62 150 Q72 128 92 130', FOLD, 4),
        headFront(kit, { x: 100, y: 50, r: 34, eyes: 'left' }),
        shape('M66 89 Q40 86 -8 104 L-6 134 Q30 128 58 136', TOP),
        `<ellipse cx="-7" cy="119" rx="5" ry="15" fill="${INSIDE}"/>`,
        arm([138, 106], [146, 146], [56, 122], { width: 22, sleeve: 34, hand: 'grip' }),
      ].join('')}</g>`,
      arrow(36, { x: 30, y: 142, turn: 112 }, 10),
    ]),

  'top-over-head': (kit) => {
    const elbow: Point = [2, 96];
    const wrist: Point = [46, 46];
    return closeUp(kit, [
      shape('M62 116 L56 186 H144 L138 116 Q120 108 100 110 Q80 108 62 116z', VEST),
      shape('M54 180 Q100 188 146 180 L150 206 H50', BOTTOM),
      headFront(kit, { ...BARE, x: 100, y: 82, r: 38, eyes: 'none', brows: 'none', mouth: 'calm' }),
      pair(arm([66, 128], elbow, wrist, { width: 22, sleeve: 0, hand: 'cuff-thumb', flip: true })),
      shape('M46 88 Q44 30 74 12 Q100 0 126 12 Q156 30 154 88 Q128 76 100 80 Q72 76 46 88z', TOP),
      line('M48 78 Q74 66 100 70 Q126 66 152 78', FOLD, 4),
      pair(shape('M80 12 L66 -6 L44 -4 L22 16 L38 34 L62 24', TOP) + line('M26 12 L42 30', FOLD, 3)),
      line('M74 62 Q70 40 82 24 M126 62 Q130 40 118 24', FOLD, 4),
      pair(handAt(elbow, wrist, 'grip', 22, true)),
      pair(arrow(40, { x: 22, y: 186, turn: -90 }, 10)),
    ]);
  },

  'underwear-off': (kit) => {
    const elbow: Point = [-16, 60];
    const wrist: Point = [22, 106];
    return closeUp(kit, [
      floor(176),
      shape('M36 112 Q100 92 164 112 Q100 124 36 112z', solid('#b7830e', '#97690a')),
      shin(68, 170),
      shin(132, 170),
      shape('M30 -20 L26 22 Q100 34 174 22 L170 -20z', TOP),
      pair(arm([-40, 0], elbow, wrist, { ...SLEEVE, hand: 'cuff-thumb', flip: true })),
      shape('M34 110 Q100 128 166 110 L162 138 Q128 138 112 162 H88 Q72 138 38 138z', YELLOW),
      line('M35 117 Q100 135 165 117', BLUE.fill, 8),
      pair(handAt(elbow, wrist, 'cuff', 28, true)),
      pair(arrow(44, { x: 18, y: 140, turn: 90 }, 10)),
    ]);
  },
};
