import { sittingSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { BOTTOM, box, line, patch, RED, SKIN, shape, solid } from '@/pictograms/kit/svg';
import { bareFoot, floor, HEEL, looseSock, roll, sockOn, thumb } from './sock-props';

const WALL = solid('#c9d8e6', '#6f88a6');
/** The dark of an open sock, also where rims are white. */
const INSIDE = solid('#9c2720', '#9c2720');
/** The white stripe as a roll among red ones. */
const STRIPE = solid('#fff', RED.rim);
const SLEEVE = { width: 26, sleeve: 70 } as const;

export const sockSteps: Drawings = {
  'sit-against-wall': (kit) =>
    closeUp(kit, [
      box(-10, -10, 46, 190, 0, WALL),
      line('M0 28 H34 M0 64 H34 M0 100 H34 M0 136 H34 M18 -6 V28 M18 64 V100 M18 136 V176', WALL.rim, 2.5),
      floor(178),
      `<g transform="translate(68 164) scale(1.24)">${sittingSide(kit, {
        x: 6,
        y: 0,
        feet: 'bare',
        knees: [
          [46, -44],
          [54, -48],
        ],
        ankles: [
          [56, -4],
          [62, -4],
        ],
        near: { elbow: [14, -14], wrist: [36, -34], hand: 'side' },
      })}</g>`,
    ]),

  'sock-find-heel': (kit) =>
    closeUp(kit, [
      looseSock({ x: 82, y: 14, size: 1.18 }),
      arm([214, 10], [196, 16], [164, 34], { ...SLEEVE, hand: 'grip' }),
      arm([-20, 214], [-4, 204], [24, 182], { width: 30, sleeve: 30, hand: 'point' }),
    ]),

  'sock-thumbs-in': (kit) =>
    closeUp(kit, [
      shape('M60 30 a37 21 0 1 1 74 0 a37 21 0 1 1 -74 0z', INSIDE),
      thumb('M40 64 Q52 34 66 30 Q78 28 82 42'),
      thumb('M154 64 Q142 34 128 30 Q116 28 112 42'),
      shape(
        'M60 30 Q66 52 97 52 Q128 52 134 30 L130 118 Q132 132 150 136 Q180 142 178 168 Q176 194 148 194 H92 Q50 194 55 148 Q57 132 62 120z',
        RED,
      ),
      patch(
        'M62.4 86 Q97 98 131.6 86 L131.2 98 Q97 110 62.8 98z M63 110 Q97 122 129.4 110 L129.4 122 Q97 134 61.4 122z',
        '#fff',
      ),
      patch(
        'M56 150 Q88 150 96 192.6 H92 Q51 192 56 150z M152 138 Q178 144 176.6 168 Q174 192 148 192.6 Q132 164 152 138z',
        HEEL,
      ),
      arm([-20, 176], [-6, 146], [30, 90], { width: 28, sleeve: 40, hand: 'cuff', bend: 10 }),
      arm([214, 176], [200, 146], [164, 90], { width: 28, sleeve: 40, hand: 'cuff', flip: true, bend: -10 }),
    ]),

  'sock-scrunch': (kit) =>
    closeUp(kit, [
      shape('M42 54 a58 28 0 1 1 116 0 a58 28 0 1 1 -116 0z', INSIDE),
      thumb('M28 94 Q34 58 52 52 Q68 48 74 66'),
      thumb('M172 94 Q166 58 148 52 Q132 48 126 66'),
      shape('M60 126 Q56 158 76 172 Q96 192 128 188 Q158 182 156 154 Q154 138 146 126z', RED),
      patch('M106 187.6 Q110 158 155 150 Q156 180 128 186.6 Q114 189 106 187.6z', HEEL),
      roll('M58 136 Q102 154 152 136', 15),
      roll('M56 124 Q100 140 146 124', 15, STRIPE),
      roll('M50 110 Q100 128 152 110', 15),
      roll('M54 97 Q100 114 146 97', 15, STRIPE),
      roll('M46 84 Q100 104 154 84', 16),
      roll('M48 68 Q70 86 100 86 Q130 86 152 68', 20),
      arm([-26, 206], [-14, 176], [18, 122], { width: 28, sleeve: 40, hand: 'cuff', bend: 10 }),
      arm([226, 206], [214, 176], [182, 122], { width: 28, sleeve: 40, hand: 'cuff', flip: true, bend: -10 }),
    ]),

  'sock-toes-in': (kit) =>
    closeUp(kit, [
      patch('M106 112 a14 38 0 1 1 28 0 a14 38 0 1 1 -28 0z', INSIDE.fill),
      bareFoot({ x: 46, y: 88, size: 1.15 }),
      shape('M20 -10 H76 V16 H18z', BOTTOM),
      shape('M146 82 Q198 78 196 116 Q194 148 146 146z', RED),
      patch('M168 81.6 Q196 84 194.6 116 Q193 142 168 145 Q154 114 168 81.6z', HEEL),
      roll('M152 82 Q158 112 150 146', 18),
      roll('M138 80 Q146 112 136 148', 18, STRIPE),
      roll('M124 78 Q134 112 122 150', 20),
      arm([204, -24], [188, 10], [152, 52], { ...SLEEVE, hand: 'grip' }),
      arm([30, 220], [54, 204], [102, 180], { ...SLEEVE, hand: 'grip' }),
    ]),

  'sock-over-heel': (kit) =>
    closeUp(kit, [
      `<g transform="translate(0 17)">${[
        bareFoot({ x: 78, y: 100, size: 1.2 }),
        shape('M48 -20 H110 V6 H46z', BOTTOM),
        shape('M116 82 L46 128 Q36 158 66 158 H154 Q182 158 180 132 Q176 115 154 111 Q128 104 116 82z', RED),
        patch(
          'M42.6 136 Q68 130 84 156.8 H66 Q41 156 42.6 136z M154 111 Q175 117 178.8 132 Q180 155 154 156.8 Q140 132 154 111z',
          HEEL,
        ),
        roll('M124 92 Q94 122 54 142', 16),
        roll('M118 78 Q88 108 48 128', 18, STRIPE),
        roll('M112 62 Q82 94 42 114', 20),
        arm([206, -24], [194, 8], [150, 44], { ...SLEEVE, hand: 'grip' }),
        arm([-40, 30], [-26, 56], [10, 92], { ...SLEEVE, hand: 'grip' }),
      ].join('')}</g>`,
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
