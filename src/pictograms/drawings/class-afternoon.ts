import { globe, house, magnifier, star, toyCar } from '@/pictograms/drawings/class-props';
import { bust, standingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headBack } from '@/pictograms/kit/head-back';
import { ball, book, teddy } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as, teacherHead } from '@/pictograms/kit/people';
import { arrow, highlight, roundArrow } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  GREEN,
  line,
  PURPLE,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
} from '@/pictograms/kit/svg';

export const afternoon: Drawings = {
  'class-story': (kit) => {
    const elbow = [14, 128] as const;
    const wrist = [42, 112] as const;
    const sleeve = as('teacher', kit, () =>
      arm([66, 92], elbow, wrist, { width: 17, cloth: PURPLE, hand: 'cuff', sleeve: 82, soft: 0.6 }),
    );
    const holding = as('teacher', kit, () => handAt(elbow, wrist, 'cuff', 17));
    return closeUp(kit, [
      box(58, 34, 84, 110, 14, WOOD),
      bust(100, 80, 92, PURPLE),
      sleeve + mirrored(100, sleeve),
      teacherHead(kit, { x: 100, y: 54, r: 27, eyes: 'down', mouth: 'smile' }),
      book({ x: 100, y: 112, size: 1.25 }),
      holding + mirrored(100, holding),
      bust(48, 190, 92),
      headBack(kit, { x: 48, y: 166, r: 26 }),
      bust(152, 190, 92, GREEN),
      as('friend', kit, (other) => headBack(other, { x: 152, y: 166, r: 26 })),
    ]);
  },
  topic: (kit) =>
    closeUp(kit, [
      globe({ x: 84, y: 190, size: 1.16 }),
      arm([230, 230], [214, 206], [176, 160], { width: 32, hand: 'hang', sleeve: 40 }),
      magnifier({ x: 112, y: 86, turn: 48, size: 1.05 }),
      handAt([214, 206], [176, 160], 'grip', 32),
    ]),
  choosing: (kit) =>
    closeUp(kit, [
      highlight('M60 62 a42 42 0 1 1 84 0 a42 42 0 1 1 -84 0z'),
      box(4, 96, 192, 13, 4, WOOD),
      toyCar({ x: 36, y: 96, size: 0.72 }),
      ball({ x: 102, y: 66, size: 1.14 }),
      teddy({ x: 166, y: 97, size: 0.88 }),
      arm([90, 290], [92, 260], [99, 182], { width: 38, hand: 'point', sleeve: 40 }),
    ]),
  change: (kit) =>
    closeUp(kit, [
      place(
        { x: 58, y: 100, turn: -8 },
        () =>
          box(-40, -50, 80, 100, 12, solid('#cfd9e2', '#7b8fa3')) +
          ball({ x: 0, y: 0 }) +
          line('M-28 -34 L28 34 M28 -34 L-28 34', RED.rim, 13) +
          line('M-28 -34 L28 34 M28 -34 L-28 34', RED.fill, 8),
      ),
      place({ x: 144, y: 100, turn: 8 }, () => box(-40, -50, 80, 100, 12, WHITE) + star(32, { x: 0, y: 2 })),
      roundArrow(60, 230, 310, { x: 100, y: 78 }, 9),
      roundArrow(60, 50, 130, { x: 100, y: 122 }, 9),
    ]),
  'tidy-up': (kit) =>
    closeUp(kit, [
      teddy({ x: 58, y: 150, size: 1.1 }),
      ball({ x: 112, y: 112, size: 0.9 }),
      shape('M14 106 H186 L174 184 Q173 192 164 192 H36 Q27 192 26 184z', BLUE),
      line('M76 136 H124', '#23518f', 14),
      toyCar({ x: 138, y: 100, turn: -14, size: 1 }),
      arm([230, -34], [206, -10], [164, 22], { width: 32, hand: 'pinch', flip: true }),
      arrow(36, { x: 92, y: 18, turn: 90 }, 8),
    ]),
  'home-time': (kit) =>
    closeUp(kit, [
      patch('M0 178 H200 V200 H0z', '#9ccf8a'),
      house({ x: 152, y: 180, size: 0.86 }),
      place(
        { x: 66, y: 120, size: 0.9 },
        () =>
          box(-58, -60, 46, 66, 16, PURPLE) +
          box(-65, -28, 18, 30, 7, PURPLE) +
          standingSide(kit, {
            x: 0,
            y: 0,
            knees: [
              [20, 26],
              [-6, 30],
            ],
            ankles: [
              [18, 56],
              [-32, 48],
            ],
            near: { elbow: [-8, -12], wrist: [8, -26], hand: 'hang', flip: true },
          }) +
          line('M-14 -56 Q8 -60 14 -34', PURPLE.rim, 9) +
          line('M-14 -56 Q8 -60 14 -34', PURPLE.fill, 5),
      ),
    ]),
};
