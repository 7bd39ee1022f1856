import { bust, childFront, standingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow, heart } from '@/pictograms/kit/signs';
import { disc, line, place, solid, white } from '@/pictograms/kit/svg';
import { ground, shade } from './movement-props';
import {
  BAGS,
  butterfly,
  CROSS_BROWS,
  curl,
  drop,
  face,
  GRIT,
  heat,
  hunch,
  LIDS,
  spring,
  tone,
} from './talk-more-props';

/** Where in the body a feeling is. */
export const body: Drawings = {
  'body-hot': (kit) =>
    closeUp(
      kit,
      [
        heat({ x: 100, y: 112 }),
        place(
          { x: 10, y: 14, size: 0.9 },
          () =>
            childFront(kit, { head: { mouth: 'open', brows: 'worried' } }) +
            `<ellipse cx="100" cy="102" rx="22" ry="19" fill="#ff5a2a" opacity=".85"/><ellipse cx="100" cy="102" rx="11" ry="9" fill="#ffd23f"/>`,
        ),
        drop(52, 42) + drop(148, 42) + drop(40, 74) + drop(160, 74),
      ],
      tone('#ffe1c9'),
    ),
  'body-tight': (kit) => {
    const half =
      arm([58, 116], [52, 206], [76, 158], { width: 26, hand: 'grip', sleeve: 46, flip: true, bend: 22 }) +
      arrow(34, { x: 2, y: 120 }, 10) +
      arrow(34, { x: 2, y: 170 }, 10);
    return closeUp(
      kit,
      [
        hunch(100, 102, 112),
        face(kit, { x: 100, y: 56, r: 42, eyes: 'tight', brows: 'none', mouth: 'none' }, GRIT + CROSS_BROWS),
        half + mirrored(100, half),
      ],
      tone('#e2dcd0'),
    );
  },
  'heart-fast': (kit) =>
    closeUp(kit, [
      bust(100, 70, 168),
      face(kit, { x: 100, y: 26, r: 36, eyes: 'down', brows: 'worried', mouth: 'open' }),
      heart({ x: 100, y: 142, size: 1.75 }),
      line('M50 122 Q43 140 50 158 M150 122 Q157 140 150 158', '#fff', 7),
      line('M33 114 Q23 140 33 166 M167 114 Q177 140 167 166', '#fff', 7),
      line('M64 142 H84 L92 124 L104 162 L112 142 H136', '#fff', 6),
    ]),
  'tummy-flip': (kit) => {
    const hold = arm([26, 84], [-22, 136], [24, 170], { width: 25, hand: 'back', sleeve: 54, bend: -10 });
    return closeUp(kit, [
      bust(100, 60, 150),
      face(kit, { x: 100, y: 18, r: 34, eyes: 'down', brows: 'worried', mouth: 'wavy' }),
      disc(100, 140, 50, white('#fff4dc', '#7b8fa3')),
      butterfly({ x: 84, y: 122, turn: -18 }, solid('#8c6bd1', '#573a96')),
      butterfly({ x: 122, y: 138, turn: 24, size: 0.85 }, solid('#e0662a', '#8f3413')),
      curl({ x: 92, y: 164, size: 0.8 }, '#2473b5'),
      hold + mirrored(100, hold),
    ]);
  },
  'heavy-eyes': (kit) =>
    closeUp(kit, [
      face(
        kit,
        { x: 100, y: 124, r: 144, eyes: 'none', brows: 'none', mouth: 'none', neck: false },
        LIDS + BAGS,
      ),
      arrow(36, { x: 45, y: 64, turn: 90 }, 13) + arrow(36, { x: 155, y: 64, turn: 90 }, 13),
    ]),
  'bouncy-body': (kit) =>
    closeUp(kit, [
      ground(188),
      shade(100, 192, 44),
      spring({ x: 80, y: 190 }, 44) + spring({ x: 120, y: 190 }, 44),
      place({ x: 26, y: 2, size: 0.74 }, () =>
        childFront(kit, {
          afoot: true,
          left: { elbow: [44, 84], wrist: [34, 52], hand: 'palm', flip: true },
          right: { elbow: [156, 84], wrist: [166, 52], hand: 'palm' },
          head: { mouth: 'grin', brows: 'up' },
        }),
      ),
      arrow(56, { x: 22, y: 130, turn: -90 }, 9) + arrow(56, { x: 178, y: 74, turn: 90 }, 9),
    ]),
  'body-heavy': (kit) =>
    closeUp(
      kit,
      [
        ground(188),
        standingSide(kit, {
          x: 78,
          y: 118,
          lean: 42,
          knees: [
            [14, 26],
            [20, 26],
          ],
          ankles: [
            [-2, 54],
            [8, 54],
          ],
          head: { eye: 'down', mouth: 'sad' },
          near: { elbow: [34, -4], wrist: [30, 22], hand: 'hang' },
          far: { elbow: [44, -4], wrist: [42, 20], hand: 'hang' },
        }),
        arrow(44, { x: 82, y: 10, turn: 90 }, 11) + arrow(44, { x: 166, y: 104, turn: 90 }, 11),
      ],
      tone('#cdd6e4'),
    ),
};
