import { quarter, teeth, wideMouth } from '@/pictograms/drawings/teeth-mouth';
import { cup, sink, TOWEL, tap, toothbrush, toothpasteTube, tubeLid } from '@/pictograms/kit/bathroom';
import { bust } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow, toAndFro } from '@/pictograms/kit/signs';
import { line, seam, shape, solid, TOP } from '@/pictograms/kit/svg';
import { bubbles, drops, foam, stream, WATER } from '@/pictograms/kit/water';

export const drawings: Drawings = {
  'get-toothbrush': (kit) =>
    closeUp(kit, [
      bust(52, 156, 130),
      headFront(kit, { x: 52, y: 92, r: 46, eyes: 'right', mouth: 'smile' }),
      cup({ x: 150, y: 196, size: 1.1 }, 'back'),
      toothbrush({ x: 146, y: 146, turn: -76, size: 1.05 }),
      cup({ x: 150, y: 196, size: 1.1 }, 'front'),
      arm([90, 230], [96, 190], [124, 112], { width: 24, sleeve: 44, hand: 'grip', bend: 10 }),
      arrow(50, { x: 184, y: 92, turn: -90 }, 9),
    ]),
  'toothbrush-away': (kit) =>
    closeUp(kit, [
      cup({ x: 78, y: 194, size: 1.5 }, 'back'),
      toothbrush({ x: 90, y: 172, turn: -100, size: 1.1, flip: true }),
      cup({ x: 78, y: 194, size: 1.5 }, 'front'),
      arm([230, 40], [224, 60], [178, 76], { width: 34, sleeve: 26, hand: 'palm', flip: true, bend: -14 }),
      arrow(58, { x: 28, y: 20, turn: 90 }, 10),
    ]),
  'wet-toothbrush': (kit) =>
    closeUp(kit, [
      sink(168),
      mirrored(100, tap({ x: 52, y: 62, size: 0.95 })),
      stream(148, 66, 104, 20),
      toothbrush({ x: 10, y: 128, size: 1.25 }),
      stream(148, 122, 178, 26),
      arm([-20, 200], [-10, 170], [22, 146], { width: 32, sleeve: 30, hand: 'grip', bend: 10 }),
      drops(
        [
          [118, 96],
          [178, 100],
          [176, 150],
        ],
        0.9,
      ),
    ]),
  'toothpaste-on': (kit) =>
    closeUp(kit, [
      toothbrush({ x: -8, y: 160, size: 1.35 }, true),
      arm([-30, 250], [10, 240], [40, 200], { width: 32, sleeve: 10, hand: 'grip', bend: -28 }),
      toothpasteTube({ x: 130, y: 104, turn: 98, size: 1.05 }),
      arm([230, 130], [226, 90], [190, 62], { width: 32, sleeve: 26, hand: 'grip', flip: true, bend: -22 }),
    ]),
  'toothpaste-lid': (kit) =>
    closeUp(kit, [
      toothpasteTube({ x: 104, y: 92, size: 1.1 }),
      arm([-30, 210], [20, 210], [44, 158], { width: 32, sleeve: 40, hand: 'cuff', bend: -20 }),
      tubeLid({ x: 108, y: 92, size: 1.5 }),
      arm([226, 190], [232, 134], [200, 106], {
        width: 32,
        sleeve: 30,
        hand: 'pinch',
        bend: -28,
        flip: true,
      }),
      arrow(52, { x: 182, y: 52, turn: 180 }, 9),
    ]),
  'teeth-top-side': quarter('top', 'right'),
  'teeth-top-other-side': quarter('top', 'left'),
  'teeth-bottom-side': quarter('bottom', 'right'),
  'teeth-bottom-other-side': quarter('bottom', 'left'),
  'brush-tongue': (kit) =>
    closeUp(
      kit,
      [
        line('M86 20 Q100 30 114 20', 'var(--skin-line)', 5),
        wideMouth(kit.id('mouth'), teeth('top')),
        shape(
          'M52 120 Q54 96 100 98 Q146 96 148 120 L144 168 Q136 196 100 196 Q64 196 56 168z',
          solid('#ef8f8b', '#a8413f'),
        ),
        line('M100 112 V176', '#c9615c', 5),
        toothbrush({ x: 226, y: 108, turn: 172, size: 1.15 }),
        toAndFro(58, { x: 74, y: 148, turn: 90 }),
      ],
      'var(--skin)',
    ),
  spit: (kit) =>
    closeUp(kit, [
      sink(144),
      shape('M102 128 Q130 136 136 174 H164 Q160 124 110 115z', WATER),
      foam({ x: 154, y: 172, size: 1.3 }),
      bubbles([
        [128, 134, 7],
        [148, 152, 8],
        [124, 178, 8],
      ]),
      shape('M-20 204 Q-24 140 6 118 Q46 100 66 136 Q80 170 74 204', TOP),
      headSide(kit, { x: 72, y: 78, r: 54, turn: 24, mouth: 'spit', eye: 'closed' }),
      arm([6, 160], [-6, 226], [52, 186], { width: 26, sleeve: 60, hand: 'side' }),
    ]),
  'rinse-toothbrush': (kit) =>
    closeUp(kit, [
      sink(166),
      tap({ x: 84, y: 40, size: 0.8 }),
      stream(84, 43, 112, 24),
      toothbrush({ x: 196, y: 58, turn: 150, size: 1.25, flip: true }),
      arm([230, 190], [232, 140], [196, 96], { width: 32, sleeve: 30, hand: 'grip', bend: 0 }),
      foam({ x: 74, y: 136, size: 0.8 }),
      foam({ x: 108, y: 118, size: 0.55 }),
      foam({ x: 96, y: 148, size: 0.8 }),
      foam({ x: 76, y: 162, size: 1 }),
      foam({ x: 52, y: 184, size: 1.1 }),
      foam({ x: 116, y: 186, size: 1.1 }),
      foam({ x: 82, y: 188, size: 1.3 }),
      bubbles([
        [124, 150, 7],
        [44, 152, 6],
      ]),
    ]),
  'wipe-mouth': (kit) =>
    closeUp(kit, [
      bust(92, 176, 150),
      headFront(kit, { x: 92, y: 84, r: 66, mouth: 'smile' }),
      foam({ x: 66, y: 114, size: 0.5 }),
      arm([150, 250], [222, 236], [184, 172], { width: 28, sleeve: 62, hand: 'cuff' }),
      shape(
        'M98 122 Q96 106 110 102 Q124 98 136 110 Q160 114 176 134 Q186 150 178 190 Q156 198 136 188 Q124 194 110 184 Q116 156 106 142 Q98 134 98 122z',
        TOWEL,
      ),
      line('M114 172 Q130 180 140 174 Q160 184 180 176', '#fff', 5) +
        line('M112 116 Q128 132 130 158 M132 118 Q140 126 144 140', seam(TOWEL), 2.5),
      handAt([222, 236], [184, 172], 'cuff', 28),
    ]),
};
