import { TOWEL } from '@/pictograms/kit/bathroom';
import { bust, childFront, footFront, footSide } from '@/pictograms/kit/body';
import { closeUp, mirrored, pair } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, leg } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow } from '@/pictograms/kit/signs';
import { BLUE, box, line, METAL, patch, RED, SKIN, seam, shape, solid } from '@/pictograms/kit/svg';
import { bubbles, drops, foam, splash, WATER } from '@/pictograms/kit/water';
import {
  bather,
  bottle,
  DROP_MARK,
  drain,
  NUDE,
  rain,
  showerHead,
  valve,
  WET_HEAD,
  wetFloor,
} from './bath-props';
import { floor, onWall } from './cover-props';
import { crumpledCloth } from './face-and-hair-props';

export const GEL = solid('#bfe3f7', '#2b7fb8');
const LEG = { ...NUDE, width: 34 } as const;
const LEVER = box(-9, -9, 66, 18, 9, RED);
const foams = (list: readonly (readonly [number, number, number])[]): string =>
  list.map(([x, y, size]) => foam({ x, y, size })).join('');

export const shower: Drawings = {
  'towel-on-hook': (kit) =>
    onWall(kit, [
      mirrored(100, showerHead({ x: 48, y: 64, size: 0.8 })),
      box(128, 182, 90, 30, 8, METAL),
      box(26, 10, 74, 20, 8, METAL),
      shape('M63 46 Q96 74 112 104 L108 192 Q62 202 18 192 L14 104 Q32 74 63 46z', TOWEL),
      line('M63 24 V46 Q64 60 78 56', METAL.rim, 11),
      line('M63 24 V46 Q64 60 78 56', METAL.fill, 6),
      line('M18 164 Q62 174 109 164 M19 177 Q62 187 108 177', '#fff', 6),
      line('M56 70 Q42 110 46 152 M76 84 Q86 116 80 152', seam(TOWEL), 3),
      arm([250, 170], [220, 150], [122, 84], { ...NUDE, width: 30, hand: 'pinch', flip: true }),
    ]),
  'shower-on': (kit) =>
    onWall(kit, [
      showerHead({ x: 76, y: 54, size: 1.1 }),
      valve(146, 116, -62, LEVER),
      as('grown-up', kit, () =>
        arm([-40, 236], [-12, 206], [34, 168], {
          width: 38,
          sleeve: 76,
          cloth: GROWN_UP_TOP,
          hand: 'palm',
          bend: 26,
        }),
      ),
      rain(76, 66, 154, 56),
      splash({ x: 76, y: 160, size: 0.9 }),
      arm([270, 190], [244, 160], [206, 96], { ...NUDE, width: 30, hand: 'cuff' }),
    ]),
  'shower-get-in': (kit) =>
    onWall(kit, [
      patch('M92 -4 H204 V182 H92z', 'var(--backing,#e6f4fb)'),
      showerHead({ x: 160, y: 44, size: 0.7 }),
      rain(160, 50, 172, 44),
      box(84, -10, 12, 172, 4, METAL),
      leg([44, -40], [122, 26], [120, 112], { ...LEG, soft: 0.35 }),
      footSide('bare', { x: 120, y: 114, turn: 14, size: 1.55 }),
      box(84, 158, 140, 60, 10, METAL),
      patch('M98 166 H204 V176 H98z', WATER.fill),
      wetFloor(190),
      leg([30, -30], [42, 74], [34, 162], { ...LEG, soft: 0.3 }),
      footSide('bare', { x: 34, y: 164, size: 1.6 }),
    ]),
  'shower-get-wet': (kit) =>
    onWall(kit, [
      showerHead({ x: 100, y: 34, size: 1.2 }),
      rain(100, 44, 192, 96),
      bust(100, 164, 160, SKIN),
      headFront(kit, { x: 100, y: 112, r: 44, ...WET_HEAD, eyes: 'closed', mouth: 'grin' }),
      rain(100, 48, 84, 62),
      splash({ x: 46, y: 176, size: 0.7 }),
      splash({ x: 154, y: 176, size: 0.7 }),
      drops(
        [
          [84, 184],
          [118, 188],
        ],
        1.1,
      ),
    ]),
  'shower-soap': (kit) =>
    closeUp(kit, [
      bottle({ x: 158, y: -14, turn: 204, size: 1 }, BLUE, DROP_MARK),
      arm([250, 80], [226, 66], [178, 44], { ...NUDE, width: 32, hand: 'grip', flip: true }),
      arm([-40, 190], [-20, 184], [32, 168], { ...NUDE, width: 46, hand: 'palm', bend: 8 }),
      shape('M104 100 Q108 124 102 140 Q126 146 124 160 Q112 172 88 168 Q70 160 80 146 Q98 138 98 100z', GEL),
      bubbles([
        [44, 112, 9],
        [60, 92, 6],
        [150, 182, 8],
      ]),
    ]),
  'wash-neck-arms': (kit) =>
    closeUp(kit, [
      bather(66, 116, 116),
      headFront(kit, { x: 66, y: 56, r: 43, ...WET_HEAD, eyes: 'right', fixed: true }),
      foams([
        [46, 110, 0.9],
        [88, 110, 0.9],
        [66, 118, 0.9],
        [40, 172, 1.2],
        [78, 170, 1.3],
        [60, 190, 1.3],
      ]),
      arm([112, 140], [160, 152], [166, 84], { ...NUDE, width: 30, hand: 'palm', flip: true, soft: 0.5 }),
      foams([
        [168, 122, 0.9],
        [112, 128, 0.7],
      ]),
      crumpledCloth({ x: 140, y: 146, size: 1 }),
      arm([14, 140], [0, 236], [100, 162], { ...NUDE, width: 30, hand: 'back', bend: 10 }),
      bubbles([
        [130, 40, 9],
        [146, 22, 6],
      ]),
    ]),
  'wash-armpits-tummy': (kit) =>
    closeUp(kit, [
      '<g transform="translate(-40 -46) scale(1.3)">',
      bather(92, 80, 110),
      headFront(kit, { x: 92, y: 40, r: 38, ...WET_HEAD, eyes: 'right', fixed: true }),
      arm([138, 106], [184, 62], [140, 6], { ...NUDE, width: 26, hand: 'hang' }),
      foams([
        [66, 124, 1],
        [100, 126, 1.1],
        [82, 118, 1],
        [72, 146, 0.9],
        [122, 178, 0.9],
      ]),
      crumpledCloth({ x: 140, y: 112, size: 0.9 }),
      arm([46, 104], [6, 184], [104, 134], { ...NUDE, width: 26, hand: 'back', bend: -6 }),
      bubbles([
        [176, 130, 8],
        [168, 152, 6],
      ]),
      '</g>',
    ]),
  'shower-rinse': (kit) =>
    closeUp(kit, [
      wetFloor(146),
      rain(100, -20, 120, 130),
      leg([70, -30], [68, 50], [66, 130], { ...NUDE, width: 36 }),
      leg([130, -30], [132, 50], [134, 130], { ...NUDE, width: 36 }),
      footFront('bare', { x: 64, y: 132, size: 1.9 }),
      footFront('bare', { x: 136, y: 132, size: 1.9 }),
      foams([
        [62, 52, 0.8],
        [138, 84, 0.8],
        [70, 96, 0.6],
      ]),
      drain({ x: 100, y: 180, size: 1 }),
      foams([
        [40, 182, 0.9],
        [160, 184, 0.9],
        [66, 172, 0.6],
      ]),
      bubbles([
        [128, 170, 7],
        [84, 178, 6],
        [108, 184, 6],
      ]),
      arrow(46, { x: 100, y: 96, turn: 90 }, 9),
    ]),
  'shower-off': (kit) =>
    onWall(kit, [
      showerHead({ x: 62, y: 60 }),
      drops([[62, 92]], 1.3),
      valve(146, 98, 90, LEVER),
      arm([262, 210], [240, 190], [186, 150], { ...NUDE, width: 32, hand: 'cuff', bend: 8 }),
    ]),
  'dry-head-to-feet': (kit) =>
    onWall(kit, [
      floor(184),
      childFront(kit, {
        left: null,
        right: null,
        top: SKIN,
        feet: 'bare',
        afoot: true,
        legs: { cloth: SKIN, sleeve: 0 },
        head: { ...WET_HEAD, eyes: 'closed', fixed: true },
      }),
      shape('M68 96 Q100 104 132 96 L140 166 Q100 174 60 166z', TOWEL),
      line('M62 152 Q100 160 138 152', '#fff', 6),
      shape('M70 66 Q60 8 100 8 Q140 8 130 66 L120 52 Q118 32 100 32 Q82 32 80 52z', TOWEL),
      pair(arm([77, 92], [40, 88], [64, 44], { ...NUDE, width: 17, hand: 'cuff', flip: true })),
      arrow(132, { x: 176, y: 40, turn: 90 }, 9),
    ]),
};
