import type { ChildSide } from '@/pictograms/kit/body';
import { BARE } from '@/pictograms/kit/head-front';
import {
  BLUE,
  box,
  disc,
  dot,
  line,
  METAL,
  num,
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
} from '@/pictograms/kit/svg';
import { WATER } from '@/pictograms/kit/water';
import { foamBank } from './home-props';

/** What a child wears to swim. In bath and shower foam, water, towel or the crop cover instead. */
export const SWIM = solid('#7a56c2', '#4a3083');
export const TUB = white('#eef3f7', '#6f8496');
export const SHAMPOO = solid('#3ba56b', '#1f6b42');
export const CONDITIONER = solid('#e2483d', '#9c2720');

/** Bare arms and legs, a bathing suit between them. */
export const SUIT = {
  top: SWIM,
  feet: 'bare',
  legs: { cloth: SWIM, sleeve: 24 },
} as const satisfies Partial<ChildSide>;
export const WET_HEAD = { ...BARE } as const;

/** A limb without cloth whose body end is round, so that it joins a bare shoulder. */
export const NUDE = { cloth: SKIN, sleeve: 100, loose: 0 } as const;

/**
 * A bather's trunk from the neck's foot at (x, y), w wide at the shoulders, in a swimsuit: the bath and the shower are
 * shown with one, so that nobody is shown bare.
 */
export const bather = (x: number, y: number, w: number): string => {
  const at = (dx: number, dy: number): string => `${num(x + dx * w)} ${y + dy}`;
  const side = `${at(-0.46, 140)} L${at(-0.42, 60)}`;
  const otherSide = `L${at(0.42, 60)} L${at(0.46, 140)}`;
  return (
    shape(
      `M${side} L${at(-0.54, 22)} Q${at(-0.5, 8)} ${at(-0.2, 2)} H${num(x + 0.2 * w)} Q${at(0.5, 8)} ${at(0.54, 22)} ${otherSide}`,
      SKIN,
    ) +
    shape(
      `M${side} Q${at(-0.28, 44)} ${at(-0.32, 4)} L${at(-0.2, 2)} Q${at(-0.18, 36)} ${at(0, 38)} Q${at(0.18, 36)} ${at(0.2, 2)} L${at(0.32, 4)} Q${at(0.28, 44)} ${at(0.42, 60)} ${otherSide.replace(/^L\S+ \S+ /, '')}`,
      SWIM,
    )
  );
};

/** A bathtub seen from the front, its edge at (x, y), w wide, running off the lower edge of the box. */
export const tubBelow = (x: number, y: number, w: number): string =>
  shape(`M${x + 6} ${y + 4} H${x + w - 6} L${x + w - 16} 206 H${x + 16}z`, TUB) +
  box(x, y - 8, w, 17, 8, TUB);

/** The water somebody sits in, across the whole box, its foam at y. */
export const bathWater = (y: number): string =>
  patch(`M0 ${y + 8} H200 V204 H0z`, WATER.fill) + foamBank(-12, y, 212, 16);

/** A grab rail, its middle at the origin, `length` long, upright. */
export const railUp = (length: number, where: Place): string =>
  place(
    where,
    (rim) =>
      disc(0, -length / 2, 12, METAL, rim) +
      disc(0, length / 2, 12, METAL, rim) +
      box(-7, -length / 2 - 4, 14, length + 8, 7, METAL, rim),
  );

/** A shower head that sprays down, its face's middle at the origin, 72 wide; the pipe comes from the left. */
export const showerHead = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M-90 -52 H-18 Q0 -52 0 -34 V-16', METAL.rim, 15) +
      line('M-90 -52 H-18 Q0 -52 0 -34 V-16', METAL.fill, 15 - 2 * rim) +
      shape('M-16 -22 H16 L36 -4 Q36 4 28 4 H-28 Q-36 4 -36 -4z', METAL, rim),
  );

/** Rows of water under a shower head at (x, y), to `to`. */
export const rain = (x: number, y: number, to: number, w = 62): string => {
  const lines: string[] = [];
  for (let i = 0; i < 5; i++) {
    const from = x - w / 2 + (i * w) / 4;
    const end = x - w * 0.72 + (i * w * 1.44) / 4;
    lines.push(`M${from.toFixed(0)} ${y + (i % 2) * 10} L${end.toFixed(0)} ${to - (i % 2) * 8}`);
  }
  return `<g stroke-dasharray="15 10">${line(lines.join(' '), '#2b7fb8', 7.5)}${line(lines.join(' '), '#8fd0f5', 4)}</g>`;
};

/** A bottle standing on the origin, 60 wide, 124 tall; `mark` is drawn on its label, 40 by 48 about (0, -50). */
export const bottle = (where: Place, paint: Paint, mark = ''): string =>
  place(
    where,
    (rim) =>
      box(-15, -124, 30, 26, 5, WHITE, rim) +
      shape(
        'M-30 -84 Q-30 -100 -16 -100 H16 Q30 -100 30 -84 V-8 Q30 0 22 0 H-22 Q-30 0 -30 -8z',
        paint,
        rim,
      ) +
      box(-21, -76, 42, 52, 8, WHITE, 0) +
      mark,
  );

/** The marks of the bottles: a drop for the body, lather for the hair. */
export const DROP_MARK = patch('M0 -70 Q16 -50 13 -42 A13.5 13.5 0 0 1 -13 -42 Q-16 -50 0 -70z', '#2f86c4');
export const FOAM_MARK = patch(
  'M-12 -38 a9 9 0 0 1 0 -17 a10 10 0 0 1 17 -6 a10 10 0 0 1 10 13 a8 8 0 0 1 -4 10z',
  '#3ba56b',
);

/** A beaker that pours to the right: the base's middle at the origin, the lip at (52, 46). */
export const pouringCup = (where: Place, paint: Paint = BLUE): string =>
  place(
    where,
    (rim) =>
      shape('M-6 -22 L66 -8 L50 46 L-18 20 Q-22 18 -20 14 L-10 -20 Q-9 -23 -6 -22z', paint, rim) +
      line('M4 -10 L48 -1', '#fff', 4) +
      shape('M66 -8 Q66 26 50 46 Q50 12 66 -8z', { fill: seam(paint), rim: paint.rim }, rim),
  );

/** A towel hanging over a rail: its middle at the origin, 96 wide, 110 tall. */
export const hangingTowel = (where: Place, paint: Paint): string =>
  place(
    where,
    (rim) =>
      shape('M-48 -6 Q0 -14 48 -6 V104 Q0 112 -48 104z', paint, rim) +
      line('M-47 80 Q0 88 47 80 M-47 92 Q0 100 47 92', '#fff', 6) +
      line('M-26 4 Q-30 40 -27 68 M22 4 Q27 36 23 68', seam(paint), 3),
  );

/** A round drain about the origin, r 30. */
export const drain = (where: Place): string =>
  place(
    where,
    (rim) =>
      `<ellipse rx="34" ry="17" fill="#3c4a58" stroke="${METAL.rim}" stroke-width="${rim * 2.4}"/>` +
      line('M-20 -6 H20 M-24 2 H24 M-16 9 H16', '#9aa8b8', 4),
  );

/** Wet ground below y. */
export const wetFloor = (y: number): string => patch(`M0 ${y} H200 V204 H0z`, 'var(--backing,#b4d3e6)');

/** The lever of a shower on the wall about (x, y), 54 long; `turned` is where it points. */
export const valve = (x: number, y: number, turned: number, lever: string): string =>
  `<circle cx="${x}" cy="${y}" r="30" fill="${METAL.fill}" stroke="${METAL.rim}" stroke-width="2.5"/>` +
  place({ x, y, turn: turned }, () => lever) +
  dot(x, y, 9, METAL.rim);
