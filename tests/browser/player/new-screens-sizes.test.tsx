import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SIZES, type SizeName, setSize } from '../../support/child-mode';
import { CHILD_SCENES, childWords, showScene } from '../../support/child-scenes';
import { childTargets, targetFaults } from '../../support/target-faults';
import { wordFaults } from '../../support/word-faults';

const sizes = Object.keys(SIZES) as readonly SizeName[];
const cases = CHILD_SCENES.flatMap((scene) =>
  (['en', 'ar'] as const).map((language) => ({ scene, language })),
);

beforeAll(() => import('@/styles/fonts.css'));
afterEach(() => page.viewport(1000, 700));

describe('P16: on every screen each target is large, apart and whole, and nothing scrolls', () => {
  test.each(cases)('$scene.name, $language', async ({ scene, language }) => {
    await setSize('tablet, wide');
    await showScene(scene, language);
    const done = scene.done === undefined ? null : childWords(scene.done, language);
    const found: string[] = [];
    for (const size of sizes) {
      await setSize(size);
      // A new size is drawn in the frame after it.
      await waitFor(() => expect(document.documentElement.clientWidth).toBe(SIZES[size][0]));
      await nextFrames();
      const faults = [...targetFaults(size, done), ...wordFaults()];
      if (scene.isStep && childTargets().length > 5) faults.push(`${childTargets().length} things answer`);
      found.push(...faults.map((fault) => `${size}: ${fault}`));
    }
    expect(found.join('\n')).toBe('');
  });
});

describe('Break and Help are there while a routine is played', () => {
  const playing = CHILD_SCENES.filter(({ isOutside }) => !isOutside);
  test.each(playing)('$name', async (scene) => {
    await setSize('phone');
    await showScene(scene, 'en');
    const isThere = (name: string) => screen.queryByRole('button', { name }) !== null;
    const heading = screen.getByRole('heading', { level: 1 });
    const isInBreak = document.querySelector('main[data-ground="break"]') !== null;
    const isHelp = screen.queryByRole('button', { name: /^Back to/ }) !== null && !isInBreak;
    expect([heading.textContent, isThere('Break') || isInBreak, isThere('Help me') || isHelp]).toEqual([
      heading.textContent,
      true,
      true,
    ]);
  });
});

function nextFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
