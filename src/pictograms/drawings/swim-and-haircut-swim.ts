import { TOWEL } from '@/pictograms/kit/bathroom';
import { bust, childFront, footSide, sittingSide, standingSide, torso } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import {
  BOTTOM,
  box,
  disc,
  dot,
  line,
  METAL,
  type Point,
  place,
  RED,
  SKIN,
  seam,
  shape,
  solid,
  WHITE,
} from '@/pictograms/kit/svg';
import { drops, splash } from '@/pictograms/kit/water';
import { waitCard } from './bag-and-leaving-props';
import { rain, SUIT, SWIM, showerHead } from './bath-props';
import { flatShirt, floor, onWall } from './cover-props';
import { COACH, onTheWay, over, pool, swimmerSign, TILE } from './swim-and-haircut-props';

const LOCKER = solid('#4f9bb8', '#275a70');
const NUDE = { sleeve: 0 } as const;

/** The upper half of a child in swimwear from the front, w wide, its shoulders' middle at (100, y). */
const inSuit = (y: number): string =>
  leg([82, y + 78], [80, y + 100], [80, y + 150], { width: 34, sleeve: 22, cloth: SWIM, loose: 4 }) +
  leg([118, y + 78], [120, y + 100], [120, y + 150], { width: 34, sleeve: 22, cloth: SWIM, loose: 4 }) +
  torso(100, y, 84, 60, SKIN) +
  shape(
    `M74 ${y + 1} L86 ${y} Q86 ${y + 24} 100 ${y + 26} Q114 ${y + 24} 114 ${y} L126 ${y + 1} Q126 ${y + 24} 140 ${y + 36} L141 ${y + 88} Q118 ${y + 96} 100 ${y + 92} Q82 ${y + 96} 59 ${y + 88} L60 ${y + 36} Q74 ${y + 24} 74 ${y + 1}z`,
    SWIM,
  ) +
  line(`M61 ${y + 50} Q100 ${y + 62} 139 ${y + 50} M60 ${y + 64} Q100 ${y + 76} 140 ${y + 64}`, '#fff', 5);

export const swimming: Drawings = {
  swimwear: (kit) => {
    const half = [
      shape('M74 90 Q60 84 58 68 L68 64 Q74 80 87 89z', SWIM),
      arm([62, 106], [14, 134], [30, 96], { width: 19, ...NUDE, hand: 'pinch', flip: true, bend: 8 }),
    ].join('');
    return closeUp(kit, [
      inSuit(88),
      headFront(kit, { x: 100, y: 46, r: 31, eyes: 'down', ...BARE, fixed: true }),
      half + mirrored(100, half),
    ]);
  },
  'go-to-pool': (kit) => onTheWay(kit, solid('#a9d8ee', '#4f7f99'), swimmerSign, { bag: true }),
  'clothes-in-locker': (kit) => {
    const hand = arm([-24, 240], [-8, 216], [30, 180], { width: 30, sleeve: 40, hand: 'side', bend: -10 });
    return onWall(kit, [
      box(-30, -10, 62, 220, 4, LOCKER),
      line('M-4 22 H18 M-4 36 H18', seam(LOCKER), 5),
      box(32, -10, 180, 220, 4, LOCKER),
      box(42, 4, 118, 210, 3, solid('#dcebf2', '#275a70')),
      shape('M160 4 L206 -14 V224 L160 204z', LOCKER),
      line('M176 28 L196 22 M176 44 L196 38', seam(LOCKER), 5),
      dot(184, 92, 7, '#f6d36b'),
      line('M184 92 V124', '#e2483d', 8),
      flatShirt({ x: 101, y: 62, size: 0.84 }),
      line('M101 4 V18', METAL.rim, 7),
      line('M42 182 H160', seam(LOCKER), 8),
      shape('M52 136 H150 Q158 146 150 156 H52 Q44 146 52 136z', BOTTOM),
      shape('M56 156 H146 Q154 168 146 178 H56 Q48 168 56 156z', RED),
      line('M62 146 H140', seam(BOTTOM), 3),
      line('M64 167 H138', seam(RED), 3),
      hand + mirrored(101, hand),
    ]);
  },
  'pool-shower': (kit) =>
    closeUp(
      kit,
      [
        line('M0 40 H200 M0 92 H200 M0 144 H200 M48 0 V204 M100 0 V204 M152 0 V204', '#b3c9d8', 3),
        box(158, 84, 36, 44, 8, METAL),
        disc(176, 106, 12, RED),
        rain(100, 40, 206, 92),
        inSuit(122),
        headFront(kit, { x: 100, y: 92, r: 32, eyes: 'closed', ...BARE, fixed: true }),
        arm([64, 142], [24, 150], [40, 104], { width: 20, ...NUDE, hand: 'side', bend: 10 }),
        arm([136, 142], [146, 184], [164, 130], { width: 20, ...NUDE, hand: 'point', flip: true }),
        splash({ x: 98, y: 62, size: 0.9 }),
        rain(100, 40, 62, 50),
        showerHead({ x: 100, y: 30, size: 1.2 }),
      ],
      'var(--backing,#d5e5ef)',
    ),
  'sit-at-poolside': (kit) =>
    closeUp(kit, [
      pool(148),
      [0, 1, 2, 3].map((i) => box(116 + i * 22, 156, 17, 16, 6, i % 2 ? WHITE : RED)).join(''),
      box(-10, 134, 108, 80, 4, TILE),
      line('M-10 152 H98 M22 134 V206 M60 134 V206', seam(TILE), 2.5),
      place({ x: 66, y: 124, size: 0.92 }, () =>
        sittingSide(kit, {
          x: 0,
          y: 0,
          ...SUIT,
          head: { ...BARE, mouth: 'calm' },
          knees: [
            [50, 2],
            [58, -2],
          ],
          ankles: [
            [44, 50],
            [66, 46],
          ],
          near: { ...NUDE, elbow: [-6, -18], wrist: [24, -10], hand: 'side' },
        }),
      ),
      over(166, 98),
      waitCard({ x: 156, y: 62, size: 1.05 }),
    ]),
  'pool-steps': (kit) =>
    closeUp(kit, [
      pool(124),
      as(
        'teacher',
        kit,
        (own) => torso(164, 92, 54, 80, COACH) + headFront(own, { x: 164, y: 62, r: 27, eyes: 'left' }),
      ),
      line('M14 96 V52 Q14 40 26 42 L124 104 V190', METAL.rim, 11),
      line('M14 96 V52 Q14 40 26 42 L124 104 V190', METAL.fill, 6),
      box(-10, 110, 52, 100, 3, TILE),
      box(-10, 142, 88, 70, 3, TILE),
      box(-10, 174, 126, 40, 3, TILE),
      place({ x: 62, y: 100, size: 0.8 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          ...SUIT,
          afoot: true,
          head: { ...BARE },
          knees: [
            [18, 26],
            [-2, 28],
          ],
          ankles: [
            [22, 74],
            [-22, 40],
          ],
          near: { ...NUDE, elbow: [26, -26], wrist: [58, -20], hand: 'side' },
        }),
      ),
      as('teacher', kit, () =>
        arm([146, 106], [136, 128], [122, 92], { width: 16, cloth: COACH, hand: 'back', flip: true }),
      ),
      over(134, 78),
    ]),
  swim: (kit) =>
    closeUp(kit, [
      pool(112),
      leg([62, 122], [40, 132], [20, 146], { width: 18, sleeve: 14, cloth: SWIM }),
      footSide('bare', { x: 20, y: 146, turn: 130, size: 0.85 }),
      leg([62, 116], [44, 116], [26, 104], { width: 18, sleeve: 14, cloth: SWIM }),
      footSide('bare', { x: 26, y: 104, turn: 150, size: 0.85 }),
      arm([112, 126], [132, 158], [92, 168], { width: 17, ...NUDE, hand: 'side', flip: true }),
      shape('M54 110 Q84 98 116 104 L124 130 Q92 140 62 130 Q48 120 54 110z', SWIM),
      line('M78 102 Q72 118 80 134', '#fff', 5),
      headSide(kit, { x: 138, y: 92, r: 29, turn: 4, ...BARE, mouth: 'open', fixed: true }),
      arm([108, 110], [92, 26], [156, 40], { width: 18, ...NUDE, soft: 0.7, hand: 'side', bend: 20 }),
      over(124),
      splash({ x: 20, y: 114 }),
      drops(
        [
          [10, 74],
          [40, 70],
        ],
        0.9,
      ),
    ]),
  'towel-round-me': (kit) => {
    const elbow: Point = [48, 116];
    const wrist: Point = [36, 88];
    const corner = [
      line('M6 74 Q22 62 46 66', TOWEL.rim, 17),
      line('M6 74 Q22 62 46 66', TOWEL.fill, 12),
      handAt(elbow, wrist, 'grip', 16, true),
    ].join('');
    return closeUp(kit, [
      floor(176),
      shape('M6 68 Q100 92 194 68 Q198 120 184 174 Q100 190 16 174 Q2 120 6 68z', TOWEL),
      line('M12 148 Q100 168 188 148 M13 160 Q100 180 187 160', '#fff', 5),
      childFront(kit, {
        top: SWIM,
        feet: 'bare',
        legs: { cloth: SWIM, sleeve: 24 },
        head: { ...BARE, mouth: 'grin' },
        left: { elbow, wrist, sleeve: 0, hand: 'hang', flip: true },
        right: { elbow: [152, 116], wrist: [164, 88], sleeve: 0, hand: 'hang' },
      }),
      corner + mirrored(100, corner),
      drops(
        [
          [58, 30],
          [144, 26],
          [68, 66],
        ],
        0.8,
      ),
    ]);
  },
  'dry-and-dress': (kit) =>
    onWall(kit, [
      bust(70, 138, 108, SWIM),
      headFront(kit, { x: 70, y: 92, r: 36, ...BARE, eyes: 'closed' }),
      shape(
        'M42 152 Q26 160 16 150 Q26 130 22 98 Q24 44 70 44 Q116 44 118 98 Q114 130 124 150 Q114 160 98 152 Q96 118 104 96 Q98 72 70 72 Q42 72 36 96 Q44 118 42 152z',
        TOWEL,
      ),
      line('M30 86 Q36 60 70 58 Q104 60 110 86', '#fff', 5),
      arm([32, 168], [8, 130], [30, 84], { width: 20, ...NUDE, hand: 'side', bend: 8 }),
      arm([108, 168], [132, 130], [110, 84], { width: 20, ...NUDE, hand: 'side', bend: -8, flip: true }),
      box(136, 8, 70, 10, 5, METAL),
      line('M166 16 V28', METAL.rim, 6),
      flatShirt({ x: 166, y: 62, size: 0.58 }),
      shape('M144 104 H188 L190 178 H170 L166 132 L162 178 H142z', BOTTOM),
    ]),
};
