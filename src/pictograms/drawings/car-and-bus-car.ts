import { footFront, sittingSide, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP, grownUpFront } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import { teddy } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { wheelchairSide } from '@/pictograms/kit/mobility';
import { as } from '@/pictograms/kit/people';
import { arrow, question, tick } from '@/pictograms/kit/signs';
import { BLUE, BOTTOM, box, disc, line, patch, place, shape, white } from '@/pictograms/kit/svg';
import {
  ASPHALT,
  buckle,
  carFront,
  carSide,
  childSeat,
  DARK,
  handInHand,
  PAVEMENT,
  rays,
  redLight,
  road,
  SEAT,
  SKY,
  strap,
  tongue,
  WINDOW,
} from './car-and-bus-props';
import { notes } from './school-arrival-props';
import { headphones } from './sensory-tools-props';

/** Where the wheelchair waits. */
const CHAIR = { x: 40, y: 125, size: 0.88 };
const INSIDE = white('#e4e9ee', '#5d6d80');

export const car: Drawings = {
  'walk-to-car': (kit) =>
    closeUp(kit, [
      patch('M0 176 H200 V204 H0z', PAVEMENT),
      carSide({ x: 206, y: 182, size: 1.3 }),
      handInHand(kit, { x: 66, y: 192, size: 0.98 }),
    ]),

  'car-seat': (kit) =>
    closeUp(kit, [
      shape('M-6 210 V84 Q0 6 66 4 H150 Q176 6 210 60 V210z', BLUE),
      shape('M36 182 V84 Q40 18 76 17 H140 L172 84 V182z', INSIDE),
      childSeat({ x: 88, y: 138, size: 0.98 }),
      place({ x: 92, y: 134, size: 0.9 }, () =>
        sittingSide(kit, {
          x: 0,
          y: 0,
          lean: -6,
          knees: [
            [50, -6],
            [56, -10],
          ],
          ankles: [
            [60, 34],
            [68, 30],
          ],
          near: { elbow: [14, -14], wrist: [38, -18], hand: 'side', bend: 10 },
        }),
      ),
      patch('M36 172 H172 V182 H36z', BLUE.rim),
      shape('M168 60 L204 34 V210 L168 182z', BLUE),
      shape('M176 70 L210 46 V104 L176 110z', WINDOW),
      disc(6, 196, 32, DARK),
      disc(6, 196, 13, white('#b6c1cc', '#5d6d80')),
    ]),

  'seat-belt': (kit) => {
    const from = [48, 176] as const;
    const wrist = [76, 166] as const;
    return closeUp(kit, [
      box(44, -30, 112, 90, 26, SEAT) + box(22, 40, 156, 180, 34, SEAT),
      torso(100, 84, 112, 108),
      headFront(kit, { x: 100, y: 46, r: 35, eyes: 'down' }),
      shape('M42 178 Q100 188 158 178 L176 210 H24z', BOTTOM),
      strap('M-10 -8 L98 158', 22),
      arm([52, 112], [14, 170], wrist, { width: 24, hand: 'pinch' }),
      strap('M14 198 L98 166', 20),
      tongue({ x: 100, y: 158, size: 0.8 }),
      handAt(from, wrist, 'pinch', 24),
      buckle({ x: 128, y: 158, size: 0.8 }),
      arm([150, 112], [192, 150], [184, 162], { width: 24, hand: 'cuff', flip: true, bend: 50 }),
      rays(136, 134, 10),
    ]);
  },

  'toy-or-music': (kit) =>
    closeUp(kit, [
      teddy({ x: 46, y: 146, size: 1.3 }),
      headphones({ x: 148, y: 92, size: 0.72 }),
      notes({ x: 150, y: 110, size: 0.62 }),
      question({ x: 102, y: 34, size: 0.84 }),
      arm([110, 290], [108, 262], [102, 188], { width: 32, sleeve: 30, hand: 'point' }),
    ]),

  'car-drives': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V140 H0z', SKY),
      patch('M0 96 Q50 70 100 96 T200 96 V140 H0z', '#9ccf8a'),
      road(138),
      carSide(
        { x: 102, y: 178, size: 1.1 },
        BLUE,
        [
          headFront(kit, { x: -24, y: -60, r: 15, fixed: true, neck: false }),
          as('grown-up', kit, (own) => headFront(own, { x: 20, y: -60, r: 15, fixed: true, neck: false })),
        ].join(''),
      ),
    ]),

  'red-light': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V150 H0z', SKY),
      patch('M0 150 H200 V204 H0z', ASPHALT),
      patch('M128 150 H142 L150 204 H134z', '#fff'),
      carSide({ x: 44, y: 186, size: 0.92 }, BLUE),
      redLight({ x: 158, y: 196, size: 1 }),
    ]),

  'car-parked': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V204 H0z', ASPHALT),
      patch('M0 0 H200 V74 H0z', '#9ccf8a'),
      patch('M0 64 H200 V82 H0z', PAVEMENT),
      line('M38 84 L8 204 M162 84 L192 204', '#fff', 9),
      carFront({ x: 100, y: 186, size: 1.16 }, BLUE),
      tick({ x: 164, y: 38, size: 1.25 }),
    ]),

  'belt-off': (kit) =>
    closeUp(kit, [
      strap('M-20 -40 L60 44', 42),
      buckle({ x: 100, y: 122, turn: 90, size: 1.24 }),
      tongue({ x: 62, y: 44, turn: 58, size: 1.15 }),
      arm([270, 200], [240, 186], [186, 158], { width: 34, sleeve: 30, hand: 'point' }),
      arrow(40, { x: 140, y: 92, turn: -90 }, 9),
    ]),

  'move-to-car-seat': (kit) =>
    closeUp(kit, [
      patch('M0 182 H200 V204 H0z', PAVEMENT),
      shape('M116 206 V40 Q120 6 156 4 H210 V206z', BLUE),
      shape('M128 160 V46 Q132 18 160 17 H210 V160z', INSIDE),
      box(146, 26, 44, 40, 12, SEAT),
      box(136, 54, 64, 84, 16, SEAT),
      box(126, 124, 90, 26, 10, SEAT),
      place({ x: -46, y: -4, size: 0.95 }, () =>
        grownUpFront(kit, { left: null, right: null, head: { eyes: 'right' } }),
      ),
      wheelchairSide('back', CHAIR) + wheelchairSide('front', CHAIR),
      leg([98, 140], [90, 154], [86, 180], { width: 19, sleeve: 86 }),
      leg([120, 140], [118, 154], [114, 180], { width: 19, sleeve: 86 }),
      footFront('shoe', { x: 85, y: 180 }) + footFront('shoe', { x: 113, y: 180 }),
      place({ x: 112, y: 128, turn: 10 }, () => torso(0, -56, 56, 60)),
      shape('M86 116 Q104 116 106 132 Q108 156 94 160 Q78 160 80 140 Q80 122 86 116z', BOTTOM),
      shape('M136 118 Q140 132 136 142 Q132 160 118 160 Q104 156 108 136 Q108 122 118 114z', BOTTOM),
      place({ x: 112, y: 128, turn: 10 }, () =>
        headFront(kit, { x: 0, y: -84, r: 25, turn: -4, eyes: 'right' }),
      ),
      arm([144, 84], [166, 96], [166, 114], { width: 15, hand: 'side', bend: -70 }),
      as(
        'grown-up',
        kit,
        () =>
          arm([30, 82], [36, 124], [72, 122], { width: 16, cloth: GROWN_UP_TOP, hand: 'side' }) +
          arm([74, 82], [74, 100], [92, 96], { width: 16, cloth: GROWN_UP_TOP, hand: 'side' }),
      ),
    ]),
};
