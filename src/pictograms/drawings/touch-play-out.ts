import { type ArmPose, footFront, sittingSide, standingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { grownUpStandingSide } from '@/pictograms/kit/grown-up';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import {
  BLUE,
  box,
  disc,
  dot,
  line,
  METAL,
  PURPLE,
  patch,
  place,
  RED,
  shape,
  solid,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { drops } from '@/pictograms/kit/water';
import { trampoline } from './calm-breathing-props';
import { holding } from './meals-props';
import { moverSide, shade, speed, upperFront } from './movement-props';
import { GRASS, PATH } from './school-arrival-props';
import { STRIDE } from './school-day-props';
import { bucket, flower, mallard, SAND, spade, tree, wateringCan } from './touch-play-props';

const DARK = solid('#3a4652', '#1b232b');
const lawn = (y: number): string => patch(`M0 ${y} H200 V200 H0z`, GRASS);
const rope = (x: number): string =>
  line(`M${x} -300 V14`, 'var(--rim,#5f3d1c)', 8) + line(`M${x} -300 V14`, '#c79a62', 3.5);
const wheel = (x: number): string => disc(x, 176, 12, DARK) + dot(x, 176, 4, '#cfd9e2');

/** Out of doors. */
export const out: Drawings = {
  trampoline: (kit) => {
    const at = { x: 100, y: 88, size: 0.72 };
    const half =
      leg([11, 0], [26, 20], [20, 42], { width: 18, sleeve: 88, soft: 0.6 }) +
      footFront('shoe', { x: 20, y: 41, turn: -14, size: 0.95 });
    const reach: ArmPose = { elbow: [54, -30], wrist: [62, -66], hand: 'palm', flip: true };
    return closeUp(kit, [
      trampoline({ x: 100, y: 160, size: 1.5 }),
      shade(100, 162, 34),
      place(at, () => half + mirrored(0, half)),
      upperFront(kit, at, { elbow: [-54, -30], wrist: [-62, -66], hand: 'palm' }, reach, { mouth: 'grin' }),
    ]);
  },
  swing: (kit) =>
    closeUp(kit, [
      lawn(184),
      place({ x: 85, y: 124, turn: -14, size: 0.92 }, () =>
        [
          rope(22),
          sittingSide(kit, {
            x: 0,
            y: 0,
            lean: -20,
            head: { mouth: 'open' },
            knees: [
              [46, -8],
              [52, -12],
            ],
            ankles: [
              [76, 24],
              [84, 14],
            ],
            far: { elbow: [14, -26], wrist: [18, -44], hand: 'cuff' },
          }),
          box(-20, 12, 52, 10, 4, RED),
          rope(12),
          arm([-16, -43], [-14, -12], [0, -28], { width: 15, hand: 'cuff', bend: 20 }),
        ].join(''),
      ),
    ]),
  scooter: (kit) =>
    closeUp(kit, [
      patch('M0 184 H200 V200 H0z', '#c3ccd5'),
      speed({ x: 40, y: 90 }),
      line('M158 172 L142 70', METAL.rim, 11) + line('M158 172 L142 70', METAL.fill, 6),
      wheel(64) + wheel(160),
      box(56, 164, 94, 9, 4, BLUE),
      moverSide(
        kit,
        { x: 94, y: 106, size: 0.84 },
        {
          lean: 6,
          head: { mouth: 'smile' },
          nearLeg: { knee: [14, 28], ankle: [4, 52] },
          farLeg: { knee: [-14, 34], ankle: [-60, 58], turn: 40 },
          near: { elbow: [26, -22], wrist: [38, -42], hand: 'hang' },
          far: { elbow: [36, -30], wrist: [48, -44], hand: 'grip' },
        },
      ),
      line('M132 70 H152', DARK.rim, 11) + handAt([116, 88], [127, 71], 'grip', 13),
    ]),
  'go-for-walk': (kit) =>
    closeUp(kit, [
      tree({ x: 30, y: 170, size: 1.1 }),
      lawn(166),
      patch('M0 176 H200 V194 H0z', PATH),
      place({ x: 82, y: 124, size: 0.84 }, () =>
        grownUpStandingSide(kit, {
          x: 0,
          y: 0,
          ...STRIDE,
          near: { elbow: [24, -26], wrist: [46, -6], hand: 'hang' },
        }),
      ),
      place({ x: 148, y: 144, size: 0.58 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          ...STRIDE,
          near: { elbow: [-22, -34], wrist: [-38, -32], hand: 'hang' },
        }),
      ),
    ]),
  'play-sand': (kit) =>
    closeUp(kit, [
      patch('M0 164 H200 V200 H0z', SAND.fill) + line('M0 164 H200', SAND.rim, 2.5),
      box(-8, 128, 72, 80, 4, WOOD),
      shape('M112 166 L120 120 H172 L180 166', SAND),
      shape('M128 121 L133 84 H159 L164 121', SAND),
      line('M146 84 V46', 'var(--rim,#5f3d1c)', 5) + shape('M146 44 L174 56 L146 68z', RED),
      bucket({ x: 170, y: 196, size: 1.05 }),
      place({ x: 48, y: 118, size: 0.86 }, () =>
        [
          sittingSide(kit, {
            x: 0,
            y: 0,
            head: { eye: 'down' },
            knees: [
              [42, 4],
              [48, 0],
            ],
            ankles: [
              [34, 42],
              [44, 40],
            ],
          }),
          holding([0, -46], [12, -12], [44, -24], { width: 15, hand: 'grip', flip: true }, ({ x, y }) =>
            spade({ x: x - 8, y: y - 18, turn: 68, size: 1.1 }),
          ),
        ].join(''),
      ),
      shape('M84 184 Q98 154 118 184', SAND),
    ]),
  garden: (kit) =>
    closeUp(kit, [
      lawn(178),
      place({ x: 44, y: 126, size: 0.94 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          head: { eye: 'down' },
          far: { elbow: [20, -24], wrist: [42, -22], hand: 'side' },
        }),
      ),
      drops(
        [
          [138, 104],
          [154, 100],
          [148, 120],
          [168, 112],
        ],
        0.85,
      ),
      flower(122, 194, 40, RED),
      flower(150, 196, 58, PURPLE),
      flower(177, 192, 44, solid('#f08a24', '#94500a')),
      holding([44, 83], [46, 116], [74, 96], { width: 14, hand: 'grip' }, ({ x, y }) =>
        wateringCan({ x: x + 1, y: y + 1, turn: 14, size: 0.84 }),
      ),
    ]),
  'feed-ducks': (kit) =>
    closeUp(kit, [
      patch('M0 84 H200 V200 H0z', '#8fcdf2'),
      line('M10 104 q10 -8 20 0 t20 0 M140 104 q10 -8 20 0 t20 0 M4 186 q10 -8 20 0 t20 0', '#2b7fb8', 4),
      mirrored(52, mallard({ x: 52, y: 146, size: 0.98 })),
      mallard({ x: 150, y: 186, size: 1.08 }),
      arm([-70, -40], [-40, -14], [34, 18], { width: 32, sleeve: 34, hand: 'side', flip: true, bend: 8 }),
      [
        [112, 56],
        [124, 42],
        [136, 68],
        [120, 80],
        [142, 94],
        [112, 98],
        [128, 110],
      ]
        .map(([x = 0, y = 0]) => disc(x, y, 4.5, YELLOW, 2))
        .join(''),
    ]),
};
