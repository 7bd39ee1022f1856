import type { Marks } from '@/domain/look';
import { dot, line, patch, shape } from './svg';

/**
 * Eyes, brows and mouths of a face seen from the front, on a head of radius 60 about the origin.
 * They draw with `--face`, which is dark on light skin and light on dark skin.
 */
export type Eyes = 'open' | 'closed' | 'down' | 'left' | 'right' | 'up' | 'wide' | 'tight' | 'none';
export type Brows = 'calm' | 'up' | 'worried' | 'angry' | 'none';
export type Mouth =
  | 'smile'
  | 'grin'
  | 'open'
  | 'wide'
  | 'teeth'
  | 'closed'
  | 'blowing'
  | 'calm'
  | 'sad'
  | 'wavy'
  | 'full'
  | 'none';

const FACE = 'var(--face)';
export const MOUTH_INSIDE = '#7c2430';
export const TONGUE = '#e58a86';
const LIP = { fill: MOUTH_INSIDE, rim: FACE };

const both = (left: (x: number) => string): string => left(-23) + left(23);
const ball = (dx: number, dy: number, r = 6.3): string =>
  both((x) => dot(x, 0, 10.2, 'var(--eye-white)') + dot(x + dx, dy, r, '#26303a'));

export const EYES: Readonly<Record<Eyes, string>> = {
  open: ball(0, 0),
  left: ball(-3.5, 0),
  right: ball(3.5, 0),
  up: ball(0, -3.5),
  wide: both(
    (x) =>
      shape(`M${x - 10} 0 a10 10 0 1 1 20 0 a10 10 0 1 1 -20 0z`, { fill: '#fff', rim: FACE }, 2.5) +
      dot(x, 0, 5, '#26303a'),
  ),
  down: both(
    (x) =>
      line(`M${x - 10} 0 Q${x} 3 ${x + 10} 0`, FACE, 4.5) + patch(`M${x - 6.5} 1 a6.5 6.5 0 0 0 13 0z`, FACE),
  ),
  closed: both((x) => line(`M${x - 9} -1 q9 8 18 0`, FACE, 5)),
  tight: both((x) =>
    line(`M${x - 8 * Math.sign(x)} -6 L${x + 6 * Math.sign(x)} 0 L${x - 8 * Math.sign(x)} 6`, FACE, 5),
  ),
  none: '',
};

const brow = (d: string): string => line(d, 'var(--brow)', 4.5);

export const BROWS: Readonly<Record<Brows, string>> = {
  calm: brow('M-32 -17 Q-23 -21 -15 -17 M32 -17 Q23 -21 15 -17'),
  up: brow('M-33 -21 Q-23 -28 -14 -22 M33 -21 Q23 -28 14 -22'),
  worried: brow('M-33 -14 Q-24 -22 -13 -23 M33 -14 Q24 -22 13 -23'),
  angry: brow('M-34 -22 L-12 -12 M34 -22 L12 -12'),
  none: '',
};

export const MOUTHS: Readonly<Record<Mouth, string>> = {
  smile: line('M-19 25 q19 19 38 0', FACE, 6),
  calm: line('M-14 29 q14 8 28 0', FACE, 6),
  closed: line('M-13 31 H13', FACE, 6),
  sad: line('M-17 38 q17 -17 34 0', FACE, 6),
  wavy: line('M-20 33 q7 -8 13 0 t13 0 t13 0', FACE, 5.5),
  grin:
    shape('M-25 20 Q0 25 25 20 Q22 46 0 46 Q-22 46 -25 20z', LIP) +
    patch('M-21 22.5 Q0 27 21 22.5 L18 32 H-18z', '#fff'),
  open:
    shape('M0 20 Q15 20 15 34 Q15 48 0 48 Q-15 48 -15 34 Q-15 20 0 20z', LIP) +
    patch('M-11 41 Q0 32 11 41 Q7 46 0 46 Q-7 46 -11 41z', TONGUE),
  wide:
    shape('M0 14 Q28 14 28 32 Q28 52 0 52 Q-28 52 -28 32 Q-28 14 0 14z', LIP) +
    patch('M-22 21 Q0 12 22 21 L20 27 Q0 22 -20 27z', '#fff') +
    patch('M-19 44 Q0 32 19 44 Q12 50 0 50 Q-12 50 -19 44z', TONGUE),
  teeth:
    shape('M-27 18 Q0 14 27 18 Q30 44 0 46 Q-30 44 -27 18z', { fill: '#fff', rim: FACE }) +
    line('M-26 31 H26 M-13 18 V44 M0 18 V45 M13 18 V44', '#9aa8b8', 2),
  blowing: shape('M0 26 Q8 26 8 34 Q8 42 0 42 Q-8 42 -8 34 Q-8 26 0 26z', LIP),
  full:
    line('M-12 32 q12 6 24 0', FACE, 6) +
    line('M-42 22 q-8 10 2 20 M42 22 q8 10 -2 20', 'var(--skin-line)', 3),
  none: '',
};

export const CHEEKS = `<g opacity=".38">${both((x) => dot(x * 1.68, 18, 7.5, 'var(--cheek)'))}</g>`;
export const NOSE = line('M-4 12 q4 4 8 0', 'var(--skin-line)', 3);

/** What the skin of a face shows: freckles, or the light patches of vitiligo about eye and mouth. */
export const MARKS: Readonly<Record<Marks, string>> = {
  none: '',
  freckles: `<g fill="var(--skin-line)" opacity=".7">${[
    [-36, 12],
    [-28, 17],
    [-42, 19],
    [-33, 24],
    [-20, 10],
    [-7, 4],
  ]
    .map(([x = 0, y = 0]) => `<circle cx="${x}" cy="${y}" r="2.6"/><circle cx="${-x}" cy="${y}" r="2.6"/>`)
    .join('')}</g>`,
  vitiligo: patch(
    'M-46 -16 Q-34 -26 -20 -18 Q-8 -8 -12 4 Q-22 16 -36 10 Q-50 0 -46 -16z M8 24 Q24 18 34 28 Q38 42 24 48 Q8 54 2 42 Q0 30 8 24z M24 -52 Q36 -50 42 -38 Q36 -30 26 -38z',
    'var(--skin-patch)',
  ),
};

export const glasses = (rim: number): string =>
  `<g fill="#fff" fill-opacity=".22" stroke="var(--glasses)" stroke-width="${Math.max(4, rim * 1.4)}"><circle cx="-23" cy="0" r="16"/><circle cx="23" cy="0" r="16"/><path d="M-7 0 Q0 -5 7 0 M-39 -2 L-57 -6 M39 -2 L57 -6" fill="none"/></g>`;
