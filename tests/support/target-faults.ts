/** What a child taps, measured as it stands on the screen: how large, how far from each other and from the edge (P16). */
import { screen } from '@testing-library/react';
import { SIZES, type SizeName } from './child-mode';

/** Everything that answers to a child keeps this from the edge and, about 8 mm, from each other. */
const EDGE = 20;
const GAP = 24;
const DONE = 164;
const TABLET = 104;
const PHONE = 126;
/** On a tablet; a phone gives them what it has. */
const BIG = { main: 208, other: 164 } as const;
const isTablet = (size: SizeName) => Math.min(...SIZES[size]) >= 600;

/** The card itself, as large as its place. */
const HEAR = /^(Hear it|استماع)$/;
const LOCK = /hold for 3|للكبار/;

function boxes(): readonly { readonly name: string; readonly box: DOMRect }[] {
  return screen.getAllByRole('button').map((button) => ({
    name: button.getAttribute('aria-label') ?? button.textContent ?? '',
    box: button.getBoundingClientRect(),
  }));
}

function isThe(wanted: string | RegExp | null, name: string): boolean {
  return wanted instanceof RegExp ? wanted.test(name) : wanted === name;
}

/** In words, what a designer would send back. `done`: the name of the main button, if there is one. */
export function targetFaults(
  size: SizeName,
  done: string | RegExp | null,
  areBig = false,
): readonly string[] {
  const [width, height] = SIZES[size];
  const main = areBig && isTablet(size) ? BIG.main : DONE;
  const usual = isTablet(size) ? TABLET : PHONE;
  const other = areBig && isTablet(size) ? BIG.other : usual;
  const found: string[] = [];
  const targets = boxes().filter(({ name }) => !LOCK.test(name));
  for (const { name, box } of boxes()) {
    const edge = Math.min(box.left, box.top, width - box.right, height - box.bottom);
    if (edge < EDGE - 0.5) found.push(`${name} is ${edge} px from the edge`);
  }
  for (const { name, box } of targets) {
    const least = isThe(done, name) ? main : HEAR.test(name) ? usual : other;
    const side = Math.min(box.width, box.height);
    if (side < least - 0.5) found.push(`${name} has a side of ${side} px`);
  }
  targets.forEach((one, i) => {
    for (const other of targets.slice(i + 1)) {
      const across = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
      const down = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom);
      // On a phone that lies on its side the card reaches a little into the gap above its own words.
      if (Math.max(across, down) < GAP - 0.5) found.push(`${one.name} and ${other.name} are too near`);
    }
  });
  const ground = screen.getByRole('main');
  if (ground.scrollHeight > ground.clientHeight) found.push('the screen scrolls down');
  if (ground.scrollWidth > ground.clientWidth) found.push('the screen scrolls sideways');
  for (const part of ground.querySelectorAll('h1, button, [role="timer"]')) {
    // Words that only a screen reader has need no room.
    if (LOCK.test(part.ariaLabel ?? '') || getComputedStyle(part).clipPath !== 'none') continue;
    // Letters may reach a little out of their own line.
    const reach = Number.parseFloat(getComputedStyle(part).fontSize) / 4;
    if (part.scrollHeight > part.clientHeight + reach) found.push(`${part.textContent} does not fit`);
    if (part.scrollWidth > part.clientWidth + 1) found.push(`${part.textContent} is too wide`);
  }
  return found;
}

/** Everything that answers but the lock, which is for grown-ups. */
export function childTargets(): readonly string[] {
  return boxes()
    .map(({ name }) => name)
    .filter((name) => !LOCK.test(name));
}
