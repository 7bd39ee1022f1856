import { quarter, teeth, wideMouth } from '@/pictograms/drawings/teeth-mouth';
import { cup, sink, TOWEL, tap, toothbrush, toothpasteTube, tubeLid } from '@/pictograms/kit/bathroom';
import { bust } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow, roundArrow, toAndFro } from '@/pictograms/kit/signs';
import { line, seam, shape, solid, TOP } from '@/pictograms/kit/svg';
import { bubbles, drops, foam, stream, WATER } from '@/pictograms/kit/water';

export const drawings: Drawings = {
  'get-toothbrush': (kit) =>
    closeUp(kit, [
      cup({ x: 84, y: 192, size: 1.35 }, 'back'),
      arm([216, 190], [206, 120], [150, 92], { width: 32, sleeve: 30, hand: 'grip' }),
      toothbrush({ x: 84, y: 160, turn: -80, size: 1.25 }),
      cup({ x: 84, y: 192, size: 1.35 }, 'front'),
      handAt([206, 120], [150, 92], 'grip', 32),
      arrow(48, { x: 40, y: 92, turn: -90 }, 8),
    ]),
  'toothbrush-away': (kit) =>
    closeUp(kit, [
      cup({ x: 76, y: 194, size: 1.35 }, 'back'),
      toothbrush({ x: 82, y: 186, turn: -84, size: 1.05 }),
      cup({ x: 76, y: 194, size: 1.35 }, 'front'),
      arm([216, 10], [216, 30], [174, 50], { width: 32, sleeve: 26, hand: 'palm', flip: true, bend: -6 }),
      arrow(50, { x: 36, y: 32, turn: 90 }, 8),
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
      tubeLid({ x: 115, y: 92, size: 1.5 }),
      arm([226, 190], [232, 134], [200, 106], {
        width: 32,
        sleeve: 30,
        hand: 'pinch',
        bend: -28,
        flip: true,
      }),
      roundArrow(30, 200, 340, { x: 124, y: 62 }, 7),
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
      sink(140),
      shape('M116 110 Q138 122 138 166 H164 Q160 118 126 100z', WATER),
      foam({ x: 151, y: 166, size: 1.15 }),
      bubbles([
        [136, 124, 7],
        [150, 142, 8],
      ]),
      shape('M-20 204 Q-20 130 14 112 Q54 100 70 134 Q84 168 80 204', TOP),
      headSide(kit, { x: 76, y: 66, r: 54, turn: 30, mouth: 'spit', eye: 'closed' }),
      arm([10, 160], [-4, 214], [46, 186], { width: 26, sleeve: 66, hand: 'side' }),
      toothbrush({ x: 44, y: 190, turn: -4, size: 1.05 }),
      handAt([-4, 214], [46, 186], 'grip', 26, false, 14),
    ]),
  'rinse-toothbrush': (kit) =>
    closeUp(kit, [
      sink(168),
      tap({ x: 96, y: 50, size: 0.9 }),
      stream(96, 53, 150, 22),
      toothbrush({ x: 200, y: 74, turn: 144, size: 1.2, flip: true }),
      arm([230, 190], [226, 150], [196, 112], { width: 32, sleeve: 30, hand: 'grip', bend: 0 }),
      foam({ x: 92, y: 138, size: 0.7 }),
      bubbles([
        [76, 160, 7],
        [112, 164, 6],
      ]),
      foam({ x: 96, y: 182 }),
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
  'brush-teeth': (kit) =>
    [
      bust(86, 166, 140),
      headFront(kit, { x: 84, y: 96, r: 58, mouth: 'wide' }),
      arm([138, 212], [196, 208], [176, 174], { width: 24, hand: 'grip' }),
      toothbrush({ x: 190, y: 165, turn: 200, size: 1.05, flip: true }),
      bubbles([
        [66, 124, 6],
        [60, 136, 8],
        [72, 142, 5],
      ]),
      handAt([196, 208], [176, 174], 'grip', 24),
    ].join(''),
};
