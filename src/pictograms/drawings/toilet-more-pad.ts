import { tap } from '@/pictograms/kit/bathroom';
import { sittingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow, cross, roundArrow, tick } from '@/pictograms/kit/signs';
import {
  BOTTOM,
  box,
  disc,
  dot,
  line,
  METAL,
  PALE,
  PURPLE,
  patch,
  place,
  SKIN,
  seam,
  shape,
  solid,
  TOP,
  WHITE,
  WOOD,
  white,
  YELLOW,
} from '@/pictograms/kit/svg';
import { bin, toiletFront, toiletSide } from '@/pictograms/kit/toilet';
import { foam, stream, WATER } from '@/pictograms/kit/water';
import { floor, onWall } from './cover-props';
import { ellipse, halves, pad, padPeeled, pantsBelow } from './toilet-more-props';

const DARK = solid('#41297c', '#41297c');

/** A toilet behind white paper, and behind an arrow that is white on black. */
const BOWL = solid('var(--backing,#e6edf3)', '#5d7388');

export const padChange: Drawings = {
  'pad-pouch': (kit) =>
    closeUp(kit, [
      arm([250, 210], [232, 190], [176, 142], { width: 36, hand: 'cuff-thumb', sleeve: 30 }),
      shape('M34 84 Q92 60 150 84 Q92 104 34 84z', DARK),
      pad({ x: 78, y: 74, size: 0.86, turn: -6 }),
      shape('M28 86 Q92 112 156 86 L162 172 Q162 184 150 184 H34 Q22 184 22 172z', PURPLE),
      line('M31 96 Q92 122 153 96', '#f6d37a', 7),
      line('M31 96 Q92 122 153 96', '#97690a', 2),
      line('M154 96 L164 110', '#97690a', 7),
      line(
        'M92 160 Q76 150 76 142 Q76 134 84 134 Q91 134 92 140 Q93 134 100 134 Q108 134 108 142 Q108 150 92 160z',
        '#e4dbf7',
        5,
      ),
      handAt([232, 190], [176, 142], 'cuff', 36),
    ]),
  'lock-door': (kit) =>
    closeUp(kit, [
      patch('M0 0 H44 V200 H0z', '#fff3cf'),
      shape('M44 -8 H208 V208 H44z', WOOD),
      line('M66 62 V-10 M66 62 H210 M66 210 V158 H210', seam(WOOD), 3),
      box(64, 80, 112, 56, 8, METAL),
      dot(76, 92, 4, METAL.rim) +
        dot(76, 124, 4, METAL.rim) +
        dot(164, 92, 4, METAL.rim) +
        dot(164, 124, 4, METAL.rim),
      box(10, 98, 148, 20, 8, white('#e8edf2', '#47566a')),
      box(4, 84, 34, 48, 8, METAL),
      box(82, 84, 14, 48, 4, METAL) + box(146, 84, 14, 48, 4, METAL),
      disc(120, 108, 13, solid('#e2483d', '#9c2720')),
      arm([220, 240], [204, 214], [166, 162], { width: 34, hand: 'pinch', sleeve: 26, bend: -10 }),
      arrow(60, { x: 120, y: 36, turn: 180 }, 10),
    ]),
  'pants-down-and-sit': (kit) =>
    onWall(kit, [
      floor(186),
      toiletSide({ x: 34, y: 142, size: 0.76 }),
      place({ x: 72, y: 114 }, () =>
        [
          sittingSide(kit, {
            x: 0,
            y: 0,
            lean: 28,
            head: { eye: 'down' },
            legs: { sleeve: 0 },
            knees: [
              [48, 12],
              [54, 8],
            ],
            ankles: [
              [36, 60],
              [46, 58],
            ],
          }),
          shape('M2 -50 Q-22 -20 -22 2 Q0 20 26 10 Q34 -6 36 -20', TOP),
          shape('M20 48 Q40 40 60 46 Q66 58 60 68 Q40 74 22 68 Q14 58 20 48z', BOTTOM),
          line('M24 57 Q40 50 56 56', seam(BOTTOM), 3),
          shape('M28 14 Q46 12 66 26 Q62 36 54 42 Q40 34 24 32 Q22 22 28 14z', YELLOW),
          arm([22, -40], [20, 2], [40, 12], { width: 15, hand: 'grip', bend: 10 }),
        ].join(''),
      ),
      arrow(54, { x: 170, y: 92, turn: 90 }, 10),
    ]),
  'pad-off': (kit) =>
    closeUp(kit, [
      pantsBelow(),
      padPeeled({ x: 100, y: 120 }),
      arm([250, -40], [230, -20], [190, 12], { width: 34, hand: 'pinch', sleeve: 20, flip: true }),
      roundArrow(60, 200, 260, { x: 100, y: 96 }, 9),
    ]),
  'pad-wrap': (kit) =>
    closeUp(kit, [
      shape(
        'M30 14 H170 V182 l-12 7 -12 -7 -11 7 -12 -7 -12 7 -11 -7 -12 7 -12 -7 -11 7 -12 -7 -12 7 -11 -7 -10 7z',
        WHITE,
      ),
      pad({ x: 100, y: 100, size: 1.1 }, true),
      shape('M30 14 L88 30 V172 L30 182z', white('#dbe5ee')),
      shape('M170 14 L128 40 V168 L170 182z', white('#dbe5ee')),
      arm([-40, 190], [-24, 170], [14, 120], { width: 34, hand: 'cuff', sleeve: 26 }),
      arm([240, 190], [224, 170], [184, 116], { width: 34, hand: 'cuff', sleeve: 26, flip: true }),
    ]),
  'pad-in-bin': (kit) =>
    onWall(kit, [
      floor(176),
      toiletFront({ x: 154, y: 138, size: 0.86 }),
      cross({ x: 154, y: 138, size: 1.3 }),
      bin({ x: 66, y: 194, size: 1.25 }, 'back'),
      shape('M42 66 Q64 56 92 66 L100 108 Q66 118 36 104z', WHITE),
      line('M58 70 Q54 88 58 104 M74 70 Q80 88 78 106', '#b6c4d1', 3),
      bin({ x: 66, y: 194, size: 1.25 }, 'front'),
      arm([-50, -30], [-20, -10], [24, 22], { width: 32, hand: 'pinch', sleeve: 26, bend: 8 }),
      tick({ x: 66, y: 158, size: 1 }),
    ]),
  'pad-on': (kit) =>
    closeUp(kit, [
      pantsBelow(),
      pad({ x: 100, y: 84, size: 1.12 }),
      arm([-50, -10], [-24, 0], [26, 22], { width: 32, hand: 'pinch', sleeve: 26 }),
      arm([250, -10], [224, 0], [174, 22], { width: 32, hand: 'pinch', sleeve: 26, flip: true }),
      arrow(34, { x: 44, y: 112, turn: 90 }, 8),
      arrow(34, { x: 156, y: 112, turn: 90 }, 8),
    ]),
  'wipe-and-clothes-up': (kit) => {
    const up = arm([176, -20], [190, 44], [180, 96], { width: 17, sleeve: 36, hand: 'cuff-thumb' });
    const fist = handAt([190, 44], [180, 96], 'cuff', 17);
    return halves(
      kit,
      [
        `<g transform="translate(-22 22) scale(.66)">${[
          shape('M40 150 H136 Q134 180 112 196 V290 H54 V196 Q42 180 40 150z', BOWL),
          box(28, 138, 116, 15, 7.5, BOWL),
          shape('M88 50 Q140 46 170 54 Q192 60 190 86 V300 H150 L148 108 Q120 116 84 104z', SKIN),
          shape('M98 -50 Q62 10 58 60 Q54 90 76 102 Q106 112 128 98 Q136 76 136 50 Q140 20 156 -50', TOP),
          shape('M40 98 H124 V140 l-11 7 -11 -7 -11 7 -11 -7 -10 7 -10 -7 -10 7 -10 -7z', WHITE),
          arm([98, 6], [42, 40], [46, 84], { width: 26, sleeve: 46, hand: 'side', bend: -34 }),
          roundArrow(62, 20, 124, { x: 92, y: 122 }, 12),
        ].join('')}</g>`,
      ],
      [
        shape('M120 60 H180 V120 H120z', YELLOW),
        shape('M122 -10 Q126 30 120 72 Q150 82 180 72 Q174 30 178 -10', TOP),
        mirrored(150, up),
        up,
        shape('M116 112 Q150 130 184 112 L186 206 H155 L150 176 L145 206 H114z', BOTTOM),
        line('M116 122 Q150 140 184 122', seam(BOTTOM), 3),
        mirrored(150, fist),
        fist,
        mirrored(150, arrow(48, { x: 189, y: 194, turn: -90 }, 7)),
        arrow(48, { x: 189, y: 194, turn: -90 }, 7),
      ],
    );
  },
  'flush-and-wash': (kit) => {
    const hand = arm([70, 130], [96, 128], [124, 124], { width: 24, sleeve: 30, hand: 'back' });
    return halves(
      kit,
      [
        box(14, 66, 72, 56, 8, PALE) + box(8, 58, 84, 18, 8, PALE) + box(34, 48, 32, 12, 5, METAL),
        shape('M6 156 Q10 190 30 206 H70 Q90 190 94 156z', PALE),
        ellipse(50, 150, 42, 26, WHITE),
        ellipse(50, 150, 30, 16, WATER),
        line('M26 151 Q28 140 50 140 Q74 142 72 151 Q68 160 50 160 Q38 158 40 152 Q44 146 54 149', '#fff', 5),
        arm([130, -60], [110, -40], [74, 2], { width: 26, hand: 'point', bend: -4 }),
      ],
      [
        tap({ x: 150, y: 50, size: 0.6 }),
        mirrored(150, hand),
        stream(150, 54, 210, 20),
        hand,
        foam({ x: 136, y: 106, size: 0.8 }),
        foam({ x: 166, y: 112, size: 0.7 }),
      ],
    );
  },
};
