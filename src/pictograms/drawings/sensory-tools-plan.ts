import { bust } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import { book, chairSide } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { countBadge } from '@/pictograms/kit/numerals';
import { as } from '@/pictograms/kit/people';
import { highlight, question, tick } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  disc,
  line,
  METAL,
  PURPLE,
  patch,
  place,
  RED,
  solid,
  WHITE,
  white,
} from '@/pictograms/kit/svg';
import { card, pause, timer } from './calm-breathing-props';
import { star } from './class-props';
import { flatShirt } from './cover-props';
import { cerealBowl, schoolBag } from './home-props';
import { tableTop } from './meals-props';
import { clippers, nailHand } from './nose-and-nails-props';
import { armchair, hourglass } from './sensory-tools-props';

const CORD = 'M40 112 Q70 150 142 96 M88 112 Q110 124 142 96';
const PLACE = white('#eef2f6', '#7b8fa3');

/** Timers, plans and cards; and what there is to choose. */
export const plan: Drawings = {
  'visual-timer': (kit) =>
    closeUp(kit, [
      tableTop(164),
      timer(0.3, { x: 88, y: 94, size: 0.92 }),
      arm([250, 250], [236, 234], [172, 162], { width: 32, hand: 'point', sleeve: 30 }),
    ]),
  'sand-timer': (kit) => closeUp(kit, [tableTop(170), hourglass({ x: 100, y: 98, size: 0.98 })]),
  'schedule-strip': (kit) =>
    closeUp(kit, [
      box(24, -10, 92, 220, 8, solid('#b9c7d4', '#5d6d80')),
      [6, 70, 134].map((y) => box(34, y, 72, 58, 7, WHITE)).join(''),
      flatShirt({ x: 62, y: 35, size: 0.38 }) + tick({ x: 94, y: 50, size: 0.6 }),
      cerealBowl({ x: 70, y: 84, size: 0.42 }),
      highlight('M29 66 H111 V132 H29z', 0.18),
      schoolBag({ x: 70, y: 190, size: 0.34 }),
      arm([250, 220], [230, 204], [154, 126], { width: 34, hand: 'point', sleeve: 26, flip: true }),
    ]),
  'token-board': (kit) =>
    closeUp(kit, [
      box(10, 20, 180, 132, 14, solid('#3f7fd6', '#23518f')),
      [42, 100, 158].map((x) => disc(x, 54, 25, WHITE) + star(20, { x, y: 55 })).join(''),
      [71, 129].map((x) => disc(x, 115, 25, PLACE)).join(''),
      star(22, { x: 76, y: 116, turn: -8 }),
      arm([200, 290], [190, 270], [126, 184], { width: 30, hand: 'pinch', sleeve: 20 }),
    ]),
  'lanyard-card': (kit) =>
    closeUp(kit, [
      bust(64, 120, 124),
      headFront(kit, { x: 64, y: 64, r: 44 }),
      line(CORD, 'var(--rim,#4a2f86)', 9) + line(CORD, '#a98ee2', 4),
      place({ x: 140, y: 140, turn: 5, size: 0.94 }, () =>
        card({ x: 0, y: 0 }, WHITE, box(-14, -52, 28, 10, 4, METAL) + pause({ x: 0, y: 10, size: 1.05 }), 2),
      ),
      arm([24, 178], [40, 250], [88, 196], { width: 26, hand: 'pinch', sleeve: 40 }),
    ]),
  'red-top': () =>
    flatShirt({ x: 100, y: 98, size: 1.68 }, RED) + star(28, { x: 100, y: 98 }, solid('#fff', '#9c2720')),
  'blue-top': () =>
    flatShirt({ x: 100, y: 98, size: 1.68 }, BLUE) +
    patch('M46 92 H154 V108 H45.6z M45.4 124 H154.6 V140 H45.2z', '#fff'),
  'who-reads': (kit) =>
    closeUp(kit, [
      as(
        'grown-up',
        kit,
        (own) => bust(42, 104, 84, GROWN_UP_TOP) + headFront(own, { x: 42, y: 66, r: 34, eyes: 'right' }),
      ),
      as(
        'teacher',
        kit,
        (own) => bust(158, 104, 84, PURPLE) + headFront(own, { x: 158, y: 66, r: 34, eyes: 'left' }),
      ),
      book({ x: 100, y: 146, size: 1.4 }),
      question({ x: 100, y: 44, size: 0.95 }),
    ]),
  'which-chair': (kit) =>
    closeUp(kit, [
      box(-4, 182, 208, 30, 0, solid('#d8b98f', '#9a7442')),
      chairSide({ x: 46, y: 120, size: 1.06 }, BLUE),
      armchair({ x: 146, y: 188, size: 1.06 }, RED),
      question({ x: 100, y: 44, size: 1.15 }),
    ]),
  'cut-hand-one': (kit) =>
    closeUp(kit, [
      nailHand({ x: 76, y: 190, size: 1.08 }, 5),
      clippers({ x: 120, y: 92, turn: -6 }),
      as('grown-up', kit, () =>
        arm([280, 140], [262, 132], [224, 98], { width: 30, hand: 'pinch', cloth: GROWN_UP_TOP, flip: true }),
      ),
      countBadge(1, { x: 166, y: 166, size: 1.2 }),
    ]),
};
