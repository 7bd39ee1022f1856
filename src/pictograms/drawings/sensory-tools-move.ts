import { bust, sittingSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { wheelchairSide } from '@/pictograms/kit/mobility';
import { arrow, roundArrow } from '@/pictograms/kit/signs';
import { line, place, seam, shape, solid } from '@/pictograms/kit/svg';
import { ground, moverSide } from './movement-props';
import { bubbleTube, gymBall, rockingChair, scooterBoard, wobbleCushion } from './sensory-tools-props';

const SACK = solid('#5f6ac2', '#333b86');

/** Things for the whole body, and the tube to watch. */
export const move: Drawings = {
  'wobble-cushion': (kit) => {
    const chaired = kit.look.mobility === 'wheelchair';
    return closeUp(kit, [
      place({ x: 80, y: 140, size: 1.12 }, () =>
        [
          chaired ? wheelchairSide('back', { x: 0, y: 18 }) : chairSide({ x: 0, y: 28, size: 0.94 }),
          wobbleCushion({ x: 6, y: 8, turn: 4, size: 1.16 }),
          sittingSide(kit, {
            x: 0,
            y: 0,
            lean: 9,
            knees: [
              [48, 4],
              [54, 0],
            ],
            ankles: [
              [52, 56],
              [64, 52],
            ],
            near: { elbow: [2, -18], wrist: [28, -12], hand: 'hang' },
          }),
          chaired ? wheelchairSide('front', { x: 0, y: 18 }) : '',
        ].join(''),
      ),
      roundArrow(80, -130, -165, { x: 94, y: 92 }, 9),
      roundArrow(80, -50, -15, { x: 94, y: 92 }, 9),
    ]);
  },
  'gym-ball': (kit) =>
    closeUp(kit, [
      ground(190),
      place({ x: 76, y: 114, size: 0.92 }, () =>
        [
          gymBall({ x: -4, y: 6 }),
          sittingSide(kit, {
            x: 0,
            y: 0,
            head: { mouth: 'open' },
            knees: [
              [48, 8],
              [54, 4],
            ],
            ankles: [
              [50, 60],
              [62, 56],
            ],
            near: { elbow: [-14, -16], wrist: [-30, 4], hand: 'side', bend: -30 },
            far: { elbow: [34, -28], wrist: [52, -48], hand: 'palm' },
          }),
        ].join(''),
      ),
      arrow(40, { x: 178, y: 92, turn: -90 }, 9),
      arrow(40, { x: 178, y: 66, turn: 90 }, 9),
    ]),
  'body-sock': (kit) =>
    closeUp(kit, [
      shape(
        'M10 18 Q26 4 42 20 Q58 52 100 52 Q142 52 158 20 Q174 4 190 18 Q196 36 176 60 Q146 92 152 122 Q158 150 186 176 Q192 196 170 196 Q128 166 100 166 Q72 166 30 196 Q8 196 14 176 Q42 150 48 122 Q54 92 24 60 Q4 36 10 18z',
        SACK,
      ),
      line(
        'M24 36 Q54 74 62 96 M176 36 Q146 74 138 96 M34 180 Q62 148 68 132 M166 180 Q138 148 132 132',
        seam(SACK),
        4,
      ),
      headFront(kit, { x: 100, y: 82, r: 35, mouth: 'grin', neck: false }),
    ]),
  'scooter-board': (kit) =>
    closeUp(kit, [
      ground(168),
      place({ x: 90, y: 114, size: 0.96 }, () =>
        [
          scooterBoard({ x: 16, y: 19, size: 1.1 }),
          moverSide(
            kit,
            { x: 0, y: 0 },
            {
              lean: 86,
              head: { x: 76, y: -22, turn: 4 },
              nearLeg: { knee: [-32, 4], ankle: [-60, -10], turn: 118 },
              farLeg: { knee: [-30, -4], ankle: [-56, -24], turn: 126 },
              near: { elbow: [36, 22], wrist: [34, 38], hand: 'side', bend: 40 },
              far: { elbow: [72, 22], wrist: [80, 36], hand: 'side', bend: -40 },
            },
          ),
        ].join(''),
      ),
      arrow(50, { x: 40, y: 44 }, 9),
    ]),
  'rocking-chair': (kit) =>
    closeUp(kit, [
      ground(184),
      place(
        { x: 90, y: 120, size: 0.86 },
        () =>
          `<g transform="rotate(-9 0 62)">${rockingChair({ x: 0, y: 12, size: 1 })}${sittingSide(kit, {
            x: 0,
            y: 0,
            lean: -12,
            head: { eye: 'closed' },
            near: { elbow: [-8, -18], wrist: [22, -20], hand: 'side' },
          })}</g>`,
      ),
      roundArrow(90, -20, 12, { x: 84, y: 90 }, 8),
      roundArrow(90, -165, -195, { x: 110, y: 92 }, 8),
    ]),
  'bubble-tube': (kit) =>
    closeUp(
      kit,
      [
        bust(44, 150, 124),
        headSide(kit, { x: 54, y: 92, r: 44, turn: -22 }),
        bubbleTube({ x: 150, y: 194, size: 1.1 }),
        arm([20, 196], [34, 232], [92, 166], { width: 24, hand: 'palm', sleeve: 40, flip: true }),
      ],
      'var(--backing,#cdd6ee)',
    ),
};
