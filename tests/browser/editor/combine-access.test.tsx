import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../../support/accessibility';
import { choosePart, maker, openMaker, STEP } from '../../support/combine-scene';
import { newEditorScene, openEditor, part } from '../../support/editor-scene';

test('D32: for a child who reads from right to left the first part stands on the right', async () => {
  const scene = await newEditorScene([], 'ar');
  const { dialog } = await openMaker(scene, 'ar');
  await choosePart('اختيار الصورة الأولى', 'صابون');
  await choosePart('إضافة صورة', 'منشفة');
  fireEvent.click(within(dialog).getByRole('radio', { name: 'مع سهم' }));
  const preview = within(dialog).getByRole('img', { name: /^هكذا تبدو/ });
  const [first, second] = [...preview.querySelectorAll(':scope > svg')].map(
    (one) => one.getBoundingClientRect().x,
  );
  expect(first).toBeGreaterThan(second ?? 0);
  expect(within(dialog).getByLabelText('الكلمات على البطاقة')).toHaveValue(expect.stringContaining(' و'));
});

test('everything that is touched is large enough, and nothing is pushed sideways on a phone', async () => {
  const scene = await newEditorScene(STEP);
  const { user } = await openEditor(scene, 'en', [390, 844]);
  await user.click(part(0, 'main'));
  await user.click(await screen.findByRole('button', { name: 'Add to this picture' }));
  const dialog = await maker();
  await choosePart('Add a picture', 'towel away');
  for (const touched of dialog.querySelectorAll('button, select, label:has([type="radio"])')) {
    const { height, width } = touched.getBoundingClientRect();
    expect(Math.min(height, width), touched.textContent ?? '').toBeGreaterThanOrEqual(44);
  }
  const widths = [...dialog.querySelectorAll('label:has([name] + span)')].map((one) =>
    one.getBoundingClientRect(),
  );
  expect(Math.max(...widths.map(({ right }) => right))).toBeLessThanOrEqual(390);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test.each(['en', 'ar'] as const)('axe finds nothing in %s', async (language) => {
  const words = {
    en: ['Choose the first picture', 'soap', 'Add a picture', 'towel'],
    ar: ['اختيار الصورة الأولى', 'صابون', 'إضافة صورة', 'منشفة'],
  }[language];
  const scene = await newEditorScene([], language);
  const { dialog } = await openMaker(scene, language);
  expect(await accessibilityFaults()).toEqual([]);
  await choosePart(words[0] ?? '', words[1] ?? '');
  await choosePart(words[2] ?? '', words[3] ?? '');
  expect(await accessibilityFaults()).toEqual([]);
  fireEvent.click(within(dialog).getByRole('button', { name: words[2] ?? '' }));
  await within(dialog).findByRole('searchbox');
  expect(await accessibilityFaults()).toEqual([]);
});
