import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Child } from '@/domain/child';
import { CHILD_SECTIONS } from '@/features/children/child-sections';
import arabic from '@/i18n/locales/ar/supports.json';
import english from '@/i18n/locales/en/supports.json';
import { accessibilityFaults } from '../../support/accessibility';
import { childPageOfMia } from '../../support/child-page';

/** The most that a section can ask. */
const FULL: Partial<Child> = {
  cardLanguage: 'ar',
  accessMethod: 'one-switch',
  breakLimit: 3,
  celebration: 'photo',
  chimes: true,
};

const cases = CHILD_SECTIONS.flatMap((section) =>
  (['en', 'ar'] as const).map((language) => [section, language] as const),
);

test.each(cases)(
  'axe finds nothing in "%s" in %s, and nothing is wider than a small phone',
  async (name, language) => {
    await page.viewport(360, 740);
    const { sections } = language === 'en' ? english : arabic;
    await childPageOfMia({ section: sections[name], child: FULL, language });
    expect(await accessibilityFaults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    for (const control of screen.queryAllByRole('button')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent ?? '').toBeGreaterThanOrEqual(44);
    }
  },
);
