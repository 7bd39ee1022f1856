import { sittingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow, roundArrow } from '@/pictograms/kit/signs';
import { BOTTOM, box, line, patch, RED, SKIN, seam, shape, solid } from '@/pictograms/kit/svg';
import { bareFoot, floor, HEEL, looseSock, roll, sockOn, thumb } from './sock-props';

const WALL = solid('#c9d8e6', '#6f88a6');
/** The dark of an open sock, also where rims are white. */
const INSIDE = solid('#9c2720', '#9c2720');
/** The white stripe as a roll among red ones. */
const STRIPE = solid('#fff', RED.rim);
const SLEEVE = { width: 26, sleeve: 70 } as const;

const pairOf = (x: number, half: string): string => half + mirrored(x, half);

export const sockSteps: Drawings = {
  'sit-against-wall': (kit) =>
    closeUp(kit, [
      box(-10, -10, 62, 190, 0, WALL),
      line(
        'M0 28 H52 M0 64 H52 M0 100 H52 M0 136 H52 M30 -6 V28 M14 28 V64 M36 64 V100 M18 100 V136 M34 136 V176',
        seam(WALL),
        2.5,
      ),
      floor(180),
      `<g transform="translate(80 166) scale(1.26)">${sittingSide(kit, {
        x: 0,
        y: 0,
        feet: 'bare',
        knees: [
          [46, -40],
          [54, -44],
        ],
        ankles: [
          [58, -4],
          [66, -4],
        ],
        near: { elbow: [14, -16], wrist: [30, -30], hand: 'side', bend: 22 },
      })}</g>`,
    ]),

  'sock-find-heel': (kit) =>
    closeUp(kit, [
      looseSock({ x: 82, y: 14, size: 1.18 }),
      arm([214, 10], [196, 16], [164, 34], { ...SLEEVE, hand: 'grip' }),
      arm([-20, 214], [-4, 204], [24, 182], { width: 30, sleeve: 30, hand: 'point' }),
    ]),

  'sock-thumbs-in': (kit) => {
    return closeUp(kit, [
      shape('M58 44 a40 22 0 1 1 80 0 a40 22 0 1 1 -80 0z', INSIDE),
      pairOf(98, thumb('M36 92 L52 36 Q58 24 66 34 L76 64')),
      shape(
        'M59 50 Q64 67 98 67 Q132 67 137 50 L132 120 Q134 134 152 138 Q182 144 180 170 Q178 196 150 196 H92 Q50 196 55 150 Q57 134 62 122z',
        RED,
      ),
      line('M60 64 Q70 82 98 82 Q126 82 136 64', seam(RED), 3),
      patch(
        'M62 92 Q97 106 133 92 L132 104 Q97 118 62.6 104z M63 118 Q97 130 131 118 L131 130 Q97 142 60 130z',
        '#fff',
      ),
      patch(
        'M56 152 Q88 152 96 194.6 H92 Q51 194 56 152z M154 140 Q180 146 178.6 170 Q176 194 150 194.6 Q134 166 154 140z',
        HEEL,
      ),
      pairOf(98, arm([-24, 180], [-10, 150], [26, 96], { width: 28, sleeve: 40, hand: 'cuff', bend: 10 })),
      arrow(36, { x: 98, y: 4, turn: 90 }, 9),
    ]);
  },

  'sock-scrunch': (kit) =>
    closeUp(kit, [
      shape(
        'M62 116 Q56 132 53 150 Q50 196 92 196 H150 Q178 196 180 170 Q182 144 152 138 Q136 134 134 116z',
        RED,
      ),
      patch(
        'M55 148 Q88 148 98 194.6 H92 Q51 194 55 148z M154 140 Q180 146 178.6 170 Q176 194 150 194.6 Q134 166 154 140z',
        HEEL,
      ),
      shape('M46 40 a52 18 0 1 1 104 0 a52 18 0 1 1 -104 0z', INSIDE),
      roll('M52 126 Q98 144 144 126', 17),
      roll('M46 109 Q98 127 150 109', 17, STRIPE),
      roll('M50 92 Q98 110 146 92', 17),
      roll('M44 75 Q98 93 152 75', 17, STRIPE),
      roll('M46 52 Q60 72 98 72 Q136 72 150 52', 20),
      pairOf(98, arm([-60, 120], [-40, 112], [6, 92], { width: 32, sleeve: 40, hand: 'cuff' })),
    ]),

  'sock-toes-in': (kit) =>
    closeUp(kit, [
      `<g transform="translate(-2 -8)">${[
        patch('M112 112 a18 46 0 1 1 36 0 a18 46 0 1 1 -36 0z', INSIDE.fill),
        bareFoot({ x: 30, y: 92, size: 1.2 }),
        shape('M2 -30 H62 V20 H0z', BOTTOM),
        shape('M160 72 Q200 72 200 116 Q200 154 160 156z', RED),
        patch('M178 73 Q200 76 199 116 Q198 150 178 154 Q164 114 178 73z', HEEL),
        roll('M166 74 Q174 112 164 156', 18),
        roll('M152 70 Q160 112 150 158', 18, STRIPE),
        roll('M138 66 Q148 112 136 162', 20),
        arm([196, -40], [182, 0], [160, 36], { ...SLEEVE, hand: 'grip' }),
        arm([214, 210], [196, 208], [150, 192], { ...SLEEVE, hand: 'grip', flip: true }),
      ].join('')}</g>`,
    ]),

  'sock-over-heel': (kit) =>
    closeUp(kit, [
      bareFoot({ x: 84, y: 128, size: 1.2 }),
      shape('M54 -20 H116 V16 H52z', BOTTOM),
      shape('M122 104 L84 178 H160 Q188 178 186 154 Q182 137 160 133 Q134 126 122 104z', RED),
      patch('M160 133 Q181 139 184.8 154 Q186 177 160 176.8 Q146 154 160 133z', HEEL),
      patch('M86 177 Q92 150 112 150 Q126 160 120 177z', HEEL),
      roll('M128 112 Q108 142 92 176', 16),
      roll('M120 98 Q96 136 80 176', 18, STRIPE),
      roll('M112 84 Q86 128 66 176', 20),
      arm([210, -10], [196, 22], [150, 62], { ...SLEEVE, hand: 'grip' }),
      arm([-30, 214], [-10, 206], [36, 186], { ...SLEEVE, hand: 'grip', bend: -10 }),
      roundArrow(46, 168, 262, { x: 66, y: 146 }, 9),
    ]),

  'sock-pull-up': (kit) =>
    closeUp(kit, [
      shape('M64 10 L66 70 H119 L121 10', SKIN),
      shape('M56 -10 H128 V20 H54z', BOTTOM),
      sockOn({ x: 92, y: 148, size: 1.02 }, 88),
      arm([-24, 16], [-14, 44], [34, 66], { ...SLEEVE, hand: 'grip', bend: -14 }),
      arm([228, 16], [214, 44], [150, 66], { ...SLEEVE, hand: 'grip', flip: true, bend: 14 }),
    ]),

  'sock-other-foot': (kit) =>
    closeUp(kit, [
      bareFoot({ x: 34, y: 124, size: 0.9 }),
      sockOn({ x: 34, y: 124, size: 0.9 }),
      bareFoot({ x: 84, y: 150, size: 0.9 }),
      shape('M6 -10 H54 V34 H4z M58 -10 H112 V64 H56z', BOTTOM),
      looseSock({ x: 130, y: 62, size: 0.66, turn: -4 }),
      arm([210, -24], [200, -2], [174, 44], { ...SLEEVE, hand: 'grip' }),
    ]),
};
