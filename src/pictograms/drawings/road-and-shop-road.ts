import { type ArmPose, bust, childFront, footSide, standingSide } from '@/pictograms/kit/body';
import { childBack } from '@/pictograms/kit/body-back';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, leg } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow, soundWaves, tick } from '@/pictograms/kit/signs';
import { box, line, patch, place, RED, solid } from '@/pictograms/kit/svg';
import { waitCard } from './bag-and-leaving-props';
import { octagon, stopHand } from './calm-props';
import { ASPHALT, carFront, carSide, handInHand, PAVEMENT, road, SKY, zebra } from './car-and-bus-props';

const KERB = solid('#aab4be', '#5a6774');

/**
 * The child and the own grown-up hand in hand from their front or back; their soles are 197 below the
 * place.
 */
const pair = (kit: Kit, view: 'front' | 'back', x: number, y: number): string => {
  const figure = view === 'front' ? childFront : childBack;
  return [
    place({ x: x - 4, y: y - 20, size: 1.1 }, () =>
      as('grown-up', kit, (own) => figure(own, { top: GROWN_UP_TOP, left: null })),
    ),
    place({ x: x - 60, y: y + 39, size: 0.8 }, () => figure(kit, { right: null })),
    arm([x + 38, y + 112], [x + 52, y + 130], [x + 60, y + 134], { width: 13, hand: 'side' }),
    as('grown-up', kit, () =>
      arm([x + 81, y + 79], [x + 62, y + 106], [x + 65, y + 122], {
        width: 15,
        cloth: GROWN_UP_TOP,
        hand: 'grip',
      }),
    ),
  ].join('');
};

const FEET = [22, 54]
  .map(
    (x) =>
      leg([x, -20], [x, 40], [x, 126], { width: 34, sleeve: 84 }) +
      footSide('shoe', { x: x - 2, y: 122, size: 1.6 }),
  )
  .join('');
const ON_WHEEL: ArmPose = { elbow: [-18, -20], wrist: [-2, -2], hand: 'hang' };

export const crossing: Drawings = {
  'stop-at-kerb': (kit) =>
    closeUp(kit, [
      patch('M0 176 H200 V204 H0z', ASPHALT),
      box(-8, 148, 116, 64, 3, KERB),
      kit.look.mobility === 'wheelchair'
        ? place({ x: 36, y: 92, size: 0.77 }, () => standingSide(kit, { x: 0, y: 0, near: ON_WHEEL }))
        : FEET,
      octagon({ x: 142, y: 66, size: 0.58 }),
      stopHand({ x: 140, y: 112, size: 0.7 }),
    ]),

  'look-both-ways': (kit) =>
    closeUp(kit, [
      bust(52, 146, 92),
      headSide(kit, { x: 56, y: 94, r: 38, mouth: 'calm', flip: true }),
      bust(148, 146, 92),
      headSide(kit, { x: 144, y: 94, r: 38, mouth: 'calm' }),
      line('M100 -4 V204', '#fff', 8),
      arrow(60, { x: 80, y: 26, turn: 180 }, 10),
      arrow(60, { x: 120, y: 26 }, 10),
    ]),

  'listen-for-cars': (kit) =>
    closeUp(kit, [
      bust(66, 150, 116),
      headSide(kit, { x: 62, y: 90, r: 50, mouth: 'calm', flip: true, fixed: true }),
      arm([190, 280], [152, 222], [108, 150], { width: 28, sleeve: 46, hand: 'side' }),
      carFront({ x: 168, y: 120, size: 0.5 }, RED),
      soundWaves({ x: 158, y: 52, turn: 170 }, 3),
    ]),

  'wait-for-cars': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V30 H0z', '#9ccf8a'),
      road(24, 124),
      carSide({ x: 140, y: 98, size: 0.86 }, RED),
      box(-8, 122, 216, 90, 3, KERB),
      place({ x: 6, y: 46, size: 0.78 }, () => pair(kit, 'back', 0, 0)),
      waitCard({ x: 162, y: 150, size: 0.94 }),
    ]),

  'walk-across': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V120 H0z', SKY),
      patch('M0 108 H200 V122 H0z', PAVEMENT),
      zebra(120),
      handInHand(kit, { x: 100, y: 186, size: 0.98 }),
    ]),

  'safe-side': (kit) =>
    closeUp(kit, [
      zebra(0, 110),
      patch('M0 110 H200 V204 H0z', PAVEMENT),
      line('M-4 110 H206', KERB.rim, 4),
      pair(kit, 'front', 10, 0),
      tick({ x: 170, y: 36, size: 1 }),
    ]),
};
