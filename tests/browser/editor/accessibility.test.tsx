import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newFadingPlan } from '@/domain/playing/new-fading-plan';
import { accessibilityFaults } from '../../support/accessibility';
import { newEditorScene, openEditor, part, TEETH } from '../../support/editor-scene';
import { stepFields } from '../../support/sample-routine';

const PLAN = newFadingPlan({
  way: 'most-to-least',
  start: 'G',
  end: 'I',
  delayMs: 4_000,
  voiceOffAtEnd: true,
  wordsFade: true,
  pictureFades: true,
});
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

const card = (id: string) => ({ id, picture: null, label: { en: id, ar: id } });
const EVERY_KIND = [
  stepFields('Choice', { kind: 'choice', choices: [card('a'), card('b'), card('c')], who: 'together' }),
  stepFields('Change', { kind: 'change' }),
  stepFields('Routine', { kind: 'routine', parts: [card('a'), card('b')], fading: PLAN }),
];

async function openAll(user: { click: (element: Element) => Promise<void> }, within: Element) {
  for (const button of within.querySelectorAll('button[aria-expanded="false"]:not([aria-haspopup])'))
    await user.click(button);
}

test.each(CASES)(
  'axe finds nothing in the kinds of steps and the settings of a routine: %s, %s',
  async (language, size) => {
    const scene = await newEditorScene(EVERY_KIND, language);
    const { user } = await openEditor(scene, language, SIZES[size]);
    const panel = () =>
      document.querySelector(size === 'phone' ? '[role="dialog"]' : 'aside:last-of-type') ?? document.body;
    for (const index of [0, 1, 2]) {
      await user.click(part(index, 'main'));
      await screen.findAllByRole('combobox');
      await openAll(user, panel());
      expect(await accessibilityFaults()).toEqual([]);
      await user.keyboard('[Escape]');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
    await user.click(screen.getByRole('heading', { level: 1 }).querySelector('button') ?? document.body);
    const dialog = await screen.findByRole('dialog');
    await openAll(user, dialog);
    for (const value of ['choice', 'backward'])
      await user.click(dialog.querySelector(`[type="radio"][value="${value}"]`) ?? document.body);
    expect(await accessibilityFaults()).toEqual([]);
  },
  60_000,
);

test('axe finds nothing in an empty routine', async () => {
  await openEditor(await newEditorScene([]));
  await screen.findByText('No steps yet');
  expect(await accessibilityFaults()).toEqual([]);
});
