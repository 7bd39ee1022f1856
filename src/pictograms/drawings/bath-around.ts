import { TOWEL, tap } from '@/pictograms/kit/bathroom';
import { footFront, footSide, torsoSide } from '@/pictograms/kit/body';
import { mirrored } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, leg } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow } from '@/pictograms/kit/signs';
import {
  BLUE,
  BOTTOM,
  box,
  dot,
  line,
  METAL,
  patch,
  place,
  RED,
  SKIN,
  seam,
  shape,
  solid,
  WHITE,
} from '@/pictograms/kit/svg';
import { drops, WATER } from '@/pictograms/kit/water';
import { hangingTowel, NUDE, railUp, TUB, tubBelow, WET_HEAD } from './bath-props';
import { flatShirt, floor, onWall } from './cover-props';
import { foamBank } from './home-props';

const BASKET = solid('#d8a766', '#80551f');
const MAT = BLUE;
const LEG = { ...NUDE, width: 34 } as const;
const CAPE = { width: 22, loose: 7, cloth: TOWEL, sleeve: 88 } as const;

export const bathAround: Drawings = {
  'clothes-in-basket': (kit) =>
    onWall(kit, [
      floor(176),
      flatShirt({ x: 92, y: 86, size: 1.3 }),
      arm([-60, 0], [-34, 4], [2, 22], { ...NUDE, width: 30, hand: 'pinch' }),
      arm([250, -16], [224, 0], [182, 20], { ...NUDE, width: 30, hand: 'pinch', flip: true }),
      shape('M24 132 H176 L164 190 Q162 198 154 198 H46 Q38 198 36 190z', BASKET),
      line('M28 154 H172 M32 176 H168 M64 134 L69 196 M100 134 V196 M136 134 L131 196', seam(BASKET), 3),
      box(16, 120, 168, 18, 9, BASKET),
      shape('M30 116 H54 V142 Q56 156 68 158 Q76 166 64 170 H44 Q30 168 30 150z', RED),
      line('M31 127 H53', '#fff', 5),
      shape('M132 114 H170 V176 Q150 182 132 176z', BOTTOM),
      line('M133 166 Q150 172 169 166', seam(BOTTOM), 3),
    ]),
  'towel-on-rail': (kit) =>
    onWall(kit, [
      floor(188),
      mirrored(100, tap({ x: 40, y: 116, size: 0.66 })),
      box(4, 20, 142, 13, 6, METAL),
      box(8, 10, 14, 34, 5, METAL),
      box(130, 10, 14, 34, 5, METAL),
      hangingTowel({ x: 82, y: 28 }, TOWEL),
      arm([-70, 120], [-44, 110], [8, 62], { ...NUDE, width: 30, hand: 'cuff', flip: true }),
      patch('M36 138 H186 V154 H36z', WATER.fill),
      foamBank(36, 140, 102, 20),
      tubBelow(24, 154, 174),
    ]),
  'grown-up-checks-water': (kit) =>
    onWall(kit, [
      floor(190),
      box(66, 118, 150, 40, 12, TUB),
      place({ x: 172, y: 82, turn: 8 }, (rim) =>
        [
          box(-15, -72, 30, 124, 15, WHITE, rim),
          box(-5, -48, 10, 80, 5, RED, 0),
          dot(0, 34, 10, RED.fill),
          line('M8 -48 H14 M8 -32 H14 M8 -16 H14 M8 0 H14', '#26303a', 3),
        ].join(''),
      ),
      as('grown-up', kit, (own) =>
        [
          torsoSide({ x: 34, y: 196, turn: 10, size: 1.7 }, GROWN_UP_TOP),
          headSide(own, { x: 66, y: 48, r: 38, turn: 14, eye: 'down' }),
          arm([48, 112], [92, 156], [112, 108], {
            width: 27,
            sleeve: 44,
            cloth: GROWN_UP_TOP,
            hand: 'back',
            bend: 124,
          }),
        ].join(''),
      ),
      `<path d="M70 138 Q92 132 114 138 T158 138 T204 138 V176 H70z" fill="${WATER.fill}" fill-opacity=".62" stroke="${WATER.rim}" stroke-width="2.5"/>`,
      tubBelow(62, 172, 160),
    ]),
  'bath-get-in': (kit) =>
    onWall(kit, [
      floor(178),
      box(92, 92, 130, 30, 10, TUB),
      patch('M98 100 H204 V130 H98z', WATER.fill),
      railUp(86, { x: 174, y: 46 }),
      leg([50, -40], [132, 10], [134, 92], { ...LEG, soft: 0.35 }),
      footSide('bare', { x: 134, y: 88, turn: 14, size: 1.55 }),
      patch('M98 118 H204 V136 H98z', WATER.fill),
      line('M108 120 Q118 114 128 120 M182 122 Q190 116 198 122', '#d3eefc', 4),
      leg([34, -30], [46, 70], [40, 150], { ...LEG, soft: 0.3 }),
      footSide('bare', { x: 40, y: 152, size: 1.6 }),
      arm([90, -60], [112, 10], [138, 46], { ...NUDE, width: 24, hand: 'grip', bend: -54 }),
      tubBelow(86, 136, 130),
      arrow(34, { x: 68, y: 56 }, 8),
    ]),
  'bath-sit': (kit) =>
    onWall(kit, [
      mirrored(100, tap({ x: 44, y: 66, size: 0.62 })),
      torsoSide({ x: 70, y: 168, turn: -6, size: 1.35 }, SKIN),
      headSide(kit, { x: 72, y: 48, r: 37, ...WET_HEAD }),
      leg([88, 176], [146, 62], [176, 170], { ...NUDE, width: 30, soft: 0.5 }),
      leg([76, 176], [132, 66], [160, 172], { ...NUDE, width: 30, soft: 0.5 }),
      foamBank(8, 128, 192, 26),
      tubBelow(2, 148, 196),
      arm([62, 98], [30, 132], [80, 124], { ...NUDE, width: 21, hand: 'cuff', bend: 62 }),
      arrow(50, { x: 22, y: 56, turn: 90 }, 9),
    ]),
  'bath-get-out': (kit) =>
    onWall(kit, [
      floor(170),
      shape('M92 172 H196 L204 192 H84z', MAT),
      line('M96 184 H198', '#a9cbf5', 5),
      box(-40, 98, 122, 30, 10, TUB),
      patch('M-4 106 H76 V142 H-4z', WATER.fill),
      railUp(86, { x: 182, y: 52 }),
      leg([70, -30], [62, 60], [34, 140], { ...LEG, soft: 0.4 }),
      patch('M-4 126 H76 V144 H-4z', WATER.fill),
      line('M2 128 Q10 122 18 128 M56 128 Q64 122 72 128', '#d3eefc', 4),
      tubBelow(-40, 140, 124),
      leg([84, -30], [128, 40], [120, 150], { ...LEG, soft: 0.4 }),
      footSide('bare', { x: 120, y: 152, size: 1.6 }),
      arm([104, -50], [128, 10], [148, 50], { ...NUDE, width: 24, hand: 'grip', bend: -60 }),
      drops(
        [
          [92, 104],
          [150, 112],
          [98, 142],
          [156, 142],
        ],
        1.1,
      ),
    ]),
  'dry-body': (kit) =>
    onWall(kit, [
      floor(178),
      leg([84, 150], [83, 160], [82, 178], { ...NUDE, width: 22 }),
      leg([116, 150], [117, 160], [118, 178], { ...NUDE, width: 22 }),
      footFront('bare', { x: 81, y: 180, size: 1.1 }),
      footFront('bare', { x: 119, y: 180, size: 1.1 }),
      shape('M66 92 Q100 76 134 92 Q158 104 160 166 Q100 180 40 166 Q42 104 66 92z', TOWEL),
      line('M42 148 Q100 162 158 148 M41 158 Q100 172 159 158', '#fff', 5),
      line('M102 92 Q94 126 98 170', seam(TOWEL), 3),
      headFront(kit, { x: 100, y: 52, r: 38, ...WET_HEAD, eyes: 'closed' }),
      arm([138, 108], [172, 150], [134, 152], { ...CAPE, hand: 'back', flip: true, bend: 12 }),
      arm([62, 108], [28, 140], [64, 128], { ...CAPE, hand: 'back', bend: 6 }),
    ]),
};
