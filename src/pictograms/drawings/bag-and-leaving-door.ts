import { childFront, standingSide, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP, grownUpFront } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, limb } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow } from '@/pictograms/kit/signs';
import { BOTTOM, line, patch, place, shape, solid } from '@/pictograms/kit/svg';
import { door, minutesLeft, waitCard } from './bag-and-leaving-props';
import { toyCar } from './class-props';
import { COAT, COAT_SEAM, HOLE, LINING, zipSide } from './coat-and-fastenings-props';
import { sockFoot, stickyPatch, strapShoe } from './trousers-and-shoes-props';

const SHOE_AT = { x: 70, y: 126, size: 1.22 };
const ARM = { width: 32, sleeve: 30 } as const;

export const leaving: Drawings = {
  'two-minutes-left': (kit) => minutesLeft(kit, 2, 0.1),

  'put-in-finished-box': (kit) =>
    closeUp(kit, [
      toyCar({ x: 92, y: 112, turn: 12, size: 1.3 }),
      shape('M16 100 H184 V184 Q184 194 174 194 H26 Q16 194 16 184z', solid('#2f8f5b', '#1c5c39')),
      line('M66 146 L90 170 L136 122', '#fff', 18),
      arm([240, -40], [226, -10], [160, 26], { ...ARM, hand: 'pinch', flip: true }),
      arrow(40, { x: 26, y: 34, turn: 90 }, 9),
    ]),

  'put-on-shoes': (kit) =>
    closeUp(kit, [
      strapShoe(SHOE_AT, 'back'),
      sockFoot({ x: 70, y: 96, turn: 22, size: 1.12 }),
      strapShoe(SHOE_AT, 'front'),
      stickyPatch(SHOE_AT),
      arm([-70, 130], [-50, 130], [-4, 124], { ...ARM, hand: 'pinch' }),
      arm([250, -10], [226, 10], [166, 50], { ...ARM, hand: 'pinch', flip: true }),
    ]),

  'put-on-coat': (kit) =>
    closeUp(kit, [
      shape('M116 92 Q148 96 152 124 L168 196 Q146 206 104 198z', LINING),
      limb([150, 130], [176, 150], [174, 186], { width: 26, loose: 8, cloth: COAT, sleeve: 100 }),
      `<ellipse cx="174" cy="187" rx="17" ry="6" fill="${HOLE.fill}"/>`,
      shape('M64 160 Q100 170 150 160 L152 206 H60', BOTTOM),
      torso(106, 84, 88, 92),
      headFront(kit, { x: 106, y: 48, r: 36, eyes: 'left' }),
      handAt([60, 112], [34, 96], 'back', 24, true),
      limb([74, 108], [46, 120], [10, 90], { width: 24, loose: 10, cloth: COAT, sleeve: 100 }),
      line('M22 76 L8 106', COAT_SEAM, 2.5),
      shape('M92 84 Q68 84 62 104 L56 190 Q78 198 98 192 Q104 130 96 100z', COAT),
      zipSide('M95 92 Q103 130 97 192', 9),
      arm([142, 108], [172, 134], [134, 144], { width: 22, hand: 'grip', flip: true }),
    ]),

  'wait-at-door': (kit) =>
    closeUp(kit, [
      patch('M0 182 H200 V200 H0z', '#d8b48c'),
      door({ x: 150, y: 184 }),
      waitCard({ x: 150, y: 92 }),
      place({ x: 50, y: 124, size: 0.96 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          head: { mouth: 'calm' },
          near: { elbow: [22, -20], wrist: [48, -28], hand: 'side', bend: -20 },
          far: { elbow: [8, -16], wrist: [6, 6], hand: 'hang' },
        }),
      ),
    ]),

  'hold-hands': (kit) =>
    closeUp(kit, [
      place({ x: 13, y: -30, size: 1.4 }, () => grownUpFront(kit, { left: null })),
      place({ x: -67, y: 24, size: 1.08 }, () => childFront(kit, { right: null })),
      arm([65, 122], [56, 160], [74, 156], { width: 20, hand: 'side', soft: 0.6 }),
      as('grown-up', kit, () =>
        arm([124, 98], [94, 108], [102, 130], { width: 25, cloth: GROWN_UP_TOP, hand: 'grip', soft: 0.6 }),
      ),
    ]),
};
