import { sittingSide, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { hand } from '@/pictograms/kit/hand';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { BOTTOM, box, line, patch, place, shape, TOP, WHITE } from '@/pictograms/kit/svg';
import { flatShirt, star, VEST } from './clothes-props';

const FOLD = TOP.rim;
/** The dark of an open shirt, also where rims are white. */
const INSIDE = 'var(--top-rim)';

/** The lower half of a child in vest and trousers, from the shoulders off the lower edge of the box. */
const inVest = (): string =>
  torso(100, 100, 92, 84, VEST) + shape('M56 172 Q100 180 144 172 L148 204 H52', BOTTOM);

/** The vest and trousers below a shirt that hangs round the shoulders. */
const bareBelow = (dx = 12): string =>
  `<g transform="translate(${dx})">${shape('M56 130 L58 182 H142 L144 130', VEST)}${shape('M56 176 Q100 184 144 176 L148 204 H52', BOTTOM)}</g>`;

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
      arm([52, 90], [54, 122], [88, 118], { width: 16, sleeve: 18, cloth: VEST, loose: 2, hand: 'back' }),
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
      inVest(),
      headFront(kit, { ...BARE, x: 100, y: 66, r: 40, mouth: 'none', eyes: 'open' }),
      arm([60, 118], [8, 200], [42, 174], { width: 20, hand: 'grip', sleeve: 0, flip: true }),
      arm([140, 118], [192, 200], [158, 174], { width: 20, hand: 'grip', sleeve: 0 }),
      shape(
        'M60 82 Q36 86 26 102 L4 136 L28 150 L44 130 L42 152 Q70 160 100 154 Q130 160 158 152 L156 130 L172 150 L196 136 L174 102 Q164 86 140 82 Q120 100 100 100 Q80 100 60 82z',
        TOP,
      ),
      line('M60 82 Q80 101 100 101 Q120 101 140 82', FOLD, 7),
      sleeveHole(16, 143, 30),
      sleeveHole(184, 143, -30),
      handAt([14, 196], [42, 174], 'grip', 20, true, -20),
      handAt([186, 196], [158, 174], 'grip', 20, false, 20),
    ]),

  'shirt-arm-one': (kit) =>
    closeUp(kit, [
      bareBelow(-10),
      headFront(kit, { ...BARE, x: 88, y: 64, r: 36 }),
      arm([128, 122], [156, 106], [170, 58], { width: 22, hand: 'palm', sleeve: 46 }),
      shape(
        'M68 102 Q44 106 34 120 L10 158 L36 174 L52 148 L50 162 Q62 176 100 168 Q130 166 146 154 L142 120 Q134 106 110 102 Q89 118 68 102z',
        TOP,
      ),
      line('M68 102 Q89 118 110 102', FOLD, 5),
      line('M52 148 L60 126 M50 162 Q66 150 74 150 M112 160 Q128 146 138 142', FOLD, 3),
      sleeveHole(23, 166, 32),
    ]),

  'shirt-arm-two': (kit) =>
    closeUp(kit, [
      bareBelow(),
      headFront(kit, { ...BARE, x: 118, y: 64, r: 36 }),
      hand('side', { x: 50, y: 124, turn: 184, size: 1.25, flip: true }),
      shape(
        'M98 102 Q80 104 66 108 Q46 112 30 106 L26 144 Q48 150 70 148 L66 158 Q112 174 160 158 L162 120 Q158 106 140 102 Q120 118 98 102z',
        TOP,
      ),
      line('M98 102 Q120 118 140 102', FOLD, 5),
      arm([154, 122], [176, 186], [104, 164], { width: 22, hand: 'grip', flip: true }),
    ]),

  'shirt-pull-down': (kit) =>
    closeUp(kit, [
      inVest(),
      headFront(kit, { ...BARE, x: 100, y: 56, r: 34 }),
      shape('M78 94 Q58 98 52 112 L48 158 Q100 148 152 158 L148 112 Q142 98 122 94 Q100 108 78 94z', TOP),
      line('M78 94 Q100 110 122 94', FOLD, 5),
      line('M62 148 L80 130 M138 148 L120 130', FOLD, 3),
      arm([60, 112], [14, 140], [46, 164], { width: 21, hand: 'grip' }),
      arm([140, 112], [186, 140], [154, 164], { width: 21, hand: 'grip', flip: true }),
    ]),
};
