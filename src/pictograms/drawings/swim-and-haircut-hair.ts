import { bust, seatedSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { type ArmOptions, arm, handAt } from '@/pictograms/kit/limb';
import { arrow, clockFace, soundWaves } from '@/pictograms/kit/signs';
import {
  box,
  disc,
  HAIR,
  line,
  METAL,
  type Point,
  PURPLE,
  patch,
  place,
  shape,
  solid,
  TOP,
  WHITE,
  WOOD,
} from '@/pictograms/kit/svg';
import { octagon, stopHand } from './calm-props';
import { floor, onWall } from './cover-props';
import { sprayBottle, withEnds } from './face-and-hair-props';
import { uncovered } from './home-props';
import { cutter, snips } from './school-skills-props';
import { cape, clippings, comb, onTheWay, pinnedUp, staff } from './swim-and-haircut-props';

const CHAIR = solid('#c94b44', '#7c211c');
const CLIPPER = solid('#4a5868', '#1b232b');
const SEAT = solid('#5a9d7a', '#2c5d43');
const POLE = solid('#fff', '#6f8799');

/** An arm of the hairdresser; the hand alone with `only`, to close over what it holds. */
const hers = (
  kit: Kit,
  from: Point,
  elbow: Point,
  to: Point,
  hand: NonNullable<ArmOptions['hand']>,
  { flip = false, bend = 0, only = false } = {},
): string =>
  staff('hairdresser', kit, () =>
    only
      ? handAt(elbow, to, hand, 27, flip, bend)
      : arm(from, elbow, to, { width: 27, sleeve: 42, cloth: PURPLE, hand, flip, bend }),
  );

/** The head in a cape from the side. */
const caped = (kit: Kit, x: number, y: number, flip = false): string =>
  cape({ x, y: y + 60 }) + headSide(uncovered(kit), { x, y, r: 54, flip });

export const haircut: Drawings = {
  'hair-shop': (kit) =>
    onTheWay(kit, solid('#d9a27a', '#80502c'), snips({ x: -7, y: -6, turn: 100, size: 0.6 }, 20), {
      beside: [
        box(86, 134, 20, 48, 4, POLE),
        line('M89 154 L103 142 M89 168 L103 156', '#e2483d', 7),
        disc(96, 134, 9, METAL),
      ].join(''),
    }),
  'waiting-chair': (kit) =>
    onWall(kit, [
      floor(178),
      line('M24 136 V178', METAL.rim, 9),
      box(-24, 128, 58, 12, 6, SEAT),
      clockFace({ x: 158, y: 48, size: 1.1 }, 10, 10),
      place({ x: 80, y: 119, size: 0.84 }, () =>
        seatedSide(
          kit,
          {
            x: 0,
            y: 0,
            head: { mouth: 'calm' },
            near: { elbow: [6, -14], wrist: [34, -12], hand: 'hang' },
          },
          line('M-24 16 V70 M36 16 V70', METAL.rim, 10) +
            box(-38, -64, 14, 80, 6, SEAT) +
            box(-38, 12, 88, 14, 6, SEAT),
        ),
      ),
    ]),
  'barber-chair': (kit) =>
    onWall(kit, [
      floor(182),
      place({ x: 74, y: 118, size: 0.8 }, () =>
        seatedSide(
          kit,
          {
            x: 0,
            y: 0,
            knees: [
              [52, 0],
              [58, -4],
            ],
            ankles: [
              [62, 42],
              [72, 38],
            ],
            near: { elbow: [4, -22], wrist: [30, -26], hand: 'hang' },
          },
          [
            box(-14, 72, 66, 14, 6, METAL),
            box(10, 30, 18, 44, 4, METAL),
            line('M10 50 H28 M10 60 H28', METAL.rim, 3),
            line('M28 76 H66', METAL.rim, 9),
            line('M44 26 L74 56 H90', METAL.rim, 11) + line('M44 26 L74 56 H90', METAL.fill, 6),
            shape('M-46 -112 Q-34 -118 -26 -110 L-24 -84 Q-32 -78 -42 -84z', CHAIR),
            shape(
              'M-46 -76 Q-46 -84 -36 -84 Q-24 -84 -22 -74 L-18 10 H46 Q56 12 54 24 L52 34 H-30 Q-42 32 -44 20z',
              CHAIR,
            ),
          ].join(''),
        ),
      ),
      ...(kit.look.mobility === 'wheelchair'
        ? [box(160, 24, 28, 110, 8, WOOD), box(164, 30, 16, 98, 4, solid('#e3f3fb', '#7a4d2b'))]
        : [
            line('M66 104 H100', CHAIR.rim, 13) + line('M66 104 H100', CHAIR.fill, 8),
            arrow(70, { x: 172, y: 126, turn: -90 }, 11),
          ]),
    ]),
  'hair-cape': (kit) => {
    const half = hers(kit, [-50, 50], [-36, 66], [8, 122], 'pinch', { bend: -12 });
    return closeUp(kit, [
      cape({ x: 100, y: 112 }),
      shape('M14 204 Q20 150 40 122 L56 128 Q40 170 40 204z', solid('#5aa0c8', '#2a617f')),
      mirrored(100, shape('M14 204 Q20 150 40 122 L56 128 Q40 170 40 204z', solid('#5aa0c8', '#2a617f'))),
      headFront(uncovered(kit), { x: 100, y: 62, r: 46, mouth: 'smile', neck: false }),
      half + mirrored(100, half),
    ]);
  },
  'spray-and-comb': (kit) =>
    closeUp(kit, [
      caped(kit, 122, 108),
      mirrored(28, sprayBottle({ x: 28, y: 170, size: 0.86 })),
      hers(kit, [-60, 160], [-46, 154], [-8, 132], 'grip', { bend: 18 }),
      drawMist(),
      comb({ x: 118, y: 42, turn: 8, size: 1.05 }),
      hers(kit, [236, -44], [222, -20], [178, 26], 'grip', { flip: true, bend: 20 }),
    ]),
  'snip-hair': (kit) => {
    const own = withEnds(kit);
    const where = { x: 138, y: 120, size: 0.74, turn: 8 };
    return closeUp(kit, [
      cape({ x: 66, y: 150 }),
      headSide(own, { x: 66, y: 90, r: 56, mouth: 'calm', flip: true }),
      snips(where, 16),
      staff('hairdresser', kit, () => cutter(where, 16))
        .replaceAll(TOP.fill, PURPLE.fill)
        .replaceAll(TOP.rim, PURPLE.rim),
      clippings(
        [
          [104, 164, 20],
          [84, 182, -24],
          [128, 184, 40],
        ],
        HAIR,
      ),
    ]);
  },
  clippers: (kit) =>
    closeUp(kit, [
      caped(kit, 128, 92),
      place(
        { x: 70, y: 112, turn: 8 },
        (rim) =>
          box(-17, -6, 34, 100, 12, CLIPPER, rim) +
          shape('M-17 0 L-14 -22 H14 L17 0z', METAL, rim) +
          line('M-9 -20 V-28 M-3 -20 V-28 M3 -20 V-28 M9 -20 V-28', METAL.rim, 4) +
          box(-5, 14, 10, 16, 4, solid('#f6b93b', '#97690a'), rim),
      ),
      hers(kit, [-60, 176], [-44, 172], [24, 162], 'grip'),
      soundWaves({ x: 46, y: 92, turn: 200, size: 0.9 }, 2),
      soundWaves({ x: 96, y: 152, turn: 40, size: 0.9 }, 2),
    ]),
  'stop-card': (kit) =>
    closeUp(kit, [
      cape({ x: 58, y: 142, size: 1.1 }),
      headFront(uncovered(kit), { x: 58, y: 92, r: 44, mouth: 'closed', brows: 'worried', eyes: 'right' }),
      arm([104, 220], [138, 214], [142, 164], { width: 26, hand: 'cuff-thumb', sleeve: 30 }),
      box(94, 14, 98, 124, 12, WHITE),
      octagon({ x: 143, y: 72, size: 0.47 }),
      stopHand({ x: 142, y: 106, size: 0.52 }),
      handAt([138, 214], [142, 168], 'cuff', 26),
    ]),
  'brush-neck': (kit) =>
    closeUp(kit, [
      cape({ x: 92, y: 146 }),
      headBack(pinnedUp(uncovered(kit)), { x: 92, y: 72, r: 56 }),
      place({ x: 118, y: 150, turn: 40 }, (rim) =>
        [
          shape('M-26 6 Q-30 -30 -14 -46 H14 Q30 -30 26 6 Q0 20 -26 6z', solid('#f3e4c0', '#8d7a52'), rim),
          line('M-12 4 Q-14 -22 -8 -40 M0 8 V-40 M12 4 Q14 -22 8 -40', '#c9b27c', 3),
          box(-17, -60, 34, 17, 5, METAL, rim),
          box(-10, -122, 20, 64, 9, WOOD, rim),
        ].join(''),
      ),
      hers(kit, [260, 150], [244, 138], [200, 104], 'grip', { flip: true }),
      clippings(
        [
          [74, 160, 10],
          [60, 184, -30],
          [150, 186, 24],
        ],
        HAIR,
      ),
    ]),
  'look-in-mirror': (kit) => {
    const own = uncovered(kit);
    return closeUp(
      kit,
      [
        box(36, 6, 158, 188, 16, WOOD),
        box(48, 18, 134, 164, 8, solid('#e3f3fb', '#7a4d2b')),
        line('M146 36 L170 60 M162 32 L174 44', '#fff', 7),
        bust(120, 128, 112),
        headFront(own, { x: 120, y: 84, r: 42, mouth: 'grin' }),
        patch('M48 182 H182 V194 H48z', WOOD.fill),
        bust(34, 176, 110),
        headBack(own, { x: 34, y: 134, r: 46 }),
      ],
      'var(--backing,#f6e3d0)',
    );
  },
};

/** Fine drops from the bottle on to the hair. */
function drawMist(): string {
  const drops = [
    [60, 78],
    [66, 92],
    [72, 70],
    [76, 84],
    [84, 94],
    [86, 74],
  ] as const;
  return drops.map(([x, y]) => disc(x, y, 4.6, solid('#bfe6fa', '#2b7fb8'), 2)).join('');
}
