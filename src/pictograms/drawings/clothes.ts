import { torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import {
  BLUE,
  BOTTOM,
  box,
  clip,
  dot,
  line,
  type Paint,
  type Place,
  place,
  RED,
  seam,
  shape,
  solid,
  TOP,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';

const WOOL = solid('#f0b429', '#8f6508');
const RIB = solid('#b5462c', '#7a2a17');

const dots = (points: readonly (readonly [number, number])[], r: number, colour: string): string =>
  points.map(([x, y]) => dot(x, y, r, colour)).join('');

/** A bound edge: a band with a rim along an open line, cut square at its ends. */
const binding = (d: string, paint: Paint, width: number): string =>
  `<g fill="none" stroke="${paint.rim}"><path d="${d}" stroke-width="${width}"/><path d="${d}" stroke="${paint.fill}" stroke-width="${width - 5}"/></g>`;

/** A shoe from the side with two straps, the toe to +x; 150 wide, the sole at y = 40. */
const strapShoe = (where: Place): string =>
  place(where, (rim) =>
    [
      shape(
        'M-68 -40 Q-74 -36 -72 24 H74 Q80 -4 44 -10 Q22 -14 6 -38 Q0 -46 -8 -40 Q-24 -30 -44 -40 Q-58 -48 -68 -40z',
        BLUE,
        rim,
      ),
      shape('M-75 22 H77 V32 Q77 40 68 40 H-66 Q-75 40 -75 32z', WHITE, rim),
      shape('M-24 2 L6 -40 Q18 -40 22 -30 L-6 10 Q-22 14 -24 2z', WHITE, rim),
      shape('M8 14 L30 -18 Q44 -18 46 -8 L26 20 Q10 24 8 14z', WHITE, rim),
    ].join(''),
  );

export const drawings: Drawings = {
  underwear: () =>
    [
      shape('M14 44 Q100 58 186 44 L191 102 Q136 112 124 160 Q100 166 76 160 Q64 112 9 102z', YELLOW),
      dots(
        [
          [48, 88],
          [82, 96],
          [118, 96],
          [152, 88],
          [100, 126],
        ],
        7,
        '#fff',
      ),
      binding('M9 96 Q64 106 82 160 M191 96 Q136 106 118 160', BLUE, 14),
      shape('M14 44 Q100 58 186 44 L188 64 Q100 78 12 64z', BLUE),
    ].join(''),

  vest: () =>
    [
      shape(
        'M54 12 Q54 80 100 84 Q146 80 146 12 H160 Q156 66 176 92 L170 184 Q100 194 30 184 L24 92 Q44 66 40 12z',
        solid('#dde8f5', '#6f88a6'),
      ),
      line('M56 110 V172 M78 112 V174 M100 113 V175 M122 112 V174 M144 110 V172', '#b7cae0', 4),
      binding('M54 13 Q54 80 100 84 Q146 80 146 13', BLUE, 10),
      binding('M40 13 Q44 66 25 92 M160 13 Q156 66 175 92', BLUE, 10),
      box(35, 6, 24, 11, 3, BLUE) + box(141, 6, 24, 11, 3, BLUE),
    ].join(''),

  'trousers-or-skirt': () =>
    [
      shape('M18 22 Q52 28 86 22 L98 180 H60 L52 82 L44 180 H6z', BOTTOM),
      line(
        'M17 36 Q52 42 87 36 M52 39 V72 M8 168 H44 M60 168 H96 M34 44 Q32 60 20 62 M70 44 Q72 60 84 62',
        seam(BOTTOM),
        3,
      ),
      shape('M122 48 Q152 53 182 48 L198 140 Q152 152 106 140z', RED),
      line('M134 66 L126 144 M152 67 V147 M170 66 L178 144', seam(RED), 3),
      shape('M122 48 Q152 53 182 48 L184 62 Q152 67 120 62z', YELLOW),
    ].join(''),

  jumper: () =>
    [
      shape(
        'M72 22 Q44 24 36 46 L4 142 L36 154 L52 102 V180 Q100 188 148 180 V102 L164 154 L196 142 L164 46 Q156 24 128 22 Q100 34 72 22z',
        WOOL,
      ),
      line('M54 88 l11 12 12 -12 11 12 12 -12 12 12 11 -12 12 12 11 -12', RIB.fill, 8),
      dots(
        [
          [65, 76],
          [88, 76],
          [112, 76],
          [135, 76],
          [65, 120],
          [88, 120],
          [112, 120],
          [135, 120],
        ],
        4,
        RIB.fill,
      ),
      shape('M52 156 Q100 164 148 156 V180 Q100 188 52 180z', RIB),
      shape('M10 124 L42 136 L36 154 L4 142z M190 124 L158 136 L164 154 L196 142z', RIB),
      line(
        'M64 160 V181 M76 161 V183 M88 162 V184 M100 162 V184 M112 162 V184 M124 161 V183 M136 160 V181 M18 128 L13 144 M27 131 L22 148 M35 135 L29 151 M182 128 L187 144 M173 131 L178 148 M165 135 L171 151',
        '#f3c9a8',
        2.5,
      ),
      shape('M70 22 Q72 12 80 10 Q100 18 120 10 Q128 12 130 22 Q100 44 70 22z', RIB),
    ].join(''),

  shoes: () => strapShoe({ x: 84, y: 62, size: 1.02 }) + strapShoe({ x: 114, y: 140, size: 1.08 }),

  'mirror-check': (kit) =>
    closeUp(kit, [
      box(26, 4, 170, 182, 26, WOOD),
      box(37, 15, 148, 160, 18, solid('#d8ecf7', WOOD.rim)),
      clip(
        kit.id('glass'),
        'M55 16 H167 Q184 16 184 34 V156 Q184 174 167 174 H55 Q38 174 38 156 V34 Q38 16 55 16z',
        [
          torso(122, 118, 108, 90),
          headFront(kit, { x: 122, y: 74, r: 40, eyes: 'open', mouth: 'smile' }),
          shape('M98 114 L122 130 L106 148 L84 126z M146 114 L122 130 L138 148 L160 126z', WHITE),
          arm([70, 140], [58, 186], [80, 164], { width: 17, hand: 'pinch', bend: -10 }),
          arm([174, 140], [186, 186], [164, 164], { width: 17, hand: 'pinch', flip: true, bend: 10 }),
        ].join(''),
      ),
      shape('M-8 204 Q-6 184 22 180 H50 Q78 184 82 204', TOP),
      headBack(kit, { x: 36, y: 156, r: 30 }),
    ]),
};
