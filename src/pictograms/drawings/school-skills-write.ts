import { seatedSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow, tick } from '@/pictograms/kit/signs';
import { box, dot, line, patch, place, WHITE, WOOD, YELLOW } from '@/pictograms/kit/svg';
import { pencil } from './class-props';
import { holding } from './meals-props';
import { DESK, INK, mark, onPaper, pot, sheet, writer } from './school-skills-props';

const ARM = { width: 32, sleeve: 34 } as const;
const GUIDE = '#7f95a8';
const START = '#1f8a55';

/** From sitting down to the pot. */
export const write: Drawings = {
  'sit-to-write': (kit) =>
    closeUp(kit, [
      patch('M0 193 H200 V200 H0z', '#b9a68c'),
      place({ x: 64, y: 122, size: 0.98 }, () =>
        [
          seatedSide(
            kit,
            {
              x: 0,
              y: 0,
              head: { eye: 'down' },
              knees: [
                [52, 0],
                [58, -2],
              ],
              ankles: [
                [50, 58],
                [60, 57],
              ],
              far: { elbow: [34, -20], wrist: [60, -36], hand: 'side' },
            },
            chairSide({ x: 0, y: 12 }),
          ),
          box(24, -22, 108, 10, 4, WOOD),
          line('M122 -10 V72', WOOD.rim, 11) + line('M122 -8 V70', WOOD.fill, 6),
          box(56, -27, 52, 5, 1, WHITE),
          holding([0, -46], [0, -14], [46, -36], { width: 15, hand: 'pinch', bend: 22 }, ({ x, y }) =>
            pencil({ x: x + 6, y: y + 10, turn: -124, size: 0.42 }),
          ),
        ].join(''),
      ),
    ]),

  'steady-paper': (kit) =>
    closeUp(
      kit,
      [
        sheet({ x: 104, y: 88, turn: -12 }, 146, 160, line('M-50 -44 H58 M-50 -2 H58 M-50 40 H58', GUIDE, 5)),
        pencil({ x: 98, y: 188, turn: -6, size: 0.9 }),
        arm([-40, 260], [-30, 240], [30, 148], { width: 44, sleeve: 26, hand: 'back', bend: -4 }),
      ],
      DESK,
    ),

  'pick-up-pencil': (kit) =>
    closeUp(
      kit,
      [
        patch('M30 168 Q100 156 190 172 L188 182 Q100 170 30 176z', '#7ba0b2'),
        holding(
          [260, -60],
          [220, -20],
          [124, 66],
          { ...ARM, width: 36, hand: 'pinch', flip: true },
          ({ x, y }) => pencil({ x: x - 46, y: y - 8, turn: 16, size: 1.34 }),
        ),
        arrow(48, { x: 30, y: 78, turn: -90 }, 9),
      ],
      DESK,
    ),

  'pencil-grip': (kit) => closeUp(kit, [writer({ x: 28, y: 152, size: 1.3 })], DESK),

  'start-dot': (kit) =>
    closeUp(
      kit,
      [
        sheet({ x: 84, y: 100 }, 150, 196),
        line('M46 74 H146', GUIDE, 4.5),
        line('M46 150 H146', GUIDE, 4.5),
        dot(46, 112, 27, '#bfe6cf'),
        dot(46, 112, 17, START),
        writer({ x: 50, y: 108, size: 0.9 }),
      ],
      DESK,
    ),

  'write-line': (kit) =>
    closeUp(
      kit,
      [
        sheet({ x: 84, y: 100 }, 150, 196),
        line('M18 26 H150 M18 174 H150', GUIDE, 4.5),
        line('M64 120 V168', GUIDE, 6).replace('/>', ' stroke-dasharray="1 13"/>'),
        dot(64, 32, 13, START),
        line('M64 34 V112', INK, 12),
        onPaper(arrow(76, { x: 32, y: 44, turn: 90 }, 9)),
        writer({ x: 64, y: 116, size: 0.8 }),
      ],
      DESK,
    ),

  'write-rest': (kit) =>
    closeUp(
      kit,
      [
        sheet({ x: 100, y: 100 }, 196, 180),
        [8, 58, 108].map((x) => box(x, 62, 46, 78, 5, { fill: '#f2f6f9', rim: GUIDE }, 3.5)).join(''),
        box(158, 62, 60, 78, 5, { fill: '#f2f6f9', rim: GUIDE }, 3.5),
        mark(0, 31, 103, 5, 1.4) + mark(1, 81, 103, 5, 1.4),
        line('M114 116 q5 -30 10 -10', INK, 7),
        writer({ x: 126, y: 108, size: 0.8 }),
      ],
      DESK,
    ),

  'check-name': (kit) =>
    closeUp(
      kit,
      [
        box(8, 8, 138, 66, 10, YELLOW),
        box(17, 17, 120, 48, 4, WHITE),
        sheet({ x: 77, y: 138 }, 138, 112),
        [0, 1, 2]
          .map((i) => mark(i, 42 + i * 36, 41, 6.5, 1.1) + mark(i, 42 + i * 36, 110, 6.5, 1.1))
          .join(''),
        line('M20 134 H134', GUIDE, 4.5),
        arm([230, 290], [206, 256], [146, 184], { ...ARM, hand: 'point', bend: 4 }),
        tick({ x: 171, y: 42, size: 1.1 }),
      ],
      DESK,
    ),

  'pencil-away': (kit) =>
    closeUp(
      kit,
      [
        pot({ x: 84, y: 198 }, 'back'),
        pencil({ x: 56, y: 170, turn: -106, size: 0.9 }),
        holding(
          [280, -40],
          [246, -6],
          [158, 24],
          { ...ARM, hand: 'pinch', flip: true, bend: -4 },
          ({ x, y }) => pencil({ x: x - 4, y: y + 100, turn: -86, size: 1.14 }),
        ),
        pot({ x: 84, y: 198 }, 'front'),
        arrow(44, { x: 30, y: 20, turn: 90 }, 9),
      ],
      DESK,
    ),
};
