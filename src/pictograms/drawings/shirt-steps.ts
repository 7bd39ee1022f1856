import { sittingSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import { BOTTOM, box, line, num, patch, place, seam, shape, TOP, WHITE, YELLOW } from '@/pictograms/kit/svg';
import { flatShirt, VEST } from './cover-props';

const FOLD = seam(TOP);
/** The dark of an open shirt, also where rims are white. */
const INSIDE = 'var(--top-rim)';

/** The picture on a shirt: a five-pointed star. */
function star(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const a = (Math.PI * (i * 36 - 90)) / 180;
    const reach = i % 2 === 0 ? r : r * 0.48;
    return `${num(x + reach * Math.cos(a))} ${num(y + reach * Math.sin(a))}`;
  });
  return shape(`M${points.join('L')}z`, YELLOW);
}

/** The vest and trousers below a shirt that hangs round the shoulders. */
const BELOW =
  shape('M56 130 L58 182 H142 L144 130', VEST) + shape('M56 176 Q100 184 144 176 L148 204 H52', BOTTOM);

/** The trunk of the shirt round shoulders at (62, 106) and (138, 106). */
const SHIRT_ON =
  'M78 88 Q60 90 54 106 L50 152 Q58 168 100 164 Q142 168 150 152 L146 106 Q140 90 122 88 Q100 104 78 88z';

/** The open end of a sleeve that no arm fills. */
const sleeveHole = (x: number, y: number, turn: number): string =>
  place({ x, y, turn }, () => patch('M-13 0 a13 4.5 0 1 0 26 0 a13 4.5 0 1 0 -26 0z', INSIDE));

export const shirtSteps: Drawings = {
  'shirt-find-front': (kit) =>
    closeUp(kit, [
      flatShirt({ x: 100, y: 86, size: 1.62 }),
      star(100, 76, 32),
      arm([-6, 214], [10, 206], [36, 178], { width: 27, hand: 'grip', sleeve: 0, flip: true }),
      arm([214, 226], [196, 206], [152, 146], { width: 27, hand: 'point', sleeve: 0 }),
    ]),

  'shirt-lay-down': (kit) =>
    [
      chairSide({ x: 40, y: 147 }),
      sittingSide(kit, {
        x: 46,
        y: 135,
        lean: 6,
        head: { ...BARE, eye: 'down' },
        top: VEST,
        knees: [
          [70, 0],
          [76, -4],
        ],
        ankles: [
          [68, 47],
          [76, 43],
        ],
      }),
      `<g transform="translate(128 124) skewX(-16) scale(1 .6) rotate(90)">${flatShirt({ x: 0, y: 0, size: 1.22 })}${box(-9, -40, 18, 12, 2, WHITE)}</g>`,
      arm([50, 90], [56, 122], [96, 122], { width: 16, sleeve: 22, cloth: VEST, loose: 5, hand: 'back' }),
    ].join(''),

  'shirt-open-bottom': (kit) =>
    closeUp(kit, [
      shape(
        'M74 12 L54 17 L14 50 L34 72 L54 60 L28 134 Q100 190 172 134 L146 60 L166 72 L186 50 L146 17 L126 12 Q100 30 74 12z',
        TOP,
      ),
      shape('M28 134 Q28 92 100 92 Q172 92 172 134 Q172 178 100 178 Q28 178 28 134z', TOP),
      shape('M38 132 Q40 100 100 100 Q160 100 162 132 Q160 164 100 164 Q40 164 38 132z', {
        fill: INSIDE,
        rim: FOLD,
      }),
      patch('M78 124 a22 11 0 1 0 44 0 a22 11 0 1 0 -44 0z', '#fff'),
      arm([-14, 220], [0, 212], [14, 170], { width: 30, hand: 'grip', sleeve: 0 }),
      arm([214, 220], [200, 212], [186, 170], { width: 30, hand: 'grip', sleeve: 0, flip: true }),
    ]),

  'shirt-head-in': (kit) =>
    closeUp(kit, [
      shape('M58 130 L56 182 H144 L142 130', VEST),
      shape('M54 176 Q100 184 146 176 L150 206 H50', BOTTOM),
      headFront(kit, { ...BARE, x: 100, y: 70, r: 46, mouth: 'none', eyes: 'open', brows: 'up' }),
      arm([40, 230], [6, 212], [24, 176], { width: 26, hand: 'grip', sleeve: 0, flip: true }),
      arm([160, 230], [194, 212], [176, 176], { width: 26, hand: 'grip', sleeve: 0 }),
      shape(
        'M52 68 Q34 78 26 98 L2 122 L20 148 L36 136 L34 164 Q100 178 166 164 L164 136 L180 148 L198 122 L174 98 Q166 78 148 68 Q138 90 100 90 Q62 90 52 68z',
        TOP,
      ),
      line('M53 72 Q64 94 100 94 Q136 94 147 72', FOLD, 8),
      line('M40 132 L52 114 M160 132 L148 114', FOLD, 3),
      sleeveHole(11, 135, 55),
      sleeveHole(189, 135, -55),
      handAt([6, 212], [24, 176], 'grip', 26, true, -16),
      handAt([194, 212], [176, 176], 'grip', 26, false, 16),
    ]),

  // One pose for both arms: in the first the other sleeve hangs empty over a bump, in the second both are out.
  'shirt-arm-one': (kit) =>
    closeUp(kit, [
      BELOW,
      shape(SHIRT_ON, TOP),
      line('M78 88 Q100 104 122 88', FOLD, 5),
      headFront(kit, { ...BARE, x: 100, y: 50, r: 34, eyes: 'right' }),
      arm([138, 106], [168, 104], [170, 66], { width: 22, hand: 'back', sleeve: 40, flip: true }),
      shape('M62 92 Q44 100 36 120 L18 174 Q34 186 52 178 L62 140', TOP),
      place({ x: 35, y: 176, turn: 10 }, () => patch('M-17 0 a17 5 0 1 0 34 0 a17 5 0 1 0 -34 0z', INSIDE)),
      line('M46 116 Q42 132 36 150 M56 120 Q52 140 50 158', FOLD, 3),
      shape('M74 154 Q76 122 98 120 Q118 118 122 134 Q124 150 112 156', TOP),
      line('M122 132 q9 2 8 11 M104 128 q10 -4 12 8', FOLD, 3),
    ]),

  'shirt-arm-two': (kit) =>
    closeUp(kit, [
      BELOW,
      shape(SHIRT_ON, TOP),
      line('M78 88 Q100 104 122 88', FOLD, 5),
      headFront(kit, { ...BARE, x: 100, y: 50, r: 34, eyes: 'left' }),
      arm([138, 106], [168, 104], [170, 66], { width: 22, hand: 'back', sleeve: 40, flip: true }),
      arm([62, 106], [32, 104], [30, 66], { width: 22, hand: 'back', sleeve: 66 }),
    ]),

  'shirt-pull-down': (kit) =>
    closeUp(kit, [
      shape('M56 150 L52 206 H148 L144 150', BOTTOM),
      line('M53 184 Q100 192 147 184', seam(BOTTOM), 3),
      shape(
        'M78 66 Q52 68 48 90 L46 148 Q38 164 46 168 Q58 162 66 156 Q100 166 134 156 Q142 162 154 168 Q162 164 154 148 L152 90 Q148 68 122 66 Q100 82 78 66z',
        TOP,
      ),
      line('M78 66 Q100 83 122 66', FOLD, 5),
      line('M60 152 Q64 136 80 126 M140 152 Q136 136 120 126 M74 150 L88 140 M126 150 L112 140', FOLD, 3),
      arm([54, 84], [8, 112], [38, 140], { width: 22, sleeve: 40, hand: 'grip', flip: true, bend: 16 }),
      arm([146, 84], [192, 112], [162, 140], { width: 22, sleeve: 40, hand: 'grip', bend: -16 }),
      headFront(kit, { ...BARE, x: 100, y: 34, r: 28, eyes: 'down' }),
      arrow(36, { x: 18, y: 156, turn: 90 }, 10),
      arrow(36, { x: 182, y: 156, turn: 90 }, 10),
    ]),
};
