import { TOWEL } from '@/pictograms/kit/bathroom';
import { bust, torsoSide } from '@/pictograms/kit/body';
import { closeUp, mirrored, pair } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { countBadge, numeral } from '@/pictograms/kit/numerals';
import { as } from '@/pictograms/kit/people';
import { question, roundArrow } from '@/pictograms/kit/signs';
import { box, line, patch, SKIN, seam, shape, solid, WOOD } from '@/pictograms/kit/svg';
import { bubbles, foam, WATER } from '@/pictograms/kit/water';
import { bathWater, bottle, CONDITIONER, FOAM_MARK, NUDE, pouringCup, SHAMPOO } from './bath-props';
import { CLOTH } from './face-and-hair-props';
import { uncovered } from './home-props';

const ARM = { ...NUDE, width: 28 } as const;
const CREAM = solid('#c9f0d6', '#1f6b42');
const foams = (list: readonly (readonly [number, number, number])[]): string =>
  list.map(([x, y, size]) => foam({ x, y, size })).join('');

/** Shoulders and a head laid back, facing right; the crown is about (68, 76). */
const leaningBack = (kit: Kit, eye: 'open' | 'closed', turn = -44): string =>
  [
    torsoSide({ x: 98, y: 290, size: 2.1 }, SKIN),
    shape('M86 120 L80 184 H128 Q126 156 146 132', { fill: 'var(--skin-shade)', rim: SKIN.rim }),
    headSide(uncovered(kit), { x: 108, y: 104, r: 52, turn, eye, mouth: 'closed', neck: false }),
  ].join('');

/** A grown-up's beaker pours over the hair; the water runs off behind. */
const pour = (kit: Kit): string =>
  [
    shape(
      'M80 52 Q90 66 84 76 Q54 82 46 112 Q42 150 50 204 H20 Q14 150 24 112 Q32 78 62 68 Q66 60 64 52z',
      WATER,
    ),
    line('M72 58 Q74 70 64 76 Q40 88 36 116 V180', '#d3eefc', 4),
    pouringCup({ x: 30, y: 14, size: 0.85 }),
    as('grown-up', kit, () =>
      arm([-90, 80], [-60, 60], [-8, 24], { width: 32, sleeve: 0, hand: 'grip', bend: 40 }),
    ),
  ].join('');

export const hairWash: Drawings = {
  'cloth-on-eyes': (kit) =>
    closeUp(kit, [
      bust(100, 166, 156, SKIN),
      headFront(uncovered(kit), { x: 100, y: 92, r: 62, eyes: 'none', brows: 'none' }),
      shape('M34 72 Q100 58 166 72 Q170 92 164 110 Q100 122 36 110 Q30 92 34 72z', CLOTH),
      line('M36 98 Q100 110 165 98', '#fff', 6),
      pair(arm([-40, 230], [-14, 200], [28, 126], { ...ARM, hand: 'back', bend: 14 })),
    ]),
  'head-back': (kit) =>
    closeUp(kit, [
      leaningBack(kit, 'open', -62),
      bathWater(180),
      roundArrow(84, -8, -118, { x: 104, y: 108 }, 11),
    ]),
  'pour-three-cups': (kit) =>
    closeUp(kit, [leaningBack(kit, 'closed'), pour(kit), bathWater(180), countBadge(3, { x: 168, y: 170 })]),
  'shampoo-on-hands': (kit) =>
    closeUp(kit, [
      bottle({ x: 130, y: -52, turn: 196, size: 1.05 }, SHAMPOO, FOAM_MARK),
      arm([-40, 190], [-20, 182], [24, 164], { ...NUDE, width: 50, hand: 'palm', bend: 8 }),
      `<ellipse cx="86" cy="150" rx="18" ry="12" fill="${CREAM.fill}" stroke="${CREAM.rim}" stroke-width="3"/>`,
      arm([250, 30], [226, 26], [166, 20], { ...NUDE, width: 32, hand: 'grip', flip: true }),
    ]),
  'rub-hair': (kit) =>
    closeUp(kit, [
      bust(100, 172, 150, SKIN),
      headFront(uncovered(kit), { x: 100, y: 108, r: 54, eyes: 'closed' }),
      foams([
        [58, 66, 1],
        [142, 66, 1],
        [76, 48, 1.2],
        [124, 48, 1.2],
        [100, 38, 1.2],
        [100, 62, 1.1],
      ]),
      pair(arm([-40, 230], [-16, 160], [34, 86], { ...ARM, hand: 'cuff', bend: -6 })),
      foams([
        [48, 40, 0.7],
        [152, 40, 0.7],
      ]),
      bubbles([
        [22, 30, 9],
        [178, 30, 9],
        [100, 14, 6],
      ]),
    ]),
  'rinse-five-cups': (kit) =>
    closeUp(kit, [
      mirrored(100, leaningBack(kit, 'closed')),
      mirrored(100, pour(kit)),
      foams([
        [112, 78, 1],
        [140, 94, 1],
        [144, 126, 0.9],
        [164, 150, 1],
      ]),
      bathWater(180),
      countBadge(5, { x: 32, y: 170 }),
    ]),
  'check-bubbles': (kit) =>
    closeUp(kit, [
      box(10, 6, 180, 168, 16, WOOD),
      box(22, 18, 156, 144, 8, solid('#d9eef9', WOOD.rim)),
      bust(88, 150, 120, SKIN),
      headFront(uncovered(kit), { x: 88, y: 98, r: 46, eyes: 'up', mouth: 'calm', brows: 'up' }),
      patch('M10 162 H190 V200 H10z', 'var(--backing,#e8f0f6)'),
      foam({ x: 112, y: 56, size: 1 }),
      bubbles([[132, 44, 7]]),
      box(10, 160, 180, 14, 6, WOOD),
      question({ x: 156, y: 62, size: 0.8 }, '#46586a'),
    ]),
  conditioner: (kit) =>
    closeUp(kit, [
      bottle({ x: 40, y: 190 }, SHAMPOO, numeral(1, { x: -1, y: -50 }, '#26303a', 5)),
      bottle({ x: 118, y: 196, size: 1.55 }, CONDITIONER, numeral(2, { x: 0, y: -52 }, '#26303a', 6)),
      arm([270, 190], [240, 184], [174, 170], { ...NUDE, width: 32, hand: 'grip', flip: true, bend: -4 }),
    ]),
  'hair-towel': (kit) =>
    closeUp(kit, [
      bust(100, 172, 156, SKIN),
      headFront({ ...kit, look: { ...uncovered(kit).look, hairStyle: 'none' } }, { x: 100, y: 112, r: 54 }),
      shape('M42 100 Q28 46 70 28 Q100 14 130 28 Q172 46 158 100 Q134 72 100 72 Q66 72 42 100z', TOWEL),
      shape('M76 38 Q70 2 108 4 Q140 8 134 34 Q128 54 104 52 Q86 54 76 38z', TOWEL),
      line('M52 84 Q70 52 104 52 M148 84 Q142 56 122 48 M92 38 Q96 20 116 18', seam(TOWEL), 3.5),
      pair(arm([-40, 230], [-18, 166], [24, 88], { ...ARM, hand: 'cuff', bend: -6 })),
    ]),
  'dry-face': (kit) =>
    closeUp(kit, [
      bust(100, 166, 150),
      headFront(uncovered(kit), { x: 100, y: 84, r: 62, eyes: 'closed', mouth: 'none' }),
      shape('M36 106 Q100 94 164 106 Q172 150 168 188 Q100 200 32 188 Q28 150 36 106z', TOWEL),
      line('M31 166 Q100 180 169 166 M32 177 Q100 191 168 177', '#fff', 6),
      line('M84 98 Q80 126 84 156 M118 98 Q122 126 118 156', seam(TOWEL), 3),
      pair(arm([-40, 250], [-30, 220], [22, 154], { ...ARM, hand: 'back', bend: 22 })),
    ]),
};
