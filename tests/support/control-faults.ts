/** What a grown-up taps in a window over child mode: large enough, whole, inside the window, and seen when it has the focus. */

const CONTROLS = 'button, input:not([type=radio]), textarea, select, label:has(input)';
const LEAST = 44;

/** In words, what a designer would send back. */
export function controlFaults(dialog: HTMLElement): readonly string[] {
  const found: string[] = [];
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  if (dialog.scrollWidth > dialog.clientWidth) found.push('the window scrolls sideways');
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) found.push('it leaves the screen');
  for (const control of dialog.querySelectorAll<HTMLElement>(CONTROLS)) {
    const { width, height } = control.getBoundingClientRect();
    const side = Math.min(width, height);
    if (side < LEAST - 0.5) found.push(`${nameOf(control)} has a side of ${side} px`);
  }
  for (const part of dialog.querySelectorAll<HTMLElement>(
    'h2, h3, h4, p, legend, label, button, span, b, bdi',
  )) {
    if (part.textContent === '' || part.closest('svg') !== null) continue;
    const reach = Number.parseFloat(getComputedStyle(part).fontSize) / 4 + 1;
    if (part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1)
      found.push(`${nameOf(part)} is too wide`);
    if (part.clientHeight > 0 && part.scrollHeight > part.clientHeight + reach)
      found.push(`${nameOf(part)} is cut off`);
    const box = part.getBoundingClientRect();
    if (box.left < left - 1 || box.right > right + 1) found.push(`${nameOf(part)} leaves the window`);
  }
  return found;
}

/** From the last to the first, as Shift and Tab go: what lies under a bar at the top is found on the way up. */
export function focusFaults(dialog: HTMLElement): readonly string[] {
  const found: string[] = [];
  const controls = [...dialog.querySelectorAll<HTMLElement>('button, input, textarea')];
  for (const control of controls.reverse()) {
    control.focus();
    const ringed = control.matches('[type=radio]') ? (control.closest('label') ?? control) : control;
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3)
      found.push(`${nameOf(ringed)} shows no focus`);
    const { x, y, width, height } = ringed.getBoundingClientRect();
    const over = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 22));
    if (over === null || !(ringed.contains(over) || over.contains(ringed)))
      found.push(`${nameOf(ringed)} is hidden while it has the focus`);
  }
  return found;
}

function nameOf(element: HTMLElement): string {
  return `"${(element.ariaLabel ?? element.textContent ?? '').slice(0, 40) || element.tagName}"`;
}
