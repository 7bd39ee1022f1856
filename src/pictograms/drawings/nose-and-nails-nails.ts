import { torso } from '@/pictograms/kit/body';
import { closeUp, mirrored, pair } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, limb } from '@/pictograms/kit/limb';
import { countBadge, numeral } from '@/pictograms/kit/numerals';
import { as } from '@/pictograms/kit/people';
import { arrow, highlight, question, roundArrow, tick, toAndFro } from '@/pictograms/kit/signs';
import { BOTTOM, box, line, type Paint, solid } from '@/pictograms/kit/svg';
import { sofa } from './home-props';
import { clippers, fingerOut, nailFile, nailHand } from './nose-and-nails-props';

const TOWEL = solid('#a8d5c2', '#3d7a62');
const SEAT = solid('#7fae9f', '#376355');
const SLATE = 'var(--rim,#55697c)';
const JEANS = solid('#5a6577', '#343d4b');

/** A lap from the front: a thigh seen from its knee, its top at (x, y), with the shin below. */
const knee = (x: number, y: number, w: number, paint: Paint): string =>
  box(x - w * 0.4, y + 10, w * 0.8, 80, 6, paint) + box(x - w / 2, y - 10, w, 38, w / 2, paint);

export const nails: Drawings = {
  'choose-hand': (kit) =>
    closeUp(kit, [
      mirrored(38, nailHand({ x: 38, y: 200, size: 0.74 })),
      nailHand({ x: 162, y: 200, size: 0.74 }),
      question({ x: 100, y: 124, size: 0.95 }),
      clippers({ x: 58, y: 36, size: 0.86 }),
      arrow(34, { x: 54, y: 58, turn: 130 }, 9),
      arrow(34, { x: 146, y: 58, turn: 50 }, 9),
    ]),
  'squeeze-hands': (kit) =>
    closeUp(kit, [
      pair(arm([36, 290], [40, 250], [50, 156], { width: 42, hand: 'grip', sleeve: 40, bend: -8 })),
      line('M50 62 V44 M24 68 L14 54 M78 66 L87 52 M122 66 L113 52 M150 64 V52 M176 68 L186 56', SLATE, 7),
      countBadge(5, { x: 172, y: 27, size: 0.95 }),
    ]),
  'sit-with-grown-up': (kit) =>
    closeUp(
      kit,
      [
        sofa({ x: 100, y: 56 }),
        box(22, 152, 156, 60, 10, SEAT),
        as('grown-up', kit, (own) =>
          [
            knee(118, 150, 32, JEANS) + knee(150, 150, 32, JEANS),
            torso(132, 76, 76, 84, GROWN_UP_TOP),
            headFront(own, { x: 128, y: 40, r: 30, eyes: 'left' }),
            limb([104, 92], [40, 96], [34, 120], { width: 18, sleeve: 88, cloth: GROWN_UP_TOP }),
            arm([164, 94], [182, 138], [150, 150], { width: 18, cloth: GROWN_UP_TOP, hand: 'side' }),
          ].join(''),
        ),
        knee(60, 164, 24, BOTTOM) + knee(84, 164, 24, BOTTOM),
        torso(72, 112, 58, 60),
        headFront(kit, { x: 76, y: 82, r: 27, turn: 10, eyes: 'right' }),
        arm([50, 128], [40, 156], [62, 166], { width: 14, hand: 'hang' }),
        arm([96, 128], [106, 154], [86, 168], { width: 14, hand: 'hang', flip: true }),
        as('grown-up', kit, () => handAt([32, 100], [34, 119], 'back', 18)),
      ],
      'var(--backing,#fbeedb)',
    ),
  'finger-out': (kit) =>
    closeUp(kit, [
      box(-10, 120, 220, 100, 0, TOWEL),
      as('grown-up', kit, () =>
        arm([270, 210], [250, 196], [196, 166], {
          width: 36,
          hand: 'side',
          cloth: GROWN_UP_TOP,
          flip: true,
          bend: -20,
        }),
      ),
      fingerOut({ x: -4, y: 130, turn: 90, size: 1.24 }),
    ]),
  'snip-nail': (kit) =>
    closeUp(kit, [
      fingerOut({ x: -28, y: 150, turn: 90, size: 1.1 }),
      clippers({ x: 110, y: 125, size: 1.1 }),
      as('grown-up', kit, () =>
        arm([280, 170], [262, 160], [224, 134], {
          width: 34,
          hand: 'pinch',
          cloth: GROWN_UP_TOP,
          flip: true,
        }),
      ),
      numeral(3, { x: 36, y: 36, size: 1.5 }),
      numeral(2, { x: 98, y: 36, size: 1.25 }),
      numeral(1, { x: 152, y: 36, size: 1 }),
    ]),
  'next-finger': (kit) =>
    closeUp(kit, [
      nailHand({ x: 104, y: 200, size: 1.26 }, 2),
      highlight('M88 48 a15.5 15.5 0 0 1 31 0 V128 H88z', 0.4),
      roundArrow(26, 196, 330, { x: 84, y: 44 }, 8),
    ]),
  'hand-finished': (kit) =>
    closeUp(kit, [nailHand({ x: 86, y: 190, size: 1.3 }, 5), tick({ x: 158, y: 152, size: 1.4 })]),
  'other-hand': (kit) =>
    closeUp(kit, [
      mirrored(42, nailHand({ x: 42, y: 200, size: 0.68 }, 5)),
      tick({ x: 34, y: 174, size: 0.9 }),
      nailHand({ x: 142, y: 194, size: 1.1 }),
      roundArrow(56, 180, 290, { x: 94, y: 84 }, 9),
    ]),
  'file-nails': (kit) =>
    closeUp(kit, [
      fingerOut({ x: 60, y: 206, turn: 14, size: 1.1 }, false),
      nailFile({ x: 112, y: 66, turn: -14 }),
      as('grown-up', kit, () =>
        arm([280, 120], [262, 112], [218, 76], {
          width: 34,
          hand: 'pinch',
          cloth: GROWN_UP_TOP,
          flip: true,
          bend: -20,
        }),
      ),
      toAndFro(76, { x: 92, y: 28, turn: -14 }, 8),
    ]),
  'nails-done': (kit) =>
    closeUp(kit, [
      torso(100, 108, 120, 110),
      headFront(kit, { x: 100, y: 62, r: 46, mouth: 'grin' }),
      mirrored(38, nailHand({ x: 38, y: 176, size: 0.7 }, 5)),
      nailHand({ x: 162, y: 176, size: 0.7 }, 5),
      tick({ x: 100, y: 166, size: 1.2 }),
    ]),
};
