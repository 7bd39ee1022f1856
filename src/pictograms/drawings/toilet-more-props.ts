import type { Kit } from '@/pictograms/kit/kit';
import {
  box,
  clip,
  disc,
  line,
  METAL,
  PALE,
  type Paint,
  type Place,
  patch,
  place,
  SKIN,
  seam,
  shape,
  solid,
  WHITE,
  white,
  YELLOW,
} from '@/pictograms/kit/svg';
import { WATER } from '@/pictograms/kit/water';
import { WALL } from './cover-props';

export const WEE = solid('#f7c934', '#97690a');
/** The lid, a little darker than the seat in front of it. */
export const LID: Paint = { fill: '#c9d7e2', rim: '#5d7388' };
const BOWL_INSIDE = '#a9bfce';

const oval = (cx: number, cy: number, rx: number, ry: number, sweep: 0 | 1 = 1): string =>
  `M${cx - rx} ${cy} a${rx} ${ry} 0 1 ${sweep} ${2 * rx} 0 a${rx} ${ry} 0 1 ${sweep} ${-2 * rx} 0z`;

export const ellipse = (cx: number, cy: number, rx: number, ry: number, paint: Paint): string =>
  shape(oval(cx, cy, rx, ry), paint);

/** A seat seen through: two ovals about one middle. */
export const ring = (cx: number, cy: number, rx: number, ry: number, thick: number): string =>
  shape(oval(cx, cy, rx, ry) + oval(cx, cy + thick * 0.2, rx - thick, ry - thick * 0.8, 0), WHITE);

/** A toilet from its side, facing right, lid up: measured as the kit's `toiletSide`; the seat stands at `seat` degrees. */
export const toiletOpen = (where: Place, seat: number): string =>
  place(where, (rim) =>
    [
      box(-26, -70, 36, 76, 8, PALE, rim),
      box(-31, -78, 46, 13, 6, PALE, rim),
      line('M-20 -60 h10', seam(METAL), 5),
      shape('M4 0 L11 -66 Q15 -72 21 -66 L19 0z', LID, rim),
      shape('M0 4 H94 Q94 34 58 42 V58 Q58 66 50 66 H14 Q8 66 8 58 V42 Q0 32 0 4z', PALE, rim),
      place({ x: 14, y: -1, turn: -seat }, () => box(-10, -11, 92, 11, 5.5, WHITE, rim)),
      disc(14, -1, 5, METAL, rim),
    ].join(''),
  );

/** A bowl one looks down into, the seat up, across the box: its middle at (100, y), 164 wide. */
export const bowlBelow = (y: number): string =>
  [
    shape(`M18 ${y} Q22 ${y + 90} 70 ${y + 120} H130 Q178 ${y + 90} 182 ${y}z`, PALE),
    ellipse(100, y, 82, 62, PALE),
    patch(oval(100, y, 63, 46), BOWL_INSIDE),
    ellipse(100, y + 9, 46, 31, WATER),
  ].join('');

/** One drop of wee about the origin, 20 tall at size 1. */
export const weeDrop = (x: number, y: number, size: number): string =>
  place({ x, y, size }, (rim) => shape('M0 -11 Q9 1 7 6 A7 7 0 0 1 -7 6 Q-9 1 0 -11z', WEE, rim));

const PAD: Paint = white('#fff', '#75589c');
const PAD_BACK: Paint = solid('#c3aee6', '#5d4391');
const BLOOD = '#b03a44';

/** A pad about the origin, 48 wide and 124 long, its wings to 84. */
export const pad = (where: Place, used = false): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-24 -38 Q-24 -62 0 -62 Q24 -62 24 -38 V-20 Q42 -24 42 -6 V8 Q42 24 24 20 V38 Q24 62 0 62 Q-24 62 -24 38 V20 Q-42 24 -42 8 V-6 Q-42 -24 -24 -20z',
        PAD,
        rim,
      ) +
      (used ? patch(oval(0, 6, 9, 24), BLOOD) : '') +
      line('M-14 -36 Q-14 -50 0 -50 Q14 -50 14 -36 V36 Q14 50 0 50 Q-14 50 -14 36z', '#b9a3dd', 3),
  );

/** A used pad half peeled off upwards: its lower end about the origin, its back showing as it curls to the right. */
export const padPeeled = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-24 -6 V20 Q-42 24 -42 8 M24 -6 V38 Q24 62 0 62 Q-24 62 -24 38 V-6', PAD, rim) +
      patch(oval(0, 16, 10, 18), BLOOD) +
      line('M-14 0 V36 Q-14 50 0 50 Q14 50 14 36 V0', '#b9a3dd', 3) +
      shape('M-26 -4 Q-8 10 26 0 Q40 -30 66 -58 Q66 -80 42 -84 Q2 -50 -26 -4z', PAD_BACK, rim),
  );

/** Underpants held open between the knees by somebody who sits and looks down. */
export const pantsBelow = (): string =>
  [
    shape('M-4 -10 H44 Q54 60 46 130 Q44 180 50 210 H-10z', SKIN),
    shape('M204 -10 H156 Q146 60 154 130 Q156 180 150 210 H210z', SKIN),
    shape(
      'M22 66 Q100 92 178 66 L182 96 Q142 104 142 130 Q142 156 182 166 L178 194 Q100 172 22 194 L18 166 Q58 156 58 130 Q58 104 18 96z',
      YELLOW,
    ),
    line('M23 76 Q100 102 177 76 M23 184 Q100 162 177 184', '#fff', 5),
  ].join('');

const LEFT = 'M26 2 H97 V198 H26 A24 24 0 0 1 2 174 V26 A24 24 0 0 1 26 2z';
const RIGHT = 'M103 2 H174 A24 24 0 0 1 198 26 V174 A24 24 0 0 1 174 198 H103z';

/** One thing, then the other: two close-ups side by side. */
export const halves = (kit: Kit, left: readonly string[], right: readonly string[]): string =>
  patch(LEFT, WALL) +
  clip(kit.id('left'), LEFT, left.join('')) +
  patch(RIGHT, 'var(--backing,#e8f0f6)') +
  clip(kit.id('right'), RIGHT, right.join(''));

/** A grab rail along +x from the origin, on two feet on the wall. */
export const grabRail = (length: number, where: Place): string =>
  place(where, (rim) =>
    [
      disc(0, 0, 9, METAL, rim) + disc(length, 0, 9, METAL, rim),
      box(-4, -6, length + 8, 12, 6, METAL, rim),
    ].join(''),
  );
