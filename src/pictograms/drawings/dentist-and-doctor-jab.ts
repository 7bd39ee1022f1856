import { bust, torso } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { type HeadFront, headFront } from '@/pictograms/kit/head-front';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, handAt, limb } from '@/pictograms/kit/limb';
import { countBadge } from '@/pictograms/kit/numerals';
import { highlight, question, toAndFro } from '@/pictograms/kit/signs';
import { disc, line, place, seam, shape, solid, WHITE } from '@/pictograms/kit/svg';
import { COAT, glovedArm, plaster, syringe } from './dentist-and-doctor-props';

const BALL = solid('#f08a24', '#9a4a00');

/** The child with one upper arm bare, large: its middle is about (132, 152). */
const bareArm = (kit: Kit, face: Partial<HeadFront>): string =>
  [
    bust(42, 96, 116),
    headFront(kit, { x: 46, y: 52, r: 38, ...face }),
    limb([72, 136], [190, 218], [190, 300], { width: 54, sleeve: 15, loose: 8, soft: 0.3 }),
  ].join('');

export const injection: Drawings = {
  'choose-arm': (kit) => {
    const half = [
      limb([70, 118], [38, 160], [34, 260], { width: 38, sleeve: 14, soft: 0.5 }),
      highlight('M17 160 a22 20 0 1 0 44 0 a22 20 0 1 0 -44 0z', 0.75),
    ].join('');
    return closeUp(kit, [
      torso(100, 92, 86, 130),
      half + mirrored(100, half),
      headFront(kit, { x: 100, y: 50, r: 36, mouth: 'calm', eyes: 'down' }),
      disc(100, 152, 32, WHITE),
      question({ x: 100, y: 152, size: 0.84 }, '#35475c'),
    ]);
  },
  'wipe-arm': (kit) =>
    closeUp(kit, [
      bareArm(kit, { eyes: 'right', mouth: 'calm' }),
      place(
        { x: 128, y: 166, turn: 40 },
        (rim) =>
          shape('M-30 -22 Q0 -27 30 -22 Q34 0 30 22 Q0 27 -30 22 Q-34 0 -30 -22z', WHITE, rim) +
          line('M-18 -16 V16 M-6 -18 V18', '#b6c4d1', 3),
      ),
      glovedArm(kit, [262, 60], [246, 78], [182, 128], 'side', { cloth: COAT, width: 30 }),
      toAndFro(56, { x: 136, y: 96, turn: 40 }, 9),
    ]),
  'squeeze-ball': (kit) =>
    closeUp(kit, [
      arm([100, 290], [100, 260], [100, 176], { width: 46, sleeve: 30, hand: 'hang' }),
      place({ x: 100, y: 116 }, (rim) =>
        [
          shape(
            'M0 -54 Q32 -58 54 -34 Q76 -4 58 26 Q34 50 0 46 Q-34 50 -58 26 Q-76 -4 -54 -34 Q-32 -58 0 -54z',
            BALL,
            rim,
          ),
          line('M-44 -22 Q-36 -38 -22 -40', '#ffd3a3', 7),
          line(
            'M-52 8 L-42 6 M-46 26 L-38 20 M52 8 L42 6 M46 26 L38 20 M-12 -42 V-34 M8 -44 V-36',
            seam(BALL),
            4,
          ),
        ].join(''),
      ),
      handAt([100, 260], [100, 172], 'grip', 46),
      line('M30 44 L42 56 M100 20 V38 M170 44 L158 56', 'var(--rim,#55697c)', 8),
    ]),
  'pinch-count-five': (kit) =>
    closeUp(kit, [
      bareArm(kit, { eyes: 'closed', mouth: 'blowing' }),
      syringe({ x: 126, y: 152, turn: -56, size: 0.95 }),
      glovedArm(kit, [270, 176], [256, 160], [200, 116], 'pinch', {
        cloth: COAT,
        width: 28,
        flip: true,
        bend: -16,
      }),
      countBadge(5, { x: 124, y: 38, size: 1.2 }),
    ]),
  'plaster-on': (kit) =>
    closeUp(kit, [
      bareArm(kit, { eyes: 'right', mouth: 'smile' }),
      plaster({ x: 130, y: 164, turn: 38, size: 1.1 }),
      glovedArm(kit, [262, 60], [246, 78], [188, 142], 'point', { cloth: COAT, width: 30, bend: 10 }),
    ]),
};
