import { bust } from '@/pictograms/kit/body';
import { childBack } from '@/pictograms/kit/body-back';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { hand } from '@/pictograms/kit/hand';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { ball } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow, heart, highlight, tick } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  disc,
  GREEN,
  HAIR,
  line,
  METAL,
  type Point,
  PURPLE,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { lunchBox } from './bag-and-leaving-props';
import { dinner, star } from './class-props';
import { coatFront } from './coat-and-fastenings-props';
import { schoolBag } from './home-props';
import { GRASS, homeBook, PATH, peg, school } from './school-arrival-props';

const ARM = { width: 32, sleeve: 30 } as const;
const WALL = 'var(--backing,#f3ead9)';

export const morning: Drawings = {
  'walk-into-school': (kit) =>
    closeUp(kit, [
      patch('M0 146 H200 V200 H0z', GRASS),
      patch('M76 146 H124 L160 204 H40z', PATH),
      school({ x: 100, y: 150, size: 0.94 }),
      as('grown-up', kit, () =>
        arm([80, 112], [88, 138], [98, 148], { width: 13, cloth: GROWN_UP_TOP, hand: 'hang', soft: 0.6 }),
      ),
      arm([128, 128], [120, 148], [110, 152], { width: 10, hand: 'hang', flip: true, soft: 0.6 }),
      place({ x: -28, y: 28, size: 0.86 }, () =>
        as('grown-up', kit, (own) => childBack(own, { top: GROWN_UP_TOP, right: null })),
      ),
      place(
        { x: 76, y: 66, size: 0.66 },
        () => childBack(kit, { left: null }) + schoolBag({ x: 100, y: 142, size: 0.46 }),
      ),
    ]),

  'wave-hello': (kit) =>
    closeUp(kit, [
      bust(92, 142, 136),
      headFront(kit, { x: 92, y: 72, r: 48, mouth: 'grin' }),
      arm([150, 186], [200, 196], [174, 112], { width: 25, hand: 'palm', sleeve: 46, flip: true, bend: 22 }),
      place(
        { x: 46, y: 150, turn: -6 },
        () => box(-36, -44, 72, 88, 8, WHITE) + hand('palm', { x: 4, y: 16, turn: -90, size: 1.15 }),
      ),
      arm([20, 260], [-22, 236], [4, 212], { width: 24, hand: 'pinch' }),
    ]),

  'coat-on-peg': (kit) =>
    closeUp(
      kit,
      [
        box(-10, 40, 220, 30, 4, solid('#8fc2a8', '#3f7458')),
        [24, 100, 176].map((x) => box(x - 17, 4, 34, 32, 4, WHITE)).join(''),
        ball({ x: 24, y: 20, size: 0.46 }) +
          star(13, { x: 100, y: 21 }) +
          heart({ x: 176, y: 20, size: 0.5 }),
        peg({ x: 24, y: 54 }) + peg({ x: 176, y: 54 }),
        coatFront({ x: 100, y: 92, size: 0.98 }),
        peg({ x: 100, y: 56, size: 1.15 }),
        line('M86 84 Q82 46 100 46 Q118 46 114 84', '#5c3008', 9),
        line('M86 84 Q82 46 100 46 Q118 46 114 84', '#f6c98f', 4),
        arm([-60, 210], [-40, 190], [8, 128], { ...ARM, hand: 'pinch', bend: 8 }),
        arm([260, 210], [240, 190], [192, 128], { ...ARM, hand: 'pinch', flip: true, bend: -8 }),
      ],
      WALL,
    ),

  'bag-in-tray': (kit) => {
    const elbow: Point = [150, -50];
    const wrist: Point = [112, -6];
    const shut = (x: number, y: number, paint: typeof RED): string =>
      box(x, y, 84, 44, 5, paint) + box(x + 28, y + 8, 28, 11, 5, WHITE);
    return closeUp(kit, [
      box(4, 4, 192, 200, 6, WOOD),
      shut(12, 14, RED) + shut(104, 14, BLUE) + shut(12, 66, GREEN) + shut(104, 66, RED),
      patch('M12 118 H188 V150 H12z', '#4a2d18'),
      arm([240, -70], elbow, wrist, { ...ARM, hand: 'grip', bend: -40 }),
      schoolBag({ x: 100, y: 186, size: 1.06 }),
      shape('M2 134 H198 L190 190 Q189 197 180 197 H20 Q11 197 10 190z', YELLOW),
      box(66, 148, 68, 20, 9, WHITE),
      handAt(elbow, wrist, 'grip', 32, false, -40),
    ]);
  },

  'lunch-box-away': (kit) => {
    const elbow: Point = [130, -50];
    const wrist: Point = [102, -4];
    return closeUp(kit, [
      line('M178 168 V58 H196', METAL.rim, 12) + line('M178 168 V58 H196', METAL.fill, 7),
      box(22, 84, 56, 70, 10, RED) + box(126, 92, 44, 70, 10, PURPLE),
      arm([220, -60], elbow, wrist, { ...ARM, hand: 'grip', bend: -36 }),
      lunchBox({ x: 98, y: 100, turn: -4, size: 1.14 }),
      shape('M8 126 H186 V166 Q186 174 178 174 H16 Q8 174 8 166z', BLUE),
      line('M26 142 H168 M26 158 H168', '#23518f', 5),
      disc(40, 182, 12, solid('#3a4652', '#1b232b')) + disc(154, 182, 12, solid('#3a4652', '#1b232b')),
      handAt(elbow, wrist, 'grip', 32, false, -36),
      arrow(40, { x: 22, y: 22, turn: 90 }, 9),
    ]);
  },

  'give-home-book': (kit) =>
    closeUp(kit, [
      bust(34, 122, 108),
      headSide(kit, { x: 42, y: 78, r: 36 }),
      bust(170, 112, 112, PURPLE),
      as(
        'teacher',
        kit,
        (own) =>
          place({ x: 188, y: 34, size: 0.6 }, (rim) => disc(0, 0, 24, HAIR, rim)) +
          headSide(own, { x: 162, y: 58, r: 40, flip: true }),
      ),
      homeBook({ x: 100, y: 152, turn: 6, size: 0.82 }),
      arm([6, 170], [-12, 214], [30, 182], { width: 24, sleeve: 76, hand: 'pinch' }),
      as('teacher', kit, () =>
        arm([190, 150], [212, 208], [172, 172], {
          width: 25,
          cloth: PURPLE,
          sleeve: 78,
          hand: 'pinch',
          flip: true,
        }),
      ),
    ]),

  'check-schedule': (kit) =>
    closeUp(kit, [
      box(116, -6, 76, 212, 8, solid('#b9c7d4', '#5d6d80')),
      [8, 70, 132].map((y) => box(124, y, 60, 56, 6, WHITE)).join(''),
      coatFront({ x: 146, y: 18, size: 0.26 }) + tick({ x: 172, y: 48, size: 0.62 }),
      highlight('M120 66 H188 V130 H120z', 0.2),
      homeBook({ x: 154, y: 98, size: 0.42 }),
      dinner({ x: 154, y: 160, size: 0.4 }),
      bust(30, 140, 116),
      headSide(kit, { x: 44, y: 88, r: 44 }),
      arm([10, 200], [40, 232], [92, 150], { width: 26, hand: 'point', sleeve: 40, bend: 12 }),
    ]),

  'settle-puzzle': (kit) =>
    closeUp(
      kit,
      [
        box(6, 6, 164, 164, 8, solid('#8a5a3a', '#53331e')),
        patch('M14 14 H162 V162 H14z', '#5b3a22'),
        shape('M14 14 H88 V42 a13 13 0 1 1 0 18 V88 H14z', RED),
        shape('M88 14 H162 V88 H134 a13 13 0 1 1 -18 0 H88 V60 a13 13 0 1 0 0 -18z', BLUE),
        shape('M14 88 H42 a13 13 0 1 1 18 0 H88 V116 a13 13 0 1 0 0 18 V162 H14z', GREEN),
        place({ x: 112, y: 114, turn: 14 }, () =>
          shape('M0 0 H26 a13 13 0 1 1 18 0 H74 V74 H0 V46 a13 13 0 1 1 0 -18z', YELLOW),
        ),
        arm([250, 250], [232, 236], [186, 192], { ...ARM, hand: 'pinch', flip: true }),
        arm([-60, 250], [-30, 230], [14, 184], { ...ARM, hand: 'back', bend: -10 }),
      ],
      'var(--backing,#e9cda8)',
    ),
};
