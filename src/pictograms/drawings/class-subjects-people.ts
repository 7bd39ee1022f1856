import { bust, childFront, torso } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as, teacherHead } from '@/pictograms/kit/people';
import {
  BLUE,
  box,
  disc,
  dot,
  GREEN,
  line,
  type Paint,
  type Place,
  type Point,
  PURPLE,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { cube, magnifier, star } from './class-props';
import { FRIEND_TOP } from './class-subjects-props';
import { FLOOR_TONE, roomFloor, sheet } from './home-more-props';
import { holding, tableTop } from './meals-props';
import { GRASS } from './school-arrival-props';

const CROWN = solid('#f7c02f', '#8a5f06');
const PANE = solid('#d8ecf7', '#23518f');
const PINK = solid('#e77fa8', '#93365c');

/** Somebody from behind, head r 20 and shoulders; the floor hides the rest. */
const fromBehind = (kit: Kit, x: number, y: number, r: number, top?: Paint): string => {
  const one = (own: Kit): string => bust(x, y + r * 0.9, r * 3, top) + headBack(own, { x, y, r });
  return top ? as('friend', kit, one) : one(kit);
};

const flower = (where: Place): string =>
  place(where, (rim) =>
    [
      line('M0 0 V-70', seam(GREEN), 8) + line('M0 0 V-70', GREEN.fill, 4),
      shape('M0 -14 Q-30 -18 -34 -40 Q-8 -40 0 -14z M0 -24 Q26 -28 32 -48 Q8 -50 0 -24z', GREEN, rim),
      [0, 72, 144, 216, 288]
        .map((a) => `<g transform="translate(0 -82) rotate(${a})">${disc(0, -14, 11, PINK, rim)}</g>`)
        .join(''),
      disc(0, -82, 10, YELLOW, rim),
    ].join(''),
  );

export const people: Drawings = {
  assembly: (kit) =>
    closeUp(kit, [
      roomFloor(112),
      as('teacher', kit, (own) =>
        place({ x: 24, y: -8, size: 0.76 }, () =>
          childFront(own, {
            top: PURPLE,
            head: { mouth: 'open' },
            left: { elbow: [46, 104], wrist: [40, 74], hand: 'palm', flip: false },
            right: { elbow: [154, 104], wrist: [160, 74], hand: 'palm', flip: true },
          }),
        ),
      ),
      [20, 73, 127, 180].map((x, i) => fromBehind(kit, x, 128, 19, [RED, BLUE, GREEN, YELLOW][i])).join(''),
      fromBehind(kit, 40, 166, 24, FRIEND_TOP),
      fromBehind(kit, 100, 166, 24),
      fromBehind(kit, 160, 166, 24, BLUE),
    ]),

  'role-play': (kit) =>
    closeUp(kit, [
      shape('M60 96 Q16 130 4 206 H196 Q184 130 140 96z', RED),
      torso(100, 106, 96, 110),
      shape('M62 104 Q100 126 138 104 L144 120 Q100 146 56 120z', WHITE),
      dot(74, 119, 3, '#26303a') + dot(100, 127, 3, '#26303a') + dot(126, 119, 3, '#26303a'),
      headFront(kit, { x: 100, y: 78, r: 40, mouth: 'grin' }),
      shape('M64 48 L56 12 L80 28 L100 7 L120 28 L144 12 L136 48 Q100 36 64 48z', CROWN, 3),
      disc(100, 33, 6, RED) + disc(78, 36, 4.5, BLUE) + disc(122, 36, 4.5, BLUE),
      holding(
        [146, 138],
        [200, 178],
        [172, 134],
        { width: 22, hand: 'grip', flip: true, sleeve: 48, bend: 20 },
        ({ x, y }) =>
          place({ x, y, turn: 8 }, (rim) => box(-4, -40, 8, 70, 3, WOOD, rim) + star(22, { x: 0, y: -48 })),
      ),
      arm([54, 138], [10, 176], [36, 168], { width: 22, hand: 'hang', sleeve: 60 }),
    ]),

  'outdoor-learning': (kit) => {
    const elbow: Point = [74, 186];
    const wrist: Point = [88, 146];
    return closeUp(kit, [
      patch('M0 158 H200 V200 H0z', GRASS),
      shape('M164 204 Q170 140 164 50 H196 Q190 140 200 204z', WOOD),
      shape(
        'M118 34 a24 24 0 0 1 18 -30 L204 -8 V66 a24 24 0 0 1 -34 8 a26 26 0 0 1 -40 -8 a20 20 0 0 1 -12 -32z',
        GREEN,
      ),
      flower({ x: 138, y: 188, size: 1.1 }),
      bust(34, 132, 110),
      headSide(kit, { x: 46, y: 76, r: 42, turn: 10 }),
      arm([24, 168], elbow, wrist, { width: 24, hand: 'grip', sleeve: 46, bend: 20 }),
      magnifier({ x: 138, y: 98, turn: 138, size: 1 }),
      handAt(elbow, wrist, 'grip', 24, false, 20),
    ]);
  },

  'group-work': (kit) => {
    const side = (own: Kit, top?: Paint): string =>
      bust(26, 126, 76, top) + headSide(own, { x: 30, y: 92, r: 29 });
    return closeUp(kit, [
      as('teacher', kit, () => bust(100, 82, 88, PURPLE)),
      teacherHead(kit, { x: 100, y: 52, r: 27, eyes: 'down' }),
      patch('M40 150 H160 V204 H40z', FLOOR_TONE),
      side(kit),
      mirrored(
        100,
        as('friend', kit, (own) => side(own, FRIEND_TOP)),
      ),
      `<ellipse cx="100" cy="150" rx="82" ry="38" fill="#e9cda8" stroke="${WOOD.rim}" stroke-width="3"/>`,
      cube({ x: 70, y: 143, size: 0.56 }, RED) + cube({ x: 101, y: 143, size: 0.56 }, BLUE),
      arm([30, 152], [28, 190], [50, 160], { width: 16, hand: 'side', sleeve: 62 }),
      mirrored(
        100,
        as('friend', kit, () =>
          arm([30, 152], [28, 190], [50, 160], { width: 16, hand: 'side', sleeve: 62, cloth: FRIEND_TOP }),
        ),
      ),
      fromBehind(kit, 100, 162, 27, RED),
    ]);
  },

  'one-to-one': (kit) =>
    closeUp(kit, [
      as('teacher', kit, () => bust(140, 100, 120, PURPLE)),
      teacherHead(kit, { x: 140, y: 64, r: 36, eyes: 'down' }),
      bust(54, 122, 90),
      headFront(kit, { x: 54, y: 84, r: 34, eyes: 'down' }),
      tableTop(148),
      sheet({ x: 84, y: 174, turn: -2 }, 84, 44, line('M-30 -8 H20 M-30 6 H30', '#8fa1b3', 5)),
      arm([18, 144], [-6, 186], [34, 176], { width: 19, hand: 'side', sleeve: 62 }),
      as('teacher', kit, () =>
        arm([186, 138], [206, 192], [146, 178], {
          width: 22,
          hand: 'point',
          sleeve: 56,
          cloth: PURPLE,
          flip: true,
        }),
      ),
    ]),

  trip: (kit) =>
    closeUp(kit, [
      patch('M0 164 H200 V200 H0z', '#6b7785'),
      box(6, 26, 188, 142, 20, BLUE),
      patch('M8 126 H192 V138 H8z', '#fff'),
      [16, 73, 130].map((x) => box(x, 42, 52, 66, 8, PANE)).join(''),
      as('friend', kit, (own) => headFront(own, { x: 42, y: 82, r: 22, neck: false, mouth: 'grin' })),
      headFront(kit, { x: 99, y: 82, r: 22, neck: false, mouth: 'grin' }),
      teacherHead(kit, { x: 156, y: 84, r: 19, neck: false }),
      dot(184, 150, 7, '#fff3b0'),
      [48, 152]
        .map((x) => disc(x, 166, 25, solid('#3a4652', '#1b232b')) + dot(x, 166, 10, '#cfd9e2'))
        .join(''),
    ]),

  visitor: (kit) =>
    closeUp(kit, [
      roomFloor(184),
      box(32, -10, 128, 198, 4, WOOD),
      patch('M42 2 H150 V186 H42z', '#bfe0f2'),
      shape('M42 2 L14 -8 V204 L42 186z', solid('#c2573a', '#7a2f1a')),
      as('friend', { ...kit, look: { ...kit.look, stage: 'adult' } }, (own) =>
        place(
          { x: -20, y: 4, size: 1.16 },
          () =>
            childFront(own, {
              top: RED,
              head: { mouth: 'grin' },
              right: { elbow: [152, 92], wrist: [150, 60], hand: 'palm', flip: true },
            }) +
            box(84, 98, 32, 28, 4, WHITE) +
            star(11, { x: 100, y: 113 }) +
            line('M88 82 L98 98 M112 82 L102 98', '#26303a', 3),
        ),
      ),
    ]),
};
