import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fail } from '@/domain/result';
import CreditsPage from '@/features/settings/credits-page';
import SettingsPage from '@/features/settings/settings-page';
import { listenForInstallOffer } from '@/services/install-prompt';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab } from '../../support/open-tab';

test('the colours are kept for this device', async () => {
  const services = await openTab();
  const { user } = await renderGrownUp(inFrame(<SettingsPage />), services);
  await user.click(await screen.findByRole('radio', { name: 'High contrast' }));
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(services.settings.current().theme).toBe('contrast');
  expect(screen.getByRole('radio', { name: 'High contrast' })).toBeChecked();
});

test('the language of the app is kept and the cards keep theirs', async () => {
  const services = await openTab();
  const child = await addChild(services);
  const { user } = await renderGrownUp(inFrame(<SettingsPage />), services);
  await user.click(await screen.findByRole('radio', { name: 'العربية' }));
  await waitFor(() => expect(services.settings.current().appLanguage).toBe('ar'));
  const stored = await services.children.get(child.id);
  expect(stored.ok && stored.value.cardLanguage).toBe('en');
});

test('a setting that could not be kept is not shown as chosen', async () => {
  const services = await openTab();
  const failing: Tab = {
    ...services,
    settings: { ...services.settings, change: async () => fail({ kind: 'full' as const }) },
  };
  const { user } = await renderGrownUp(inFrame(<SettingsPage />), failing);
  await user.click(await screen.findByRole('radio', { name: 'High contrast' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This device has no room left.');
  expect(screen.getByRole('radio', { name: 'Calm' })).toBeChecked();
});

test('the voice is told of for the languages that the cards are in', async () => {
  const services = await openTab();
  await addChild(services, 'Mia', 'ar');
  await renderGrownUp(inFrame(<SettingsPage />), services);
  expect(await screen.findByText('This device has a voice for Arabic.')).toBeVisible();
  expect(screen.queryByText(/voice for English/)).toBeNull();
  act(() => services.platform.setVoice('none'));
  expect(await screen.findByText(/no voice .*Arabic|Arabic.* voice/)).toBeVisible();
  expect(screen.queryByText('This device has a voice for Arabic.')).toBeNull();
});

test('where the browser offers to install the app, a button takes the offer once', async () => {
  listenForInstallOffer();
  const { user } = await renderGrownUp(inFrame(<SettingsPage />), await openTab());
  await screen.findByRole('heading', { name: 'Install' });
  expect(screen.queryByRole('button', { name: 'Install Stepling' })).toBeNull();
  const prompt = vi.fn(async () => ({ outcome: 'dismissed' }));
  act(() => {
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
  await user.click(screen.getByRole('button', { name: 'Install Stepling' }));
  expect(prompt).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Install Stepling' })).toBeNull());
});

test('how to keep a child in the app is one tap away', async () => {
  await renderGrownUp(inFrame(<SettingsPage />), await openTab());
  expect(await screen.findByRole('link', { name: 'How to set up the device' })).toHaveAttribute(
    'href',
    '#/settings/keep-in',
  );
});

test('the credits claim no more than is known', async () => {
  await renderGrownUp(inFrame(<CreditsPage />), await openTab());
  expect(await screen.findByText(/evidence-based practice .* systematic teaching/)).toBeVisible();
  expect(screen.getByText(/does not treat or cure anything/)).toBeVisible();
  expect(screen.getByText(/not yet been tried with children/)).toBeVisible();
  for (const owed of [/Fluent Emoji/, /Unicode CLDR/, /SIL Open Font License/])
    expect(screen.getByText(owed)).toBeVisible();
});

test.each(['en', 'ar'] as const)('axe finds nothing in settings and credits in %s', async (language) => {
  const services = await openTab();
  await addChild(services);
  const first = await renderGrownUp(inFrame(<SettingsPage />), services, language);
  await screen.findByRole('heading', { level: 1 });
  expect(await accessibilityFaults()).toEqual([]);
  first.unmount();
  await renderGrownUp(inFrame(<CreditsPage />), services, language);
  await screen.findByRole('heading', { level: 1 });
  expect(await accessibilityFaults()).toEqual([]);
});
