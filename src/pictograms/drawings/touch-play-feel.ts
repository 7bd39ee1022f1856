import { duck } from '@/pictograms/drawings/home-props';
import { closeUp, pair } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { highlight, roundArrow, toAndFro } from '@/pictograms/kit/signs';
import { BLUE, box, line, patch, seam, shape, WHITE } from '@/pictograms/kit/svg';
import { star, toyCar } from './class-props';
import { holding } from './meals-props';
import { creamPot, DOUGH, grains, pad, SAND, softBrush, tub } from './touch-play-props';

const ARM = { width: 34, sleeve: 30 } as const;
/** Sand heaped over a thing, from (x, y), w wide. */
const heap = (x: number, y: number, w: number): string =>
  shape(
    `M${x} ${y + 8} Q${x + w * 0.2} ${y - 18} ${x + w * 0.45} ${y - 8} Q${x + w * 0.75} ${y - 20} ${x + w} ${y + 8}`,
    SAND,
  ) + patch(`M${x} ${y + 6} H${x + w} L${x + w - 8} ${y + 14} H${x + 8}z`, SAND.fill);

const CREAM_LINE = 'M50 138 Q44 108 62 112 Q84 122 78 98 Q76 82 98 84';

export const feel: Drawings = {
  'three-textures': (kit) =>
    closeUp(kit, [
      highlight('M64 22 Q64 6 80 6 H120 Q136 6 136 22 V66 Q136 82 120 82 H80 Q64 82 64 66z', 0.7),
      pad('fur', { x: 43, y: 112, size: 0.96 }),
      pad('knobs', { x: 100, y: 44, size: 1.1 }),
      pad('ribs', { x: 164, y: 112 }),
      arm([108, 300], [106, 270], [104, 140], { width: 34, hand: 'point', sleeve: 24 }),
    ]),
  'play-dough': (kit) =>
    closeUp(kit, [
      patch('M0 156 H200 V200 H0z', '#c9b79d'),
      tub({ x: 158, y: 192, size: 0.9 }),
      pair(arm([-60, 160], [-50, 140], [-8, 100], { ...ARM, hand: 'hang', bend: 20 })),
      shape(
        'M34 60 Q26 30 50 28 Q74 26 76 52 Q100 66 124 52 Q126 26 150 28 Q174 30 166 60 Q178 92 168 116 Q172 142 146 142 Q126 142 124 120 Q100 108 76 120 Q74 142 54 142 Q28 142 32 116 Q22 92 34 60z',
        DOUGH,
      ),
      line('M78 60 Q88 70 100 70 M122 60 Q112 70 100 70 M80 112 Q90 102 100 102', seam(DOUGH), 3.5),
      pair(handAt([-50, 140], [-8, 100], 'grip', 36, false, 36)),
    ]),
  'sand-tray': (kit) =>
    closeUp(kit, [
      box(6, 46, 188, 146, 16, BLUE),
      box(18, 58, 164, 122, 8, SAND),
      grains({ x: 100, y: 122 }),
      toyCar({ x: 58, y: 114, turn: -14, size: 0.84 }),
      heap(18, 118, 90),
      duck({ x: 56, y: 162, size: 0.94 }),
      heap(26, 168, 74),
      holding([280, -30], [250, 4], [182, 52], { ...ARM, hand: 'pinch', flip: true }, ({ x, y }) =>
        star(32, { x: x - 24, y: y + 14, turn: 12 }),
      ),
      heap(78, 140, 72),
    ]),
  'hand-cream': (kit) =>
    closeUp(kit, [
      creamPot({ x: 156, y: 194, size: 0.94 }),
      arm([-60, 250], [-40, 220], [30, 146], { width: 48, sleeve: 26, hand: 'back', bend: 4 }),
      line(CREAM_LINE, WHITE.rim, 20) + line(CREAM_LINE, '#fff', 15),
      arm([270, -40], [240, -14], [168, 44], { width: 42, sleeve: 26, hand: 'side', flip: true, bend: -10 }),
      roundArrow(44, 196, 290, { x: 84, y: 68 }, 9),
    ]),
  'brush-arms': (kit) =>
    closeUp(kit, [
      arm([-80, 176], [-20, 164], [126, 146], {
        width: 54,
        sleeve: 42,
        hand: 'side',
        handSize: 0.86,
        loose: 14,
      }),
      softBrush({ x: 98, y: 88, turn: -6, size: 1.06 }),
      arm([260, -40], [226, -14], [150, 52], { width: 36, sleeve: 30, hand: 'cuff', flip: true, bend: -12 }),
      toAndFro(90, { x: 70, y: 30 }, 9),
    ]),
};
