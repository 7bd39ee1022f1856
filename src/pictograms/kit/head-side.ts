import type { Marks } from '@/domain/look';
import { MOUTH_INSIDE, TONGUE } from './face';
import { type HeadAt, headPlace, hearingDevice, isGrown, NECK, onHead, type Worn } from './head';
import type { Kit } from './kit';
import { disc, dot, line, num, type Place, patch, place, SKIN, shape } from './svg';

export type SideEye = 'open' | 'closed' | 'down';
export type SideMouth = 'smile' | 'calm' | 'open' | 'spit' | 'blowing' | 'closed' | 'sad';

export type HeadSide = Worn &
  HeadAt & {
    /** Faces right; `flip` faces left. */
    readonly flip?: boolean;
    readonly eye?: SideEye;
    readonly mouth?: SideMouth;
    readonly neck?: boolean;
  };

const FACE = 'var(--face)';
const EYE: Readonly<Record<SideEye, string>> = {
  open: dot(34, -3, 9.5, 'var(--eye-white)') + dot(36, -3, 6.3, '#26303a'),
  closed: line('M27 -3 q8 7 16 -1', FACE, 5),
  down: line('M26 -4 Q34 0 43 -5', FACE, 4.5) + patch('M30 -2 a6 6 0 0 0 12 -1z', FACE),
};

const MOUTHS: Readonly<Record<SideMouth, string>> = {
  smile: line('M36 26 Q40 37 52 34', FACE, 4.5),
  calm: line('M38 32 Q45 36 52 33', FACE, 4.5),
  closed: line('M38 33 L52 32', FACE, 5.5),
  sad: line('M34 40 Q42 31 51 33', FACE, 5.5),
  open:
    shape('M55 22 L34 30 Q34 44 50 44', { fill: MOUTH_INSIDE, rim: FACE }) +
    patch('M40 39 Q46 33 52 40 L50 43 Q43 43 40 39z', TONGUE),
  spit: shape('M58 24 L40 30 Q40 40 54 42', { fill: MOUTH_INSIDE, rim: FACE }),
  blowing: shape('M54 25 Q62 25 62 31 Q62 38 53 38 Q46 36 46 31 Q46 26 54 25z', {
    fill: MOUTH_INSIDE,
    rim: FACE,
  }),
};

const PROFILE =
  'M32 -50 Q51 -36 52 -16 Q51 -8 55 -1 L63 12 Q64 19 55 20 Q58 25 55 29 Q57 35 52 39 Q54 52 38 57 Q18 62 -4 58 Q-60 54 -60 0 Q-60 -60 0 -60 Q20 -60 32 -50z';

const MARKS_SIDE: Readonly<Record<Marks, string>> = {
  none: '',
  freckles: `<g fill="var(--skin-line)" opacity=".7">${[
    [22, 12],
    [30, 16],
    [18, 20],
    [27, 24],
    [38, 11],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.6"/>`)
    .join('')}</g>`,
  vitiligo: patch(
    'M20 -12 Q32 -20 46 -12 Q50 0 40 8 Q26 12 18 2 Q14 -6 20 -12z M30 28 Q42 22 50 28 V40 Q40 50 28 44 Q22 36 30 28z',
    'var(--skin-patch)',
  ),
};

/** A head from the side with neck, hair and what is worn. Draw the torso first. */
export function headSide({ look }: Kit, options: HeadSide): string {
  const { flip = false, eye = 'open', mouth = 'smile', neck = true } = options;
  const on = onHead(look, options);
  const grown = isGrown(look.stage);
  const part = (rim: number): string =>
    [
      neck ? shape('M-28 48 V76 Q-8 90 14 76 V50', NECK, rim) : '',
      shape(PROFILE, SKIN, rim),
      MARKS_SIDE[look.marks],
      grown ? '' : `<g opacity=".38">${dot(24, 18, 7.5, 'var(--cheek)')}</g>`,
      EYE[eye],
      line('M28 -20 Q36 -25 44 -21', 'var(--brow)', 4.5),
      MOUTHS[mouth],
      on.hair.side(rim),
      on.over.side(rim),
      on.hasEars ? disc(-9, 8, 12, NECK, rim) + line('M-11 3 q7 5 1 10', 'var(--skin-line)', 2.5) : '',
      hearingDevice(on.hearing, -9, 8, { x: -36, y: -22 }, rim),
      on.glasses
        ? `<g fill="#fff" fill-opacity=".22" stroke="var(--glasses)" stroke-width="4.5"><ellipse cx="36" cy="-3" rx="13" ry="15"/><path d="M23 -5 L-4 -3" fill="none"/></g>`
        : '',
    ].join('');
  const where = headPlace(look.stage, options);
  return flip ? mirrored(where, part) : place(where, part);
}

/** Mirrored left to right, then turned. */
const mirrored = ({ x, y, turn = 0, size = 1 }: Place, part: (rim: number) => string): string =>
  `<g transform="translate(${num(x)} ${num(y)}) rotate(${turn}) scale(-1 1)">${place({ x: 0, y: 0, size }, part)}</g>`;
