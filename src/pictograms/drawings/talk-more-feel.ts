import { bust } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { dot, line } from '@/pictograms/kit/svg';
import { thumbUp } from './movement-props';
import {
  BAGS,
  CROSS_BROWS,
  curl,
  drop,
  face,
  flush,
  GRIT,
  hunch,
  LAUGHING,
  LIDS,
  SAD_BROWS,
  shiver,
  slump,
  tone,
} from './talk-more-props';

/** The feelings that most children know first. */
export const feel: Drawings = {
  'feel-happy': (kit) =>
    closeUp(
      kit,
      [
        bust(100, 146, 168),
        dot(100, 196, 26, '#ffe27a'),
        line('M66 182 L54 174 M82 166 L77 153 M118 166 L123 153 M134 182 L146 174', '#ffe27a', 7),
        face(kit, { x: 100, y: 82, r: 56, eyes: 'none', brows: 'up', mouth: 'wide' }, LAUGHING + flush(0.4)),
      ],
      tone('#ffe9ad'),
    ),
  'feel-sad': (kit) =>
    closeUp(
      kit,
      [
        slump(106, 160, 150),
        face(
          kit,
          { x: 94, y: 98, r: 56, turn: -12, eyes: 'open', brows: 'none', mouth: 'sad' },
          SAD_BROWS + drop(-30, 26, 1.1) + drop(24, 40, 0.8),
        ),
      ],
      tone('#c3d8ee'),
    ),
  'feel-angry': (kit) => {
    const fist = arm([18, 290], [18, 262], [40, 192], { width: 29, hand: 'grip', sleeve: 45, flip: true });
    return closeUp(
      kit,
      [
        hunch(100, 142, 176),
        face(
          kit,
          { x: 100, y: 86, r: 56, brows: 'none', mouth: 'none', cheeks: false },
          flush(0.6) + CROSS_BROWS + GRIT,
        ),
        fist + mirrored(100, fist),
      ],
      tone('#fbcfc4'),
    );
  },
  'feel-worried': (kit) =>
    closeUp(
      kit,
      [
        bust(100, 104, 140),
        face(
          kit,
          { x: 100, y: 58, r: 44, eyes: 'left', brows: 'none', mouth: 'wavy' },
          SAD_BROWS + drop(58, -26, 1.2),
        ),
        arm([44, 128], [4, 182], [12, 236], { width: 26, sleeve: 54, hand: 'side' }),
        curl({ x: 62, y: 158, size: 0.8 }),
        arm([156, 128], [208, 198], [140, 186], { width: 27, sleeve: 48, hand: 'back', flip: true, bend: 8 }),
      ],
      tone('#ded6ee'),
    ),
  'feel-scared': (kit) => {
    const palm =
      arm([-20, 250], [4, 236], [32, 178], { width: 27, hand: 'palm', sleeve: 40, flip: true }) +
      shiver({ x: 14, y: 84 });
    return closeUp(
      kit,
      [
        hunch(100, 146, 150),
        face(
          kit,
          { x: 100, y: 86, r: 52, eyes: 'wide', brows: 'none', mouth: 'open', cheeks: false },
          line('M-35 -16 Q-28 -25 -12 -25 M35 -16 Q28 -25 12 -25', 'var(--brow)', 5.5),
        ),
        palm + mirrored(100, palm),
      ],
      tone('#cbc8e6'),
    );
  },
  'feel-tired': (kit) =>
    closeUp(
      kit,
      [
        slump(100, 154, 150),
        face(kit, { x: 96, y: 88, r: 56, turn: 10, eyes: 'none', brows: 'up', mouth: 'wide' }, LIDS + BAGS),
        arm([210, 260], [196, 236], [150, 176], { width: 27, hand: 'back', sleeve: 45, flip: true }),
      ],
      tone('#c9d2e0'),
    ),
  'feel-excited': (kit) => {
    const flap =
      arm([44, 174], [4, 206], [28, 132], { width: 23, hand: 'palm', sleeve: 46, flip: true, bend: -30 }) +
      line('M4 76 Q-2 84 2 92 M26 66 L24 54 M40 72 L46 60', 'var(--rim,#55697c)', 5) +
      line('M58 26 L48 8 M84 14 L80 -4', '#d98200', 7);
    return closeUp(
      kit,
      [
        bust(100, 148, 136),
        face(
          kit,
          { x: 100, y: 92, r: 44, eyes: 'open', brows: 'up', mouth: 'wide' },
          dot(-25, -4, 2.6, '#fff') + dot(21, -4, 2.6, '#fff') + flush(0.35),
        ),
        flap + mirrored(100, flap),
      ],
      tone('#ffdca3'),
    );
  },
  'feel-calm': (kit) =>
    closeUp(
      kit,
      [
        bust(100, 136, 150),
        face(kit, { x: 100, y: 76, r: 52, eyes: 'closed', mouth: 'smile' }),
        arm([158, 168], [186, 236], [128, 184], { width: 27, sleeve: 40, hand: 'back', flip: true }),
      ],
      tone('#c5e6d6'),
    ),
  'feel-ok': (kit) =>
    closeUp(
      kit,
      [
        bust(82, 134, 140),
        face(kit, { x: 82, y: 76, r: 50, mouth: 'calm' }),
        mirrored(
          100,
          arm([36, 176], [-16, 230], [38, 182], { width: 27, sleeve: 46, hand: 'cuff', bend: 34 }) +
            thumbUp({ x: 38, y: 182, size: 1.55, turn: -7 }),
        ),
      ],
      tone('#dfe9cf'),
    ),
};
