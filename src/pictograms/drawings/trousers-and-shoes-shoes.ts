import { seatedSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { shoe } from '@/pictograms/kit/garments';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import { BOTTOM, box, clip, line, patch, SHOE, shape, WHITE, WOOD } from '@/pictograms/kit/svg';
import { star } from './class-props';
import { floor } from './sock-props';
import {
  HOOK,
  INSIDE,
  openStrap,
  SOCK,
  sockFoot,
  stickyPatch,
  strap,
  strapShoe,
} from './trousers-and-shoes-props';

const SLEEVE = { width: 26, sleeve: 70 } as const;
const AT = { x: 64, y: 118, size: 1.22 };
const BACK = { x: 80, y: 122, size: 1.12 };
const FIRST = { x: 34, y: 106, size: 0.84 };
const NEXT = { x: 144, y: 82, size: 0.6 };

/** The left of a pair from above, toes up. */
const SOLE = 'M92 56 Q92 8 58 8 Q22 10 22 64 Q22 96 29 122 Q29 180 60 182 Q92 182 90 134 Q88 96 92 56z';

export const shoeSteps: Drawings = {
  'sit-on-step': (kit) =>
    closeUp(kit, [
      floor(182),
      seatedSide(
        kit,
        {
          x: 60,
          y: 124,
          feet: 'sock',
          head: { eye: 'down' },
          near: { elbow: [-2, -16], wrist: [26, -12], hand: 'side' },
        },
        box(-10, 86, 46, 100, 4, WOOD) + box(-10, 136, 106, 50, 4, WOOD),
      ),
      shoe({ x: 167, y: 174, size: 0.48 }),
      shoe({ x: 172, y: 184, size: 0.48 }),
    ]),

  'match-shoes': (kit) => {
    // Both halves share one clip path: the mirror turns it with its shoe.
    const half = [
      shape(SOLE, SHOE),
      shape('M36 110 Q60 100 82 110 Q86 172 60 172 Q34 172 36 110z', INSIDE),
      patch('M44 122 Q60 116 74 122 Q76 164 60 164 Q42 164 44 122z', '#f3dfc0'),
      shape('M20 84 Q56 70 94 82 V102 Q56 92 22 104z', WHITE),
      clip(kit.id('toe'), SOLE, star(40, { x: 95, y: 46 })),
      arm([-8, 290], [-2, 250], [15, 180], { ...SLEEVE, hand: 'side', flip: true }),
    ].join('');
    return closeUp(kit, [half, mirrored(100, half)]);
  },

  'shoe-open-strap': (kit) =>
    closeUp(kit, [
      strapShoe(AT, 'back'),
      shape('M116 112 L150 44 Q160 34 170 40 Q182 46 178 58 L144 128z', HOOK),
      line('M158 62 l8 4 M150 78 l8 4 M142 94 l8 4', '#dbe3ea', 5),
      strapShoe(AT, 'front'),
      stickyPatch(AT),
      arm([240, -30], [232, -10], [194, 24], { ...SLEEVE, hand: 'pinch', sleeve: 20 }),
      arm([-20, 40], [0, 30], [58, 38], { ...SLEEVE, hand: 'pinch' }),
    ]),

  'shoe-toes-in': (kit) =>
    closeUp(kit, [
      strapShoe(AT, 'back'),
      shape(
        'M30 -10 L26 44 Q24 54 18 62 Q6 78 22 88 Q60 118 100 158 Q124 172 134 158 Q140 146 124 124 Q90 84 84 60 Q82 50 84 -10',
        SOCK,
      ),
      line('M29 40 Q54 48 82 40', '#fff', 10),
      shape('M20 -10 H96 V18 H18z', BOTTOM),
      strapShoe(AT, 'front'),
      stickyPatch(AT),
      openStrap(AT),
      arm([230, -20], [216, 0], [164, 34], { ...SLEEVE, hand: 'pinch', flip: true }),
    ]),

  'shoe-heel-in': (kit) =>
    closeUp(kit, [
      strapShoe(BACK, 'back'),
      sockFoot({ x: 76, y: 100, turn: 10, size: 1.02 }),
      shape('M62 -20 L58 10 L126 22 L130 -20z', BOTTOM),
      strapShoe(BACK, 'front'),
      stickyPatch(BACK),
      openStrap(BACK),
      arm([-50, 230], [-30, 200], [10, 150], { ...SLEEVE, hand: 'pinch' }),
      arrow(58, { x: 26, y: 20, turn: 90 }, 10),
    ]),

  'shoe-strap': (kit) =>
    closeUp(kit, [
      strapShoe(AT, 'back'),
      sockFoot({ x: 64, y: 112, size: 1.1 }),
      shape('M34 -10 H94 V24 H32z', BOTTOM),
      strapShoe(AT, 'front'),
      stickyPatch(AT),
      shape('M98 94 Q104 84 114 86 Q156 92 162 132 L134 150 Q130 120 106 116z', WHITE),
      arm([250, 210], [226, 206], [180, 172], { ...SLEEVE, hand: 'pinch' }),
    ]),

  'other-shoe': (kit) =>
    closeUp(kit, [
      strapShoe(FIRST, 'back'),
      sockFoot(FIRST),
      strapShoe(FIRST, 'front'),
      strap(FIRST),
      sockFoot({ x: 96, y: 154, size: 0.84 }),
      shape('M6 -10 H58 V34 H4z M70 -10 H124 V62 H68z', BOTTOM),
      strapShoe(NEXT, 'back'),
      strapShoe(NEXT, 'front'),
      stickyPatch(NEXT),
      arm([220, -34], [210, -12], [180, 26], { ...SLEEVE, hand: 'pinch' }),
    ]),
};
