/**
 * Words as large as the child's setting asks for, and no larger than their place.
 *
 * How much room a word needs depends on the word, the font and the language, so it is measured: each button, each card of
 * a view, the label, the time and the next card get the largest size at which nothing is cut off, no word breaks inside, no
 * picture vanishes, no target becomes too small and nothing lies over anything else. Only children with large text or a
 * wide font load this.
 */

/** What grows on its own: it stands in a place of its own. */
const PLACED = 'main button:not(:empty), main [data-part="step"]';
/** What shares its room with the picture: these shrink together until the screen holds them. */
const SHARING = 'main > h1, main [role="timer"], main [data-part="next"], main [data-part="leave-by"]';
/** Smaller than this, a picture in a button says nothing any more. */
const LEAST_PICTURE = 32;
/** On a card to choose from, the picture is what is chosen; of several steps, it is what is now. */
const LEAST_ON_CARD = 56;
/** The step's own picture, as a share of the screen's height. */
const LEAST_SHARE = 0.16;
/** Between what a child taps, and its smaller side, on a phone and on a tablet (P16). */
const GAP = 24;
const LEAST_TARGET = { phone: 126, tablet: 104 } as const;
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
  // The design's own letters fit by design; those of another font may be wider.
  const least = ground.dataset.font === undefined ? 1 : LEAST_SCALE;
  const main = ground.querySelector('main');
  if (main === null) return;
  const placed = partsOf(ground, PLACED);
  const sharing = partsOf(ground, SHARING);
  for (const part of [...placed, ...sharing]) setScale(part, wanted);
  const fitPlaced = () => {
    for (const part of placed) {
      const set = (scale: number) => setScale(part, scale);
      largest(wanted, least, set, () => isWhole(part));
    }
  };
  fitPlaced();
  const most = new Map<HTMLElement, number>();
  for (const part of sharing) {
    const set = (scale: number) => setScale(part, scale);
    most.set(
      part,
      largest(wanted, least, set, () => isWhole(part)),
    );
  }
  const setAll = (scale: number) => {
    for (const [part, own] of most) setScale(part, Math.min(scale, own));
  };
  largest(wanted, least, setAll, () => {
    return !overflows(main, 0) && !isCrowded(main) && hasPicture(main) && hasTargets(main);
  });
  // What the label gave back.
  fitPlaced();
}

function partsOf(ground: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...ground.querySelectorAll<HTMLElement>(selector)].filter(
    (part) => part.closest('dialog') === null,
  );
}

/** Halves the way to the largest scale that holds; the smallest one stands when none does. */
function largest(wanted: number, least: number, set: (scale: number) => void, holds: () => boolean): number {
  set(wanted);
  if (holds()) return wanted;
  let [low, high] = [0, Math.round((wanted - least) / STEP)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    set(least + middle * STEP);
    if (holds()) low = middle;
    else high = middle;
  }
  const found = least + low * STEP;
  set(found);
  return found;
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

/** `reach`: letters may reach a little out of their own line. `edge`: the button over a card covers the card's edge too. */
function overflows(part: Element, reach: number, edge = 0): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = part;
  return scrollHeight > clientHeight + Math.max(reach, edge) || scrollWidth > clientWidth + 1 + edge;
}

/** Nothing of it is cut off, no word is broken, and its picture can be seen. */
function isWhole(part: HTMLElement): boolean {
  for (const words of [part, ...part.querySelectorAll<HTMLElement>('span')]) {
    const isPicture = words !== part && words.querySelector('svg, img') !== null;
    if (isPicture || words.textContent === '' || words.clientWidth === 0) continue;
    const reach = Number.parseFloat(getComputedStyle(words).fontSize) / 4;
    if (overflows(words, reach, words.matches('[data-now]') ? words.clientLeft : 0)) return false;
  }
  if (breaksAWord(part)) return false;
  const least = part.matches('button:not(main > button), [data-now]') ? LEAST_ON_CARD : LEAST_PICTURE;
  return [...part.querySelectorAll('svg:not([data-badge] *), img')].every((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return picture.getClientRects().length === 0 || Math.min(width, height) >= least;
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

/** Something lies over something else, or two targets are too near. The card under picture and label is meant to. */
function isCrowded(main: HTMLElement): boolean {
  const words = main.querySelectorAll(
    ':scope > h1 > span, [data-lock], [role="timer"] > span, [data-part], :is([data-part="next"] span, [data-part="leave-by"] p)',
  );
  const targets = main.querySelectorAll('button:not(:empty, [aria-label])');
  return isTooNear([...words, ...targets], -1) || isTooNear([...targets], GAP - 0.5);
}

function isTooNear(parts: readonly Element[], gap: number): boolean {
  const boxes = parts.map((part) => [part, part.getBoundingClientRect()] as const);
  return boxes.some(([part, box], i) =>
    boxes.slice(i + 1).some(([other, against]) => {
      if (part.contains(other) || other.contains(part)) return false;
      const across = Math.max(box.left, against.left) - Math.min(box.right, against.right);
      const down = Math.max(box.top, against.top) - Math.min(box.bottom, against.bottom);
      return across < gap && down < gap;
    }),
  );
}

function hasPicture(main: HTMLElement): boolean {
  const pictures = [...main.querySelectorAll(':scope > div > span > :is(svg, img)')];
  const heights = pictures.map((picture) => picture.getBoundingClientRect().height);
  return heights.length === 0 || Math.max(...heights) >= main.clientHeight * LEAST_SHARE;
}

/** What the words take from the height, the cards above or below them lose. */
function hasTargets(main: HTMLElement): boolean {
  const least = Math.min(innerWidth, innerHeight) < 600 ? LEAST_TARGET.phone : LEAST_TARGET.tablet;
  return [...main.querySelectorAll('button:not([data-lock])')].every((target) => {
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) > least - 0.5;
  });
}
