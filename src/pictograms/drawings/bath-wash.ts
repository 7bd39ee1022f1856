import { bust, footSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { highlight } from '@/pictograms/kit/signs';
import { box, GREEN, line, patch, SKIN, shape, YELLOW } from '@/pictograms/kit/svg';
import { bubbles, drops, foam, splash, stream, WATER } from '@/pictograms/kit/water';
import { bather, bathWater, NUDE, pouringCup, SWIM, tubBelow, WET_HEAD } from './bath-props';
import { onWall } from './cover-props';
import { CLOTH, crumpledCloth } from './face-and-hair-props';
import { duck, foamBank } from './home-props';

const foams = (list: readonly (readonly [number, number, number])[]): string =>
  list.map(([x, y, size]) => foam({ x, y, size })).join('');

export const bathWash: Drawings = {
  'soap-on-cloth': (kit) =>
    closeUp(kit, [
      arm([-34, 206], [-6, 196], [42, 152], { ...NUDE, width: 36, hand: 'side', bend: 30 }),
      shape('M34 108 Q92 90 158 104 Q168 130 160 172 Q100 188 30 168 Q38 132 34 108z', CLOTH),
      line('M32 152 Q100 170 162 156', '#fff', 6),
      foams([
        [66, 112, 0.9],
        [134, 122, 1],
      ]),
      box(70, 76, 76, 38, 16, GREEN),
      line('M84 88 H120', '#bfeecf', 6),
      arm([240, -20], [214, 4], [156, 62], { ...NUDE, width: 32, hand: 'cuff', bend: 26 }),
      bubbles([
        [36, 74, 10],
        [54, 52, 7],
        [178, 144, 8],
      ]),
    ]),
  'wash-face': (kit) =>
    closeUp(kit, [
      bust(100, 164, 156, SKIN),
      headFront(kit, { x: 100, y: 88, r: 60, ...WET_HEAD, eyes: 'closed' }),
      crumpledCloth({ x: 66, y: 106, size: 1.2 }),
      arm([-30, 210], [-4, 186], [36, 142], { ...NUDE, width: 27, hand: 'back' }),
      drops(
        [
          [74, 152],
          [96, 168],
          [34, 84],
          [142, 146],
        ],
        1.1,
      ),
      bathWater(184),
    ]),
  'wash-arms-tummy': (kit) =>
    closeUp(kit, [
      bather(100, 66, 96),
      headFront(kit, { x: 100, y: 36, r: 32, ...WET_HEAD, eyes: 'down', fixed: true }),
      foams([
        [76, 104, 1],
        [122, 102, 1],
        [100, 98, 1.1],
        [98, 112, 1],
      ]),
      arm([58, 88], [10, 112], [28, 62], { ...NUDE, width: 23, hand: 'palm' }),
      foams([
        [22, 104, 0.8],
        [38, 92, 0.6],
      ]),
      crumpledCloth({ x: 122, y: 146, size: 0.9 }),
      arm([142, 88], [192, 136], [156, 148], { ...NUDE, width: 23, hand: 'back', flip: true, bend: 6 }),
      bathWater(178),
    ]),
  'wash-legs-feet': (kit) =>
    closeUp(kit, [
      patch('M0 172 H200 V204 H0z', WATER.fill),
      leg([30, -80], [136, 0], [132, 118], { ...NUDE, width: 40, soft: 0.3 }),
      footSide('bare', { x: 132, y: 120, size: 2 }),
      leg([-60, 50], [70, 6], [58, 138], { ...NUDE, width: 42, soft: 0.35 }),
      footSide('bare', { x: 58, y: 140, size: 2.1 }),
      foams([
        [40, 136, 1.1],
        [82, 152, 0.8],
        [38, 60, 0.9],
        [140, 116, 0.9],
      ]),
      crumpledCloth({ x: 76, y: 88, size: 1.15 }),
      arm([250, -10], [226, 30], [126, 78], { ...NUDE, width: 30, hand: 'back', flip: true, bend: 10 }),
      bubbles([
        [20, 100, 9],
        [172, 116, 9],
        [104, 126, 6],
      ]),
    ]),
  'wash-private-parts': (kit) => {
    const body = shape(
      'M10 -10 Q18 40 8 88 Q2 150 14 210 H46 L50 134 L54 210 H84 Q96 150 92 88 Q82 40 90 -10',
      SKIN,
    );
    const suit = shape('M12 56 Q50 64 89 56 Q95 104 93 148 H56 L50 132 L44 148 H7 Q5 104 12 56z', SWIM);
    const wash = [
      highlight('M8 112 a42 36 0 1 1 84 0 a42 36 0 1 1 -84 0z', 0.75),
      foams([
        [32, 104, 0.9],
        [72, 106, 1],
        [52, 98, 1],
        [50, 126, 0.9],
        [34, 122, 0.7],
        [68, 126, 0.7],
      ]),
      crumpledCloth({ x: 48, y: 112, size: 0.8 }),
      arm([-20, -60], [-24, 40], [14, 92], { ...NUDE, width: 22, hand: 'back', bend: -12 }),
    ].join('');
    return closeUp(kit, [
      body,
      suit,
      wash,
      mirrored(100, body + suit),
      line('M150 -6 V50', 'var(--skin-line)', 3),
      mirrored(100, wash),
    ]);
  },
  'rinse-body': (kit) =>
    closeUp(kit, [
      bather(78, 76, 112),
      headFront(kit, { x: 74, y: 42, r: 36, ...WET_HEAD, eyes: 'closed', fixed: true }),
      foams([
        [58, 120, 1],
        [84, 134, 1.1],
        [52, 148, 0.9],
        [92, 158, 1.1],
      ]),
      arm([30, 98], [4, 150], [20, 196], { ...NUDE, width: 25 }),
      arm([126, 98], [204, 140], [184, 64], { ...NUDE, width: 25, hand: 'hang' }),
      shape(
        'M112 62 L128 62 V84 Q142 96 138 130 Q144 160 138 192 H104 Q96 150 110 120 Q112 104 112 62z',
        WATER,
      ),
      line('M120 72 V110 Q112 140 118 176', '#d3eefc', 4),
      mirrored(100, pouringCup({ x: 22, y: 18 }, YELLOW)),
      handAt([204, 140], [184, 64], 'grip', 25, false, -24),
      drops(
        [
          [152, 110],
          [158, 142],
        ],
        1.1,
      ),
      bathWater(178),
    ]),
  'bath-play': (kit) =>
    onWall(kit, [
      patch('M0 118 H200 V170 H0z', WATER.fill),
      duck({ x: 66, y: 124, size: 2.1 }),
      stream(132, 70, 140, 18),
      splash({ x: 134, y: 140, size: 0.9 }),
      mirrored(100, pouringCup({ x: 16, y: 24 }, YELLOW)),
      arm([240, 100], [226, 84], [192, 52], { ...NUDE, width: 30, hand: 'grip', bend: 0 }),
      `<path d="M-4 136 Q24 130 50 136 T104 136 T158 136 T204 136 V170 H-4z" fill="${WATER.fill}" fill-opacity=".85" stroke="${WATER.rim}" stroke-width="2.5"/>`,
      foamBank(-10, 152, 72, 20),
      foamBank(160, 154, 210, 20),
      tubBelow(-16, 168, 232),
      bubbles([
        [30, 40, 10],
        [48, 22, 6],
        [108, 36, 7],
      ]),
    ]),
};
