import { bust, seatedSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { ball, book, chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow, question } from '@/pictograms/kit/signs';
import {
  box,
  line,
  METAL,
  type Point,
  PURPLE,
  patch,
  place,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { dinner, fork } from './class-props';
import { roomFloor } from './home-more-props';
import { broccoli, carrot, tableTop } from './meals-props';
import { bench, climbingFrame, inLine, lunchTray, pizza, TRAY } from './school-day-props';

const ARM = { width: 32, sleeve: 30 } as const;
/** An empty plate and a cup on a tray that is seen from its edge. */
const dish = (x: number, y: number): string =>
  shape(
    `M${x - 38} ${y - 9} H${x + 14} Q${x + 6} ${y + 2} ${x - 2} ${y + 2} H${x - 22} Q${x - 30} ${y + 2} ${x - 38} ${y - 9}z`,
    WHITE,
  ) + shape(`M${x + 16} ${y - 26} H${x + 38} L${x + 35} ${y + 2} H${x + 19}z`, solid('#a9d6f2', '#3a7ca8'));
const BIN = solid('#5f8f6d', '#2c5539');

export const lunch: Drawings = {
  'line-up': (kit) =>
    closeUp(kit, [
      patch('M0 178 H200 V200 H0z', '#d8b48c'),
      line('M0 187 H200', YELLOW.fill, 6),
      inLine(kit, { x: 176, y: 120, size: 0.88 }, PURPLE),
      inLine(kit, { x: 114, y: 120, size: 0.88 }, YELLOW),
      inLine(kit, { x: 44, y: 118, size: 0.92 }),
    ]),

  'choose-lunch': (kit) =>
    closeUp(kit, [
      box(-10, 58, 220, 84, 0, solid('#b9c7d4', '#5d6d80')),
      box(-10, 138, 220, 14, 0, METAL),
      dinner({ x: 54, y: 84, size: 0.76 }),
      pizza({ x: 148, y: 84, size: 0.76 }),
      question({ x: 101, y: 30, size: 0.76 }),
      arm([30, 300], [34, 276], [50, 196], { ...ARM, hand: 'point' }),
    ]),

  'carry-tray': (kit) =>
    closeUp(kit, [
      bust(100, 90, 124),
      headFront(kit, { x: 100, y: 46, r: 37, eyes: 'down' }),
      arm([46, 122], [14, 168], [24, 166], { width: 22, sleeve: 70, hand: 'hang', bend: -20 }),
      arm([154, 122], [186, 168], [176, 166], { width: 22, sleeve: 70, hand: 'hang', flip: true, bend: 20 }),
      lunchTray({ x: 100, y: 162, size: 0.86 }),
      handAt([2, 160], [14, 166], 'grip', 22, false, -30),
      handAt([198, 160], [186, 166], 'grip', 22, true, 30),
    ]),

  'sit-at-my-place': (kit) =>
    closeUp(kit, [
      roomFloor(184),
      place({ x: 52, y: 124, size: 0.96 }, () =>
        seatedSide(
          kit,
          { x: 0, y: 0, lean: 8, near: { elbow: [12, -14], wrist: [40, -26], hand: 'side' } },
          chairSide({ x: 0, y: 12 }),
        ),
      ),
      line('M176 118 V184', WOOD.rim, 12) + line('M176 118 V183', WOOD.fill, 7),
      box(98, 108, 112, 13, 4, WOOD),
      box(124, 34, 66, 74, 8, WHITE),
      headFront(kit, { x: 157, y: 70, r: 22, neck: false }),
    ]),

  'eat-lunch': (kit) =>
    closeUp(kit, [
      bust(80, 134, 130),
      headFront(kit, { x: 80, y: 66, r: 48, mouth: 'wide' }),
      tableTop(172),
      lunchTray({ x: 84, y: 176, size: 0.9 }),
      arm([170, 260], [206, 206], [180, 134], { width: 28, sleeve: 30, hand: 'grip' }),
      fork({ x: 196, y: 104, turn: -92, size: 0.92 }),
      carrot({ x: 98, y: 97, size: 0.86 }),
      handAt([206, 206], [180, 134], 'grip', 28),
    ]),

  'scrape-plate': (kit) => {
    const elbow: Point = [216, 20];
    const wrist: Point = [172, 50];
    return closeUp(kit, [
      shape('M34 140 Q36 120 100 120 Q164 120 166 140 Q164 162 100 162 Q36 162 34 140z', {
        fill: '#22352a',
        rim: '#22352a',
      }),
      carrot({ x: 108, y: 132, size: 0.7 }) + broccoli({ x: 88, y: 142, turn: 30, size: 0.36 }),
      shape('M34 140 Q36 162 100 162 Q164 162 166 140 L156 206 H44z', BIN),
      line('M74 174 V206 M100 176 V206 M126 174 V206', seam(BIN), 5),
      place(
        { x: 68, y: 68, turn: 40 },
        () =>
          `<ellipse rx="66" ry="26" fill="#fff" stroke="${WHITE.rim}" stroke-width="2.5"/>` +
          `<ellipse rx="44" ry="15" fill="#eef2f6" stroke="#9fb0c1" stroke-width="2"/>`,
      ),
      carrot({ x: 92, y: 84, size: 0.7 }) + carrot({ x: 122, y: 112, size: 0.7 }),
      broccoli({ x: 112, y: 104, turn: 30, size: 0.34 }),
      arm([-60, -10], [-30, 8], [-2, 16], { ...ARM, width: 28, hand: 'grip', bend: 6 }),
      arm([260, -10], elbow, wrist, { ...ARM, width: 28, hand: 'grip', flip: true }),
      fork({ x: 190, y: 38, turn: -106, size: 0.96 }),
      handAt(elbow, wrist, 'grip', 28, true),
    ]);
  },

  'tray-away': (kit) => {
    const tray = (x: number, y: number): string =>
      dish(x, y) +
      shape(
        `M${x - 56} ${y - 12} H${x - 48} L${x - 42} ${y} H${x + 42} L${x + 48} ${y - 12} H${x + 56} L${x + 48} ${y + 9} H${x - 48}z`,
        TRAY,
      );
    return closeUp(kit, [
      line('M82 -6 V206 M190 -6 V206', METAL.rim, 13),
      line('M82 -6 V206 M190 -6 V206', METAL.fill, 8),
      [44, 102, 160].map((y) => box(78, y + 8, 116, 7, 3, METAL)).join(''),
      tray(136, 44) + tray(136, 160) + tray(88, 102),
      arm([-80, 120], [-60, 112], [-6, 98], { ...ARM, hand: 'grip', bend: 14 }),
      arrow(46, { x: 18, y: 58 }, 9),
    ]);
  },

  'choose-outdoor-play': (kit) =>
    closeUp(kit, [
      [
        [8, 8],
        [104, 8],
        [8, 104],
      ]
        .map(([x = 0, y = 0]) => box(x, y, 88, 88, 10, WHITE))
        .join(''),
      ball({ x: 52, y: 52, size: 1.2 }),
      climbingFrame({ x: 148, y: 90, size: 0.96 }),
      bench({ x: 52, y: 184, size: 0.86 }) + book({ x: 52, y: 144, size: 0.4 }),
      arm([260, 280], [246, 254], [194, 164], { ...ARM, hand: 'point' }),
    ]),

  'ask-to-play': (kit) =>
    closeUp(kit, [
      bust(20, 114, 92),
      headSide(kit, { x: 32, y: 66, r: 36, mouth: 'open' }),
      bust(180, 114, 92, YELLOW),
      as('friend', kit, (own) => headSide(own, { x: 168, y: 66, r: 36, flip: true })),
      ball({ x: 164, y: 168, size: 1.1 }),
      as('friend', kit, () =>
        arm([206, 150], [226, 200], [184, 184], { width: 22, cloth: YELLOW, hand: 'side', flip: true }),
      ),
      place(
        { x: 94, y: 124, turn: 4 },
        () =>
          box(-32, -46, 64, 92, 8, WHITE) +
          question({ x: 0, y: -20, size: 0.66 }, '#35475c') +
          ball({ x: 0, y: 22, size: 0.66 }),
      ),
      arm([4, 160], [-4, 220], [36, 192], { width: 24, sleeve: 50, hand: 'pinch' }),
    ]),
};
