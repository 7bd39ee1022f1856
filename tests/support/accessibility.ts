/** What axe finds on the page as it is now, in every theme of its side; empty when there is nothing to mend. */
import axe from 'axe-core';
import { THEMES } from '@/domain/settings';
import { CHILD_THEMES } from '@/domain/supports/sight-supports';

const EVERYTHING: axe.RunOptions = { rules: { region: { enabled: false } } };
/** What another theme can change; names and roles stay as they are. */
const OF_A_THEME: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] },
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
  for (const theme of themes) {
    ground.setAttribute('data-theme', theme);
    await Promise.all(fades().map((animation) => animation.finished.catch(() => null)));
    const { violations } = await axe.run(document, theme === first ? EVERYTHING : OF_A_THEME);
    for (const { id, nodes } of violations)
      faults.push(
        ...nodes.map((node) => `${theme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
  }
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
