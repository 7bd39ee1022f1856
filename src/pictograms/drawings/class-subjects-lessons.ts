import { bust, standingSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { ball } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import {
  BLUE,
  box,
  disc,
  dot,
  GREEN,
  line,
  METAL,
  type Paint,
  type Place,
  type Point,
  PURPLE,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { pencil, star } from './class-props';
import { flask, flatKeys, laptop, palette, TABLE, tester } from './class-subjects-props';
import { INK, spine } from './home-more-props';
import { bowl, holding, tableTop } from './meals-props';
import { ground } from './movement-props';
import { notes } from './school-arrival-props';
import { PE_SHORTS, PE_TOP } from './school-day-props';

const ARM = { width: 32, sleeve: 50, soft: 0.5 } as const;
const ORANGE = solid('#f0862e', '#a34c08');
const BRISTLE = solid('#6b4a2f', '#3b2615');

/** A paint brush along +x, its wet tip at the origin, 116 long. */
const brush = (where: Place, paint: Paint): string =>
  place(
    where,
    (rim) =>
      shape('M34 -7 L112 -3 V3 L34 7z', WOOD, rim) +
      box(24, -9, 18, 18, 2, METAL, rim) +
      shape('M24 -9 Q8 -10 0 0 Q8 10 24 9z', BRISTLE, rim) +
      patch('M14 -8 Q5 -6 0 0 Q5 6 14 8z', paint.fill),
  );

/** A beater along +x, its ball at the origin, 110 long. */
const beater = (where: Place): string =>
  place(where, (rim) => box(8, -4, 104, 8, 4, WOOD, rim) + disc(0, 0, 13, solid('#3a4652', '#1b232b'), rim));

const BARS = [RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE];

export const lessons: Drawings = {
  art: (kit) => {
    const elbow: Point = [240, 236];
    const wrist: Point = [196, 164];
    return closeUp(
      kit,
      [
        place({ x: 96, y: 66, turn: -3 }, () => box(-84, -58, 168, 124, 4, WHITE)),
        [RED, YELLOW, GREEN, BLUE]
          .map(({ fill }, i) =>
            line(`M${28 + i * 14} 108 A${52 - i * 14} ${56 - i * 14} 0 0 1 ${132 - i * 14} 108`, fill, 14),
          )
          .join(''),
        palette({ x: 52, y: 160, size: 0.95 }),
        arm([270, 290], elbow, wrist, { ...ARM, hand: 'pinch' }),
        brush({ x: 134, y: 112, turn: 12, size: 1.1 }, RED),
        handAt(elbow, wrist, 'pinch', 32),
      ],
      TABLE,
    );
  },

  music: (kit) =>
    closeUp(kit, [
      shape('M4 62 L196 82 V148 L4 168z', WOOD),
      BARS.map((paint, i) => box(12 + i * 30, 48 + i * 6, 26, 134 - i * 12, 6, paint)).join(''),
      dot(25, 64, 4, '#fff') + dot(25, 168, 4, '#fff') + dot(175, 92, 4, '#fff') + dot(175, 138, 4, '#fff'),
      notes({ x: 140, y: 36, turn: 6, size: 0.9 }),
      holding([-40, 250], [-14, 230], [14, 178], { ...ARM, width: 28, hand: 'pinch' }, ({ x, y }) =>
        beater({ x: x + 22, y: y - 62, turn: 108 }),
      ),
      holding(
        [240, 250],
        [214, 230],
        [186, 178],
        { ...ARM, width: 28, hand: 'pinch', flip: true },
        ({ x, y }) => beater({ x: x - 30, y: y - 40, turn: 56 }),
      ),
    ]),

  science: (kit) =>
    closeUp(kit, [
      flask({ x: 78, y: 192, size: 1.2 }),
      patch('M76 30 Q70 34 70 46 V140 H82 V46 Q82 38 90 38z', '#3f9fe0'),
      holding([280, 20], [256, 26], [190, 40], { ...ARM, hand: 'pinch' }, ({ x, y }) =>
        tester({ x: x - 20, y: y - 6, turn: 66, size: 1.08 }),
      ),
      tableTop(190),
    ]),

  pe: (kit) =>
    closeUp(kit, [
      ground(182),
      line('M188 44 V184', METAL.rim, 11) + line('M188 44 V184', METAL.fill, 6),
      line(
        'M136 74 L146 112 M152 76 L156 114 M168 76 L166 114 M182 74 L174 112 M141 94 H178',
        '#5d6d80',
        3.5,
      ),
      `<ellipse cx="159" cy="72" rx="27" ry="9" fill="none" stroke="${RED.rim}" stroke-width="9"/>`,
      `<ellipse cx="159" cy="72" rx="27" ry="9" fill="none" stroke="${RED.fill}" stroke-width="5"/>`,
      ball({ x: 134, y: 34, size: 0.9 }),
      place({ x: 53, y: 118, size: 0.92 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          top: PE_TOP,
          legs: { cloth: PE_SHORTS, sleeve: 46 },
          head: { mouth: 'open' },
          far: { elbow: [34, -56], wrist: [52, -76], hand: 'side', cloth: PE_TOP },
          near: { elbow: [28, -48], wrist: [46, -66], hand: 'side', cloth: PE_TOP },
        }),
      ),
    ]),

  computing: (kit) =>
    closeUp(
      kit,
      [
        laptop({ x: 100, y: 108 }),
        flatKeys,
        arm([-20, 270], [0, 240], [52, 178], { ...ARM, width: 30, hand: 'back', bend: -20 }),
        arm([220, 270], [200, 240], [148, 178], { ...ARM, width: 30, hand: 'back', flip: true, bend: 20 }),
      ],
      TABLE,
    ),

  library: (kit) => {
    const elbow: Point = [210, 240];
    const wrist: Point = [148, 172];
    const row = (y: number, from: number): string =>
      [0, 1, 2, 3, 4, 5, 6]
        .filter((i) => y < 100 || (i !== 3 && i !== 4))
        .map((i) =>
          spine({ x: 19 + i * 27, y }, 25, 62 + ((i * 5 + from) % 4) * 5, BARS[(i * 2 + from) % 6] ?? RED),
        )
        .join('');
    return closeUp(
      kit,
      [
        patch('M2 92 H198 V186 H2z', '#7a5230') + patch('M2 2 H198 V84 H2z', '#7a5230'),
        row(86, 1),
        row(188, 2),
        box(-10, 84, 220, 12, 2, WOOD) + box(-10, 186, 220, 18, 2, WOOD),
        arm([240, 280], elbow, wrist, { ...ARM, width: 34, hand: 'grip' }),
        spine({ x: 112, y: 188, turn: -9, size: 1.1 }, 40, 96, BLUE),
        handAt(elbow, wrist, 'grip', 34),
      ],
      WOOD.fill,
    );
  },

  reading: (kit) =>
    closeUp(kit, [
      bust(100, 104, 132),
      headFront(kit, { x: 100, y: 58, r: 44, eyes: 'down' }),
      shape('M100 130 Q70 112 32 116 V182 Q70 178 100 192 Q130 178 168 182 V116 Q130 112 100 130z', WHITE),
      shape('M92 134 Q64 122 26 126 V190 Q64 186 92 198 H108 Q136 186 174 190 V126 Q136 122 108 134z', RED),
      line('M92 136 V198 M108 136 V198', seam(RED), 3),
      star(22, { x: 142, y: 162 }),
      arm([30, 150], [-16, 200], [8, 176], { width: 24, sleeve: 60, hand: 'cuff' }),
      arm([170, 150], [216, 200], [192, 176], { width: 24, sleeve: 60, hand: 'cuff', flip: true }),
    ]),

  handwriting: (kit) => {
    const elbow: Point = [226, 230];
    const wrist: Point = [186, 164];
    const loops = (x: number, y: number, n: number): string =>
      `M${x} ${y} ${'c34 -4 32 -50 16 -50 c-16 0 -16 50 18 50 '.repeat(n)}`;
    return closeUp(
      kit,
      [
        box(10, 8, 180, 200, 4, WHITE),
        line('M11 40 H189 M11 90 H189 M11 140 H189 M11 190 H189', '#5b9fcf', 3.5),
        line(`${loops(24, 90, 4)} ${loops(24, 140, 2)}`, INK, 6.5),
        arm([250, 270], elbow, wrist, { ...ARM, hand: 'pinch' }),
        pencil({ x: 98, y: 142, turn: -32, size: 1.1 }),
        handAt(elbow, wrist, 'pinch', 32),
      ],
      TABLE,
    );
  },

  cooking: (kit) =>
    closeUp(kit, [
      bust(100, 88, 120),
      line('M70 128 L80 92 M130 128 L120 92', '#fff', 9) + patch('M62 124 H138 V204 H62z', '#fff'),
      headFront(kit, { x: 100, y: 48, r: 38, eyes: 'down' }),
      tableTop(176),
      bowl({ x: 96, y: 128, size: 0.86 }, 'back'),
      shape(
        'M48 132 Q60 118 96 120 Q132 118 144 132 Q120 142 96 142 Q70 142 48 132z',
        solid('#f3d98f', '#a5822b'),
      ),
      holding(
        [150, 112],
        [206, 146],
        [166, 88],
        { width: 22, hand: 'grip', sleeve: 56, flip: true, bend: -30 },
        ({ x, y }) => place({ x, y, turn: 24 }, (rim) => box(-5, -30, 10, 92, 4, WOOD, rim)),
      ),
      bowl({ x: 96, y: 128, size: 0.86 }, 'front'),
      arm([50, 112], [-10, 168], [14, 146], { width: 22, hand: 'cuff', sleeve: 62, bend: 16 }),
    ]),
};
