import { footFront, standingSide } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import {
  BOTTOM,
  box,
  disc,
  line,
  METAL,
  type Point,
  SKIN,
  seam,
  shape,
  TOP,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { floor } from './sock-props';

/** The dark of open trousers, also where rims are white. */
const INSIDE = { fill: 'var(--bottom-rim)', rim: 'var(--bottom-rim)' };
const FOLD = seam(BOTTOM);

/** A bare shin from the front, its ankle at (x, y). */
const shin = (x: number, y: number): string =>
  shape(`M${x - 24} -10 Q${x - 26} 50 ${x - 14} ${y} H${x + 14} Q${x + 26} 50 ${x + 24} -10`, SKIN) +
  footFront('bare', { x, y, size: 1.55 });

const HOLD = { width: 24, sleeve: 40 } as const;
const SEAT = box(-10, -10, 220, 44, 0, WOOD);
const SHIRT = shape('M20 -20 L16 18 Q100 30 184 18 L180 -20', TOP);

export const trouserSteps: Drawings = {
  'trousers-find-front': (kit) =>
    closeUp(kit, [
      shape('M44 14 Q100 24 156 14 L186 206 H112 L100 104 L88 206 H14z', BOTTOM),
      line('M42 36 Q100 46 158 36 M56 44 Q60 80 30 84 M144 44 Q140 80 170 84', FOLD, 4),
      line('M100 44 V92 M100 92 Q118 88 118 44', FOLD, 4),
      disc(100, 30, 11, YELLOW),
      arm([-30, 150], [-20, 120], [18, 62], { width: 26, sleeve: 50, hand: 'grip', bend: -20 }),
      arm([214, 226], [190, 190], [132, 80], { width: 26, sleeve: 40, hand: 'point', bend: 8 }),
    ]),

  'trousers-hold-waist': (kit) => {
    const elbow: Point = [-6, 34];
    const wrist: Point = [22, 70];
    return closeUp(kit, [
      shape('M34 92 Q34 58 100 58 Q166 58 166 92 Q166 120 100 120 Q34 120 34 92z', INSIDE),
      pair(arm([-30, -10], elbow, wrist, { ...HOLD, hand: 'cuff-thumb', flip: true })),
      shape('M32 90 Q36 118 100 118 Q164 118 168 90 L186 206 H112 L100 176 L88 206 H14z', BOTTOM),
      line(
        'M32 108 Q44 142 100 142 Q156 142 168 108 M100 144 V176 M40 134 Q46 160 24 170 M160 134 Q154 160 176 170',
        FOLD,
        4,
      ),
      disc(100, 133, 9, YELLOW),
      pair(handAt(elbow, wrist, 'cuff', 24, true)),
    ]);
  },

  'trousers-leg-one': (kit) =>
    closeUp(kit, [
      SEAT,
      shape('M12 84 a58 20 0 1 1 116 0 a58 20 0 1 1 -116 0z', INSIDE),
      shin(52, 172),
      shin(160, 172),
      SHIRT,
      arm([-30, 20], [-16, 50], [-2, 78], { ...HOLD, hand: 'cuff-thumb', bend: -40 }),
      arm([214, 10], [190, 50], [152, 74], { ...HOLD, hand: 'cuff-thumb' }),
      shape(
        'M12 84 Q24 104 70 104 Q116 104 128 84 Q128 120 122 146 Q134 168 126 192 H94 Q84 172 90 152 L80 122 L80 160 H26 Q24 120 12 84z',
        BOTTOM,
      ),
      line(
        'M14 100 Q30 120 70 120 Q112 120 127 100 M120 148 Q106 152 98 146 M124 170 Q112 172 98 164 M92 142 L86 128',
        FOLD,
        4,
      ),
      handAt([-16, 50], [-2, 78], 'cuff', 24, false, -40),
      handAt([190, 50], [152, 74], 'cuff', 24),
    ]),

  'trousers-leg-two': (kit) =>
    closeUp(kit, [
      SEAT,
      shape('M22 78 a78 22 0 1 1 156 0 a78 22 0 1 1 -156 0z', INSIDE),
      shin(58, 172),
      shin(142, 168),
      SHIRT,
      pair(arm([-30, 0], [-14, 40], [10, 70], { ...HOLD, hand: 'cuff-thumb', flip: true })),
      shape(
        'M22 78 Q34 100 100 100 Q166 100 178 78 L172 164 Q142 176 112 164 L106 126 H94 L86 140 H30z',
        BOTTOM,
      ),
      line('M23 94 Q40 117 100 117 Q160 117 177 94 M100 118 V126 M113 154 Q142 164 172 152', FOLD, 4),
      pair(handAt([-14, 40], [10, 70], 'cuff', 24, true)),
    ]),

  'stand-up': (kit) =>
    closeUp(kit, [
      floor(186),
      `<g transform="translate(0 12) scale(.96)">${[
        chairSide({ x: 46, y: 122 }),
        standingSide(kit, {
          x: 80,
          y: 106,
          lean: 24,
          afoot: true,
          knees: [
            [34, 26],
            [40, 24],
          ],
          ankles: [
            [20, 64],
            [32, 64],
          ],
          near: { elbow: [2, -2], wrist: [22, 6], hand: 'side', bend: 16 },
        }),
      ].join('')}</g>`,
      arrow(80, { x: 168, y: 130, turn: -90 }, 11),
    ]),

  'trousers-pull-up': (kit) => {
    const elbow: Point = [10, 62];
    const wrist: Point = [46, 66];
    return closeUp(kit, [
      pair(footFront('bare', { x: 68, y: 178, size: 1.5 })),
      shape('M52 -10 Q56 30 54 62 H146 Q144 30 148 -10', TOP),
      shape('M56 58 H144 L146 96 H54z', YELLOW),
      pair(arm([46, -6], elbow, wrist, { ...HOLD, hand: 'cuff-thumb', flip: true })),
      shape('M52 66 Q60 84 100 86 Q140 84 148 66 L160 176 H110 L100 124 L90 176 H40z', BOTTOM),
      line(
        'M53 80 Q70 98 100 101 Q130 98 147 80 M100 102 V122 M56 96 Q64 112 76 128 M144 96 Q136 112 124 128',
        FOLD,
        4,
      ),
      disc(100, 94, 7, YELLOW),
      pair(handAt(elbow, wrist, 'cuff', 24, true)),
      pair(arrow(64, { x: 17, y: 182, turn: -90 }, 10)),
    ]);
  },

  'trousers-fasten': (kit) =>
    closeUp(kit, [
      shape('M-10 -10 H210 V34 Q100 48 -10 34z', TOP),
      shape('M210 34 Q160 42 92 42 V84 L100 206 H210z', BOTTOM),
      shape('M86 84 Q102 150 98 204 Q104 150 126 84z', INSIDE),
      line('M210 76 Q170 84 128 84', FOLD, 4),
      shape('M-10 34 Q50 42 124 42 Q136 42 136 62 Q136 84 124 84 H84 L98 206 H-10z', BOTTOM),
      line('M-10 76 Q40 84 84 84 M72 100 Q76 160 82 206', FOLD, 4),
      line('M88 92 L99 190 M122 92 L101 190', seam(METAL), 5),
      box(91, 164, 18, 24, 5, METAL),
      line('M92 63 H124', INSIDE.fill, 9),
      shape('M106 44 A19 19 0 0 1 106 82z', YELLOW),
      arm([-40, 200], [-20, 170], [30, 106], { width: 30, sleeve: 30, hand: 'pinch' }),
      arm([250, 160], [226, 138], [186, 92], { width: 30, sleeve: 30, hand: 'pinch', flip: true }),
    ]),
};
