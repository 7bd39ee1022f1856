/** What axe finds on the page as it is now, in every theme of its side; empty when there is nothing to mend. */
import axe from 'axe-core';
import { THEMES } from '@/domain/settings';
import { CHILD_THEMES } from '@/domain/supports/sight-supports';

/** Without lists of what is in order, and without fetching style sheets for a rule about turned screens. */
const QUICK: axe.RunOptions = { resultTypes: ['violations'], preload: false };
const EVERYTHING: axe.RunOptions = { ...QUICK, rules: { region: { enabled: false } } };
/** What another theme can change; names, roles and sizes stay as they are. */
const OF_A_THEME: axe.RunOptions = {
  ...QUICK,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

export async function accessibilityFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  const { documentElement: root } = document;
  const childMode = document.querySelector<HTMLElement>('[data-child-mode]');
  const ground = childMode ?? root;
  const own = ground.getAttribute('data-theme');
  // A colour half-way through its fade would be measured.
  root.style.setProperty('--fade', '0ms');
  const themes = childMode === null ? THEMES : CHILD_THEMES;
  const [first] = themes;
  const redraw = emptyDrawings();
  for (const theme of themes) {
    ground.setAttribute('data-theme', theme);
    await Promise.all(fades().map((animation) => animation.finished.catch(() => null)));
    const { violations } = await axe.run(document, theme === first ? EVERYTHING : OF_A_THEME);
    for (const { id, nodes } of violations)
      faults.push(
        ...nodes.map((node) => `${theme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
  }
  redraw();
  if (own === null) ground.removeAttribute('data-theme');
  else ground.setAttribute('data-theme', own);
  root.style.removeProperty('--fade');
  return faults;
}

/** A timer's disc turns for minutes, and is waited for by nobody. */
function fades(): readonly Animation[] {
  return document
    .getAnimations()
    .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) < 1_000);
}

/** axe walks through every line of every drawing, which is most of its time; the name stands on the drawing itself. */
function emptyDrawings(): () => void {
  const drawings = [...document.querySelectorAll('svg:not(:has(text, title, [role]))')].map((drawing) => ({
    drawing,
    lines: [...drawing.childNodes],
  }));
  for (const { drawing } of drawings) drawing.replaceChildren();
  return () => {
    for (const { drawing, lines } of drawings)
      if (drawing.childNodes.length === 0) drawing.replaceChildren(...lines);
  };
}
