import { basin, sink, soapPump, TOWEL, tap } from '@/pictograms/kit/bathroom';
import { bust } from '@/pictograms/kit/body';
import { closeUp, mirrored, pair } from '@/pictograms/kit/frame';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow, roundArrow, toAndFro } from '@/pictograms/kit/signs';
import { box, line, METAL, place, SKIN, seam, shape, TOP, WHITE } from '@/pictograms/kit/svg';
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
  'wet-hands': (kit) =>
    closeUp(kit, [
      sink(164),
      tap({ x: 104, y: 50, size: 0.85 }),
      mirrored(100, arm([-30, 128], [0, 126], [46, 120], { width: 34, sleeve: 28, hand: 'back', bend: 4 })),
      stream(70, 126, 176, 20),
      stream(134, 122, 178, 20),
      arm([-30, 134], [0, 134], [44, 128], { width: 34, sleeve: 28, hand: 'palm', bend: -6 }),
      shape(
        'M92 53 V96 Q84 108 62 110 Q54 116 64 122 Q100 130 134 120 Q148 114 142 108 Q122 106 116 96 V53',
        WATER,
      ),
      line('M100 62 V98 Q98 110 84 114', '#d3eefc', 4),
      drops(
        [
          [40, 88],
          [166, 88],
          [36, 172],
          [168, 170],
        ],
        1.1,
      ),
    ]),
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
        [40, 40, 12],
        [64, 22, 8],
        [162, 40, 12],
        [136, 22, 9],
        [176, 66, 7],
        [24, 66, 7],
      ]),
      foam({ x: 100, y: 66, size: 1.1 }),
      foam({ x: 58, y: 78, size: 0.8 }),
      foam({ x: 144, y: 76, size: 0.8 }),
      foam({ x: 66, y: 156, size: 1.1 }),
      foam({ x: 136, y: 160, size: 1.2 }),
      foam({ x: 100, y: 176, size: 0.9 }),
    ]);
  },
  'thumbs-nails': (kit) =>
    closeUp(kit, [
      arm([-30, 182], [-10, 174], [24, 160], { width: 46, sleeve: 20, hand: 'back', bend: 18 }),
      shape('M66 130 L70 60 Q71 44 83 44 Q95 44 95 60 L98 130', HAND),
      shape('M76 56 Q77 50 83 50 Q89 50 90 56 V66 H76z', { fill: '#ffffff80', rim: HAND.rim }, 2),
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
    const half = arm([-20, 60], [20, 52], [52, 80], {
      width: 34,
      sleeve: 30,
      hand: 'back',
      bend: 26,
      flip: true,
    });
    return closeUp(kit, [
      sink(166),
      tap({ x: 104, y: 40, size: 0.8 }),
      stream(104, 43, 170, 40),
      pair(half),
      foam({ x: 60, y: 88, size: 0.9 }),
      foam({ x: 140, y: 92, size: 0.9 }),
      foam({ x: 78, y: 124, size: 0.8 }),
      foam({ x: 126, y: 128, size: 0.8 }),
      foam({ x: 102, y: 150, size: 1.1 }),
      foam({ x: 60, y: 180, size: 1.2 }),
      foam({ x: 142, y: 182, size: 1.2 }),
      foam({ x: 102, y: 186, size: 1.4 }),
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
      box(30, 8, 78, 22, 8, METAL),
      shape('M12 96 Q44 84 69 44 Q94 84 126 96 L120 184 Q70 196 20 184z', TOWEL),
      line('M69 22 V44 Q70 60 86 54', METAL.rim, 11),
      line('M69 22 V44 Q70 60 86 54', METAL.fill, 6),
      line('M20 158 Q70 170 120 158 M20 172 Q70 184 120 172', '#fff', 6),
      line('M62 68 Q50 104 54 150 M76 68 Q88 104 84 150', seam(TOWEL), 3),
      arm([220, 46], [200, 50], [124, 66], { width: 30, sleeve: 30, hand: 'pinch', flip: true }),
      bin({ x: 164, y: 194, size: 0.9 }, 'back'),
      shape('M150 146 L146 108 L162 98 L180 104 L178 146', WHITE),
      bin({ x: 164, y: 194, size: 0.9 }, 'front'),
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
