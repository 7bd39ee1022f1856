/**
 * The browser's own bars, and what shows beyond the page when it is pulled past its end, take the colour of the ground:
 * of the whole page, or of child mode in the child's own theme.
 */
export function takePageColour(ground: HTMLElement = document.documentElement): void {
  const root = document.documentElement;
  const colour = getComputedStyle(ground).getPropertyValue('--paper').trim();
  root.style.backgroundColor = ground === root ? '' : colour;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colour);
}
