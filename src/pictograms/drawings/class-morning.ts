import { cube, dinner, fork, knife, pencil } from '@/pictograms/drawings/class-props';
import { bust, footSide, sittingSide, torso } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { arrow, soundWaves } from '@/pictograms/kit/signs';
import {
  BLUE,
  BOTTOM,
  box,
  GREEN,
  line,
  METAL,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  YELLOW,
} from '@/pictograms/kit/svg';

const SLATE = 'var(--rim,#55697c)';

export const morning: Drawings = {
  phonics: (kit) =>
    closeUp(kit, [
      bust(66, 168, 140),
      headSide(kit, { x: 84, y: 92, r: 62, mouth: 'open' }),
      arm([20, 226], [14, 200], [50, 142], { width: 26, hand: 'side', sleeve: 45, bend: -22, flip: true }),
      soundWaves({ x: 142, y: 132, size: 1.1 }),
    ]),
  english: (kit) =>
    closeUp(kit, [
      place({ x: 96, y: 92, turn: -8 }, () =>
        [
          shape('M-88 -66 Q-44 -76 0 -66 Q44 -76 88 -66 V70 Q44 60 0 70 Q-44 60 -88 70z', BLUE),
          shape('M0 -64 Q-42 -74 -82 -64 V62 Q-42 54 0 64z', WHITE),
          shape('M0 -64 Q42 -74 82 -64 V62 Q42 54 0 64z', WHITE),
          line(
            'M-68 -42 q6 -9 12 0 t12 0 t12 0 t12 0 M-68 -14 q6 -9 12 0 t12 0 t12 0 t12 0 M-68 14 q6 -9 12 0 t12 0 t12 0 t12 0 M-68 40 q6 -9 12 0 t12 0 M14 -42 q6 -9 12 0 t12 0 t12 0 t12 0 M14 -14 q6 -9 12 0 t12 0',
            '#35475c',
            5,
          ),
        ].join(''),
      ),
      arm([230, 226], [214, 208], [164, 148], { width: 34, hand: 'side', sleeve: 40 }),
      pencil({ x: 96, y: 130, turn: -50, size: 1.2 }),
      handAt([214, 208], [164, 148], 'pinch', 34, false, -8),
    ]),
  playground: (kit) =>
    closeUp(kit, [
      patch('M0 172 H200 V200 H0z', '#9ccf8a'),
      line('M22 62 V180 M52 62 V180', METAL.rim, 11),
      line('M22 62 V180 M52 62 V180 M22 92 H52 M22 120 H52 M22 148 H52', METAL.fill, 6),
      place({ x: 92, y: 96, size: 0.68 }, () =>
        sittingSide(kit, {
          x: 0,
          y: 0,
          lean: -6,
          knees: [
            [40, 20],
            [46, 14],
          ],
          ankles: [
            [62, 62],
            [70, 56],
          ],
          head: { mouth: 'open' },
          near: { elbow: [18, -66], wrist: [36, -88], hand: 'side' },
          far: { elbow: [36, -44], wrist: [60, -58], hand: 'side' },
        }),
      ),
      shape(
        'M10 70 H58 Q72 72 80 84 L134 152 Q142 162 156 162 H194 V180 H150 Q132 180 122 168 L68 98 Q62 90 52 90 H10z',
        RED,
      ),
    ]),
  maths: (kit) =>
    closeUp(kit, [
      cube({ x: 6, y: 186, size: 0.86 }, RED),
      cube({ x: 73, y: 186, size: 0.86 }, BLUE),
      cube({ x: 73, y: 151, size: 0.86 }, BLUE),
      cube({ x: 142, y: 186, size: 0.86 }, GREEN),
      cube({ x: 142, y: 151, size: 0.86 }, GREEN),
      cube({ x: 142, y: 98, size: 0.96 }, YELLOW),
      arm([-30, 20], [20, 34], [88, 62], { width: 30, hand: 'pinch', sleeve: 40 }),
      line('M51 164 H69 M60 155 V173 M120 159 H136 M120 170 H136', 'var(--rim,#26303a)', 6.5),
      arrow(24, { x: 162, y: 12, turn: 90 }, 7),
    ]),
  'movement-break': (kit) => {
    const half =
      leg([109, 122], [138, 134], [142, 162], { width: 18, sleeve: 90, soft: 0.7 }) +
      footSide('shoe', { x: 142, y: 162, turn: 14, size: 0.9 });
    return [
      `<ellipse cx="100" cy="191" rx="46" ry="6" fill="${SLATE}" opacity=".35"/>`,
      half + mirrored(100, half),
      shape('M74 112 H126 L124 132 Q112 136 100 134 Q88 136 76 132', BOTTOM),
      torso(100, 74, 58, 48),
      arm([77, 86], [48, 70], [36, 40], { width: 14, hand: 'palm' }),
      arm([123, 86], [152, 70], [164, 40], { width: 14, hand: 'palm', flip: true }),
      headFront(kit, { x: 100, y: 46, r: 27, mouth: 'grin' }),
      arrow(36, { x: 14, y: 150, turn: -90 }, 8),
      arrow(36, { x: 186, y: 150, turn: -90 }, 8),
    ].join('');
  },
  lunch: (kit) =>
    closeUp(kit, [
      box(4, 16, 192, 152, 18, solid('#cfa06c', '#7a4d2b')),
      box(13, 25, 174, 134, 11, solid('#edcfa4', '#b98a58')),
      dinner({ x: 106, y: 92, size: 0.94 }),
      arm([-20, 240], [0, 224], [18, 166], { width: 28, hand: 'hang', sleeve: 30 }),
      fork({ x: 32, y: 158, turn: 3, size: 1.1 }),
      handAt([0, 224], [18, 166], 'grip', 28, false, 8),
      knife({ x: 176, y: 148, size: 1.04 }),
    ]),
};
