import { closeUp, mirrored } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { countBadge } from '@/pictograms/kit/numerals';
import { arrow } from '@/pictograms/kit/signs';
import { BOTTOM, patch, SKIN, shape } from '@/pictograms/kit/svg';
import { ankleStrap, rivet, STRAP, splint, thumbOut, topStrap } from './body-care-props';
import { smallFace } from './calm-props';
import { lace, sockFoot, strap, strapShoe } from './trousers-and-shoes-props';

const SLEEVE = { width: 26, sleeve: 60 } as const;
const AT = { x: 92, y: 134, size: 1.02 };
const LONG = 118;
const hem = (x: number): string => shape(`M${x - 32} -10 H${x + 34} V10 H${x - 34}z`, BOTTOM);
const LEFT_HALF = 'M26 2 H98 V198 H26 A24 24 0 0 1 2 174 V26 A24 24 0 0 1 26 2z';

/** The leg in the splint. */
const BRACED = splint(AT, 'back') + sockFoot(AT, LONG) + splint(AT, 'front') + hem(92);

export const splintSteps: Drawings = {
  'long-sock': (kit) =>
    closeUp(kit, [
      shape('M48 -10 L54 40 H102 L108 -10', SKIN),
      shape('M38 -10 H120 V12 H36z', BOTTOM),
      sockFoot({ x: 78, y: 158, size: 0.9 }, 120),
      arm([-40, 110], [-30, 90], [18, 58], { ...SLEEVE, hand: 'grip', bend: -8 }),
      arm([234, 30], [214, 50], [138, 56], { ...SLEEVE, hand: 'grip', flip: true, bend: 8 }),
      arrow(76, { x: 164, y: 186, turn: -90 }, 11),
    ]),

  'splint-straps-open': (kit) =>
    closeUp(kit, [
      splint({ x: 60, y: 138, size: 1.1 }, 'back'),
      splint({ x: 60, y: 138, size: 1.1 }, 'front'),
      lace('M44 38 Q96 20 118 46 Q126 60 120 78', STRAP, 28),
      lace('M46 142 Q96 138 154 104', STRAP, 28),
      rivet(44, 38) + rivet(46, 142),
      arm([240, 20], [226, 36], [190, 72], { ...SLEEVE, hand: 'pinch', flip: true }),
      arrow(50, { x: 130, y: 158, turn: -36 }, 11),
    ]),

  'splint-heel-back': (kit) =>
    closeUp(kit, [
      splint({ x: 62, y: 136, size: 1.02 }, 'back'),
      sockFoot({ x: 100, y: 122, turn: -4, size: 1.02 }, LONG),
      splint({ x: 62, y: 136, size: 1.02 }, 'front'),
      hem(94),
      arm([260, 120], [236, 116], [182, 108], { ...SLEEVE, hand: 'side', flip: true }),
      arrow(52, { x: 190, y: 50, turn: 180 }, 11),
    ]),

  'splint-ankle-strap': (kit) =>
    closeUp(kit, [
      BRACED,
      lace('M58 136 Q102 126 146 90', STRAP, 26),
      rivet(60, 136),
      arm([250, 10], [232, 26], [184, 62], { ...SLEEVE, hand: 'pinch', flip: true }),
      countBadge(1, { x: 29, y: 29 }),
    ]),

  'splint-top-strap': (kit) =>
    closeUp(kit, [
      BRACED,
      ankleStrap(AT),
      lace('M62 52 Q110 62 150 54', STRAP, 26),
      rivet(64, 52),
      arm([260, 70], [240, 66], [196, 56], { ...SLEEVE, hand: 'pinch' }),
      countBadge(2, { x: 29, y: 29 }),
    ]),

  'shoe-over-splint': (kit) => {
    const shoe = { x: 78, y: 128, size: 1.14 };
    const foot = { x: 0, y: 0 };
    return closeUp(kit, [
      strapShoe(shoe, 'back'),
      `<g transform="translate(84 100) rotate(12) scale(.94)">${sockFoot(foot, LONG)}${splint(foot, 'front')}${topStrap(foot)}${ankleStrap(foot)}</g>`,
      strapShoe(shoe, 'front'),
      arm([-50, 230], [-30, 200], [6, 156], { ...SLEEVE, hand: 'pinch' }),
      arm([250, 10], [230, 26], [176, 62], { ...SLEEVE, hand: 'pinch', flip: true }),
    ]);
  },

  'splint-other-foot': (kit) => {
    const first = { x: 32, y: 110, size: 0.8 };
    const second = { x: 90, y: 156, size: 0.8 };
    return closeUp(kit, [
      sockFoot(first, LONG),
      splint(first, 'front'),
      topStrap(first),
      strapShoe(first, 'front'),
      strap(first),
      sockFoot(second, LONG),
      shape('M4 -10 H58 V14 H2z M62 -10 H120 V50 H60z', BOTTOM),
      splint({ x: 152, y: 116, size: 0.54 }, 'back'),
      splint({ x: 152, y: 116, size: 0.54 }, 'front'),
      lace('M140 66 Q162 62 172 78', STRAP, 14),
      lace('M138 116 Q166 108 178 116', STRAP, 14),
      arm([220, -74], [206, -40], [168, 16], { ...SLEEVE, hand: 'grip' }),
    ]);
  },

  'feels-ok': (kit) =>
    closeUp(
      kit,
      [
        patch(LEFT_HALF, 'var(--backing,#cfead9)'),
        arm([-60, 96], [-40, 96], [10, 96], { width: 34, sleeve: 84, hand: 'hang' }),
        thumbOut({ x: 10, y: 96, size: 1.94 }),
        smallFace('happy', { x: 50, y: 164, size: 1.02 }),
        mirrored(100, arm([-60, 108], [-40, 108], [10, 108], { width: 34, sleeve: 84, hand: 'hang' })),
        mirrored(100, thumbOut({ x: 10, y: 108, size: 1.94, flip: true })),
        smallFace('sad', { x: 150, y: 36, size: 1.02 }),
      ],
      'var(--backing,#f7d9d3)',
    ),
};
