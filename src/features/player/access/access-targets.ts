/**
 * What can be taken on the screen of this moment: its real buttons, in the order of the document, the lock last (rule
 * A13). An open window (the lock's question, the grown-up's panel) is the whole screen while it is open.
 */
export const LOCK = '[data-lock]';

/** What may be a button; a label is one where it belongs to a choice of the grown-up's panel (rule A24). */
const BUTTONS = 'button:not(:disabled), label';

function isTakeable(element: HTMLElement): boolean {
  if (!(element instanceof HTMLLabelElement)) return true;
  return element.control?.matches(':is([type="radio"], [type="checkbox"]):not(:disabled)') ?? false;
}

export function buttonAt(target: EventTarget | null): HTMLElement | null {
  const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
  return button !== null && isTakeable(button) ? button : null;
}

export function screenIn(place: HTMLElement): HTMLElement {
  return [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? place;
}

export function targetsIn(place: HTMLElement): readonly HTMLElement[] {
  const buttons = [...screenIn(place).querySelectorAll<HTMLElement>(BUTTONS)]
    .filter(isTakeable)
    .filter(isThere);
  const isLock = (button: HTMLElement) => button.matches(LOCK);
  return [...buttons.filter((button) => !isLock(button)), ...buttons.filter(isLock)];
}

/** The same screen has the same key; a timer that runs changes nothing. */
export function screenKey(place: HTMLElement): string {
  const screen = screenIn(place);
  const heading = screen.querySelector('h1, h2')?.textContent ?? '';
  return [screen.tagName, heading, ...targetsIn(place).map(nameOf)].join('\n');
}

/** As a screen reader would call it. */
export function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? wordsOf(element).join(' ');
}

function wordsOf(node: Node): readonly string[] {
  if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.trim()];
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return [];
  if (node instanceof HTMLImageElement) return node.alt === '' ? [] : [node.alt];
  return [...node.childNodes].flatMap(wordsOf);
}

function isThere(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && element.closest('[inert], [aria-hidden="true"]') === null;
}

/** Tells of every change that may be another screen. */
export function watchScreens(onChange: () => void): { start(): void; stop(): void } {
  const observer = new MutationObserver(onChange);
  return {
    // The whole document: a window need not stand inside child mode's own place.
    start: () =>
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['open', 'disabled', 'hidden', 'inert', 'aria-label'],
      }),
    stop: () => observer.disconnect(),
  };
}
