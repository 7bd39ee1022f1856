import { tap } from '@/pictograms/kit/bathroom';
import { seatedSide, torsoSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headSide } from '@/pictograms/kit/head-side';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow } from '@/pictograms/kit/signs';
import { box, line, type Point, patch, place, solid, WOOD } from '@/pictograms/kit/svg';
import { stream } from '@/pictograms/kit/water';
import { glass, medicine } from './body-care-props';
import { spoon } from './home-props';
import { floor } from './sock-props';

const SYRUP = solid('#e0527f', '#8f2340');

export const medicineSteps: Drawings = {
  'grown-up-medicine': (kit) =>
    closeUp(kit, [
      box(104, -14, 110, 128, 4, WOOD),
      patch('M114 -4 H204 V100 H114z', '#f6dfae'),
      medicine({ x: 148, y: 100, size: 0.84 }),
      as('grown-up', kit, (own) =>
        [
          torsoSide({ x: 44, y: 220, size: 1.7 }, GROWN_UP_TOP),
          headSide(own, { x: 48, y: 84, r: 36, turn: -10 }),
          arm([44, 150], [104, 178], [114, 108], {
            width: 24,
            sleeve: 50,
            cloth: GROWN_UP_TOP,
            hand: 'grip',
          }),
        ].join(''),
      ),
    ]),

  'drink-ready': (kit) =>
    closeUp(kit, [
      tap({ x: 84, y: 70, size: 0.9 }),
      glass({ x: 84, y: 190 }, 'back'),
      stream(84, 74, 134, 18),
      glass({ x: 84, y: 190 }, 'front'),
      arm([260, 170], [236, 166], [154, 150], { width: 34, sleeve: 40, hand: 'grip', flip: true }),
    ]),
  'sit-tall': (kit) =>
    closeUp(kit, [
      floor(186),
      place({ x: 80, y: 130, size: 0.94 }, () =>
        seatedSide(
          kit,
          { x: 0, y: 0, near: { elbow: [4, -14], wrist: [32, -12], hand: 'side' } },
          chairSide({ x: 0, y: 12 }),
        ),
      ),
      arrow(110, { x: 24, y: 130, turn: -90 }, 10),
    ]),

  'take-medicine': (kit) => {
    const elbow: Point = [240, 84];
    const wrist: Point = [206, 96];
    return closeUp(kit, [
      torsoSide({ x: 46, y: 240, size: 1.8 }),
      headSide(kit, { x: 62, y: 84, r: 56, turn: -4, mouth: 'open' }),
      medicine({ x: 156, y: 198, size: 0.66 }),
      as('grown-up', kit, () =>
        arm([270, 70], elbow, wrist, { width: 26, cloth: GROWN_UP_TOP, hand: 'hang' }),
      ),
      patch('M106 112 H138 Q134 104 122 104 Q110 104 106 112z', SYRUP.fill),
      spoon({ x: 212, y: 116, turn: 180, flip: true, size: 0.9 }),
      as('grown-up', kit, () => handAt(elbow, wrist, 'pinch', 26)),
    ]);
  },
  swallow: (kit) =>
    closeUp(kit, [
      torsoSide({ x: 80, y: 260, size: 2 }),
      headSide(kit, { x: 96, y: 78, r: 58, turn: -8, mouth: 'closed', eye: 'closed' }),
      line('M128 106 Q104 106 92 130 V186', '#fff', 20),
      line('M128 106 Q104 106 92 130 V186', SYRUP.fill, 12),
      arrow(50, { x: 150, y: 140, turn: 90 }, 10),
    ]),
};
