/**
 * Words as large as the child's setting asks for, and no larger than their place.
 *
 * How much room a word needs depends on the word, the font and the language, so it is measured: each button, the label,
 * the time and the next card get the largest size at which nothing is cut off, no word breaks inside, no picture
 * vanishes and nothing lies over anything else. Only children with large text or a wide font load this.
 */

/** What grows on its own: it stands in a place of its own. */
const PLACED = 'main button:not(:empty)';
/** What shares its room with the picture: these shrink together until the screen holds them. */
const SHARING = 'main > h1, main [role="timer"], main [data-part="next"]';
/** Smaller than this, a picture in a button says nothing any more. */
const LEAST_PICTURE = 32;
const LEAST_SCALE = 0.75;
const STEP = 0.05;

/** Stops when the function that it returns is called. */
export function keepWordsFitting(ground: HTMLElement): () => void {
  let frame = 0;
  const watched = { childList: true, subtree: true, characterData: true };
  const measure = () => {
    words.disconnect();
    fitWords(ground);
    words.observe(ground, watched);
  };
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  // At once, before the new screen is painted: a callback for changes runs ahead of the next frame.
  const words = new MutationObserver(measure);
  const size = new ResizeObserver(later);
  size.observe(ground);
  document.fonts.addEventListener('loadingdone', later);
  measure();
  return () => {
    cancelAnimationFrame(frame);
    words.disconnect();
    size.disconnect();
    document.fonts.removeEventListener('loadingdone', later);
    for (const part of partsOf(ground, `${PLACED}, ${SHARING}`)) setScale(part, null);
  };
}

export function fitWords(ground: HTMLElement): void {
  const wanted = Number(getComputedStyle(ground).getPropertyValue('--text-scale')) || 1;
  const main = ground.querySelector('main');
  if (main === null) return;
  const placed = partsOf(ground, PLACED);
  const sharing = partsOf(ground, SHARING);
  for (const part of [...placed, ...sharing]) setScale(part, wanted);
  for (const part of placed)
    largest(
      wanted,
      (scale) => setScale(part, scale),
      () => isWhole(part),
    );
  largest(
    wanted,
    (scale) => {
      for (const part of sharing) setScale(part, scale);
    },
    () => sharing.every(isWhole) && !overflows(main) && !isCrowded(main),
  );
}

function partsOf(ground: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...ground.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => part.closest('dialog') === null,
  );
}

/** Halves the way to the largest scale that holds; the smallest one stands when none does. */
function largest(wanted: number, set: (scale: number) => void, holds: () => boolean): void {
  set(wanted);
  if (holds()) return;
  let [low, high] = [0, Math.round((wanted - LEAST_SCALE) / STEP)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    set(LEAST_SCALE + middle * STEP);
    if (holds()) low = middle;
    else high = middle;
  }
  set(LEAST_SCALE + low * STEP);
}

/** The growth of Arabic letters stays, as the ground has it. */
function setScale(part: HTMLElement, scale: number | null): void {
  if (scale === null) {
    part.style.removeProperty('--grow');
    part.style.removeProperty('--text-scale');
    return;
  }
  const own = part.closest(':lang(ar)') === null ? 1 : 1.14;
  part.style.setProperty('--text-scale', String(scale));
  part.style.setProperty('--grow', String(Number((scale * own).toFixed(3))));
}

function overflows(part: Element): boolean {
  return part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
}

/** Nothing of it is cut off, no word is broken, and its picture can be seen. */
function isWhole(part: HTMLElement): boolean {
  if (part.clientWidth > 0 && overflows(part)) return false;
  for (const inner of part.querySelectorAll<HTMLElement>('span')) {
    if (inner.querySelector('svg, img') !== null || inner.textContent === '') continue;
    const letters = Number.parseFloat(getComputedStyle(inner).fontSize);
    if (inner.clientWidth > 0 && inner.scrollHeight > inner.clientHeight + letters / 4) return false;
  }
  if (breaksAWord(part)) return false;
  return [...part.querySelectorAll('svg, img')].every((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return width === 0 || Math.min(width, height) >= LEAST_PICTURE || picture.closest('[data-part]') !== null;
  });
}

/** Each word of a text on one line. A single word that is longer than any line may break: it could not be shown otherwise. */
function breaksAWord(part: HTMLElement): boolean {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (node.parentElement?.closest('svg') !== null) continue;
    for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
      if (tops.length > 1 && Math.max(...tops) - Math.min(...tops) > 2) return true;
    }
  }
  return false;
}

/** Something lies over something else. The card under picture and label is meant to. */
function isCrowded(main: HTMLElement): boolean {
  const parts = main.querySelectorAll(
    ':scope > h1 > span, :scope > button:not(:empty), [role="timer"] > span, [data-part], [data-part="next"] span',
  );
  const boxes = [...parts].map((part) => [part, part.getBoundingClientRect()] as const);
  return boxes.some(([part, box], i) =>
    boxes.slice(i + 1).some(([other, against]) => {
      if (part.contains(other) || other.contains(part)) return false;
      const across = Math.min(box.right, against.right) - Math.max(box.left, against.left);
      const down = Math.min(box.bottom, against.bottom) - Math.max(box.top, against.top);
      return across > 1 && down > 1;
    }),
  );
}
