import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../../support/accessibility';
import { newEditorScene, openEditor, part, TEETH } from '../../support/editor-scene';

const SIZES = { tablet: [1180, 820], phone: [390, 844] } as const;
const CASES = (['en', 'ar'] as const).flatMap((language) =>
  (['tablet', 'phone'] as const).map((size) => [language, size] as const),
);

test.each(CASES)(
  'axe finds nothing in the editor: %s, %s',
  async (language, size) => {
    const scene = await newEditorScene(TEETH, language);
    const { user } = await openEditor(scene, language, SIZES[size]);
    await screen.findAllByRole('listitem');
    expect(await accessibilityFaults()).toEqual([]);

    await user.click(part(1, 'main'));
    await screen.findAllByRole('radio');
    expect(await accessibilityFaults()).toEqual([]);

    if (size === 'phone') {
      await user.keyboard('[Escape]');
      await user.click(screen.getByRole('contentinfo').querySelector('button') ?? document.body);
      await screen.findByRole('grid');
      expect(await accessibilityFaults()).toEqual([]);
      await user.keyboard('[Escape]');
    }

    await user.click(part(0, 'menu'));
    await screen.findByRole('menu');
    expect(await accessibilityFaults()).toEqual([]);
    await user.keyboard('[Escape]');

    await user.click(screen.getByRole('heading', { level: 1 }).querySelector('button') ?? document.body);
    await screen.findByRole('dialog');
    expect(await accessibilityFaults()).toEqual([]);
  },
  60_000,
);

test('axe finds nothing in an empty routine', async () => {
  await openEditor(await newEditorScene([]));
  await screen.findByText('No steps yet');
  expect(await accessibilityFaults()).toEqual([]);
});
