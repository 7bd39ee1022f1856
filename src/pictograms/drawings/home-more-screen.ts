import { closeUp } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import {
  box,
  disc,
  GREEN,
  line,
  METAL,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
} from '@/pictograms/kit/svg';
import { minutesLeft } from './bag-and-leaving-props';
import { toyCar } from './class-props';
import { film, power, wideTablet } from './home-more-props';

const ARM = { width: 32, sleeve: 24 } as const;
const DARK = solid('#3a4652', '#1b232b');

/** The end of screen time. */
export const screen: Drawings = {
  'five-minutes-left': (kit) => minutesLeft(kit, 5, 0.25),

  'one-minute-left': (kit) => minutesLeft(kit, 1, 0.05),

  'pause-screen': (kit) =>
    closeUp(kit, [
      wideTablet({ x: 100, y: 78, size: 1.1 }, film + toyCar({ x: -44, y: 38, size: 0.6 }), '#bfe3f7'),
      disc(104, 74, 40, WHITE),
      box(86, 52, 13, 44, 4, DARK),
      box(109, 52, 13, 44, 4, DARK),
      arm([230, 260], [210, 232], [168, 152], { ...ARM, hand: 'point' }),
    ]),

  'turn-screen-off': (kit) =>
    closeUp(kit, [
      patch('M0 176 H200 V204 H0z', '#e9cda8'),
      line('M0 176 H200', WOOD.rim, 2.5),
      shape('M40 150 L26 182 H174 L160 150z', DARK),
      box(92, 41, 60, 14, 5, RED),
      wideTablet({ x: 98, y: 112, size: 1.04 }, power({ x: 0, y: 6, size: 1.3 })),
      arm([230, -80], [206, -60], [172, -6], { ...ARM, hand: 'point', flip: true }),
    ]),

  'tablet-on-charger': (kit) =>
    closeUp(kit, [
      line('M170 70 H184 Q200 80 190 112 Q184 160 130 166 H80', 'var(--rim,#26303a)', 8),
      box(16, 138, 60, 56, 8, WHITE),
      box(36, 146, 66, 40, 8, DARK),
      wideTablet(
        { x: 70, y: 70, size: 0.78 },
        place({ x: 0, y: 0 }, () =>
          [
            box(-46, -28, 84, 56, 8, { fill: '#10151c', rim: '#e6edf3' }, 5),
            box(39, -10, 9, 20, 3, { fill: '#e6edf3', rim: '#e6edf3' }, 1),
            box(-39, -21, 46, 42, 3, GREEN, 1),
            shape('M4 -24 L-18 4 H-4 L-10 24 L14 -6 H0z', { fill: '#ffd23f', rim: '#10151c' }, 2.5),
          ].join(''),
        ),
      ),
      box(132, 62, 12, 14, 2, METAL),
      box(142, 56, 36, 26, 5, DARK),
      arm([264, 170], [250, 148], [210, 98], { ...ARM, hand: 'pinch', bend: -20 }),
      arrow(34, { x: 194, y: 26, turn: 180 }, 8),
    ]),
};
