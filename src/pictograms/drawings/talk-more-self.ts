import { bust, childFront, sittingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { BARE } from '@/pictograms/kit/head-front';
import { pillow } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { clockFace, question } from '@/pictograms/kit/signs';
import { box, dot, line, PURPLE, place, RED, shape, solid, WOOD } from '@/pictograms/kit/svg';
import { star } from './class-props';
import { ground } from './movement-props';
import {
  BAGS,
  CROSS_BROWS,
  drop,
  FACE,
  face,
  flush,
  LAUGHING,
  LIDS,
  SAD_BROWS,
  scribble,
  slump,
  thermometer,
  tone,
} from './talk-more-props';

const BLANKET = solid('#e58a3c', '#8f4a0c');

/** Eyes that roll up and away, under flat lids and brows that nothing moves. */
const AWAY = [-23, 23]
  .map(
    (x) => dot(x, 0, 11, '#fff') + dot(x - 4, -4, 6.3, '#26303a') + line(`M${x - 11} -8 H${x + 11}`, FACE, 4),
  )
  .join('');
const UNMOVED = line('M-35 -18 Q-24 -20 -13 -17 M35 -18 Q24 -20 13 -17', 'var(--brow)', 5);

/** The feelings that are harder to name. */
export const self: Drawings = {
  'feel-proud': (kit) => {
    const hip = arm([42, 106], [-14, 154], [36, 188], { width: 24, hand: 'hang', sleeve: 56 });
    return closeUp(
      kit,
      [
        bust(100, 90, 140),
        face(kit, { x: 100, y: 50, r: 36, turn: -5, eyes: 'none', brows: 'up', mouth: 'smile' }, LAUGHING),
        star(36, { x: 100, y: 152 }),
        hip + mirrored(100, hip),
      ],
      tone('#ffe9ad'),
    );
  },
  'feel-frustrated': (kit) => {
    const grab = arm([40, 170], [-14, 150], [30, 88], {
      width: 25,
      hand: 'grip',
      sleeve: 50,
      bend: 34,
      flip: true,
    });
    return closeUp(
      kit,
      [
        bust(100, 164, 140),
        face(
          kit,
          { x: 100, y: 108, r: 50, eyes: 'tight', brows: 'none', mouth: 'wavy', cheeks: false },
          flush(0.6) + CROSS_BROWS,
        ),
        grab + mirrored(100, grab),
        scribble({ x: 100, y: 28 }),
      ],
      tone('#fbd9c0'),
    );
  },
  'feel-bored': (kit) =>
    closeUp(
      kit,
      [
        slump(96, 136, 150),
        clockFace({ x: 36, y: 36, size: 0.95 }, 2, 50),
        box(-10, 170, 220, 44, 4, WOOD),
        face(
          kit,
          { x: 104, y: 92, r: 50, turn: 16, eyes: 'none', brows: 'none', mouth: 'closed' },
          AWAY + UNMOVED,
        ),
        arm([186, 240], [204, 196], [164, 146], {
          width: 27,
          hand: 'cuff',
          sleeve: 44,
          bend: -6,
          flip: true,
        }),
      ],
      tone('#d5d9de'),
    ),
  'feel-lonely': (kit) => {
    const pal = (x: number, top = RED): string =>
      as('friend', kit, (own) => place({ x: x - 46, y: 8, size: 0.46 }, () => childFront(own, { top })));
    return closeUp(
      kit,
      [
        ground(80),
        pal(138) + pal(176, PURPLE),
        place({ x: 60, y: 168, size: 1.05 }, () =>
          sittingSide(kit, {
            x: 0,
            y: 0,
            lean: 6,
            head: { eye: 'down', mouth: 'sad' },
            knees: [
              [40, -38],
              [46, -40],
            ],
            ankles: [
              [42, 10],
              [50, 8],
            ],
            near: { elbow: [18, -14], wrist: [44, -12], hand: 'side', bend: -20 },
          }),
        ),
      ],
      tone('#c9d2e0'),
    );
  },
  'feel-hurt': (kit) =>
    closeUp(
      kit,
      [
        pillow({ x: 100, y: 84, size: 2.5 }),
        face(
          kit,
          {
            x: 96,
            y: 84,
            r: 54,
            turn: -8,
            eyes: 'none',
            brows: 'none',
            mouth: 'closed',
            cheeks: false,
            ...BARE,
          },
          flush(0.6) + LIDS + BAGS + SAD_BROWS + drop(-34, -30, 0.9) + thermometer({ x: 6, y: 31, turn: 16 }),
        ),
        shape('M-6 160 Q50 134 100 142 Q150 134 206 160 V210 H-6z', BLANKET),
        line('M-6 182 Q50 158 100 166 Q150 158 206 182', '#ffd9a8', 9),
      ],
      tone('#bfd3e2'),
    ),
  'feel-dont-know': (kit) =>
    closeUp(
      kit,
      [
        bust(84, 140, 140),
        face(
          kit,
          { x: 84, y: 86, r: 50, turn: -6, eyes: 'up', brows: 'none', mouth: 'none' },
          line('M-34 -15 Q-24 -19 -13 -14 M34 -27 Q24 -34 13 -26', 'var(--brow)', 5.5) +
            line('M-14 36 Q4 36 16 28', 'var(--face)', 6),
        ),
        question({ x: 168, y: 48, size: 1.15 }, 'var(--rim,#573a96)'),
        arm([190, 240], [178, 214], [126, 166], {
          width: 26,
          hand: 'point',
          sleeve: 40,
          flip: true,
          bend: 12,
        }),
      ],
      tone('#ded6ee'),
    ),
};
