import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityFaults } from '../../support/accessibility';
import { setSize } from '../../support/child-mode';
import { CHILD_SCENES, showScene } from '../../support/child-scenes';

const cases = CHILD_SCENES.flatMap((scene) =>
  (['en', 'ar'] as const).map((language) => ({ scene, language })),
);

beforeAll(() => import('@/styles/fonts.css'));
afterEach(() => page.viewport(1000, 700));

describe('axe finds nothing in any theme, and everything has a name', () => {
  // A colour has no language, and a name no size: each language has a size of its own.
  test.each(cases)('$scene.name, $language', async ({ scene, language }) => {
    await setSize(language === 'en' ? 'phone' : 'tablet, upright');
    await showScene(scene, language);
    expect(await accessibilityFaults()).toEqual([]);
    const main = screen.getByRole('main');
    const [heading, ...others] = within(main).getAllByRole('heading');
    expect(heading).toHaveAccessibleName(/\p{L}/u);
    expect(others).toEqual([]);
    const names = within(main)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names).toEqual(names.filter((name) => name !== '' && !/[{}]|\w+\.\w+/.test(name ?? '')));
    expect(new Set(names).size).toBe(names.length);
    for (const image of within(main).queryAllByRole('img')) expect(image).toHaveAccessibleName(/\p{L}/u);
    if (!scene.isOutside && language === 'en') expectWaysOut();
  });
});

/** Break and Help are there while a routine is played. */
function expectWaysOut() {
  const isThere = (name: string | RegExp) => screen.queryByRole('button', { name }) !== null;
  const isInBreak = document.querySelector('main[data-ground="break"]') !== null;
  const isHelp = isThere(/^Back to/) && !isInBreak;
  expect([isThere('Break') || isInBreak, isThere('Help me') || isHelp]).toEqual([true, true]);
}
