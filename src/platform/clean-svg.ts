/**
 * A drawing from a stranger, made harmless.
 *
 * It is only ever shown as an image, where browsers run no script and fetch nothing. What could act is taken out all the same, since
 * a copy may one day be opened outside of the app: scripts, handlers, links to elsewhere, web pages inside the drawing.
 * And a drawing may be made to choke a device: references that multiply each other are counted before anything is drawn.
 */
import DOMPurify, { type Config } from 'dompurify';

export const MAX_SVG_BYTES = 4 * 1024 * 1024;
/** Shapes, each as often as it is drawn. Maps and rich illustrations have some thousands. */
const MAX_SHAPES = 60_000;

const CONFIG: Config & { RETURN_DOM: true } = {
  USE_PROFILES: { svg: true, svgFilters: true },
  // Only within the drawing: `keepInside` takes every other address away.
  ADD_TAGS: ['use'],
  // Names of parts cannot disturb a page that they never stand in, and `use` needs them.
  SANITIZE_DOM: false,
  RETURN_DOM: true,
};

/** null when it is no drawing, or one made to choke a device. At most `MAX_SVG_BYTES`. */
export function cleanSvg(bytes: Uint8Array): Blob | null {
  if (bytes.length > MAX_SVG_BYTES) return null;
  const text = withoutDeclarations(new TextDecoder().decode(bytes));
  if (text === null) return null;
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const drawing = parsed.documentElement;
  if (drawing.localName !== 'svg' || parsed.querySelector('parsererror') !== null) return null;
  if (shapesIn(drawing) > MAX_SHAPES) return null;
  const box = DOMPurify.sanitize(drawing, CONFIG) as unknown as Element;
  const clean = box.localName === 'svg' ? box : box.querySelector('svg');
  if (clean === null) return null;
  keepInside(clean);
  giveBox(clean);
  return new Blob([new XMLSerializer().serializeToString(clean)], { type: 'image/svg+xml' });
}

/** Drawing programs declare short names for addresses; declarations that use each other are a known attack. */
function withoutDeclarations(text: string): string | null {
  const start = text.search(/<!DOCTYPE/i);
  if (start === -1) return text;
  const head = /<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/i.exec(text.slice(start));
  if (head === null) return null;
  const names = new Map<string, string>();
  for (const [, name = '', , value = ''] of head[0].matchAll(/<!ENTITY\s+([\w.-]+)\s+(["'])(.*?)\2\s*>/g)) {
    if (value.includes('&') || value.length > 200) return null;
    names.set(name, value);
  }
  const rest = text.slice(0, start) + text.slice(start + head[0].length);
  return rest.replace(/&([\w.-]+);/g, (whole, name: string) => names.get(name) ?? whole);
}

/** How many shapes are drawn in the end; Infinity where references go in a circle. */
function shapesIn(drawing: Element): number {
  const known = new Map<Element, number>();
  const open = new Set<Element>();
  const count = (element: Element): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (open.has(element)) return Number.POSITIVE_INFINITY;
    open.add(element);
    let sum = 1;
    for (const child of element.children) sum += count(child);
    if (element.localName === 'use') {
      const id = (element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '').slice(1);
      const target = id === '' ? null : drawing.querySelector(`#${CSS.escape(id)}`);
      if (target !== null) sum += count(target);
    }
    open.delete(element);
    known.set(element, sum);
    return sum;
  };
  return count(drawing);
}

const INSIDE = /^\s*(#|data:image\/(png|jpeg|gif|webp);)/i;

function keepInside(drawing: Element): void {
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (/(^|:)href$|^src$/i.test(name) && !INSIDE.test(value)) element.removeAttribute(name);
      else if (/url\(/i.test(value)) element.setAttribute(name, withoutAddresses(value));
    }
    if (element.localName === 'style') element.textContent = withoutAddresses(element.textContent ?? '');
  }
}

const withoutAddresses = (text: string): string =>
  text
    .replace(/@import[^;]*;?/gi, '')
    .replace(/url\(\s*(["']?)(.*?)\1\s*\)/gi, (whole, _quote, address: string) =>
      INSIDE.test(address) ? whole : 'none',
    );

/** Without a box a drawing does not grow with its frame. */
function giveBox(drawing: Element): void {
  if (drawing.hasAttribute('viewBox')) return;
  const [width, height] = [drawing.getAttribute('width') ?? '', drawing.getAttribute('height') ?? ''].map(
    (size) => (/^[\d.]+(px|pt|mm)?$/.test(size) ? Number.parseFloat(size) : 0),
  );
  if (width !== undefined && height !== undefined && width > 0 && height > 0)
    drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
}
