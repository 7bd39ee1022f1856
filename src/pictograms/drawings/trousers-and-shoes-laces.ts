import { closeUp } from '@/pictograms/kit/frame';
import type { Drawing, Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { tick } from '@/pictograms/kit/signs';
import { dot, line, SHOE, shape, solid, WHITE, white, YELLOW } from '@/pictograms/kit/svg';
import { lace } from './trousers-and-shoes-props';

const ONE = YELLOW;
const TWO = solid('#2c5ca8', '#142f5c');
const LINING = white('#c9d9e6');
const HAND = { width: 26, sleeve: 30 } as const;

const eyelet = (x: number, y: number): string => dot(x, y, 8, '#fff') + dot(x, y, 4.5, '#26303a');

/** The shoe as its wearer sees it, toes up; lace one leaves it at (54, 62) on the left, lace two at (146, 62) on the right. */
const UPPER = [
  shape('M10 210 Q0 90 32 20 Q56 -34 100 -34 Q144 -34 168 20 Q200 90 190 210', SHOE),
  shape('M33 18 Q56 -38 100 -38 Q144 -38 167 18 Q100 -18 33 18z', WHITE),
  shape('M68 16 Q100 4 132 16 L158 210 H42z', LINING),
  eyelet(60, 28) + eyelet(140, 28) + eyelet(54, 62) + eyelet(146, 62),
  lace('M60 28 H100', TWO),
  lace('M140 28 H100', ONE),
].join('');

const onShoe =
  (...parts: readonly string[]): Drawing =>
  (kit) =>
    closeUp(kit, [UPPER, ...parts]);

type Pose = 'pinch' | 'grip' | 'point';
const left = (x: number, y: number, hand: Pose = 'pinch'): string =>
  arm([-40, 250], [-24, 226], [x, y], { ...HAND, hand });
const right = (x: number, y: number, hand: Pose = 'pinch'): string =>
  arm([240, 250], [224, 226], [x, y], { ...HAND, hand, flip: true });

const TIED = lace('M146 62 L96 108', TWO) + lace('M54 62 L104 108', ONE);
const KNOT = lace('M88 112 L100 92', ONE) + lace('M100 116 L112 96', TWO);
const LOOP = lace('M96 110 C56 74 38 8 74 8 C110 8 112 64 106 108', ONE);
const BOW = [
  TIED,
  lace('M98 106 Q92 150 66 178', TWO),
  lace('M102 106 Q108 150 134 178', ONE),
  lace('M100 106 C70 60 24 60 24 96 C24 130 70 126 100 106', ONE),
  lace('M100 106 C130 60 176 60 176 96 C176 130 130 126 100 106', TWO),
  lace('M98 98 L102 114', ONE, 22),
].join('');

/** Slate in every theme: on the pale tongue white would melt. */
const APART = 'M80 168 H40 M52 156 L40 168 L52 180 M120 168 H160 M148 156 L160 168 L148 180';

export const laceSteps: Drawings = {
  'lace-cross': onShoe(
    lace('M146 62 L54 160', TWO),
    lace('M54 62 L146 160', ONE),
    left(18, 190),
    right(182, 190),
  ),
  'lace-under': onShoe(
    lace('M146 62 L76 142 Q52 164 50 138 Q52 114 116 78', TWO),
    lace('M54 62 L146 160', ONE),
    left(14, 182),
    right(182, 190),
  ),
  'lace-pull-tight': onShoe(
    TIED,
    lace('M100 108 L16 122', TWO),
    lace('M100 108 L184 122', ONE),
    KNOT,
    left(6, 150, 'grip'),
    right(194, 150, 'grip'),
    line(APART, '#55697c', 10),
  ),
  'lace-loop': onShoe(TIED, lace('M106 108 Q144 126 148 206', TWO), LOOP, KNOT, left(48, 154)),
  'lace-wrap': onShoe(
    TIED,
    lace('M106 108 Q52 112 52 84', TWO),
    LOOP,
    KNOT,
    lace('M52 84 Q52 70 84 70 Q124 70 156 92', TWO),
    left(42, 164),
    right(184, 142),
  ),
  'lace-push-through': onShoe(
    TIED,
    LOOP,
    KNOT,
    lace('M102 108 C120 56 170 30 178 58 C184 86 138 108 108 112', TWO),
    lace('M58 92 Q54 76 80 74 Q106 74 108 100', TWO),
    left(36, 162),
    right(148, 166, 'point'),
  ),
  'lace-pull-loops': onShoe(BOW, left(14, 146, 'grip'), right(186, 146, 'grip')),
  'lace-check': onShoe(BOW, right(142, 174, 'point'), tick({ x: 164, y: 36, size: 1.2 })),
};
