import { bust, childFront } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { pillow } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  clip,
  dot,
  GREEN,
  line,
  PURPLE,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  YELLOW,
} from '@/pictograms/kit/svg';
import { bubbles } from '@/pictograms/kit/water';
import { popper } from './calm-props';
import { toyCar } from './class-props';
import { brick, film, wideTablet } from './home-more-props';
import { holding } from './meals-props';
import { speed } from './movement-props';
import { notes } from './school-arrival-props';
import { sheet, writer } from './school-skills-props';
import { headphones } from './sensory-tools-props';
import { crayon, PIECE, wand } from './touch-play-props';

const ARM = { width: 32, sleeve: 30 } as const;
const RUG = '#d8b48c';
const JIGSAW = solid('#8fd0ef', '#2a617f');

const FLEECE = solid('#6fa8e8', '#2d5f9c');
const SPOTS = [
  [44, 128],
  [66, 152],
  [42, 158],
  [74, 126],
  [112, 146],
  [140, 124],
  [134, 160],
  [162, 152],
]
  .map(([x = 0, y = 0]) => dot(x, y, 6.5, '#fff'))
  .join('');

/** Indoors. */
export const indoors: Drawings = {
  bubbles: (kit) =>
    closeUp(
      kit,
      [
        bust(44, 164, 130),
        headSide(kit, { x: 58, y: 88, r: 52, mouth: 'blowing' }),
        holding(
          [60, 280],
          [86, 256],
          [112, 190],
          { width: 24, sleeve: 50, hand: 'pinch', bend: -4 },
          ({ x, y }) => wand({ x: x - 1, y: y + 6, turn: -84, size: 0.8 }),
        ),
        bubbles([
          [164, 108, 9],
          [180, 86, 12],
          [152, 70, 14],
          [184, 128, 10],
          [178, 46, 19],
          [142, 32, 12],
        ]),
      ],
      'var(--backing,#cfe6f5)',
    ),
  'draw-picture': (kit) =>
    closeUp(
      kit,
      [
        sheet({ x: 96, y: 100 }, 178, 188),
        dot(46, 42, 17, '#ffc928') +
          line(
            'M46 42 m0 -30 v5 M46 67 v5 M16 42 h5 M71 42 h5 M25 21 l4 4 M67 21 l-4 4 M25 63 l4 -4 M67 63 l-4 -4',
            '#d99000',
            5,
          ),
        line('M28 180 V122 H84 V180z', '#c2352b', 7) + line('M48 180 V152 H64 V180', '#c2352b', 6),
        line('M18 126 L56 86 L92 122', BLUE.fill, 8),
        writer({ x: 94, y: 124, size: 0.82 }, crayon),
      ],
      RUG,
    ),
  'play-bricks': (kit) =>
    closeUp(kit, [
      brick({ x: 62, y: 172, size: 1.0 }, GREEN),
      brick({ x: 124, y: 172, size: 1.0 }, BLUE),
      brick({ x: 93, y: 136, size: 1.0 }, YELLOW),
      brick({ x: 93, y: 100, size: 1.0 }, PURPLE),
      arm([-70, 190], [-50, 160], [14, 122], { ...ARM, hand: 'side', bend: 8 }),
      brick({ x: 96, y: 46, size: 1.0, turn: -6 }, RED),
      arm([270, -40], [240, -6], [164, 26], { ...ARM, hand: 'pinch', flip: true }),
      arrow(30, { x: 40, y: 34, turn: 90 }, 9),
    ]),
  'play-cars': (kit) =>
    closeUp(
      kit,
      [
        patch('M0 96 H200 V176 H0z', '#7b8794') +
          line('M10 136 H34 M52 136 H76 M94 136 H118 M136 136 H160 M178 136 H194', '#fff', 6),
        line('M0 96 H200 M0 176 H200', '#fff', 4),
        speed({ x: 40, y: 110 }),
        toyCar({ x: 122, y: 160, size: 1.5 }),
        arm([-70, -40], [-40, -10], [48, 44], { width: 36, sleeve: 30, hand: 'cuff', bend: 10 }),
      ],
      'var(--backing,#9ccf8a)',
    ),
  'do-puzzle': (kit) =>
    closeUp(
      kit,
      [
        clip(
          kit.id('board'),
          'M10 46 H152 V188 H10z',
          patch('M0 40 H160 V200 H0z', JIGSAW.fill) +
            dot(38, 74, 15, '#ffc928') +
            patch('M0 150 Q40 112 80 146 Q120 120 160 140 V200 H0z', '#4faf6a'),
        ),
        line('M10 46 H152 V188 H10z', JIGSAW.rim, 4),
        line(
          'M57 46 V60 Q43 56 43 68 Q43 80 57 76 V93 H50 Q54 107 40 107 Q26 107 30 93 H10 M57 93 V109 Q71 105 71 117 Q71 129 57 125 V140 M10 140 H26 Q22 126 34 126 Q46 126 42 140 H74 Q70 154 82 154 Q94 154 90 140 H120 Q116 126 128 126 Q140 126 136 140 H152 M57 140 V156 Q43 152 43 164 Q43 176 57 172 V188 M105 140 V156 Q119 152 119 164 Q119 176 105 172 V188',
          JIGSAW.rim,
          3,
        ),
        place({ x: 82, y: 117 }, () => shape(PIECE, solid('#3f5363', '#1f2c36'))),
        place(
          { x: 114, y: 70, turn: 10, size: 1 },
          () =>
            shape(PIECE, JIGSAW) +
            patch('M-22.8 22.8 V6 Q-4 -6 22.8 8 V22.8 H8 Q12 8 0 7.6 Q-12 8 -8 22.8z', '#4faf6a'),
        ),
        arm([280, 10], [250, 30], [190, 50], { ...ARM, hand: 'pinch', flip: true, bend: -6 }),
      ],
      RUG,
    ),
  'listen-to-music': (kit) =>
    closeUp(kit, [
      bust(100, 172, 150),
      headFront(kit, { x: 100, y: 96, r: 54, eyes: 'closed', mouth: 'smile' }),
      headphones({ x: 100, y: 84, size: 1.02 }),
      notes({ x: 24, y: 54, size: 0.62, turn: -10 }),
      notes({ x: 174, y: 40, size: 0.72, turn: 10 }),
    ]),
  'watch-video': (kit) =>
    closeUp(kit, [
      pair(arm([-30, 290], [-24, 260], [2, 170], { ...ARM, hand: 'side', flip: true, bend: 14 })),
      wideTablet(
        { x: 100, y: 92, size: 1.02 },
        film + dot(0, 0, 31, '#26303ad9') + shape('M-10 -17 L20 0 L-10 17z', { fill: '#fff', rim: '#fff' }),
      ),
      pair(handAt([-24, 260], [2, 170], 'cuff-thumb', 36, false, 34)),
    ]),
  'soft-blanket': (kit) =>
    closeUp(kit, [
      shape('M100 6 Q160 6 160 70 Q160 96 150 112 H50 Q40 96 40 70 Q40 6 100 6z', FLEECE),
      headFront(kit, { x: 100, y: 70, r: 44, eyes: 'closed', mouth: 'smile', neck: false }),
      box(62, 166, 34, 30, 13, RED) + box(104, 166, 34, 30, 13, RED),
      shape(
        'M52 84 Q66 112 100 112 Q134 112 148 84 Q178 110 180 152 Q180 176 160 176 H40 Q20 176 20 152 Q22 110 52 84z',
        FLEECE,
      ),
      line('M138 100 Q108 124 72 174', seam(FLEECE), 4),
      SPOTS,
    ]),
  'lie-down': (kit) =>
    closeUp(kit, [
      box(-4, 150, 208, 60, 0, solid('#d8b48c', '#8d6a3a')),
      box(2, 134, 196, 28, 13, BLUE),
      pillow({ x: 42, y: 136, size: 1.02 }),
      place({ x: 0, y: 204, turn: -90, size: 0.98 }, () =>
        childFront(kit, {
          afoot: true,
          head: { eyes: 'closed', mouth: 'calm', glasses: false },
          left: { elbow: [68, 112], wrist: [62, 92], hand: 'side' },
          right: { elbow: [128, 116], wrist: [98, 118], hand: 'side' },
        }),
      ),
    ]),
  fidget: (kit) =>
    closeUp(kit, [
      arm([-60, 190], [-50, 170], [2, 116], { ...ARM, hand: 'side', bend: 14 }),
      popper({ x: 96, y: 92, size: 1.8 }),
      handAt([-50, 170], [2, 116], 'cuff-thumb', 34, false, 50),
      arm([250, 290], [230, 256], [172, 150], { ...ARM, hand: 'point', sleeve: 24 }),
    ]),
};
