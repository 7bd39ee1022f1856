import { bust, seatedSide, torso } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, limb } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow, cross, soundWaves, toAndFro } from '@/pictograms/kit/signs';
import { line, patch, place, seam, shape, solid } from '@/pictograms/kit/svg';
import { earDefenders, stopHand } from './calm-props';
import { sun } from './cover-props';
import { notes } from './school-arrival-props';
import { chew, headphones, squidgy, sunglasses, thumb, torch } from './sensory-tools-props';
import { speaker } from './talk-more-props';

const NIGHT = 'var(--backing,#42506a)';
const BAND = solid('#e85d8f', '#932450');
const PAD = solid('#a9d9a2', '#38703c');

/** Things for hands, ears, eyes and mouth. */
export const hands: Drawings = {
  'ear-defenders': (kit) =>
    closeUp(kit, [
      bust(66, 158, 120),
      headFront(kit, { x: 66, y: 108, r: 46, eyes: 'closed', mouth: 'smile' }),
      earDefenders(66, 106, 44),
      arm([112, 214], [160, 206], [128, 148], { width: 22, hand: 'back', sleeve: 50, bend: -8 }),
      speaker({ x: 170, y: 48, size: 0.68 }),
      soundWaves({ x: 152, y: 64, turn: 142 }, 2),
      cross({ x: 176, y: 100, size: 0.85 }),
    ]),
  headphones: (kit) =>
    closeUp(kit, [
      headphones({ x: 88, y: 82, size: 1.16 }),
      notes({ x: 88, y: 104, size: 0.95 }),
      arm([270, 130], [250, 130], [212, 124], { width: 32, hand: 'pinch', flip: true }),
    ]),
  sunglasses: (kit) => {
    const half = arm([30, 250], [-24, 200], [12, 124], {
      width: 24,
      hand: 'pinch',
      sleeve: 44,
      flip: true,
      bend: -10,
    });
    return closeUp(
      kit,
      [
        sun({ x: 172, y: 30, size: 0.66 }),
        bust(100, 172, 150),
        headFront(kit, { x: 100, y: 96, r: 58, glasses: false, mouth: 'smile' }),
        sunglasses({ x: 100, y: 96, size: 1.02 }),
        pair(half),
      ],
      'var(--backing,#d5ecfa)',
    );
  },
  'chew-toy': (kit) =>
    closeUp(kit, [
      bust(84, 164, 150),
      headFront(kit, { x: 82, y: 80, r: 60, mouth: 'wide' }),
      line('M57 150 Q70 206 146 172 M107 150 Q122 172 146 172', 'var(--rim,#8f3a00)', 8) +
        line('M57 150 Q70 206 146 172 M107 150 Q122 172 146 172', '#f08a24', 4),
      chew({ x: 82, y: 116, turn: 34, size: 1.06 }),
      patch('M60 101 Q82 92 104 101 L102 109 Q82 101 62 109z', '#fff'),
      arm([240, 262], [220, 248], [182, 186], { width: 30, hand: 'pinch' }),
    ]),
  'stretch-band': (kit) =>
    closeUp(kit, [
      torso(100, 80, 88, 130),
      headFront(kit, { x: 100, y: 42, r: 33, mouth: 'closed' }),
      pair(arm([64, 104], [18, 178], [30, 140], { width: 21, sleeve: 50, hand: 'hang' })),
      shape(
        'M2 98 Q44 102 74 110 Q100 114 126 110 Q156 102 198 98 V134 Q156 130 126 122 Q100 119 74 122 Q44 130 2 134z',
        BAND,
      ),
      pair(handAt([18, 178], [30, 138], 'grip', 24)),
      pair(arrow(34, { x: 40, y: 66, turn: 180 }, 9)),
    ]),
  'stress-toy': (kit) =>
    closeUp(kit, [
      squidgy({ x: 100, y: 96, size: 0.98 }),
      pair(arm([-70, 160], [-50, 150], [-12, 112], { width: 32, hand: 'grip', sleeve: 30, bend: 26 })),
      toAndFro(70, { x: 100, y: 172 }, 9),
    ]),
  torch: (kit) =>
    closeUp(
      kit,
      [
        patch('M128 96 L204 22 V190 L128 120z', '#fff2a8'),
        limb([40, 290], [42, 240], [55, 162], { width: 36, sleeve: 40 }),
        torch({ x: 14, y: 112, turn: -3, size: 1.14 }),
        handAt([42, 240], [55, 162], 'grip', 36, true),
      ],
      NIGHT,
    ),
  'hand-massage': (kit) =>
    closeUp(kit, [
      arm([270, 200], [250, 190], [176, 146], { width: 40, hand: 'side', sleeve: 30 }),
      limb([62, 290], [70, 250], [79, 182], { width: 68, sleeve: 50 }),
      stopHand({ x: 80, y: 184, size: 1.2, turn: 6 }),
      thumb({ x: 96, y: 112, turn: 26, size: 1.1 }),
      line('M78 126 A26 26 0 0 1 98 86 M64 132 A42 42 0 0 1 92 70', 'var(--rim,#55697c)', 5),
    ]),
  'deep-squeeze': (kit) =>
    closeUp(kit, [
      as(
        'grown-up',
        kit,
        (own) =>
          torso(100, 66, 128, 100, GROWN_UP_TOP) + headFront(own, { x: 100, y: 40, r: 33, eyes: 'down' }),
      ),
      bust(100, 150, 108),
      headFront(kit, { x: 100, y: 114, r: 34, eyes: 'closed' }),
      as('grown-up', kit, () =>
        pair(
          arm([46, 92], [-6, 132], [30, 158], { width: 23, cloth: GROWN_UP_TOP, hand: 'back', bend: -18 }),
        ),
      ),
      pair(arrow(40, { x: 24, y: 26, turn: 90 }, 9)),
    ]),
  'weighted-lap-pad': (kit) =>
    closeUp(kit, [
      place({ x: 64, y: 148, size: 1.22 }, () =>
        [
          seatedSide(
            kit,
            {
              x: 0,
              y: 0,
              head: { eye: 'down' },
              far: { elbow: [40, -38], wrist: [44, -28], hand: 'side', bend: -24 },
            },
            chairSide({ x: 0, y: 12 }),
          ),
          shape(
            'M-4 -15 Q30 -26 58 -20 Q74 -14 76 6 V24 Q76 28 70 28 H60 V14 Q58 6 48 7 L4 9 Q-8 8 -8 -4 Q-9 -13 -4 -15z',
            PAD,
          ),
          line('M14 -20 V8 M36 -22 V7 M56 -20 Q66 -2 60 8 M60 14 H75', seam(PAD), 3),
          arm([0, -46], [-16, -6], [16, -8], { width: 15, hand: 'side', bend: 2 }),
        ].join(''),
      ),
    ]),
};
