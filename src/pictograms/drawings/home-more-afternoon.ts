import { tap } from '@/pictograms/kit/bathroom';
import { childFront, torso, torsoSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { shoe } from '@/pictograms/kit/garments';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { question } from '@/pictograms/kit/signs';
import {
  BLUE,
  BOTTOM,
  box,
  disc,
  GREEN,
  line,
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
import { toiletFront } from '@/pictograms/kit/toilet';
import { splash, stream } from '@/pictograms/kit/water';
import { cushion, tent } from './calm-props';
import { cube, fork, knife, pencil, toyCar } from './class-props';
import { FLOOR, WALL } from './cover-props';
import {
  apple,
  cracker,
  FLOOR_TONE,
  halves,
  INK,
  roomFloor,
  trampoline,
  wallHook,
  writing,
} from './home-more-props';
import { schoolBag } from './home-props';
import { plate } from './meals-props';

const PEA = solid('#5fb45a', '#2c6e2b');
const FISH = solid('#e8963a', '#8f4c0c');

/** Home from school. */
export const afternoon: Drawings = {
  'arrive-home': (kit) =>
    [
      shape('M100 14 L182 82 V198 H18 V82z', solid('#f6dfae', '#97733a')),
      line('M10 88 L100 13 L190 88', RED.rim, 21),
      line('M10 88 L100 13 L190 88', RED.fill, 16),
      box(54, 66, 92, 134, 2, { fill: '#c4e6f8', rim: '#6e4527' }, 7),
      patch('M57 150 Q100 140 143 150 V198 H57z', '#7cc48c'),
      shape('M54 66 L28 76 V198 H54z', BLUE),
      disc(46, 140, 4, YELLOW),
      place({ x: 26, y: 51, size: 0.74 }, () =>
        [
          box(72, 84, 56, 46, 12, PURPLE),
          childFront(kit, {
            head: { mouth: 'grin' },
            right: { elbow: [150, 100], wrist: [148, 68], hand: 'palm', flip: true },
          }),
          line('M86 79 Q82 96 84 112 M114 79 Q118 96 116 112', PURPLE.rim, 9),
          line('M86 79 Q82 96 84 112 M114 79 Q118 96 116 112', PURPLE.fill, 5),
        ].join(''),
      ),
    ].join(''),

  'bag-on-hook': (kit) =>
    closeUp(kit, [
      roomFloor(178),
      box(-10, 10, 220, 18, 4, WOOD),
      wallHook({ x: 78, y: 40 }),
      wallHook({ x: 160, y: 40 }),
      schoolBag({ x: 78, y: 172, size: 0.84 }),
      line('M78 42 Q78 54 92 50', '#5d6d80', 12),
      line('M78 42 Q78 54 92 50', '#9aa8b8', 7),
      arm([260, 70], [238, 88], [172, 112], { width: 32, sleeve: 30, hand: 'grip', flip: true }),
      shoe({ x: 152, y: 166, size: 0.6 }),
      shoe({ x: 158, y: 180, size: 0.6 }),
    ]),

  'toilet-and-hands': (kit) =>
    halves(
      kit,
      patch('M0 168 H100 V200 H0z', FLOOR) + toiletFront({ x: 50, y: 126, size: 0.94 }),
      [
        patch('M100 166 H200 V200 H100z', '#c3d3df'),
        line('M100 166 H200', '#7b8fa3', 2.5),
        mirrored(100, tap({ x: 62, y: 54, size: 0.72 })),
        arm([250, 92], [232, 94], [178, 100], { width: 28, hand: 'palm', sleeve: 40, flip: true, bend: 4 }),
        stream(138, 57, 172, 18),
        arm([250, 160], [232, 150], [186, 130], {
          width: 28,
          hand: 'side',
          sleeve: 40,
          flip: true,
          bend: -8,
        }),
        splash({ x: 138, y: 104, size: 0.5 }),
        splash({ x: 138, y: 174, size: 0.7 }),
      ].join(''),
      [WALL, 'var(--backing,#e8f0f6)'],
    ),

  snack: (kit) =>
    closeUp(kit, [
      torsoSide({ x: 48, y: 214, size: 1.6 }),
      headSide(kit, { x: 64, y: 74, r: 46, mouth: 'open' }),
      box(96, 184, 120, 30, 4, WOOD),
      cracker(136, 160),
      cracker(168, 160),
      cracker(152, 148),
      shape('M108 168 H196 Q190 184 174 184 H130 Q114 184 108 168z', YELLOW),
      arm([44, 158], [96, 218], [136, 148], { width: 25, sleeve: 42, hand: 'side' }),
      apple({ x: 142, y: 94, size: 1.12 }, true),
      handAt([96, 218], [136, 148], 'side', 25, false, -6),
    ]),

  'quiet-or-move': (kit) =>
    halves(
      kit,
      [
        tent({ x: 50, y: 192, size: 0.64 }, 'back'),
        cushion({ x: 50, y: 178, size: 0.9 }),
        torso(50, 146, 38, 34),
        headFront(kit, { x: 50, y: 126, r: 18, eyes: 'closed' }),
        shape('M24 180 Q50 164 76 180 Q76 190 50 186 Q24 190 24 180z', BOTTOM),
        tent({ x: 50, y: 192, size: 0.64 }, 'front'),
      ].join(''),
      [
        trampoline({ x: 151, y: 197, size: 1.05 }),
        place({ x: 82, y: 18, size: 0.7 }, () =>
          childFront(kit, {
            afoot: true,
            head: { mouth: 'grin' },
            left: { elbow: [58, 74], wrist: [56, 46], hand: 'palm' },
            right: { elbow: [142, 74], wrist: [144, 46], hand: 'palm', flip: true },
          }),
        ),
      ].join(''),
      ['var(--backing,#d3d8ee)', 'var(--backing,#fbe6c4)'],
    ) +
    disc(98, 30, 21, WHITE) +
    question({ x: 98, y: 31, size: 0.54 }, INK),

  'do-homework': (kit) =>
    closeUp(kit, [
      torso(100, 88, 96, 70),
      headFront(kit, { x: 100, y: 52, r: 37, eyes: 'down', mouth: 'calm' }),
      patch('M0 138 H200 V200 H0z', '#e9cda8'),
      line('M0 138 H200', WOOD.rim, 2.5),
      shape('M56 142 H144 L158 196 H42z', WHITE),
      line(`${writing(64, 156, 3)} ${writing(58, 174, 3)}`, INK, 4.5),
      arm([62, 108], [8, 152], [36, 172], { width: 22, sleeve: 45, hand: 'back' }),
      arm([138, 108], [200, 150], [156, 166], { width: 22, sleeve: 45, hand: 'pinch', flip: true }),
      pencil({ x: 100, y: 180, turn: -42, size: 0.84 }),
      handAt([200, 150], [156, 166], 'pinch', 22, true),
    ]),

  'free-time': (kit) =>
    closeUp(kit, [
      patch('M0 150 H200 V200 H0z', FLOOR_TONE),
      torso(104, 92, 96, 80),
      headFront(kit, { x: 104, y: 56, r: 37, mouth: 'grin', eyes: 'left' }),
      shape('M40 196 Q36 160 72 158 H140 Q172 160 168 196z', BOTTOM),
      cube({ x: 12, y: 196, size: 0.9 }, BLUE),
      cube({ x: 12, y: 159, size: 0.9 }, YELLOW),
      cube({ x: 18, y: 118, size: 0.9 }, GREEN),
      arm([66, 114], [72, 170], [68, 132], { width: 20, sleeve: 46, hand: 'side', bend: -40 }),
      toyCar({ x: 146, y: 196, size: 1.16 }),
      arm([142, 112], [196, 140], [172, 156], { width: 21, sleeve: 50, hand: 'side', flip: true }),
    ]),

  dinner: (kit) => {
    const left: readonly [Point, Point] = [
      [-30, 214],
      [10, 176],
    ];
    const right: readonly [Point, Point] = [
      [230, 214],
      [190, 176],
    ];
    return closeUp(
      kit,
      [
        plate({ x: 100, y: 92, size: 1.36 }),
        [-24, 0, 24].map((dx) => box(90 + dx, 52, 20, 56, 5, FISH)).join(''),
        shape(
          'M56 128 Q50 112 66 112 Q76 104 88 114 Q100 122 92 134 Q74 144 56 128z',
          solid('#f7e3a3', '#a5822b'),
        ),
        (
          [
            [112, 124],
            [126, 116],
            [140, 122],
            [118, 138],
            [132, 134],
          ] as const
        )
          .map(([x, y]) => disc(x, y, 8, PEA))
          .join(''),
        arm([-60, 240], left[0], left[1], { width: 28, sleeve: 30, hand: 'grip' }),
        fork({ x: 14, y: 190, turn: 30, size: 1.1 }),
        handAt(left[0], left[1], 'grip', 28),
        arm([260, 240], right[0], right[1], { width: 28, sleeve: 30, hand: 'grip', flip: true }),
        knife({ x: 186, y: 190, turn: -30, size: 1.1 }),
        handAt(right[0], right[1], 'grip', 28, true),
      ],
      'var(--backing,#cfe0d2)',
    );
  },
};
