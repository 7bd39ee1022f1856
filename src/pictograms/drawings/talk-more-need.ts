import { bust } from '@/pictograms/kit/body';
import { EYES, MOUTHS } from '@/pictograms/kit/face';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { pain, soundWaves } from '@/pictograms/kit/signs';
import { dot, line, place } from '@/pictograms/kit/svg';
import { fork, knife } from './class-props';
import { sun } from './cover-props';
import { plate } from './meals-props';
import {
  basin,
  bubble,
  bulb,
  drop,
  face,
  fan,
  flake,
  flush,
  GRIT,
  hunch,
  SAD_BROWS,
  shiver,
  speaker,
  tint,
  tone,
} from './talk-more-props';

/** What the body says. */
export const need: Drawings = {
  hungry: (kit) =>
    closeUp(kit, [
      bubble({ x: 148, y: 52 }),
      plate({ x: 148, y: 52, size: 0.46 }),
      fork({ x: 111, y: 76, size: 0.46 }) + knife({ x: 185, y: 76, size: 0.46 }),
      bust(62, 112, 124),
      face(kit, { x: 56, y: 66, r: 37, eyes: 'right', brows: 'worried', mouth: 'open' }),
      line('M40 138 q8 -10 16 0 t16 0 t16 0', '#fff', 5),
      arm([14, 136], [-26, 186], [26, 180], { width: 22, hand: 'back', sleeve: 54, bend: -4 }),
      arm([110, 136], [152, 190], [98, 180], { width: 22, hand: 'back', sleeve: 48, flip: true, bend: 4 }),
    ]),
  'it-hurts': (kit) =>
    closeUp(kit, [
      bust(122, 104, 132),
      face(
        kit,
        { x: 124, y: 58, r: 42, turn: -10, eyes: 'tight', brows: 'none', mouth: 'sad' },
        SAD_BROWS + drop(-36, 22) + drop(40, 18, 0.8),
      ),
      arm([72, 126], [38, 184], [132, 184], { width: 28, hand: 'hang', sleeve: 30, soft: 0.25 }),
      dot(56, 176, 12, '#d8392f'),
      arm([174, 128], [200, 198], [134, 160], { width: 27, hand: 'back', sleeve: 46, flip: true, bend: -34 }),
      pain({ x: 54, y: 170, size: 1.3, turn: -66 }, 'var(--rim,#b3261e)'),
    ]),
  'too-loud': (kit) => {
    const ear = arm([-46, 96], [-80, 130], [-52, 44], { width: 24, hand: 'side', sleeve: 52, bend: -2 });
    return closeUp(kit, [
      bust(78, 164, 130),
      face(kit, { x: 78, y: 106, r: 44, eyes: 'tight', brows: 'none', mouth: 'wavy' }, SAD_BROWS),
      place({ x: 78, y: 86 }, () => ear + mirrored(0, ear)),
      speaker({ x: 170, y: 62, size: 0.9 }),
      soundWaves({ x: 142, y: 44, turn: 160, size: 1.1 }, 3),
    ]);
  },
  'too-bright': (kit) =>
    closeUp(
      kit,
      [
        bulb({ x: 154, y: 40 }),
        bust(74, 158, 130),
        face(kit, { x: 74, y: 108, r: 48, turn: -10, eyes: 'tight', brows: 'none', mouth: 'sad' }),
        arm([126, 186], [202, 164], [124, 70], { width: 27, hand: 'back', sleeve: 44, bend: -38 }),
      ],
      tone('#fff0b8'),
    ),
  'too-hot': (kit) =>
    closeUp(
      kit,
      [
        sun({ x: 164, y: 40, size: 1.1 }),
        bust(80, 150, 150),
        face(
          kit,
          { x: 80, y: 90, r: 52, eyes: 'none', brows: 'worried', mouth: 'open', cheeks: false },
          tint('#e8503a') +
            flush(0.6) +
            EYES.down +
            MOUTHS.open +
            drop(-48, -18, 1.1) +
            drop(50, -6, 1.1) +
            drop(-38, 44, 0.9),
        ),
        arm([230, 254], [214, 244], [162, 188], { width: 26, hand: 'hang', sleeve: 30 }),
        fan({ x: 152, y: 174, turn: 8 }),
        handAt([214, 244], [162, 188], 'grip', 26, true),
      ],
      tone('#ffd9b0'),
    ),
  'too-cold': (kit) =>
    closeUp(
      kit,
      [
        flake({ x: 28, y: 30 }) + flake({ x: 172, y: 30 }) + flake({ x: 12, y: 78, size: 0.7 }),
        hunch(100, 112, 140),
        face(
          kit,
          { x: 100, y: 64, r: 44, brows: 'none', mouth: 'none', cheeks: false, eyes: 'none' },
          flush(0.75, '#8cc4ff') + EYES.open + SAD_BROWS + GRIT,
        ),
        arm([156, 136], [176, 200], [82, 160], { width: 26, sleeve: 52, hand: 'back', soft: 0.6, bend: 8 }),
        arm([44, 136], [24, 204], [118, 170], {
          width: 26,
          sleeve: 52,
          hand: 'back',
          soft: 0.6,
          flip: true,
          bend: -10,
        }),
        shiver({ x: 16, y: 128 }) + mirrored(100, shiver({ x: 16, y: 128 })),
      ],
      tone('#c3def2'),
    ),
  'feel-sick': (kit) =>
    closeUp(
      kit,
      [
        bust(100, 120, 140),
        face(
          kit,
          { x: 100, y: 66, r: 48, eyes: 'none', brows: 'none', mouth: 'none', cheeks: false },
          tint('#86b82f') + EYES.down + SAD_BROWS + MOUTHS.wavy + drop(54, -20),
        ),
        basin({ x: 100, y: 148, size: 1.05 }),
        arm([44, 146], [-12, 190], [34, 176], { width: 26, hand: 'cuff', sleeve: 60 }),
        arm([156, 146], [204, 176], [134, 114], {
          width: 25,
          hand: 'back',
          sleeve: 46,
          flip: true,
          bend: -26,
        }),
      ],
      tone('#e3e8c4'),
    ),
};
