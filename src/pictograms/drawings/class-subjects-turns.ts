import { type ArmPose, bust, type ChildSide, sittingSide, standingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { ball } from '@/pictograms/kit/home';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { highlight, roundArrow } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  disc,
  GREEN,
  line,
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
  YELLOW,
} from '@/pictograms/kit/svg';
import { board, die, FRIEND_TOP, finishFlag, INK, needle, pawn, TABLE } from './class-subjects-props';
import { roomFloor } from './home-more-props';
import { holding, tableTop } from './meals-props';

const ARM = { width: 32, sleeve: 62, soft: 0.5 } as const;
const FRIEND = { ...ARM, cloth: FRIEND_TOP } as const;
const INSIDE = '#4b3680';

/** A skittle standing on the origin, 30 wide, 84 tall. */
const skittle = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-9 0 Q-17 -22 -12 -38 Q-6 -52 -9 -66 Q-11 -84 0 -84 Q11 -84 9 -66 Q6 -52 12 -38 Q17 -22 9 0z',
        WHITE,
        rim,
      ) + line('M-6 -54 H6 M-7 -61 H7', RED.fill, 4),
  );

/** Cross-legged on the floor from the side, the hip 14 above it; a wheelchair user stays in the chair. */
const onFloor = (kit: Kit, where: Place, options: Partial<ChildSide> & { near: ArmPose }): string =>
  kit.look.mobility === 'wheelchair'
    ? place({ x: where.x + 14, y: where.y - 32, size: 0.88 }, () =>
        standingSide(kit, { x: 0, y: 0, ...options }),
      )
    : place(where, () =>
        sittingSide(kit, {
          x: 0,
          y: 0,
          knees: [
            [40, -10],
            [44, -8],
          ],
          ankles: [
            [12, 2],
            [24, 2],
          ],
          ...options,
        }),
      );

export const turns: Drawings = {
  'choose-game': (kit) =>
    closeUp(
      kit,
      [
        highlight('M18 8 H118 Q126 8 126 16 V116 Q126 124 118 124 H18 Q10 124 10 116 V16 Q10 8 18 8z', 0.7),
        board({ x: 68, y: 66, size: 0.6 }),
        pawn({ x: 56, y: 82, size: 0.66 }, RED) + pawn({ x: 82, y: 82, size: 0.66 }, BLUE),
        skittle({ x: 148, y: 100 }) + skittle({ x: 180, y: 100 }),
        ball({ x: 164, y: 102, size: 0.86 }),
        arm([-20, 260], [4, 224], [44, 160], { ...ARM, width: 30, hand: 'point' }),
        as('friend', kit, () =>
          arm([220, 260], [196, 228], [130, 160], { ...FRIEND, width: 30, hand: 'point', flip: true }),
        ),
      ],
      TABLE,
    ),

  'sit-together': (kit) =>
    closeUp(kit, [
      roomFloor(152),
      onFloor(
        kit,
        { x: 34, y: 152, size: 1.14 },
        { near: { elbow: [0, -18], wrist: [20, -20], hand: 'side', bend: 16 } },
      ),
      mirrored(
        100,
        as('friend', kit, (own) =>
          onFloor(
            own,
            { x: 34, y: 152, size: 1.14 },
            { top: FRIEND_TOP, near: { elbow: [0, -18], wrist: [20, -20], hand: 'side', bend: 16 } },
          ),
        ),
      ),
      board({ x: 100, y: 168, size: 0.74 }, 0.36),
      pawn({ x: 84, y: 166, size: 0.6 }, RED) + pawn({ x: 118, y: 176, size: 0.6 }, BLUE),
    ]),

  'who-starts': (kit) =>
    closeUp(kit, [
      disc(108, 90, 80, solid('#f6b93b', '#35475c'), 4),
      patch('M108 12 A78 78 0 0 1 108 168z', '#8fb8ee'),
      headFront(kit, { x: 64, y: 90, r: 30, neck: false }),
      as('friend', kit, (own) => headFront(own, { x: 152, y: 90, r: 30, neck: false })),
      needle({ x: 108, y: 90, turn: 24, size: 1.1 }),
      arm([190, 270], [172, 240], [122, 180], { ...ARM, width: 30, hand: 'point' }),
      roundArrow(92, 138, 196, { x: 108, y: 90 }, 8),
    ]),

  'roll-dice': (kit) =>
    closeUp(
      kit,
      [
        board({ x: 100, y: 134, size: 1.06 }),
        pawn({ x: 46, y: 198, size: 0.8 }, RED),
        `<ellipse cx="128" cy="166" rx="34" ry="9" fill="#7a4d2b" opacity=".35"/>`,
        die({ x: 124, y: 124, turn: -18, size: 0.98 }),
        arm([-50, -40], [-20, -20], [54, 44], { ...ARM, hand: 'side', flip: false, bend: 4 }),
        line('M168 84 Q178 104 174 124 M82 102 Q76 120 82 138', 'var(--rim,#55697c)', 6),
      ],
      TABLE,
    ),

  'friends-turn': (kit) =>
    closeUp(kit, [
      bust(46, 86, 92),
      headFront(kit, { x: 48, y: 44, r: 34, eyes: 'right', mouth: 'calm' }),
      as('friend', kit, (own) =>
        [bust(152, 86, 92, FRIEND_TOP), headFront(own, { x: 150, y: 44, r: 34, eyes: 'down' })].join(''),
      ),
      tableTop(118),
      board({ x: 137, y: 160, size: 0.74 }, 0.44),
      arm([84, 108], [98, 158], [58, 150], { width: 19, hand: 'hang', sleeve: 62, flip: true }),
      arm([10, 108], [-10, 158], [30, 150], { width: 19, hand: 'hang', sleeve: 62 }),
      pawn({ x: 172, y: 186, size: 0.66 }, RED),
      as('friend', kit, () =>
        holding(
          [192, 104],
          [216, 150],
          [166, 124],
          { width: 20, cloth: FRIEND_TOP, hand: 'pinch', sleeve: 72, flip: true, bend: -12 },
          ({ x, y }) => pawn({ x: x - 2, y: y + 46, size: 0.92 }, BLUE),
        ),
      ),
    ]),

  'pass-dice': (kit) =>
    closeUp(kit, [
      as('friend', kit, () =>
        arm([270, 190], [240, 180], [168, 152], {
          ...FRIEND,
          width: 38,
          hand: 'side',
          flip: true,
          sleeve: 66,
          bend: -18,
        }),
      ),
      die({ x: 116, y: 88, turn: -6, size: 1.2 }),
      arm([-70, 0], [-50, 10], [18, 52], { ...ARM, width: 38, hand: 'pinch', sleeve: 76 }),
    ]),

  'game-ends': (kit) =>
    closeUp(
      kit,
      [
        finishFlag({ x: 112, y: 138, size: 0.96 }),
        box(52, 150, 44, 44, 4, YELLOW),
        box(6, 150, 44, 44, 4, GREEN),
        box(98, 112, 92, 82, 5, WHITE),
        patch('M99 176 h15 v17 h-15z M129 176 h15 v17 h-15z M159 176 h15 v17 h-15z', INK),
        pawn({ x: 74, y: 186, size: 0.9 }, BLUE),
        holding([-60, 10], [-40, 20], [78, 70], { ...ARM, hand: 'pinch' }, ({ x, y }) =>
          pawn({ x: x + 10, y: y + 66, size: 1.4 }, RED),
        ),
      ],
      TABLE,
    ),

  'good-game': (kit) =>
    closeUp(kit, [
      bust(34, 152, 96),
      headSide(kit, { x: 40, y: 104, r: 40 }),
      mirrored(
        100,
        as('friend', kit, (own) => bust(34, 152, 96, FRIEND_TOP) + headSide(own, { x: 40, y: 104, r: 40 })),
      ),
      arm([50, 190], [88, 150], [88, 86], { width: 22, hand: 'side', sleeve: 50 }),
      mirrored(
        100,
        as('friend', kit, () =>
          arm([50, 190], [88, 150], [88, 86], { width: 22, hand: 'side', sleeve: 50, cloth: FRIEND_TOP }),
        ),
      ),
      line('M100 24 V8 M80 28 L70 14 M120 28 L130 14', 'var(--rim,#55697c)', 6),
    ]),

  'game-away': (kit) => {
    const elbow: Point = [224, -10];
    const wrist: Point = [164, 30];
    return closeUp(kit, [
      shape('M34 104 H166 L188 132 H12z', { fill: INSIDE, rim: seam(PURPLE) }),
      board({ x: 112, y: 86, turn: 12, size: 0.68 }),
      pawn({ x: 38, y: 134, size: 0.86 }, RED),
      die({ x: 72, y: 124, turn: -10, size: 0.52 }),
      shape('M10 130 H190 V186 Q190 194 182 194 H18 Q10 194 10 186z', PURPLE),
      pawn({ x: 84, y: 184, size: 0.74 }, RED) + pawn({ x: 116, y: 184, size: 0.74 }, BLUE),
      arm([250, -40], elbow, wrist, { ...ARM, hand: 'pinch', flip: true }),
      handAt(elbow, wrist, 'pinch', 32, true),
    ]);
  },
};
