import { bust, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { teddy } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, limb } from '@/pictograms/kit/limb';
import { arrow, tick } from '@/pictograms/kit/signs';
import { BLUE, BOTTOM, box, line, RED, seam, shape, solid, WOOD } from '@/pictograms/kit/svg';
import { cushion, earDefenders, octagon, popper, smallFace, stopHand, tent } from './calm-props';
import { closedBook, star } from './home-props';

const LAP = 'M82 160 H118 Q150 160 150 178 Q148 192 122 190 L100 184 L78 190 Q52 192 50 178 Q50 160 82 160z';
const sock = (x: number, y: number): string => box(x - 13, y - 9, 26, 17, 8, RED);

const SQUEEZED = solid('#f6b93b', '#8a5f06');

/** The steps of calming down. */
export const drawings: Drawings = {
  stop: () =>
    [
      octagon({ x: 100, y: 100 }),
      limb([100, 250], [100, 220], [98, 158], { width: 56, sleeve: 68 }),
      stopHand({ x: 98, y: 162, size: 1.08 }),
    ].join(''),
  'calm-place': (kit) =>
    [
      tent({ x: 100, y: 196 }, 'back'),
      cushion({ x: 56, y: 150, turn: -64, size: 0.8 }, RED),
      cushion({ x: 144, y: 150, turn: 64, size: 0.8 }, RED),
      cushion({ x: 100, y: 178, size: 1.5 }),
      torso(100, 124, 58, 52),
      headFront(kit, { x: 100, y: 96, r: 26, eyes: 'closed', mouth: 'smile' }),
      sock(78, 189),
      sock(122, 189),
      shape(LAP, BOTTOM),
      line('M74 184 Q100 186 122 168', seam(BOTTOM), 2.5),
      arm([76, 136], [58, 158], [70, 166], { width: 14, hand: 'hang' }),
      arm([124, 136], [142, 158], [130, 166], { width: 14, hand: 'hang', flip: true }),
      tent({ x: 100, y: 196 }, 'front'),
    ].join(''),
  quiet: (kit) =>
    closeUp(
      kit,
      [
        bust(94, 172, 150),
        headFront(kit, { x: 94, y: 92, r: 58, eyes: 'closed', mouth: 'closed' }),
        earDefenders(94, 92, 58),
        arm([190, 250], [156, 230], [104, 178], {
          width: 24,
          sleeve: 40,
          hand: 'point',
          flip: true,
          bend: 46,
        }),
      ],
      'var(--backing,#b9c6da)',
    ),
  'squeeze-pillow': (kit) =>
    closeUp(kit, [
      bust(100, 108, 136),
      headFront(kit, { x: 100, y: 56, r: 36, eyes: 'tight', mouth: 'closed' }),
      shape(
        'M32 84 Q46 92 62 88 Q100 78 138 88 Q154 92 168 84 Q180 82 178 94 Q170 122 148 146 Q164 164 176 184 Q180 196 168 194 Q150 188 138 192 Q100 200 62 192 Q50 188 32 194 Q20 196 24 184 Q36 164 52 146 Q30 122 22 94 Q20 82 32 84z',
        SQUEEZED,
      ),
      line(
        'M34 96 Q50 104 60 118 M166 96 Q150 104 140 118 M82 98 Q90 108 92 116 M118 98 Q110 108 108 116 M36 186 Q46 182 52 174 M164 186 Q154 182 148 174',
        seam(SQUEEZED),
        3.5,
      ),
      arm([164, 128], [198, 178], [124, 166], { width: 25, sleeve: 40, hand: 'back', flip: true }),
      arm([36, 128], [-6, 176], [78, 142], { width: 25, sleeve: 52, hand: 'back', bend: 6 }),
    ]),
  'calm-thing': (kit) =>
    closeUp(kit, [
      box(-10, 112, 220, 14, 0, WOOD),
      teddy({ x: 42, y: 112, size: 1.05 }),
      closedBook({ x: 164, y: 62, size: 0.86 }, BLUE, star(0, -4, 24, '#ffe27a')),
      popper({ x: 100, y: 78 }),
      arm([120, 240], [112, 216], [104, 164], { width: 32, sleeve: 30, hand: 'grip' }),
    ]),
  'how-do-i-feel': (kit) =>
    closeUp(kit, [
      bust(66, 142, 120),
      headFront(kit, { x: 66, y: 84, r: 42, eyes: 'right', mouth: 'closed', brows: 'up' }),
      arm([18, 196], [20, 190], [58, 176], { width: 22, hand: 'back' }),
      smallFace('happy', { x: 164, y: 36, size: 1.08 }),
      smallFace('sad', { x: 164, y: 100, size: 1.08 }),
      smallFace('angry', { x: 164, y: 164, size: 1.08 }),
    ]),
  'next-card': (kit) =>
    closeUp(kit, [
      box(10, 40, 72, 98, 10, solid('#d5dde5', '#7b8fa3')),
      tick({ x: 46, y: 89, size: 1.15 }),
      arrow(26, { x: 89, y: 89 }, 9),
      box(122, 34, 70, 110, 10, { fill: '#fff', rim: '#d98200' }, 6),
      arm([110, 250], [118, 236], [146, 194], { width: 32, sleeve: 24, hand: 'point' }),
    ]),
};
