import { basin, sink, soapPump, TOWEL, tap } from '@/pictograms/kit/bathroom';
import { bust } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow, roundArrow, toAndFro } from '@/pictograms/kit/signs';
import { box, line, METAL, place, SKIN, seam, shape, TOP } from '@/pictograms/kit/svg';
import { bin } from '@/pictograms/kit/toilet';
import { bubbles, drops, FOAM, foam, splash, stream, WATER } from '@/pictograms/kit/water';

const HAND = { fill: SKIN.fill, rim: 'var(--rim,var(--skin-line))' };

/** A sleeve pushed together into folds, crossing a forearm at the origin; x runs towards the hand. */
const folds = (x: number, y: number, turn: number): string =>
  place({ x, y, turn }, () =>
    [-34, -20, -6]
      .map((dx, i) => {
        const h = 27 - i * 1.5;
        return shape(
          `M${dx - 9} ${-h + 3} Q${dx} ${-h - 4} ${dx + 9} ${-h + 3} Q${dx + 14} 0 ${dx + 9} ${h - 3} Q${dx} ${h + 4} ${dx - 9} ${h - 3} Q${dx - 3} 0 ${dx - 9} ${-h + 3}z`,
          TOP,
        );
      })
      .join(''),
  );

/** Both arms of a picture that is the same on either side. */
const pair = (half: string): string => half + mirrored(100, half);

export const drawings: Drawings = {
  'sleeves-up': (kit) =>
    closeUp(kit, [
      arm([-30, 146], [20, 146], [110, 137], { width: 36, hand: 'back', sleeve: 54, loose: 18, soft: 0.6 }),
      folds(84, 140, -5),
      arm([206, -40], [186, 20], [98, 78], { width: 32, hand: 'cuff', sleeve: 40, loose: 16, bend: -36 }),
      folds(180, 24, 138),
      arrow(54, { x: 66, y: 66, turn: 176 }, 9),
    ]),
  'tap-on': (kit) =>
    closeUp(kit, [
      sink(164),
      stream(112, 116, 176, 22),
      splash({ x: 112, y: 180, size: 1.2 }),
      tap({ x: 112, y: 114, size: 1.15 }),
      arm([226, 30], [200, 34], [164, 34], { width: 32, sleeve: 30, hand: 'pinch', bend: 6 }),
      arrow(44, { x: 164, y: 124, turn: -90 }, 8),
    ]),
  'wet-hands': (kit) => {
    const half = arm([-16, 186], [14, 160], [50, 132], { width: 34, sleeve: 36, hand: 'side', bend: 14 });
    return closeUp(kit, [
      sink(164),
      tap({ x: 104, y: 50, size: 0.85 }),
      mirrored(100, half),
      stream(104, 53, 126, 20),
      half,
      splash({ x: 100, y: 118, size: 0.9 }),
      drops(
        [
          [84, 160],
          [112, 168],
          [98, 184],
          [132, 158],
          [48, 96],
          [152, 96],
        ],
        0.9,
      ),
    ]);
  },
  soap: (kit) =>
    closeUp(kit, [
      arm([-16, 190], [0, 176], [30, 154], { width: 34, sleeve: 26, hand: 'side', bend: 18 }),
      foam({ x: 92, y: 136, size: 0.9 }),
      shape('M91 98 Q99 98 99 108 Q98 122 94 128 Q90 122 91 108z', FOAM),
      soapPump({ x: 142, y: 194, size: 1.25 }, true),
      arm([216, 0], [206, 40], [176, 64], { width: 32, sleeve: 26, hand: 'side', flip: true, bend: 28 }),
      arrow(36, { x: 118, y: 14, turn: 90 }, 8),
    ]),
  'rub-palms': (kit) =>
    closeUp(kit, [
      arm([-16, 176], [10, 150], [56, 132], { width: 36, sleeve: 40, hand: 'side', bend: 16 }),
      foam({ x: 74, y: 112 }),
      foam({ x: 130, y: 124 }),
      mirrored(100, arm([-16, 90], [10, 92], [52, 98], { width: 36, sleeve: 40, hand: 'side', bend: 2 })),
      bubbles([
        [46, 84, 12],
        [70, 70, 8],
        [152, 148, 13],
        [128, 160, 8],
        [176, 164, 7],
      ]),
      toAndFro(84, { x: 104, y: 34 }, 8),
    ]),
  'scrub-hands': (kit) => {
    const tilt = { x: 100, y: 112, turn: -14 };
    const finger = (y: number): string =>
      place(
        tilt,
        () =>
          shape(`M-44 ${y} H24 a8 8 0 0 1 0 16 H-44`, HAND) + line(`M25 ${y + 8} h2`, 'var(--skin-shade)', 5),
      );
    const half = (side: string): string =>
      arm([-20, 190], [-4, 170], [28, 140], { width: 36, sleeve: 40, hand: 'hang' }) + side;
    const palm = place(tilt, () =>
      shape('M-82 12 Q-70 -42 -38 -42 Q-26 -42 -24 -32 V44 H-40 Q-62 46 -72 36', HAND),
    );
    return closeUp(kit, [
      pair(half(palm)),
      [-40, -20, 0, 20].map((y) => finger(y) + mirrored(100, finger(y + 9))).join(''),
      bubbles([
        [44, 66, 13],
        [66, 50, 9],
        [158, 66, 13],
        [136, 50, 8],
        [100, 178, 12],
        [74, 176, 8],
        [128, 180, 8],
      ]),
      toAndFro(70, { x: 100, y: 24 }, 8),
    ]);
  },
  'thumbs-nails': (kit) =>
    closeUp(kit, [
      arm([-30, 182], [-10, 174], [24, 160], { width: 46, sleeve: 20, hand: 'back', bend: 18 }),
      shape('M66 130 L70 60 Q71 44 83 44 Q95 44 95 60 L98 130', HAND),
      shape('M76 56 Q77 50 83 50 Q89 50 90 56 V66 H76z', { fill: '#fff', rim: HAND.rim }, 2),
      arm([236, 88], [206, 97], [126, 97], { width: 32, sleeve: 36, hand: 'grip', flip: true }),
      foam({ x: 66, y: 132, size: 0.7 }),
      bubbles([
        [40, 88, 12],
        [26, 112, 7],
        [128, 60, 9],
        [160, 150, 11],
        [180, 168, 7],
      ]),
      roundArrow(32, 190, 350, { x: 84, y: 42 }, 8),
    ]),
  'rinse-hands': (kit) => {
    const half = arm([-16, 84], [30, 62], [66, 90], { width: 34, sleeve: 34, hand: 'back', bend: 10 });
    return closeUp(kit, [
      sink(168),
      tap({ x: 104, y: 44, size: 0.85 }),
      stream(104, 47, 92, 22),
      pair(half),
      shape('M78 150 Q72 172 60 184 H142 Q128 172 122 150 Q112 158 100 150 Q88 158 78 150z', WATER),
      foam({ x: 70, y: 122, size: 0.7 }),
      foam({ x: 132, y: 138, size: 0.6 }),
      foam({ x: 100, y: 184, size: 1.1 }),
      bubbles([
        [58, 178, 8],
        [146, 180, 9],
        [46, 150, 6],
        [150, 158, 6],
      ]),
    ]);
  },
  'tap-off': (kit) =>
    closeUp(kit, [
      sink(164),
      tap({ x: 112, y: 114, size: 1.15 }, false),
      arm([220, -6], [206, 20], [162, 40], { width: 32, sleeve: 26, hand: 'side', flip: true, bend: 14 }),
      drops([[112, 142]], 1.3),
      arrow(44, { x: 164, y: 80, turn: 90 }, 8),
    ]),
  'dry-hands': (kit) =>
    closeUp(kit, [
      arm([-16, 150], [10, 130], [104, 112], { width: 36, sleeve: 30, hand: 'back', soft: 0.6 }),
      shape('M40 66 Q96 48 146 70 Q152 100 148 176 Q96 190 38 172 Q46 120 40 66z', TOWEL),
      line('M39 156 Q96 174 148 160 M39 142 Q96 160 149 146', '#fff', 6),
      line('M66 70 Q60 96 64 130 M120 74 Q126 100 122 134', seam(TOWEL), 3),
      arm([216, 20], [206, 60], [140, 84], { width: 34, sleeve: 36, hand: 'back', flip: true, bend: -8 }),
      drops(
        [
          [176, 150],
          [188, 124],
        ],
        0.9,
      ),
      toAndFro(66, { x: 90, y: 34 }, 8),
    ]),
  'towel-away': (kit) =>
    closeUp(kit, [
      box(52, 6, 78, 22, 8, METAL),
      shape('M26 84 Q62 74 91 38 Q118 74 154 84 L146 178 Q90 192 36 178z', TOWEL),
      line('M91 18 V38 Q92 54 108 48', METAL.rim, 11),
      line('M91 18 V38 Q92 54 108 48', METAL.fill, 6),
      line('M35 152 Q90 166 148 152 M36 166 Q90 180 147 166', '#fff', 6),
      line('M84 60 Q70 96 74 144 M98 60 Q112 96 108 144', seam(TOWEL), 3),
      arm([-60, 112], [-40, 108], [-6, 94], { width: 32, sleeve: 20, hand: 'pinch' }),
      arm([250, 112], [226, 108], [188, 94], { width: 32, sleeve: 20, hand: 'pinch', flip: true }),
      arrow(32, { x: 166, y: 58, turn: -90 }, 8),
      bin({ x: 174, y: 194, size: 0.55 }),
    ]),
  'wash-hands': (kit) =>
    closeUp(kit, [
      sink(166),
      mirrored(100, tap({ x: 62, y: 72, size: 0.9 })),
      arm([-16, 196], [20, 172], [72, 140], { width: 36, sleeve: 40, hand: 'back', bend: 14 }),
      stream(138, 75, 168, 22),
      arm([-16, 128], [30, 120], [70, 116], { width: 36, sleeve: 40, hand: 'side', bend: 10 }),
      splash({ x: 138, y: 120, size: 0.8 }),
      foam({ x: 86, y: 140, size: 0.9 }),
      bubbles([
        [50, 80, 12],
        [76, 62, 9],
        [36, 58, 7],
        [160, 150, 8],
      ]),
    ]),
  'wash-hands-face': (kit) => {
    const half = arm([20, 222], [-2, 176], [30, 128], {
      width: 28,
      sleeve: 30,
      hand: 'back',
      flip: true,
      bend: 14,
    });
    return closeUp(kit, [
      bust(100, 150, 150),
      headFront(kit, { x: 100, y: 78, r: 60, eyes: 'closed', mouth: 'calm', ...BARE }),
      pair(half),
      drops(
        [
          [60, 150],
          [140, 150],
          [84, 140],
          [116, 140],
          [100, 154],
        ],
        0.9,
      ),
      bubbles([
        [40, 72, 8],
        [160, 72, 8],
      ]),
      foam({ x: 44, y: 110, size: 0.6 }),
      foam({ x: 156, y: 110, size: 0.6 }),
      basin({ x: 100, y: 172, size: 1.2 }),
    ]);
  },
};
