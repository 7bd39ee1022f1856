import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import KeepInPage from '@/features/settings/keep-in-page';
import { accessibilityFaults } from '../../support/accessibility';
import { inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab } from '../../support/open-tab';

test.each(['en', 'ar'] as const)('in %s every device has its numbered steps', async (language) => {
  await renderGrownUp(inFrame(<KeepInPage />), await openTab(), language);
  expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(5);
  const steps = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
  expect(steps.filter((text) => text === '' || text.includes('keepIn'))).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('the device at hand comes first, and is named', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Linux; Android 15; Pixel)');
  await renderGrownUp(inFrame(<KeepInPage />), await openTab());
  const [first] = await screen.findAllByRole('heading', { level: 2 });
  expect(first).toHaveTextContent('Android: app pinning');
  expect(screen.getAllByText('This is the device that you hold now.')).toHaveLength(1);
  vi.restoreAllMocks();
});
