import { footFront, torso } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { ball } from '@/pictograms/kit/home';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { countBadge } from '@/pictograms/kit/numerals';
import { arrow, highlight, tick } from '@/pictograms/kit/signs';
import { BLUE, BOTTOM, box, dot, line, type Point, shape, WOOD, YELLOW } from '@/pictograms/kit/svg';
import { openBag } from './bag-and-leaving-props';
import { cube, magnifier, pencil, toyCar } from './class-props';
import { boxFront, exerciseBook, INK, sheet, writing } from './home-more-props';

const ARM = { width: 32, sleeve: 30 } as const;
const TABLE = '#e9cda8';
const DONE = '#5f7183';

/** A sheet in two parts; one of them is being written by a hand that holds a pencil. */
function part(kit: Kit, which: 1 | 2): string {
  const y = which === 1 ? 78 : 162;
  const elbow: Point = [231, y + 64];
  const wrist: Point = [181, y + 6];
  return (
    closeUp(
      kit,
      [
        sheet({ x: 84, y: 100 }, 136, 184),
        highlight(which === 1 ? 'M22 14 H146 V98 H22z' : 'M22 104 H146 V186 H22z', 0.5),
        which === 1
          ? line(`${writing(36, 40, 7)} ${writing(36, 74, 5)}`, INK, 5.5) +
            line('M36 128 H132 M36 156 H132', '#b6c4d1', 5)
          : line(`${writing(36, 40, 7)} ${writing(36, 74, 7)}`, DONE, 4.5) +
            line(`${writing(36, 128, 7)} ${writing(36, 160, 5)}`, INK, 5.5) +
            tick({ x: 96, y: 58, size: 1.1 }),
        arm([262, y + 96], elbow, wrist, { ...ARM, width: 30, hand: 'pinch', bend: -8 }),
        pencil({ x: 110, y, turn: -50, size: 0.96 }),
        handAt(elbow, wrist, 'pinch', 30, false, -8),
      ],
      TABLE,
    ) +
    dot(168, which === 1 ? 168 : 32, 31, TABLE) +
    countBadge(which, { x: 168, y: which === 1 ? 168 : 32, size: 1.1 })
  );
}

/** From the empty desk to the bag. */
export const homework: Drawings = {
  'clear-table': (kit) =>
    closeUp(kit, [
      ball({ x: 178, y: 116, size: 0.8 }),
      cube({ x: 134, y: 132, size: 0.72 }, YELLOW),
      boxFront({ x: 166, y: 122, size: 0.86 }, 84, BLUE),
      line('M16 108 V204 M104 108 V204', WOOD.rim, 15),
      line('M16 108 V204 M104 108 V204', WOOD.fill, 10),
      box(-10, 96, 128, 16, 5, WOOD),
      toyCar({ x: 116, y: 96, turn: 12, size: 0.96 }),
      arm([-60, 10], [-40, 40], [18, 72], { ...ARM, hand: 'side', bend: -12 }),
      arrow(44, { x: 116, y: 22 }, 9),
    ]),

  'book-and-pencil': (kit) => {
    const left: readonly [Point, Point] = [
      [-50, 190],
      [2, 158],
    ];
    const right: readonly [Point, Point] = [
      [206, 230],
      [176, 170],
    ];
    return closeUp(kit, [
      exerciseBook({ x: 76, y: 88, turn: -6, size: 1.3 }),
      arm([-80, 220], left[0], left[1], { ...ARM, hand: 'pinch' }),
      arm([240, 270], right[0], right[1], { ...ARM, hand: 'grip', bend: -30 }),
      pencil({ x: 176, y: 24, turn: 98, size: 1.4 }),
      handAt(right[0], right[1], 'grip', 32, false, -30),
    ]);
  },

  'what-work': (kit) =>
    closeUp(
      kit,
      [
        sheet({ x: 86, y: 100 }, 148, 184),
        highlight('M22 20 H150 V72 H22z', 0.6),
        box(34, 32, 28, 28, 4, { fill: '#fff', rim: INK }, 3.5),
        box(34, 90, 28, 28, 4, { fill: '#fff', rim: '#8494a5' }, 3.5),
        box(34, 142, 28, 28, 4, { fill: '#fff', rim: '#8494a5' }, 3.5),
        line('M78 39 H138 M78 54 H122', INK, 6),
        line('M78 97 H138 M78 112 H122 M78 149 H138 M78 164 H122', '#8494a5', 5),
        arm([250, 250], [226, 214], [170, 112], { ...ARM, hand: 'point' }),
      ],
      TABLE,
    ),

  'work-part-one': (kit) => part(kit, 1),

  'ten-jumps': (kit) => {
    const half =
      leg([111, 128], [124, 146], [119, 164], { width: 18, sleeve: 88, soft: 0.6 }) +
      footFront('shoe', { x: 119, y: 163, turn: -14, size: 0.95 });
    return [
      `<ellipse cx="84" cy="192" rx="50" ry="6" fill="var(--rim,#55697c)" opacity=".4"/>`,
      '<g transform="translate(-16 -2)">',
      half + mirrored(100, half),
      shape('M74 116 H126 L124 138 Q112 142 100 140 Q88 142 76 138', BOTTOM),
      torso(100, 76, 58, 50),
      arm([77, 88], [46, 100], [40, 66], { width: 14, hand: 'palm' }),
      arm([123, 88], [154, 100], [160, 66], { width: 14, hand: 'palm', flip: true }),
      headFront(kit, { x: 100, y: 46, r: 28, mouth: 'grin' }),
      '</g>',
      arrow(44, { x: 22, y: 176, turn: -90 }, 9),
      countBadge(10, { x: 162, y: 168, size: 1.05 }),
    ].join('');
  },

  'work-part-two': (kit) => part(kit, 2),

  'check-work': (kit) => {
    const elbow: Point = [222, 220];
    const wrist: Point = [186, 172];
    return closeUp(
      kit,
      [
        sheet({ x: 78, y: 98, turn: -4 }, 136, 184),
        line(
          `${writing(26, 46, 8)} ${writing(28, 84, 8)} ${writing(30, 122, 8)} ${writing(32, 160, 6)}`,
          INK,
          5.5,
        ),
        arm([260, 260], elbow, wrist, { ...ARM, hand: 'grip' }),
        magnifier({ x: 98, y: 76, turn: 46, size: 1.46 }),
        line('M76 78 L92 96 L122 58', '#1f7a49', 13),
        handAt(elbow, wrist, 'grip', 32),
      ],
      TABLE,
    );
  },

  'homework-away': (kit) =>
    closeUp(kit, [
      openBag('back'),
      exerciseBook({ x: 88, y: 84, turn: -8, size: 1.06 }),
      openBag('front'),
      arm([250, -30], [236, 0], [180, 48], { ...ARM, hand: 'pinch', flip: true }),
      arrow(44, { x: 20, y: 24, turn: 90 }, 10),
    ]),
};
