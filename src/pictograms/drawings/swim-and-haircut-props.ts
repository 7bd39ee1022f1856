import { standingSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import type { Kit } from '@/pictograms/kit/kit';
import { as } from '@/pictograms/kit/people';
import {
  box,
  disc,
  dot,
  line,
  type Paint,
  type Place,
  patch,
  place,
  seam,
  shape,
  solid,
  WHITE,
} from '@/pictograms/kit/svg';
import { STRIDE, SWING, sideBag } from './school-day-props';

const STAFF = {
  dentist: {
    look: { hairStyle: 'bun', glasses: false },
    tones: {
      '#a3a9b1': '#8a4a26',
      '#757d87': '#a9683f',
      '#4f5660': '#542a12',
      '#cc9166': '#e6b892',
      '#ae7346': '#c9946c',
      '#764622': '#85532f',
    },
  },
  doctor: {
    look: { hairStyle: 'short', glasses: true },
    tones: {
      '#a3a9b1': '#33291f',
      '#757d87': '#5d4c3c',
      '#4f5660': '#17110c',
      '#cc9166': '#a56b45',
      '#ae7346': '#85502f',
      '#764622': '#552f17',
    },
  },
  hairdresser: { look: { hairStyle: 'wavy', glasses: false }, tones: {} },
} as const;

/** Somebody at work, who looks the same in every picture; their clothes are the drawing's. */
export function staff(role: keyof typeof STAFF, kit: Kit, part: (own: Kit) => string): string {
  const { look, tones } = STAFF[role];
  const own: Record<string, string> = tones;
  return as('teacher', kit, (other) => part({ ...other, look: { ...other.look, ...look } })).replace(
    /#[0-9a-f]{6}/g,
    (colour) => own[colour] ?? colour,
  );
}

const GLOVED: Readonly<Record<string, string>> = { '#cc9166': '#7f9df0', '#764622': '#2f4a9c' };

/** Hands of somebody who wears gloves: bare arms are gloved up to the sleeve. */
export const gloved = (kit: Kit, part: () => string): string =>
  as('teacher', kit, part).replace(/#cc9166|#764622/g, (colour) => GLOVED[colour] ?? colour);

/** The child on the way to a building whose sign, about the origin and within r 44, tells what it is. */
export const onTheWay = (
  kit: Kit,
  wall: { readonly fill: string; readonly rim: string },
  sign: string,
  { bag = false, beside = '' } = {},
): string =>
  closeUp(kit, [
    patch('M0 182 H200 V204 H0z', 'var(--backing,#b9c4cd)'),
    box(72, 26, 140, 158, 4, wall),
    box(64, 12, 150, 18, 5, solid('#5d6d80', '#2f3a46')),
    box(124, 132, 40, 52, 3, solid('#35618f', '#1d3b5c')),
    dot(156, 160, 3.5, '#f6d36b'),
    disc(142, 82, 47, WHITE),
    place({ x: 142, y: 82 }, () => sign),
    beside,
    place(
      { x: 42, y: 135, size: 0.68 },
      () =>
        (bag ? sideBag('bag') : '') +
        standingSide(kit, { x: 0, y: 0, ...STRIDE, near: SWING }) +
        (bag ? sideBag('strap') : ''),
    ),
  ]);

/** A swimmer in waves, as signs show it, about the origin, 72 wide. */
export const swimmerSign =
  dot(22, -8, 9.5, '#1f6ca8') +
  line('M-28 6 L-10 -22 L8 -8 M-16 4 L2 -2', '#1f6ca8', 10) +
  line('M-36 18 q9 -9 18 0 t18 0 t18 0 t18 0 M-30 32 q7.5 -8 15 0 t15 0 t15 0 t15 0', '#3f9bd6', 6);

export const TILE = solid('#dfeaf2', '#7790a3');
export const POOL = '#7cc6f2';

/** The pool's water from y down, with its light lines. */
export const pool = (y: number): string =>
  patch(`M0 ${y} H200 V204 H0z`, POOL) +
  line(
    `M10 ${y + 20} q10 -7 20 0 t20 0 M120 ${y + 26} q10 -7 20 0 t20 0 M56 ${y + 50} q10 -7 20 0 t20 0`,
    '#d3eefc',
    4.5,
  );

/** Water over what is in it, its edge at y. */
export const over = (y: number, x = 0): string =>
  patch(`M${x} ${y} H200 V204 H${x}z`, '#5cb2e6a8') + line(`M${x} ${y} H200`, '#fff', 4);

export const COACH = solid('#e2483d', '#8c211b');

/** Hair that falls, cut: each (x, y, turn). */
export const clippings = (
  points: readonly (readonly [number, number, number])[],
  paint: { readonly fill: string; readonly rim: string },
): string =>
  points
    .map(([x, y, turn]) =>
      place({ x, y, turn }, (rim) => shape('M-12 0 Q0 -11 12 0 Q0 3 -12 0z', paint, rim)),
    )
    .join('');

const HANGS = ['long', 'wavy', 'bob', 'braids', 'locs', 'ponytail'];

/** The child with long hair pinned up, where neck or ear must show. */
export const pinnedUp = (kit: Kit): Kit =>
  HANGS.includes(kit.look.hairStyle) ? { ...kit, look: { ...kit.look, hairStyle: 'bun' } } : kit;

/** A comb along x about the origin, 100 long, its teeth to +y. */
export const comb = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-52, -12, 104, 15, 6, solid('#3f7fd6', '#23518f'), rim) +
      line(
        'M-44 3 V22 M-34 3 V22 M-24 3 V22 M-14 3 V22 M-4 3 V22 M6 3 V22 M16 3 V22 M26 3 V22 M36 3 V22 M45 3 V22',
        '#23518f',
        4,
      ),
  );

/** A cape over shoulders: its neck at the origin, falling to y = 130, 200 wide. */
export const cape = (where: Place, paint: Paint = solid('#5aa0c8', '#2a617f')): string =>
  place(
    where,
    (rim) =>
      shape('M-24 -4 Q-84 12 -104 134 H104 Q84 12 24 -4 Q0 14 -24 -4z', paint, rim) +
      box(-25, -9, 50, 14, 6, solid('#3b7d9f', '#1f4b62'), rim) +
      line('M-36 24 Q-50 70 -52 124 M36 24 Q50 70 52 124 M0 22 V126', seam(paint), 3),
  );
