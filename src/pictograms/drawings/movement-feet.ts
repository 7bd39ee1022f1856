import { footFront, footSide, standingSide, torsoSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, leg, limb } from '@/pictograms/kit/limb';
import { arrow, roundArrow } from '@/pictograms/kit/signs';
import {
  BLUE,
  BOTTOM,
  box,
  line,
  patch,
  place,
  RED,
  SHOE,
  seam,
  shape,
  solid,
  YELLOW,
} from '@/pictograms/kit/svg';
import { beanBag, ground, hoop, moverSide, shade, spot, tunnel, upperFront } from './movement-props';

/** A trunk and head leaning the other way, the hips at the origin. */
const GHOST = 'M-26 10 L-28 -36 Q-28 -48 -14 -50 H-6 V-56 A27 27 0 1 1 6 -56 V-50 H14 Q28 -48 28 -36 L26 10z';
const MAT = solid('#3f7fd6', '#23518f');

/** A shoe on tiptoe from the side, the heel left of the origin, the toes' sole at y = 50. */
const tiptoe = (x: number, y: number): string =>
  place(
    { x, y, size: 1.2 },
    (rim) =>
      shape(
        'M-18 -24 Q-28 -8 -22 2 L8 34 Q16 42 26 42 H46 Q56 42 54 33 Q50 23 36 20 Q22 8 15 -24z',
        SHOE,
        rim,
      ) + line('M-19 2 L11 33 Q17 39 26 39 H48', '#fff', 5),
  );

/** On the move: the circuit and the vest steps. */
export const feet: Drawings = {
  march: (kit) =>
    moverSide(
      kit,
      { x: 90, y: 124 },
      {
        nearLeg: { knee: [40, -18], ankle: [42, 24], turn: 4 },
        farLeg: { knee: [2, 28], ankle: [0, 56] },
        near: { elbow: [-32, -26], wrist: [-38, 4], hand: 'hang', flip: true },
        far: { elbow: [34, -28], wrist: [56, -48], hand: 'hang' },
      },
    ),
  'rock-sideways': (kit) =>
    [
      place({ x: 108, y: 140, turn: 22 }, () => patch(GHOST, '#c3d0dc')),
      leg([88, 140], [74, 162], [64, 182], { width: 18, sleeve: 90 }),
      leg([112, 140], [126, 162], [136, 182], { width: 18, sleeve: 90 }),
      footFront('shoe', { x: 62, y: 182, turn: 8 }),
      footFront('shoe', { x: 138, y: 182, turn: -8 }),
      upperFront(
        kit,
        { x: 98, y: 140, turn: -22 },
        { elbow: [-48, -18], wrist: [-58, 2], hand: 'side', flip: true },
        { elbow: [48, -18], wrist: [58, 2], hand: 'side' },
      ),
      roundArrow(126, -100, -60, { x: 98, y: 146 }, 9),
      roundArrow(126, -62, -102, { x: 98, y: 146 }, 9),
    ].join(''),
  'one-leg': (kit) =>
    [
      leg([109, 134], [106, 158], [104, 184], { width: 18, sleeve: 90 }),
      footFront('shoe', { x: 104, y: 184 }),
      leg([90, 134], [50, 140], [72, 164], { width: 18, sleeve: 88, soft: 0.5 }),
      footFront('shoe', { x: 74, y: 166, turn: -50 }),
      upperFront(
        kit,
        { x: 100, y: 130 },
        { elbow: [-46, -40], wrist: [-60, -56], hand: 'side', flip: true, bend: 20 },
        { elbow: [46, -40], wrist: [60, -56], hand: 'side', bend: -20 },
      ),
    ].join(''),
  'bunny-jump': (kit) => {
    const half =
      leg([109, 146], [142, 154], [124, 172], { width: 18, sleeve: 90, soft: 0.55 }) +
      footFront('shoe', { x: 121, y: 172, turn: -6, size: 0.95 });
    return [
      shade(100, 194, 50),
      half + mirrored(100, half),
      upperFront(
        kit,
        { x: 100, y: 140 },
        { elbow: [-58, -64], wrist: [-19, -100], hand: 'side', bend: -50, flip: true },
        { elbow: [58, -64], wrist: [19, -100], hand: 'side', bend: 50 },
        { mouth: 'grin' },
        true,
      ),
      line('M30 150 Q18 160 20 178 M170 150 Q182 160 180 178', 'var(--rim,#8796a6)', 6),
    ].join('');
  },
  'toe-walk': (kit) =>
    closeUp(kit, [
      ground(176),
      tiptoe(52, 128),
      limb([64, -40], [68, 30], [50, 104], { width: 38, sleeve: 72, cloth: BOTTOM, loose: 14, soft: 0.5 }),
      tiptoe(130, 128),
      limb([108, -40], [128, 30], [128, 104], { width: 38, sleeve: 72, cloth: BOTTOM, loose: 14, soft: 0.5 }),
      arrow(34, { x: 16, y: 168, turn: -90 }, 8),
    ]),
  jump: (kit) =>
    [
      shade(98, 193, 48),
      moverSide(
        kit,
        { x: 94, y: 122, size: 0.82 },
        {
          lean: 4,
          head: { mouth: 'open' },
          nearLeg: { knee: [26, 20], ankle: [-10, 38], turn: 46 },
          farLeg: { knee: [38, 16], ankle: [4, 38], turn: 46 },
          near: { elbow: [-34, -76], wrist: [-36, -106], hand: 'palm' },
          far: { elbow: [42, -70], wrist: [54, -104], hand: 'palm' },
        },
      ),
      arrow(40, { x: 26, y: 184, turn: -90 }, 9),
      arrow(40, { x: 174, y: 184, turn: -90 }, 9),
    ].join(''),
  'run-on-spot': (kit) =>
    [
      spot({ x: 96, y: 184 }, YELLOW),
      shade(94, 184, 34),
      moverSide(
        kit,
        { x: 82, y: 116, size: 0.95 },
        {
          lean: 14,
          head: { mouth: 'open' },
          nearLeg: { knee: [42, -4], ankle: [40, 38], turn: -6 },
          farLeg: { knee: [0, 36], ankle: [-40, 24], turn: 66 },
          near: { elbow: [-30, -34], wrist: [-14, -6], hand: 'hang', flip: true },
          far: { elbow: [36, -22], wrist: [56, -48], hand: 'hang' },
        },
      ),
      roundArrow(20, 150, 400, { x: 172, y: 146 }, 7),
    ].join(''),
  'walk-the-line': (kit) =>
    closeUp(kit, [
      ground(150),
      box(-4, 176, 208, 15, 0, YELLOW),
      place({ x: 94, y: 119, size: 0.92 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          head: { eye: 'down', turn: 8 },
          knees: [
            [-8, 30],
            [18, 28],
          ],
          ankles: [
            [-24, 56],
            [22, 56],
          ],
          near: { elbow: [-32, -46], wrist: [-58, -58], hand: 'side', flip: true },
          far: { elbow: [36, -46], wrist: [64, -58], hand: 'side' },
        }),
      ),
    ]),
  'throw-bean-bags': (kit) =>
    closeUp(kit, [
      ground(140),
      hoop({ x: 146, y: 168 }, 'back'),
      beanBag({ x: 132, y: 164, turn: -10 }, BLUE),
      hoop({ x: 146, y: 168 }, 'front'),
      torsoSide({ x: 36, y: 204, size: 1.3, turn: 8 }),
      headSide(kit, { x: 52, y: 86, r: 36 }),
      arm([44, 146], [88, 150], [112, 112], { width: 21, hand: 'palm', sleeve: 42 }),
      beanBag({ x: 160, y: 64, turn: 20, size: 1.1 }, RED),
      arrow(34, { x: 166, y: 96, turn: 84 }, 8),
    ]),
  'tunnel-crawl': (kit) =>
    closeUp(kit, [
      ground(178),
      tunnel({ x: 78, y: 106 }, 'inside'),
      moverSide(
        kit,
        { x: 62, y: 104, size: 1.15 },
        {
          lean: 98,
          head: { x: 70, y: -22, turn: 22 },
          nearLeg: { knee: [16, 54], ankle: [-24, 36], turn: 20 },
          farLeg: { knee: [-4, 54], ankle: [-24, 36], turn: 20 },
          near: { elbow: [48, 34], wrist: [46, 62], hand: 'side', bend: -84, sleeve: 40 },
          far: { elbow: [74, 28], wrist: [78, 58], hand: 'side', bend: -70, sleeve: 40 },
        },
      ),
      tunnel({ x: 78, y: 106 }, 'outside'),
    ]),
  'wrap-in-mat': (kit) =>
    closeUp(kit, [
      ground(150),
      headSide(kit, { x: 43, y: 122, r: 30, turn: -84 }),
      footSide('shoe', { x: 170, y: 112, turn: -84, size: 1.1 }),
      footSide('shoe', { x: 170, y: 128, turn: -84, size: 1.1 }),
      shape('M76 158 H174 L190 196 H66z', MAT),
      shape('M86 74 H166 A15 46 0 0 1 166 166 H86z', MAT),
      `<ellipse cx="86" cy="120" rx="15" ry="46" fill="#8fb8f0" stroke="${MAT.rim}" stroke-width="2.5"/>`,
      line('M90 90 Q102 120 90 146 Q80 148 79 126 Q79 102 87 102', seam(MAT), 4),
      line('M101 94 H170 M106 138 H174 M82 178 H178', '#bcd6f7', 5),
    ]),
};
