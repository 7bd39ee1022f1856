import type { Kit } from './kit';
import { backing } from './signs';
import { clip } from './svg';

const BOX =
  'M26 2 H174 A24 24 0 0 1 198 26 V174 A24 24 0 0 1 174 198 H26 A24 24 0 0 1 2 174 V26 A24 24 0 0 1 26 2z';

/** A close-up that fills the box: a soft tone with round corners, and what enters from outside cut at its edge. */
export const closeUp = (kit: Kit, parts: readonly string[], tone?: string): string =>
  backing(tone) + clip(kit.id('box'), BOX, parts.join(''));

/** The same thing seen the other way round, mirrored about the upright line at x. */
export const mirrored = (x: number, part: string): string =>
  `<g transform="translate(${2 * x} 0) scale(-1 1)">${part}</g>`;

/** A half with its mirror image about the middle of the box: two hands, two legs. */
export const pair = (half: string): string => half + mirrored(100, half);
