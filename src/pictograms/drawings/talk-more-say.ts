import { bust, childFront, footFront } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { shoe } from '@/pictograms/kit/garments';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headSide } from '@/pictograms/kit/head-side';
import { ball } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, limb } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow, clockFace, heart, question, tick } from '@/pictograms/kit/signs';
import { line, PURPLE, place, RED, shape, TOP } from '@/pictograms/kit/svg';
import { timer } from './calm-breathing-props';
import { stopHand } from './calm-props';
import { ground, thumbUp } from './movement-props';
import { cupped, face, hunch, nod, plus, shake } from './talk-more-props';

/** What one says to others. */
export const say: Drawings = {
  'i-dont-know': (kit) => {
    const half = arm([64, 128], [36, 190], [40, 146], { width: 23, hand: 'palm', sleeve: 48, bend: -52 });
    return closeUp(kit, [
      hunch(100, 112, 96),
      face(
        kit,
        { x: 100, y: 66, r: 40, eyes: 'up', brows: 'up', mouth: 'none' },
        line('M-16 36 Q0 24 16 36', 'var(--face)', 6),
      ),
      half + mirrored(100, half),
      question({ x: 26, y: 44 }) + question({ x: 174, y: 44 }),
    ]);
  },
  yes: (kit) =>
    closeUp(kit, [
      bust(80, 140, 140),
      face(kit, { x: 80, y: 82, r: 48, mouth: 'grin', brows: 'up' }),
      nod({ x: 16, y: 82 }),
      limb([270, 172], [240, 170], [186, 168], { width: 30, sleeve: 30 }),
      thumbUp({ x: 188, y: 168, size: 1.65, turn: 180, flip: true }),
      tick({ x: 166, y: 36, size: 1.2 }),
    ]),
  no: (kit) =>
    closeUp(kit, [
      bust(76, 144, 140),
      face(kit, { x: 76, y: 74, r: 48, turn: 6, eyes: 'closed', mouth: 'closed' }),
      shake({ x: 76, y: 132, size: 0.9 }),
      limb([172, 280], [168, 240], [162, 182], { width: 38, sleeve: 60 }),
      stopHand({ x: 162, y: 184, size: 0.7, turn: 6 }),
    ]),
  'not-ready-yet': (kit) =>
    closeUp(kit, [
      ground(184),
      clockFace({ x: 158, y: 44, size: 1.25 }, 8, 20),
      place({ x: -14, y: 4, size: 0.96 }, () =>
        [
          childFront(kit, {
            head: { mouth: 'closed', brows: 'worried' },
            left: { elbow: [52, 118], wrist: [44, 140], hand: 'grip', flip: true },
            right: { elbow: [150, 118], wrist: [150, 84], hand: 'palm', handSize: 1.15 },
          }),
          footFront('sock', { x: 86, y: 184, size: 1.02 }),
          shoe({ x: 46, y: 172, size: 0.5 }),
        ].join(''),
      ),
    ]),
  'hug-please': (kit) =>
    closeUp(kit, [
      as('grown-up', kit, () =>
        shape('M104 206 Q96 120 116 96 Q134 78 160 88 Q190 98 196 206z', GROWN_UP_TOP),
      ),
      shape('M14 206 Q12 156 32 138 Q50 126 70 134 Q100 146 96 206z', TOP),
      as('grown-up', kit, (own) =>
        headSide(own, { x: 128, y: 48, r: 37, turn: -12, flip: true, eye: 'closed', mouth: 'smile' }),
      ),
      headSide(kit, { x: 62, y: 94, r: 37, turn: -8, eye: 'closed', mouth: 'smile' }),
      arm([52, 160], [90, 206], [136, 168], { width: 25, hand: 'back', sleeve: 50, bend: 10 }),
      as('grown-up', kit, () =>
        arm([160, 114], [126, 176], [64, 150], {
          width: 28,
          cloth: GROWN_UP_TOP,
          sleeve: 62,
          hand: 'back',
          flip: true,
        }),
      ),
    ]),
  'no-touch': (kit) =>
    closeUp(kit, [
      bust(62, 122, 120),
      face(kit, { x: 62, y: 70, r: 42, eyes: 'right', brows: 'worried', mouth: 'closed' }),
      limb([30, 270], [30, 230], [32, 192], { width: 32, sleeve: 50 }),
      limb([96, 270], [98, 230], [98, 192], { width: 32, sleeve: 50 }),
      mirrored(32, stopHand({ x: 32, y: 196, size: 0.56 })),
      stopHand({ x: 98, y: 196, size: 0.56 }),
      line('M136 10 V190', 'var(--rim,#b3261e)', 9),
      as('friend', kit, () =>
        arm([270, 96], [250, 100], [192, 110], {
          width: 28,
          cloth: PURPLE,
          sleeve: 40,
          hand: 'side',
          flip: true,
        }),
      ),
    ]),
  'thank-you': (kit) =>
    closeUp(kit, [
      bust(60, 150, 130),
      headSide(kit, { x: 66, y: 86, r: 54, mouth: 'smile' }),
      arm([60, 190], [130, 214], [142, 168], { width: 26, hand: 'side', sleeve: 50, bend: -40 }),
      arrow(40, { x: 140, y: 104, turn: 30 }, 9),
      heart({ x: 166, y: 50, size: 1.1 }),
    ]),
  please: (kit) =>
    closeUp(kit, [
      limb([70, 176], [70, 220], [112, 160], { width: 28, sleeve: 46 }),
      cupped({ x: 112, y: 160, turn: -10, size: 1.5 }),
      bust(50, 136, 130),
      headSide(kit, { x: 60, y: 74, r: 52, turn: -6, mouth: 'smile' }),
      limb([50, 178], [56, 232], [100, 180], { width: 28, sleeve: 46 }),
      cupped({ x: 100, y: 180, turn: -16, size: 1.5 }),
    ]),
  'give-me-space': (kit) => {
    const pal = (x: number): string =>
      as('friend', kit, (own) =>
        place({ x, y: 44, size: 0.72 }, () => childFront(own, { top: x < 0 ? RED : PURPLE })),
      );
    return closeUp(kit, [
      ground(110),
      pal(-66) + pal(122),
      `<ellipse cx="100" cy="176" rx="64" ry="20" fill="#fff" stroke="#23518f" stroke-width="7"/>`,
      place({ x: 21, y: 26, size: 0.79 }, () =>
        childFront(kit, {
          head: { mouth: 'closed', eyes: 'closed' },
          left: { elbow: [48, 98], wrist: [28, 90], hand: 'palm', flip: true, bend: 80 },
          right: { elbow: [152, 98], wrist: [172, 90], hand: 'palm', bend: -80 },
        }),
      ),
      arrow(34, { x: 56, y: 34, turn: 180 }, 9) + arrow(34, { x: 144, y: 34 }, 9),
    ]);
  },
  'more-time': (kit) =>
    closeUp(kit, [
      timer(0.2, { x: 74, y: 86, size: 0.86 }),
      plus({ x: 160, y: 40, size: 0.92 }),
      arm([230, 230], [214, 216], [170, 182], { width: 32, hand: 'palm', sleeve: 20, flip: true }),
    ]),
  'can-i-play': (kit) =>
    closeUp(kit, [
      ground(150),
      as(
        'friend',
        kit,
        (own) =>
          place({ x: 60, y: 18, size: 0.66 }, () =>
            childFront(own, { top: RED, right: { elbow: [140, 112], wrist: [150, 122], hand: 'side' } }),
          ) +
          place({ x: 112, y: 18, size: 0.66 }, () =>
            childFront(own, {
              top: PURPLE,
              left: { elbow: [60, 112], wrist: [50, 122], hand: 'side', flip: true },
            }),
          ),
      ),
      ball({ x: 152, y: 98, size: 0.7 }),
      bust(34, 138, 104),
      headSide(kit, { x: 38, y: 92, r: 40, mouth: 'smile' }),
      arm([30, 170], [50, 214], [104, 176], { width: 24, hand: 'palm', sleeve: 44 }),
      question({ x: 84, y: 38, size: 0.9 }),
    ]),
};
