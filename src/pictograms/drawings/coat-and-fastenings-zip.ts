import { closeUp, mirrored, pair } from '@/pictograms/kit/frame';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { roundArrow } from '@/pictograms/kit/signs';
import { BOTTOM, box, line, METAL, type Point, patch, shape, TOP, YELLOW } from '@/pictograms/kit/svg';
import {
  arrowOnCloth,
  COAT,
  COAT_SEAM,
  slider,
  TAPE,
  zipBox,
  zipPin,
  zipSide,
} from './coat-and-fastenings-props';

const SLEEVE = { cloth: COAT, width: 28, loose: 12, sleeve: 84 } as const;

/** The shirt and trousers behind an open coat whose hem is at y. */
const behind = (hem: number): string =>
  patch('M0 0 H200 V200 H0z', TOP.fill) + shape(`M-10 ${hem - 30} H210 V210 H-10z`, BOTTOM);

/** The lower corner of a coat's left front: its edge from (x, -10) to (foot, hem). */
const front = (x: number, foot: number, hem: number): string =>
  shape(`M-12 -10 H${x} L${foot} ${hem} H-12z`, COAT) + line(`M-10 ${hem - 12} H${foot - 10}`, COAT_SEAM, 3);

/** A zip done up from y to the hem. */
const closed = (y: number, to: number): string =>
  line(`M100 ${y} V${to}`, TAPE, 16) +
  `<path d="M100 ${y} V${to}" fill="none" stroke="#e6edf3" stroke-width="10" stroke-dasharray="4 4"/>` +
  line(`M100 ${y} V${to}`, TAPE, 2);

/** Both fronts joined at the hem, open above y as a V. */
const joined = (y: number, hem: number): string =>
  behind(hem) +
  pair(
    shape(`M-12 -10 H52 Q78 ${y * 0.5} 100 ${y} V${hem} H-12z`, COAT) +
      zipSide(`M52 -10 Q78 ${y * 0.5} 97 ${y}`, 13) +
      line(`M-10 ${hem - 12} H88`, COAT_SEAM, 3),
  ) +
  closed(y, hem);

/** The large close-up: fronts beside the box. */
const RIGHT =
  shape('M212 -10 H124 V176 H212z', COAT) + line('M124 -10 V112', TAPE, 22) + zipSide('M118 -10 V108', 12);
const BOX = { x: 96, y: 108 };
const largeLeft = (turn: number, x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${[
    shape('M-14 -40 V-210 H-160 V60 H-30z', COAT),
    line('M-8 -210 V-62', TAPE, 22),
    zipSide('M-2 -210 V-66', 12),
    zipPin({ x: 0, y: 0 }),
  ].join('')}</g>`;

export const zipSteps: Drawings = {
  'zip-sides-together': (kit) => {
    const hem = 150;
    return closeUp(kit, [
      behind(hem),
      front(54, 74, hem) + zipSide(`M58 -10 L77 ${hem - 26}`, 13),
      box(71, hem - 34, 10, 40, 4, YELLOW),
      mirrored(100, front(54, 74, hem) + zipSide(`M58 -10 L77 ${hem - 26}`, 13)),
      slider({ x: 124, y: hem - 30 }, -30),
      box(113, hem - 12, 24, 20, 4, METAL),
      pair(arm([-60, 230], [-46, 200], [16, 164], { ...SLEEVE, hand: 'pinch' })),
      pair(arrowOnCloth(32, { x: 16, y: 56 })),
    ]);
  },

  'zip-pin-in': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V200 H0z', TOP.fill),
      RIGHT,
      slider({ x: 126, y: 122, size: 1.2 }, -70),
      zipBox(BOX),
      largeLeft(16, 94, 126),
      arm([-50, 240], [-40, 190], [18, 96], { ...SLEEVE, hand: 'pinch' }),
      arm([250, 240], [240, 210], [182, 178], { ...SLEEVE, hand: 'pinch', flip: true }),
    ]),

  'zip-push-down': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V200 H0z', TOP.fill),
      RIGHT,
      slider({ x: 126, y: 122, size: 1.2 }, -70),
      zipBox(BOX),
      largeLeft(0, 96, 166),
      arm([-60, -10], [-20, -4], [48, 56], { ...SLEEVE, hand: 'point', flip: true, bend: 6 }),
      arm([250, 240], [240, 210], [180, 170], { ...SLEEVE, hand: 'grip', flip: true }),
      arrowOnCloth(60, { x: 42, y: 118, turn: 90 }),
    ]),

  'zip-hold-bottom': (kit) => {
    const elbow: Point = [10, 200];
    const wrist: Point = [66, 172];
    return closeUp(kit, [
      joined(124, 212),
      slider({ x: 100, y: 122, size: 1.2 }, -70),
      arm([-40, 220], elbow, wrist, { ...SLEEVE, width: 32, hand: 'grip' }),
    ]);
  },

  'zip-pull-up': (kit) =>
    closeUp(kit, [
      joined(92, 190),
      arm([-40, 230], [-20, 210], [54, 186], { ...SLEEVE, hand: 'grip' }),
      slider({ x: 100, y: 92, size: 1.2 }, -80),
      arm([240, 190], [220, 160], [166, 106], { ...SLEEVE, hand: 'pinch', flip: true }),
      arrowOnCloth(74, { x: 40, y: 140, turn: -90 }),
    ]),

  'zip-chin-up': (kit) => {
    const elbow: Point = [226, 160];
    const wrist: Point = [182, 152];
    return closeUp(kit, [
      shape('M8 206 Q10 166 48 144 Q100 120 128 132 Q146 160 146 206z', COAT),
      headSide(kit, { x: 84, y: 72, r: 50, turn: -24, mouth: 'closed' }),
      shape('M50 118 Q76 140 118 118 L134 146 Q90 172 42 150z', COAT),
      line('M122 122 Q144 156 146 206', TAPE, 13),
      `<path d="M122 122 Q144 156 146 206" fill="none" stroke="#e6edf3" stroke-width="7" stroke-dasharray="4 4"/>`,
      slider({ x: 124, y: 130, turn: -24 }, -50),
      arm([260, 170], elbow, wrist, { ...SLEEVE, hand: 'pinch', flip: true }),
      roundArrow(58, 30, -40, { x: 112, y: 80 }, 10),
    ]);
  },
};
