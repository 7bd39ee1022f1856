import { childFront, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { as, teacherHead } from '@/pictograms/kit/people';
import { arrow } from '@/pictograms/kit/signs';
import {
  box,
  line,
  PURPLE,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { house } from './class-props';
import { moon } from './cover-props';
import { halves, roomFloor, softRabbit } from './home-more-props';
import { overnightBag, rainCloud, slide } from './sensory-tools-props';

const SOMEONE = 'var(--rim,#55697c)';

/** What changes: somebody new, somebody away, a night elsewhere, the weather. */
export const story: Drawings = {
  'new-teacher': (kit) =>
    closeUp(kit, [
      roomFloor(184),
      box(-12, 30, 70, 92, 6, WOOD) + box(-4, 38, 54, 76, 3, solid('#3c7d62', '#235441')),
      box(74, -4, 116, 190, 2, solid('#8a5a3a', '#53331e')),
      box(84, 6, 96, 180, 1, solid('#f9e3b4', '#8a6a2c')),
      shape('M180 6 L206 -10 V204 L180 186z', RED),
      place(
        { x: 24, y: -18, size: 1.06 },
        () =>
          as('friend', kit, (own) =>
            childFront(
              { ...own, look: { ...own.look, stage: 'adult' } },
              {
                top: YELLOW,
                afoot: true,
                left: { elbow: [48, 100], wrist: [40, 62], hand: 'palm' },
                head: { r: 30, mouth: 'grin' },
              },
            ),
          ) +
          line('M88 80 L100 104 L112 80', '#573a96', 4) +
          box(88, 100, 24, 20, 3, WHITE) +
          line('M93 107 H107 M93 113 H102', '#7b8fa3', 3),
      ),
    ]),
  'someone-away': (kit) =>
    closeUp(kit, [
      roomFloor(184),
      chairSide({ x: 78, y: 124, size: 1.0 }),
      `<g fill="#fff" fill-opacity=".5" stroke="${SOMEONE}" stroke-width="5" stroke-dasharray="10 8" stroke-linecap="round" stroke-linejoin="round"><circle cx="86" cy="36" r="28"/><path d="M78 66 Q58 68 56 94 V118 H112 L116 176 H148 Q150 162 136 160 L134 108 Q134 96 122 96 H102 L100 82 Q96 66 78 66z"/></g>`,
    ]),
  'grandparents-house': (kit) =>
    closeUp(
      kit,
      [
        moon({ x: 28, y: 36, size: 0.9 }),
        box(58, 72, 128, 112, 3, solid('#f6dfae', '#97733a')),
        shape('M44 78 L122 6 L200 78z', RED),
        box(84, 82, 76, 102, 2, solid('#ffe9a0', '#7a4d2b'), 5),
        torso(122, 150, 62, 60, PURPLE),
        teacherHead(kit, { x: 122, y: 130, r: 26 }),
        as('teacher', kit, () =>
          arm([146, 162], [174, 164], [168, 132], { width: 15, cloth: PURPLE, hand: 'palm', flip: true }),
        ),
        patch('M0 182 H200 V204 H0z', '#7fa26e'),
        line('M84 183 H160', '#5d4312', 5),
        softRabbit({ x: 36, y: 158, size: 0.72 }),
        overnightBag({ x: 44, y: 194, size: 0.94 }),
      ],
      'var(--backing,#4a5b86)',
    ),
  'rain-change': (kit) =>
    halves(
      kit,
      patch('M0 160 H100 V204 H0z', '#8fb98a') +
        slide({ x: 50, y: 186 }) +
        rainCloud({ x: 46, y: 42, size: 0.76 }),
      patch('M100 172 H200 V204 H100z', '#9ccf8a') + house({ x: 150, y: 184, size: 0.82 }),
      ['var(--backing,#b4c2d2)', 'var(--backing,#fdf0cf)'],
    ) + arrow(42, { x: 96, y: 56 }, 11),
};
