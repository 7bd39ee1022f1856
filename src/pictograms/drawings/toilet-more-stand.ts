import { footFront, standingSide, torsoSide } from '@/pictograms/kit/body';
import { closeUp, mirrored, pair } from '@/pictograms/kit/frame';
import { headBack } from '@/pictograms/kit/head-back';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { arrow, roundArrow } from '@/pictograms/kit/signs';
import {
  BOTTOM,
  box,
  line,
  PALE,
  type Point,
  patch,
  place,
  seam,
  shape,
  TOP,
  WHITE,
  YELLOW,
} from '@/pictograms/kit/svg';
import { toiletFront } from '@/pictograms/kit/toilet';
import { floor, onWall } from './cover-props';
import { clothesUpInWheelchair } from './toilet-in-wheelchair';
import { bowlBelow, ellipse, LID, ring, toiletOpen, WEE, weeDrop } from './toilet-more-props';

const SHAKE = 'var(--rim,#55697c)';

export const standing: Drawings = {
  'seat-up': (kit) =>
    onWall(kit, [
      floor(176),
      box(36, -10, 116, 96, 10, PALE),
      shape('M34 128 Q22 8 92 8 Q162 8 150 128z', LID),
      shape('M20 140 Q24 186 62 208 H122 Q160 186 164 140z', PALE),
      ellipse(92, 140, 74, 30, PALE),
      ellipse(92, 140, 56, 19, { fill: '#a9bfce', rim: PALE.rim }),
      ring(92, 76, 60, 52, 24),
      arm([240, 230], [214, 150], [166, 92], { width: 32, hand: 'cuff', sleeve: 34 }),
      roundArrow(80, 182, 226, { x: 92, y: 92 }, 9),
    ]),
  'stand-at-toilet': (kit) =>
    onWall(kit, [
      floor(184),
      mirrored(100, toiletOpen({ x: 24, y: 132, size: 0.86 }, 82)),
      place({ x: 70, y: 120, size: 0.97 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          afoot: kit.look.mobility !== 'wheelchair',
          head: { eye: 'down', turn: 8 },
          near: { elbow: [-12, -18], wrist: [0, 4], hand: 'hang', flip: true },
        }),
      ),
    ]),
  'clothes-down-front': (kit) => {
    const elbow: Point = [10, 44];
    const wrist: Point = [42, 92];
    return closeUp(kit, [
      shape('M34 70 Q100 84 166 70 L158 160 H42z', YELLOW),
      line('M36 86 Q100 100 164 86', '#fff', 5),
      shape('M50 -10 Q52 30 40 60 Q100 84 160 60 Q148 30 150 -10', TOP),
      line('M42 50 Q100 73 158 50', seam(TOP), 3),
      pair(arm([30, -34], elbow, wrist, { width: 26, sleeve: 42, hand: 'cuff-thumb', flip: true })),
      shape(
        'M28 84 Q40 90 52 118 Q66 138 100 138 Q134 138 148 118 Q160 90 172 84 L180 206 H108 L100 190 L92 206 H20z',
        BOTTOM,
      ),
      line('M27 96 Q34 102 44 126 Q64 150 100 150 Q136 150 156 126 Q166 102 173 96', seam(BOTTOM), 3),
      pair(handAt(elbow, wrist, 'cuff', 26, true)),
      pair(arrow(44, { x: 13, y: 128, turn: 90 }, 8)),
    ]);
  },
  'aim-in-toilet': (kit) =>
    onWall(kit, [
      box(40, -20, 120, 60, 10, PALE),
      bowlBelow(106),
      ellipse(100, 114, 34, 23, { fill: '#d8392f', rim: '#8f221b' }),
      ellipse(100, 114, 21, 14, { fill: '#fff', rim: '#fff' }),
      ellipse(100, 114, 9, 6, { fill: '#d8392f', rim: '#d8392f' }),
      line('M100 194 V144 M88 156 L100 144 L112 156', '#55697c', 10),
    ]),
  'wee-standing': (kit) =>
    onWall(kit, [
      floor(184),
      line('M88 92 Q124 78 136 134', WEE.rim, 14),
      line('M88 92 Q124 78 136 134', WEE.fill, 9),
      mirrored(100, toiletOpen({ x: 12, y: 126, size: 1.15 }, 84)),
      leg([42, 96], [42, 150], [40, 210], { width: 42, sleeve: 100 }),
      torsoSide({ x: 42, y: 92, size: 1.55 }),
      arm([42, 12], [6, 66], [52, 88], { width: 24, hand: 'hang' }),
    ]),
  'shake-or-wipe': (kit) =>
    onWall(kit, [
      bowlBelow(178),
      shape(
        'M40 98 Q62 88 82 100 Q102 90 118 98 V144 l-9 6 -9 -6 -10 6 -9 -6 -10 6 -9 -6 -11 6 -11 -6z',
        WHITE,
      ),
      line('M82 104 V142', WHITE.rim, 3),
      patch('M52 100 Q80 90 106 101 Q100 120 80 120 Q58 120 52 100z', '#fbe39a'),
      arm([240, 160], [210, 148], [158, 126], { width: 34, hand: 'pinch', sleeve: 30 }),
      weeDrop(80, 74, 3),
      line('M44 36 Q34 56 42 76 M26 28 Q12 54 22 84 M116 36 Q126 56 118 76 M134 28 Q148 54 138 84', SHAKE, 7),
    ]),
  'clothes-up-front': (kit) => {
    if (kit.look.mobility === 'wheelchair') return clothesUpInWheelchair(kit);
    const elbow: Point = [34, 84];
    const wrist: Point = [57, 111];
    const half = [
      footFront('shoe', { x: 84, y: 184 }),
      leg([88, 136], [83, 160], [86, 186], { width: 20, sleeve: 90 }),
    ].join('');
    return onWall(kit, [
      floor(172),
      toiletFront({ x: 100, y: 120, size: 1.3 }),
      pair(half),
      shape('M69 92 H131 L134 130 H66z', YELLOW),
      shape('M78 62 Q64 64 64 82 L68 102 Q100 108 132 102 L136 82 Q136 64 122 62 Q100 72 78 62z', TOP),
      headBack(kit, { x: 100, y: 37, r: 26 }),
      pair(arm([74, 76], elbow, wrist, { width: 17, sleeve: 40, hand: 'cuff-thumb', flip: true })),
      shape('M58 122 Q100 138 142 122 L138 166 H106 L100 150 L94 166 H62z', BOTTOM),
      line('M60 132 Q100 147 140 132', seam(BOTTOM), 3),
      pair(handAt(elbow, wrist, 'cuff', 17, true)),
      pair(arrow(64, { x: 18, y: 100, turn: -90 }, 10)),
    ]);
  },
  'seat-down': (kit) =>
    onWall(kit, [
      floor(184),
      toiletOpen({ x: 42, y: 120, size: 1.22 }, 28),
      arm([230, -30], [206, 6], [170, 46], { width: 32, hand: 'side', flip: true, sleeve: 30 }),
      roundArrow(126, -20, -3, { x: 59, y: 119 }, 9),
    ]),
};
