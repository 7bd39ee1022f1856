import { cup } from '@/pictograms/kit/bathroom';
import { bust, seatedSide, standingSide, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP, grownUpFront } from '@/pictograms/kit/grown-up';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow } from '@/pictograms/kit/signs';
import { BLUE, box, line, type Point, PURPLE, patch, place, RED, WOOD, YELLOW } from '@/pictograms/kit/svg';
import { lunchBox, openBag, waitCard, waterBottle } from './bag-and-leaving-props';
import { pencil } from './class-props';
import { roomFloor } from './home-more-props';
import { schoolBag } from './home-props';
import { tableTop } from './meals-props';
import { homeBook } from './school-arrival-props';
import { STRIDE, sideBag } from './school-day-props';

const ARM = { width: 32, sleeve: 30 } as const;

export const homeTime: Drawings = {
  'tidy-my-table': (kit) =>
    closeUp(kit, [
      tableTop(128),
      box(98, 156, 92, 20, 4, BLUE) + box(106, 136, 84, 20, 4, RED),
      line('M106 166 H150 M114 146 H150', '#fff', 5),
      cup({ x: 54, y: 190, size: 1.3 }, 'back', YELLOW),
      pencil({ x: 32, y: 76, turn: 84 }),
      pencil({ x: 60, y: 18, turn: 77 }),
      cup({ x: 54, y: 190, size: 1.3 }, 'front', YELLOW),
      arm([200, -80], [186, -40], [116, 34], { ...ARM, width: 28, hand: 'pinch', flip: true }),
      arm([260, 90], [236, 96], [192, 120], { ...ARM, width: 28, hand: 'side', flip: true, bend: -8 }),
    ]),

  'home-book-in-bag': (kit) =>
    closeUp(kit, [
      openBag('back'),
      homeBook({ x: 98, y: 78, turn: 6, size: 1.1 }),
      openBag('front'),
      arm([-50, -30], [-36, 0], [18, 44], { ...ARM, hand: 'pinch' }),
      arrow(36, { x: 178, y: 22, turn: 90 }, 9),
    ]),

  'bottle-and-lunch-box': (kit) => {
    const e1: Point = [20, 240];
    const w1: Point = [10, 150];
    const e2: Point = [150, -50];
    const w2: Point = [134, 22];
    return closeUp(kit, [
      arm([0, 300], e1, w1, { ...ARM, hand: 'grip', bend: 70 }),
      waterBottle({ x: 46, y: 190, size: 1.24 }),
      handAt(e1, w1, 'grip', 32, false, 70),
      arm([220, -80], e2, w2, { ...ARM, hand: 'grip', bend: -10 }),
      lunchBox({ x: 134, y: 132, size: 1.1 }),
      handAt(e2, w2, 'grip', 32, false, -10),
    ]);
  },

  'bag-on-back': (kit) => {
    const loop = 'M128 96 Q172 84 184 112 Q186 150 138 204';
    return closeUp(kit, [
      box(28, 72, 154, 134, 34, PURPLE),
      torso(92, 94, 104, 116),
      line('M60 96 Q50 150 58 206', '#41297c', 18) + line('M60 96 Q50 150 58 206', '#a98ee2', 13),
      arm([46, 122], [-4, 176], [26, 164], { width: 23, sleeve: 46, hand: 'grip' }),
      arm([138, 122], [186, 196], [178, 146], { width: 23, sleeve: 46, hand: 'hang', flip: true }),
      line(loop, '#41297c', 18) + line(loop, '#a98ee2', 13),
      handAt([186, 196], [178, 146], 'grip', 23, true, -10),
      headFront(kit, { x: 92, y: 54, r: 40, eyes: 'right' }),
    ]);
  },

  'sit-and-wait': (kit) =>
    closeUp(kit, [
      roomFloor(184),
      place({ x: 58, y: 124, size: 0.96 }, () =>
        seatedSide(
          kit,
          {
            x: 0,
            y: 0,
            head: { mouth: 'calm' },
            near: { elbow: [8, -14], wrist: [36, -14], hand: 'side', bend: 10 },
          },
          chairSide({ x: 0, y: 12 }),
        ),
      ),
      waitCard({ x: 156, y: 54, size: 1.15 }),
      schoolBag({ x: 166, y: 192, size: 0.5 }),
    ]),

  'grown-up-is-here': (kit) =>
    closeUp(kit, [
      roomFloor(184),
      box(92, -10, 104, 200, 4, WOOD),
      patch('M102 2 H186 V186 H102z', '#bfe0f2'),
      patch('M102 150 H186 V190 H102z', '#9ccf8a'),
      place({ x: 44, y: 12, size: 0.92 }, () =>
        grownUpFront(kit, {
          head: { mouth: 'grin' },
          right: { elbow: [152, 96], wrist: [148, 66], hand: 'palm', flip: true },
        }),
      ),
      place(
        { x: 48, y: 136, size: 0.7 },
        () =>
          sideBag('bag') +
          standingSide(kit, {
            x: 0,
            y: 0,
            ...STRIDE,
            near: { elbow: [22, -30], wrist: [42, -50], hand: 'palm' },
          }) +
          sideBag('strap'),
      ),
    ]),

  'wave-goodbye': (kit) =>
    closeUp(kit, [
      bust(26, 182, 70, YELLOW),
      as('friend', kit, (own) => headFront(own, { x: 26, y: 150, r: 27, eyes: 'right' })),
      bust(204, 92, 112, GROWN_UP_TOP),
      as('grown-up', kit, (own) => headBack(own, { x: 196, y: 48, r: 34 })),
      torso(122, 122, 82, 100),
      arm([90, 144], [48, 132], [56, 88], { width: 20, sleeve: 46, hand: 'palm', bend: -10 }),
      headSide(kit, { x: 122, y: 84, r: 34, flip: true, mouth: 'open' }),
    ]),
};
