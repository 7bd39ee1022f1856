/**
 * The few SVG strings every part is made of.
 *
 * A paint is a fill with its rim: the thin darker edge that keeps the lightest skin on white
 * and every shape in grey at 3:1. A theme that sets `--rim` (High contrast on black) replaces
 * all rims at once.
 */
export type Point = readonly [x: number, y: number];
export type Paint = { readonly fill: string; readonly rim: string };

/** Where a part made at the origin goes: turned clockwise in degrees, then mirrored in its own y if flipped. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly size?: number;
  readonly flip?: boolean;
};

export const RIM = 2.5;

const own = (name: string): Paint => ({ fill: `var(--${name})`, rim: `var(--rim,var(--${name}-rim))` });

export const SKIN = own('skin');
export const HAIR = own('hair');
export const TOP = own('top');
export const BOTTOM = own('bottom');
export const SCARF = own('scarf');
export const SHOE = own('shoe');

/** A prop's paint. The rim needs 3:1 on white. */
export const solid = (fill: string, rim: string): Paint => ({ fill, rim: `var(--rim,${rim})` });

/**
 * White things keep their grey edge on black too: there the fill is light enough, and a light edge
 * would melt white into white (tooth by tooth, bubble on foam).
 */
export const white = (fill = '#fff', rim = '#7b8fa3'): Paint => ({ fill, rim });
export const WHITE = white();
export const PALE = white('#e6edf3');
export const METAL = solid('#9aa8b8', '#5d6d80');
/** The rim as a seam or fold inside its own shape: it keeps its colour on black, where outer rims turn white. */
export const seam = ({ rim }: Paint): string => /^var\(--rim,(.+)\)$/.exec(rim)?.[1] ?? rim;

export const RED = solid('#e2483d', '#9c2720');
export const BLUE = solid('#3f7fd6', '#23518f');
export const YELLOW = solid('#f6b93b', '#97690a');
export const GREEN = solid('#3ba56b', '#1f6b42');
export const PURPLE = solid('#8c6bd1', '#573a96');
export const WOOD = solid('#c58a5c', '#7a4d2b');

export const num = (value: number): string => String(Math.round(value * 10) / 10);

/** A filled shape. An open path is filled whole but rimmed only where it is drawn: that is how parts join. */
export const shape = (d: string, { fill, rim }: Paint, width = RIM): string =>
  `<path d="${d}" fill="${fill}" stroke="${rim}" stroke-width="${num(width)}" stroke-linejoin="round" stroke-linecap="round"/>`;

/** A filled shape without a rim, for what lies inside another shape. */
export const patch = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

export const line = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const disc = (x: number, y: number, r: number, { fill, rim }: Paint, width = RIM): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}" stroke="${rim}" stroke-width="${num(width)}"/>`;

export const dot = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}"/>`;

export const box = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  { fill, rim }: Paint,
  width = RIM,
): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" rx="${num(r)}" fill="${fill}" stroke="${rim}" stroke-width="${num(width)}"/>`;

/** Puts a part in its place; the part is given the rim width that looks like `RIM` after scaling. */
export function place(
  { x, y, turn = 0, size = 1, flip = false }: Place,
  part: (rim: number) => string,
): string {
  const scale = size === 1 && !flip ? '' : ` scale(${size} ${flip ? -size : size})`;
  const rotate = turn === 0 ? '' : ` rotate(${num(turn)})`;
  return `<g transform="translate(${num(x)} ${num(y)})${rotate}${scale}">${part(RIM / size)}</g>`;
}

/** Shows `content` only inside the path `d`. `id` comes from `kit.id(...)`. */
export const clip = (id: string, d: string, content: string): string =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
