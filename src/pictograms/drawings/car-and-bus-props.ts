import { standingSide } from '@/pictograms/kit/body';
import { GROWN_UP_TOP, grownUpStandingSide } from '@/pictograms/kit/grown-up';
import type { Kit } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import {
  BLUE,
  box,
  disc,
  dot,
  line,
  METAL,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  YELLOW,
} from '@/pictograms/kit/svg';
import { STRIDE } from './school-day-props';

export const ASPHALT = '#707b87';
export const PAVEMENT = '#cfd6dc';
export const SKY = 'var(--backing,#d3e9f6)';
export const WINDOW = solid('#cfeaf7', '#3d6b82');
export const SEAT = solid('#56687c', '#2a3643');
export const DARK = solid('#3a4550', '#161b21');
export const LAMP = solid('#fff1a8', '#8a6a12');

const wheel = (x: number, y: number, r: number): string =>
  disc(x, y, r, DARK) + dot(x, y, r * 0.45, '#b6c1cc');

/**
 * A car from its side, facing right, its wheels on the origin, 172 wide, 88 tall; `inside` is behind
 * its windows.
 */
export const carSide = (where: Place, paint: Paint = BLUE, inside = ''): string =>
  place(where, (rim) =>
    [
      shape(
        'M-86 -18 V-34 Q-86 -50 -66 -52 L-46 -82 Q-42 -88 -33 -88 H24 Q33 -88 38 -82 L58 -54 Q86 -50 86 -30 V-18z',
        paint,
        rim,
      ),
      shape('M-52 -52 L-37 -75 Q-34 -79 -28 -79 H22 Q27 -79 30 -75 L46 -52z', WINDOW, rim),
      inside,
      line('M0 -79 V-22', seam(paint), 4) + line('M10 -40 H20 M-44 -40 H-34', seam(paint), 4),
      shape('M86 -40 H76 Q72 -34 76 -28 H86z', LAMP, rim),
      wheel(-48, -18, 18),
      wheel(46, -18, 18),
    ].join(''),
  );

/** A car from its front, its wheels on the origin, 132 wide, 116 tall. */
export const carFront = (where: Place, paint: Paint = BLUE, inside = ''): string =>
  place(where, (rim) =>
    [
      box(-60, -26, 28, 28, 6, DARK, rim) + box(32, -26, 28, 28, 6, DARK, rim),
      box(-76, -76, 18, 14, 6, paint, rim) + box(58, -76, 18, 14, 6, paint, rim),
      shape(
        'M-66 -14 V-48 Q-66 -62 -54 -66 L-42 -106 Q-38 -116 -26 -116 H26 Q38 -116 42 -106 L54 -66 Q66 -62 66 -48 V-14z',
        paint,
        rim,
      ),
      shape('M-42 -66 L-32 -100 Q-30 -105 -24 -105 H24 Q30 -105 32 -100 L42 -66z', WINDOW, rim),
      inside,
      disc(-46, -42, 11, LAMP, rim) + disc(46, -42, 11, LAMP, rim),
      box(-24, -36, 48, 14, 5, DARK, rim),
    ].join(''),
  );

/**
 * A bus from its side, facing right, its wheels on the origin, 190 wide, 116 tall; `inside` is behind
 * its windows.
 */
export const busSide = (where: Place, inside = ''): string =>
  place(where, (rim) =>
    [
      box(-95, -116, 190, 102, 13, RED, rim),
      box(-87, -104, 122, 42, 5, WINDOW, rim),
      inside,
      line('M-46 -103 V-63 M-5 -103 V-63', seam(RED), 5),
      box(43, -104, 32, 88, 4, WINDOW, rim) + line('M59 -103 V-17', seam(RED), 4),
      line('M-88 -46 H36', '#fff', 6),
      shape('M95 -40 H87 Q83 -34 87 -28 H95z', LAMP, rim),
      wheel(-54, -16, 17),
      wheel(20, -16, 17),
    ].join(''),
  );

/**
 * A bus from its front, its wheels on the origin, 140 wide, 164 tall; `sign` stands in the dark field
 * about (0, -136).
 */
export const busFront = (where: Place, sign = ''): string =>
  place(where, (rim) =>
    [
      box(-62, -24, 28, 26, 6, DARK, rim) + box(34, -24, 28, 26, 6, DARK, rim),
      box(-84, -112, 16, 34, 7, DARK, rim) + box(68, -112, 16, 34, 7, DARK, rim),
      box(-70, -164, 140, 152, 18, RED, rim),
      box(-52, -156, 104, 40, 7, solid('#1b242e', '#0b0f14'), rim),
      sign,
      box(-60, -108, 120, 56, 9, WINDOW, rim) + line('M0 -107 V-53', seam(RED), 5),
      disc(-50, -32, 10, LAMP, rim) + disc(50, -32, 10, LAMP, rim),
      line('M-28 -30 H28', '#fff', 8),
    ].join(''),
  );

/** A bus stop on the origin, 176 tall: a pole and a plate, 76 wide, with a bus on it. */
export const busStop = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-5, -110, 10, 110, 2, METAL, rim) +
      box(-38, -176, 76, 84, 12, YELLOW, rim) +
      busFront({ x: 0, y: -99, size: 0.42 }),
  );

/** A traffic light on the origin, 68 wide, 190 tall, its red light on. */
export const redLight = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-7, -40, 14, 60, 2, METAL, rim) +
      box(-34, -190, 68, 164, 20, DARK, rim) +
      disc(0, -158, 23, solid('#ff3b2e', '#ffb3ac'), rim * 1.6) +
      dot(-7, -165, 6, '#ffd9d5') +
      dot(0, -108, 21, '#5d5230') +
      dot(0, -58, 21, '#2a4a39'),
  );

/** A road from y to the box's foot or to `to`, with its dashed middle. */
export const road = (y: number, to = 204): string =>
  patch(`M0 ${y} H200 V${to} H0z`, ASPHALT) +
  `<path d="M-6 ${(y + Math.min(to, 198)) / 2} H206" stroke="#fff" stroke-width="5" stroke-dasharray="24 18"/>`;

/** A zebra crossing from y down, its stripes lying along the way of whoever looks. */
export const zebra = (y: number, to = 204): string =>
  patch(`M0 ${y} H200 V${to} H0z`, ASPHALT) +
  [-62, -22, 18, 58, 98, 138, 178]
    .map((x) => {
      const out = (x + 12 - 100) * 0.22;
      return patch(`M${x} ${y} H${x + 22} L${x + 26 + out} ${to} H${x - 2 + out}z`, '#f7fafc');
    })
    .join('');

/** The pole of a bus, yellow. */
export const pole = (d: string, width = 11): string =>
  line(d, seam(YELLOW), width) + line(d, YELLOW.fill, width - 5);

const CHILD_SEAT = solid('#8c6bd1', '#4b3190');

/** A child's car seat from its side, facing right, for a hip at the origin: 92 wide, 142 tall. */
export const childSeat = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-42 -104 Q-42 -122 -24 -120 L-2 -112 Q4 -108 2 -98 L-6 -64 Q-14 -20 -10 8 H50 Q60 10 58 22 L56 30 H-22 Q-34 28 -36 14z',
        CHILD_SEAT,
        rim,
      ) + line('M-30 -104 Q-34 -40 -24 12 H44', seam(CHILD_SEAT), 4),
  );

/**
 * A seat of a bus from its side, facing right, for a hip at the origin: 84 wide, 130 tall with its
 * foot at y = 72.
 */
export const busSeat = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M10 24 V70 M-8 70 H30', DARK.rim, 9) +
      box(-46, -70, 22, 96, 10, BLUE, rim) +
      box(-46, 10, 84, 20, 9, BLUE, rim) +
      line('M-44 -76 Q-35 -88 -26 -76', seam(YELLOW), 9) +
      line('M-44 -76 Q-35 -88 -26 -76', YELLOW.fill, 4.5),
  );

/** A belt's strap along a line. */
export const strap = (d: string, width: number): string =>
  line(d, 'var(--rim,#14181d)', width) + line(d, '#4d5965', width - 6);

/** The tongue of a belt along +x: its strap's end at the origin, its metal tip at x = 54, 46 wide. */
export const tongue = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M14 -12 H50 Q54 -12 54 -8 V8 Q54 12 50 12 H14z', METAL, rim) +
      dot(36, 0, 5, '#3a4550') +
      box(-8, -23, 28, 46, 8, DARK, rim),
  );

/** A buckle along +x: its mouth at the origin, 84 long, 60 wide, the red button at x = 22. */
export const buckle = (where: Place): string =>
  place(
    where,
    (rim) => box(0, -30, 84, 60, 12, DARK, rim) + box(10, -20, 26, 40, 6, solid('#ee4034', '#ffb3ac'), rim),
  );

/** Short rays about (x, y) over the upper half: a click, a ring. */
export const rays = (x: number, y: number, r: number): string =>
  place({ x, y }, () => {
    const d = [-150, -110, -70, -30]
      .map((degrees) => {
        const a = (degrees * Math.PI) / 180;
        const at = (q: number): string => `${Math.round(q * Math.cos(a))} ${Math.round(q * Math.sin(a))}`;
        return `M${at(r)} L${at(r + 15)}`;
      })
      .join(' ');
    return line(d, 'var(--rim,#8a5d00)', 8) + line(d, '#f6b93b', 4.5);
  });

/**
 * A child and the own grown-up side by side, hand in hand, walking to the right; their soles on (x,
 * y), 106 wide, 186 tall.
 */
export const handInHand = (kit: Kit, where: Place): string =>
  place(where, () =>
    [
      place({ x: 30, y: -72, size: 1 }, () =>
        grownUpStandingSide(kit, {
          x: 0,
          y: 0,
          ...STRIDE,
          far: { elbow: [18, -18], wrist: [30, 0], hand: 'hang' },
        }),
      ),
      place({ x: -32, y: -52, size: 0.72 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          ...STRIDE,
          far: { elbow: [12, -18], wrist: [20, 0], hand: 'hang' },
          near: { elbow: [16, -24], wrist: [44, -22], hand: 'side' },
        }),
      ),
      as('grown-up', kit, () =>
        arm([30, -118], [22, -86], [12, -76], { width: 15, cloth: GROWN_UP_TOP, hand: 'grip', bend: -10 }),
      ),
    ].join(''),
  );

/** A wheelchair user's own chair, whatever the look says. */
export const inWheelchair = (kit: Kit): Kit => ({ ...kit, look: { ...kit.look, mobility: 'wheelchair' } });
