import { bust, seatedSide, sittingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, limb } from '@/pictograms/kit/limb';
import { countBadge, numeral } from '@/pictograms/kit/numerals';
import { again, airflow, arrow } from '@/pictograms/kit/signs';
import { line, place } from '@/pictograms/kit/svg';
import {
  BREATH,
  balloon,
  beanBagSeat,
  breather,
  pressedHand,
  starHand,
  TO_TRACE,
  TRACED,
  tile,
} from './calm-breathing-props';
import { ground } from './movement-props';

/** Breath with a balloon, and breath along the fingers of a hand. */
export const breath: Drawings = {
  'sit-still': (kit) =>
    closeUp(kit, [
      ground(190),
      place({ x: 74, y: 122, size: 0.97 }, () =>
        seatedSide(
          kit,
          {
            x: 0,
            y: 0,
            near: { elbow: [-8, -16], wrist: [22, -20], hand: 'side', bend: 22 },
          },
          chairSide({ x: 0, y: 12, size: 0.96 }),
        ),
      ),
    ]),
  'hand-on-tummy': (kit) =>
    closeUp(kit, [
      bust(100, 84, 136),
      headFront(kit, { x: 100, y: 44, r: 34, eyes: 'down', mouth: 'smile' }),
      arm([44, 108], [4, 160], [12, 216], { width: 24, sleeve: 54, hand: 'side' }),
      arm([156, 108], [206, 176], [134, 166], { width: 26, sleeve: 48, hand: 'back', flip: true, bend: 8 }),
    ]),
  'breathe-in': (kit) =>
    closeUp(kit, [
      breather(kit, true, 'closed'),
      arrow(62, { x: 188, y: 70, turn: 180 }, 11),
      line('M186 44 Q158 48 130 58 M186 96 Q158 92 130 82', BREATH, 5),
      countBadge(4, { x: 168, y: 168 }),
    ]),
  'breathe-out': (kit) =>
    closeUp(kit, [
      breather(kit, false, 'blowing'),
      airflow(66, { x: 118, y: 86, size: 1.1 }, BREATH),
      arrow(40, { x: 152, y: 116 }, 10),
      countBadge(6, { x: 168, y: 168 }),
    ]),
  'three-times': (kit) =>
    closeUp(kit, [
      again({ x: 100, y: 72 }, 56, 11),
      numeral(3, { x: 100, y: 72, size: 1.9 }, undefined, 6),
      balloon({ x: 38, y: 162, size: 0.72 }),
      balloon({ x: 100, y: 162, size: 0.72 }),
      balloon({ x: 162, y: 162, size: 0.72 }),
    ]),
  rest: (kit) =>
    closeUp(kit, [
      ground(176),
      beanBagSeat({ x: 80, y: 190, size: 1.3 }),
      place({ x: 98, y: 142, size: 0.94 }, () =>
        sittingSide(kit, {
          x: 0,
          y: 0,
          lean: -40,
          head: { eye: 'closed' },
          knees: [
            [44, -8],
            [52, -12],
          ],
          ankles: [
            [66, 34],
            [76, 30],
          ],
          near: { elbow: [-20, -6], wrist: [8, -18], hand: 'side', bend: 16 },
        }),
      ),
    ]),
  'star-hand': (kit) =>
    closeUp(kit, [
      limb([92, 250], [92, 220], [92, 170], { width: 58, sleeve: 74 }),
      starHand({ x: 92, y: 172, size: 1.04 }),
    ]),
  'trace-thumb-up': (kit) =>
    closeUp(kit, [
      starHand({ x: 62, y: 212, size: 1.35, turn: -14 }),
      line('M112 178 L132 152', BREATH, 10),
      arm([270, 214], [250, 204], [188, 176], { width: 26, hand: 'point', sleeve: 30 }),
      arrow(28, { x: 160, y: 138, turn: -58 }, 9),
      tile(kit, 'in', { x: 156, y: 44, size: 0.4 }, [
        bust(56, 176, 150),
        headSide(kit, { x: 72, y: 100, r: 62, mouth: 'closed', eye: 'closed' }),
        arrow(54, { x: 198, y: 116, turn: 180 }, 17),
      ]),
    ]),
  'trace-thumb-down': (kit) =>
    closeUp(kit, [
      starHand({ x: 46, y: 198, size: 1.35, turn: -14 }),
      line('M136 84 Q122 78 110 86 L102 92', BREATH, 10),
      arm([206, -64], [184, -24], [130, 52], { width: 26, hand: 'point', sleeve: 30 }),
      tile(kit, 'out', { x: 156, y: 156, size: 0.4 }, [
        bust(46, 176, 150),
        headSide(kit, { x: 62, y: 100, r: 62, mouth: 'blowing', eye: 'closed' }),
        airflow(46, { x: 130, y: 134, size: 1.3 }, BREATH),
      ]),
    ]),
  'trace-fingers': (kit) =>
    closeUp(kit, [
      limb([80, 250], [80, 220], [80, 190], { width: 52, sleeve: 60 }),
      place(
        { x: 80, y: 192, size: 0.96 },
        () =>
          starHand({ x: 0, y: 0 }) +
          line(TRACED, BREATH, 8) +
          `<path d="${TO_TRACE}" fill="none" stroke="${BREATH}" stroke-width="7" stroke-dasharray="1 12" stroke-linecap="round"/>`,
      ),
      arm([270, 10], [240, 20], [190, 40], { width: 26, hand: 'point', sleeve: 30 }),
    ]),
  'palms-together': (kit) => {
    const half =
      limb([44, 128], [8, 200], [94, 180], { width: 26, sleeve: 52 }) +
      pressedHand({ x: 100, y: 178, size: 1.5 });
    return closeUp(kit, [
      bust(100, 98, 140),
      headFront(kit, { x: 100, y: 44, r: 34, mouth: 'closed' }),
      half + mirrored(100, half),
    ]);
  },
};
