/** Words that are cut off, or lie outside the screen or over other words. */
import { screen } from '@testing-library/react';

const NO_WORDS = 'svg[viewBox="0 0 200 200"], img, [data-lock], [data-part="progress"]';

export function wordFaults(): readonly string[] {
  const main = screen.getByRole('main');
  const found: string[] = [];
  const { innerWidth: width, innerHeight: height } = window;
  const words = [...main.querySelectorAll<HTMLElement>('span, p, h1, li')].filter(isOfWords);
  for (const word of words) {
    const box = rangeBox(word);
    if (breaksInside(word)) found.push(`"${word.textContent}" breaks inside a word`);
    if (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)
      found.push(`"${word.textContent}" leaves the screen`);
    for (let up = word.parentElement; up !== null && up !== main; up = up.parentElement) {
      if (!isClosed(up)) continue;
      const around = up.getBoundingClientRect();
      if (box.bottom > around.bottom + 1 || box.top < around.top - 1)
        found.push(`"${word.textContent}" is cut off`);
      if (box.left < around.left - 1 || box.right > around.right + 1)
        found.push(`"${word.textContent}" is too wide`);
      break;
    }
  }
  words.forEach((one, i) => {
    for (const other of words.slice(i + 1)) {
      if (one.contains(other)) continue;
      if (reachOver(rangeBox(one), rangeBox(other)) > 3)
        found.push(`"${one.textContent}" lies over "${other.textContent}"`);
    }
  });
  for (const part of [...main.querySelectorAll(NO_WORDS)].filter(isSeen)) {
    const box = part.getBoundingClientRect();
    const under = words.find((word) => !part.contains(word) && reachOver(box, rangeBox(word)) > 3);
    if (under !== undefined) found.push(`${part.ariaLabel ?? 'a picture'} lies over "${under.textContent}"`);
  }
  return found;
}

/** How far two boxes lie over each other, in pixels; less than 0: how far they are apart. */
function reachOver(one: DOMRect, other: DOMRect): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down);
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Seen, and with words of its own. */
function isOfWords(element: HTMLElement): boolean {
  const own = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  const { opacity, clipPath } = getComputedStyle(element);
  return (
    own && clipPath === 'none' && opacity !== '0' && element.getClientRects().length > 0 && !isUnseen(element)
  );
}

function isUnseen(element: Element): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentElement)
    if (getComputedStyle(up).clipPath.startsWith('inset')) return true;
  return false;
}

/** A card or a button: what has an edge of its own. */
function isClosed(element: Element): boolean {
  return element.matches('button') || Number.parseFloat(getComputedStyle(element).borderTopWidth) > 0;
}

/** The letters themselves: a font's own line is much higher, and lines may well reach into each other. */
function rangeBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { x, y, width, height } = range.getBoundingClientRect();
  const spare = Number.parseFloat(getComputedStyle(element).fontSize) * 0.35;
  return new DOMRect(x, y + spare, width, Math.max(0, height - 2 * spare));
}

/** One word on two lines. */
function breaksInside(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    [...(node.nodeValue ?? '').matchAll(/[^\s-]+/g)].some((word) => {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    }),
  );
}
