import { footFront } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { arrow, roundArrow } from '@/pictograms/kit/signs';
import {
  BOTTOM,
  box,
  line,
  PALE,
  type Point,
  SKIN,
  seam,
  shape,
  TOP,
  WHITE,
  white,
  YELLOW,
} from '@/pictograms/kit/svg';
import { toiletFront } from '@/pictograms/kit/toilet';
import { WATER } from '@/pictograms/kit/water';
import { floor, onWall } from './cover-props';
import { skirtUpInWheelchair } from './toilet-in-wheelchair';
import { weeDrop } from './toilet-more-props';

export const sitting: Drawings = {
  'skirt-up': (kit) => {
    if (kit.look.mobility === 'wheelchair') return skirtUpInWheelchair(kit);
    const elbow: Point = [34, 84];
    const wrist: Point = [44, 110];
    return onWall(kit, [
      floor(172),
      toiletFront({ x: 152, y: 124, size: 0.92 }),
      `<g transform="translate(-22 0)">${[
        pair(
          leg([89, 126], [86, 156], [86, 184], { width: 21, sleeve: 0 }) +
            footFront('shoe', { x: 84, y: 184 }),
        ),
        shape('M70 100 H130 L136 142 Q100 150 64 142z', BOTTOM),
        shape('M78 62 Q64 64 64 82 L70 104 Q100 110 130 104 L136 82 Q136 64 122 62 Q100 76 78 62z', TOP),
        headFront(kit, { x: 100, y: 37, r: 26, eyes: 'down' }),
        pair(arm([74, 76], elbow, wrist, { width: 16, sleeve: 44, hand: 'cuff-thumb', flip: true })),
        shape('M70 104 Q100 110 130 104 L160 116 L157 136 Q136 150 100 150 Q64 150 43 136 L40 116z', BOTTOM),
        line('M45 128 Q66 141 100 141 Q134 141 155 128', '#fff', 4),
        line('M84 110 L78 126 M100 112 V130 M116 110 L122 126', seam(BOTTOM), 3),
        pair(handAt(elbow, wrist, 'cuff', 16, true)),
      ].join('')}</g>`,
      arrow(44, { x: 22, y: 190, turn: -90 }, 9),
    ]);
  },
  'pants-to-knees': (kit) => {
    const elbow: Point = [4, 48];
    const wrist: Point = [26, 102];
    return closeUp(kit, [
      pair(shape('M50 20 Q46 90 56 130 Q48 170 54 210 H86 Q96 150 92 120 L97 20', SKIN)),
      pair(line('M62 190 Q70 196 80 190', 'var(--skin-line)', 3)),
      shape(
        'M54 -10 Q50 24 40 56 Q56 66 72 58 Q86 68 100 60 Q114 68 128 58 Q144 66 160 56 Q150 24 146 -10',
        BOTTOM,
      ),
      line('M72 56 L78 26 M128 56 L122 26 M100 58 V30', seam(BOTTOM), 3),
      pair(arm([10, -34], elbow, wrist, { width: 26, sleeve: 36, hand: 'cuff-thumb', flip: true })),
      shape('M26 124 Q100 156 174 124 L164 158 Q126 152 112 178 H88 Q74 152 36 158z', YELLOW),
      line('M28 134 Q100 166 172 134', '#fff', 5),
      pair(handAt(elbow, wrist, 'cuff', 26, true)),
      pair(arrow(36, { x: 16, y: 156, turn: 90 }, 9)),
    ]);
  },
  wee: (kit) =>
    onWall(kit, [
      floor(184),
      box(-30, -10, 52, 110, 10, PALE),
      shape('M16 94 H152 Q150 160 110 176 V206 H54 V176 Q18 160 16 94z', PALE),
      shape('M30 94 H138 Q136 150 100 164 H66 Q32 150 30 94z', white('#fff', PALE.rim)),
      shape('M34 126 Q48 120 60 126 T86 126 T112 126 T134 126 Q126 156 100 164 H66 Q40 156 34 126z', WATER),
      shape('M40 40 Q110 26 160 34 Q190 38 188 70 L180 200 H148 L150 92 Q100 100 40 92z', SKIN),
      weeDrop(84, 107, 1.2),
      weeDrop(84, 140, 1.4),
      box(4, 82, 62, 15, 7.5, WHITE),
      box(110, 82, 50, 15, 7.5, WHITE),
      shape('M20 -10 Q16 40 20 82 Q70 96 122 84 Q134 60 120 22 L104 -10z', BOTTOM),
      shape('M24 -20 Q20 10 22 24 Q66 36 110 22 Q116 0 112 -20z', TOP),
      line('M48 38 Q50 64 44 84 M84 34 Q94 60 92 84', seam(BOTTOM), 3),
      shape('M142 104 Q166 94 192 104 Q196 120 188 130 Q166 138 144 130 Q138 118 142 104z', YELLOW),
      line('M144 112 Q166 104 190 112', '#fff', 4),
    ]),
  'fold-paper': (kit) =>
    closeUp(kit, [
      shape('M30 66 H100 V166 l-12 7 -11 -7 -12 7 -12 -7 -11 7 -12 -7z', WHITE),
      shape('M100 66 L160 42 V142 l-10 10 -12 -2 -12 12 -12 -1 -14 5z', white('#d9e3ec')),
      arm([-40, 200], [-20, 190], [6, 160], { width: 32, hand: 'pinch', sleeve: 30, flip: true }),
      arm([250, 170], [230, 150], [186, 112], { width: 32, hand: 'pinch', sleeve: 30 }),
      roundArrow(54, 320, 222, { x: 106, y: 70 }, 9),
    ]),
};
