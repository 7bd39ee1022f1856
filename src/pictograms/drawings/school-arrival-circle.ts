import { bust, childFront, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { highlight } from '@/pictograms/kit/signs';
import {
  BLUE,
  BOTTOM,
  box,
  line,
  METAL,
  patch,
  place,
  RED,
  SHOE,
  seam,
  shape,
  WHITE,
  YELLOW,
} from '@/pictograms/kit/svg';
import { star } from './class-props';
import { sun } from './cover-props';
import { notes } from './school-arrival-props';

const spot = (x: number, y: number, rx: number, ry: number, { fill, rim }: typeof RED): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" stroke="${rim}" stroke-width="2.5"/>`;

const LAP = 'M82 140 H118 Q152 140 152 160 Q150 176 122 174 L100 168 L78 174 Q50 176 48 160 Q48 140 82 140z';
const toe = (x: number): string => box(x - 15, 165, 30, 17, 8, SHOE);

/** Sitting with crossed legs from the front, the floor at y = 182; a wheelchair user stays in the chair. */
const crossLegged = (kit: Kit): string =>
  kit.look.mobility === 'wheelchair'
    ? place({ x: 8, y: -2, size: 0.92 }, () => childFront(kit))
    : [
        torso(100, 96, 64, 60),
        headFront(kit, { x: 100, y: 60, r: 33 }),
        toe(76) + toe(124),
        shape(LAP, BOTTOM),
        line('M72 168 Q100 168 122 148', seam(BOTTOM), 3),
        arm([74, 112], [56, 140], [70, 148], { width: 16, hand: 'hang' }),
        arm([126, 112], [144, 140], [130, 148], { width: 16, hand: 'hang', flip: true }),
      ].join('');

export const circle: Drawings = {
  'carpet-spot': (kit) =>
    closeUp(kit, [
      patch('M0 104 H200 V200 H0z', '#a9c4e4'),
      spot(6, 132, 42, 14, YELLOW) + spot(194, 132, 42, 14, BLUE),
      spot(100, 172, 92, 25, RED),
      crossLegged(kit),
    ]),

  'hello-song': (kit) =>
    closeUp(kit, [
      bust(160, 140, 90, YELLOW),
      as('friend', kit, (own) => headFront(own, { x: 160, y: 102, r: 33, mouth: 'open', turn: 6 })),
      bust(88, 170, 124),
      headFront(kit, { x: 88, y: 112, r: 45, mouth: 'open', turn: -4 }),
      arm([34, 210], [4, 226], [24, 158], { width: 24, hand: 'palm', sleeve: 46, bend: -28 }),
      notes({ x: 42, y: 36, turn: -6, size: 0.95 }),
      notes({ x: 124, y: 36, turn: 8, size: 0.8 }),
    ]),

  calendar: (kit) =>
    closeUp(kit, [
      box(16, 22, 160, 170, 10, WHITE),
      shape('M16 66 V32 Q16 22 26 22 H166 Q176 22 176 32 V66z', RED),
      line('M56 8 V34 M136 8 V34', METAL.rim, 13),
      line('M56 8 V34 M136 8 V34', METAL.fill, 8),
      line('M28 107 H164 M28 148 H164 M62 74 V186 M96 74 V186 M130 74 V186', '#8fa1b3', 3.5),
      line('M36 98 L54 78 M70 98 L88 78', '#8fa1b3', 5) +
        star(12, { x: 113, y: 88 }) +
        sun({ x: 45, y: 128, size: 0.36 }),
      highlight('M96 108 H130 V148 H96z', 0.7),
      arm([260, 280], [236, 258], [164, 190], { width: 32, hand: 'point', sleeve: 34 }),
    ]),
};
