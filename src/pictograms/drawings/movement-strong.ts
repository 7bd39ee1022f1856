import { bust, sittingSide, standingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { wheelchairSide } from '@/pictograms/kit/mobility';
import { arrow, tick } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  GREEN,
  line,
  PURPLE,
  patch,
  place,
  RED,
  seam,
  solid,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { huggedSelf } from './calm-breathing-props';
import { ground, moverSide, onSeat, pile, speed, thumbUp } from './movement-props';

const WALL = solid('#c98d62', '#7a4d2b');

/** Hard work for the muscles, and movement in a seat. */
export const strong: Drawings = {
  'wall-push': (kit) =>
    closeUp(kit, [
      ground(186),
      box(168, -4, 40, 190, 0, WALL),
      line('M169 34 H200 M169 72 H200 M169 110 H200 M169 148 H200', seam(WALL), 3),
      standingSide(kit, {
        x: 62,
        y: 116,
        lean: 24,
        knees: [
          [-12, 28],
          [-2, 28],
        ],
        ankles: [
          [-32, 54],
          [-22, 54],
        ],
        near: { elbow: [54, -12], wrist: [98, -42], hand: 'side', bend: -56 },
        far: { elbow: [62, -26], wrist: [98, -66], hand: 'side', bend: -48 },
      }),
    ]),
  'chair-push-up': (kit) => {
    const chaired = kit.look.mobility === 'wheelchair';
    return closeUp(kit, [
      ground(190),
      place({ x: 72, y: 108, size: 0.86 }, () =>
        [
          chaired ? wheelchairSide('back', { x: 0, y: 24 }) : chairSide({ x: 0, y: 36 }),
          arm([6, -46], [12, -10], [10, 18], { width: 15, hand: 'side', bend: -74 }),
          sittingSide(kit, {
            x: 0,
            y: 0,
            knees: [
              [46, 2],
              [52, -2],
            ],
            ankles: [
              [62, 46],
              [72, 42],
            ],
            head: { mouth: 'closed' },
          }),
          chaired ? wheelchairSide('front', { x: 0, y: 24 }) : '',
          arm([-2, -46], [-16, -12], [-16, 26], { width: 15, hand: 'side', bend: -84, sleeve: 40 }),
        ].join(''),
      ),
      arrow(48, { x: 164, y: 92, turn: -90 }, 10),
    ]);
  },
  'carry-books': (kit) =>
    closeUp(kit, [
      ground(190),
      box(170, 20, 40, 172, 3, WOOD),
      patch('M178 30 H200 V86 H178z M178 96 H200 V150 H178z', '#7a4d2b'),
      box(180, 44, 9, 42, 2, RED) + box(189, 50, 14, 36, 2, YELLOW) + box(180, 108, 9, 42, 2, BLUE),
      place({ x: 64, y: 124, size: 0.95 }, () =>
        [
          arm([6, -46], [26, -16], [52, -10], { width: 15, hand: 'side' }),
          pile({ x: 20, y: -10, size: 1.15 }, [BLUE, YELLOW, RED, GREEN, PURPLE]),
          standingSide(kit, {
            x: 0,
            y: 0,
            knees: [
              [18, 26],
              [-6, 30],
            ],
            ankles: [
              [18, 56],
              [-30, 48],
            ],
            near: { elbow: [-8, -10], wrist: [32, -6], hand: 'side', bend: 6 },
          }),
        ].join(''),
      ),
    ]),
  'bear-walk': (kit) =>
    closeUp(kit, [
      ground(168),
      moverSide(
        kit,
        { x: 64, y: 84, size: 1.14 },
        {
          lean: 110,
          head: { x: 80, y: -4, turn: 18, mouth: 'smile' },
          nearLeg: { knee: [12, 34], ankle: [-2, 64] },
          farLeg: { knee: [-18, 32], ankle: [-34, 62], turn: 26 },
          near: { elbow: [42, 46], wrist: [40, 74], hand: 'side', bend: -84, sleeve: 40 },
          far: { elbow: [70, 48], wrist: [78, 70], hand: 'side', bend: -56, sleeve: 40 },
        },
      ),
    ]),
  'self-hug': (kit) => closeUp(kit, [huggedSelf(kit)]),
  ready: (kit) => {
    const up =
      arm([34, 160], [0, 206], [32, 180], { width: 24, sleeve: 46, hand: 'cuff', bend: 30 }) +
      thumbUp({ x: 32, y: 180, size: 1.36, turn: -9 });
    return closeUp(kit, [
      bust(100, 128, 150),
      headFront(kit, { x: 100, y: 72, r: 45, mouth: 'grin' }),
      up + mirrored(100, up),
      tick({ x: 168, y: 34 }),
    ]);
  },
  'wheel-along': (kit) =>
    closeUp(kit, [
      ground(188),
      place({ x: 84, y: 121, size: 0.96 }, () =>
        standingSide(wheeled(kit), {
          x: 0,
          y: 0,
          lean: 34,
          near: { elbow: [-24, -22], wrist: [6, -12], hand: 'grip', bend: 30 },
          far: { elbow: [34, -22], wrist: [42, -8], hand: 'hang' },
        }),
      ),
      speed({ x: 10, y: 70 }),
      arrow(38, { x: 154, y: 92 }, 9),
    ]),
  'seated-march': (kit) =>
    closeUp(kit, [
      ground(190),
      place({ x: 66, y: 122, size: 0.96 }, () =>
        onSeat(
          kit,
          {
            x: 0,
            y: 0,
            knees: [
              [46, -42],
              [46, 2],
            ],
            ankles: [
              [70, -4],
              [42, 54],
            ],
            near: { elbow: [-30, -26], wrist: [-28, 4], hand: 'hang', flip: true },
            far: { elbow: [38, -46], wrist: [58, -66], hand: 'hang' },
          },
          chairSide({ x: 0, y: 12, size: 0.96 }),
        ),
      ),
      arrow(44, { x: 160, y: 186, turn: -90 }, 10),
    ]),
  'knees-push': (kit) =>
    closeUp(kit, [
      ground(190),
      place({ x: 46, y: 130, size: 1.08 }, () =>
        onSeat(
          kit,
          {
            x: 0,
            y: 0,
            head: { mouth: 'closed' },
            knees: [
              [60, -14],
              [66, -18],
            ],
            ankles: [
              [62, 34],
              [72, 30],
            ],
            near: { elbow: [20, -50], wrist: [38, -43], hand: 'side', bend: 12, sleeve: 40 },
            far: { elbow: [26, -56], wrist: [46, -48], hand: 'side', bend: 12 },
          },
          chairSide({ x: 0, y: 12, size: 0.96 }),
        ),
      ),
      arrow(48, { x: 122, y: 24, turn: 90 }, 12),
      arrow(38, { x: 150, y: 152, turn: -90 }, 12),
    ]),
};

const wheeled = (kit: Kit): Kit => ({ ...kit, look: { ...kit.look, mobility: 'wheelchair' } });
