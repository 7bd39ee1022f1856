import { bust, childFront } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { book } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow, soundWaves } from '@/pictograms/kit/signs';
import { place } from '@/pictograms/kit/svg';
import { glitterBottle } from './calm-breathing-props';
import { earDefenders } from './calm-props';

/** Less noise, and something slow to look at or to do. */
export const quiet: Drawings = {
  'ears-covered': (kit) => {
    const half =
      arm([44, 176], [-8, 206], [22, 128], { width: 24, sleeve: 44, hand: 'side', bend: 12 }) +
      soundWaves({ x: 2, y: 44, turn: 24 }, 2);
    return closeUp(kit, [
      bust(100, 150, 140),
      headFront(kit, { x: 100, y: 92, r: 50, mouth: 'calm' }),
      earDefenders(100, 92, 50),
      half + mirrored(100, half),
    ]);
  },
  'glitter-bottle': (kit) =>
    closeUp(kit, [
      bust(40, 130, 120),
      headSide(kit, { x: 48, y: 76, r: 42, mouth: 'calm' }),
      glitterBottle({ x: 144, y: 192 }),
      arm([36, 168], [40, 214], [86, 172], { width: 26, hand: 'back', sleeve: 40 }),
    ]),
  'look-at-book': (kit) => {
    const elbow = [-8, 186] as const;
    const wrist = [18, 152] as const;
    const sleeve = arm([44, 128], elbow, wrist, { width: 24, hand: 'cuff', sleeve: 60 });
    const holding = handAt(elbow, wrist, 'cuff', 24);
    return closeUp(kit, [
      bust(100, 98, 140),
      sleeve + mirrored(100, sleeve),
      headFront(kit, { x: 100, y: 50, r: 38, eyes: 'down', mouth: 'smile' }),
      book({ x: 100, y: 144, size: 1.62 }),
      holding + mirrored(100, holding),
    ]);
  },
  'slow-stretch': (kit) =>
    closeUp(kit, [
      place({ x: 14, y: 24, size: 0.86 }, () =>
        childFront(kit, {
          left: { elbow: [64, 52], wrist: [72, 16], hand: 'side', flip: true },
          right: { elbow: [136, 52], wrist: [128, 16], hand: 'side' },
          head: { eyes: 'closed' },
        }),
      ),
      arrow(84, { x: 28, y: 130, turn: -90 }, 9),
      arrow(84, { x: 172, y: 80, turn: 90 }, 9),
    ]),
};
