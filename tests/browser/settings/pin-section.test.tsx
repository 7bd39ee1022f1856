import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import SettingsPage from '@/features/settings/settings-page';
import { accessibilityFaults } from '../../support/accessibility';
import { inFrame, renderGrownUp } from '../../support/grown-up-page';
import { answer } from '../../support/lock-hand';
import { openTab, type Tab } from '../../support/open-tab';

async function openSettings(tab: Tab) {
  const { user } = await renderGrownUp(inFrame(<SettingsPage />), tab);
  const tap = async (name: string) => user.click(await screen.findByRole('button', { name }));
  const type = async (label: string, text: string) => user.type(await screen.findByLabelText(label), text);
  return { user, tap, type };
}

async function withPin(pin = '4711') {
  const tab = await openTab();
  await tab.settings.change({ lockPin: await tab.platform.pins.make(pin) });
  return tab;
}

async function opens(tab: Tab, pin: string): Promise<boolean> {
  const { lockPin } = tab.settings.current();
  return lockPin !== null && (await tab.platform.pins.matches(pin, lockPin));
}

describe('K5 the PIN on the settings page', () => {
  test('is entered twice and kept as a hash', async () => {
    const tab = await openTab();
    const { tap, type } = await openSettings(tab);
    await tap('Choose a PIN');
    await type('New PIN', '4711');
    await type('New PIN once more', '٤٧١١');
    await tap('Keep this PIN');
    expect(await screen.findByText('The PIN is kept.')).toBeVisible();
    expect(await opens(tab, '4711')).toBe(true);
    expect(JSON.stringify(tab.settings.current())).not.toContain('4711');
  });

  test('is not kept when it is too short, or when the two differ', async () => {
    const tab = await openTab();
    const { tap, type, user } = await openSettings(tab);
    await tap('Choose a PIN');
    await type('New PIN', 'a12b3');
    expect(await screen.findByLabelText('New PIN')).toHaveValue('123');
    await tap('Keep this PIN');
    expect(await screen.findByText('A PIN has 4 to 8 digits.')).toBeVisible();
    await type('New PIN', '4');
    await type('New PIN once more', '1235');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/The two are different/)).toBeVisible();
    expect(tab.settings.current().lockPin).toBeNull();
  });

  test('is changed by whoever knows it', async () => {
    const tab = await withPin();
    const { tap, type } = await openSettings(tab);
    await tap('Change the PIN');
    await type('PIN until now', '0000');
    await tap('Go on');
    expect(await screen.findByText('That was another PIN.')).toBeVisible();
    await type('PIN until now', '4711');
    await tap('Go on');
    await type('New PIN', '998877');
    await type('New PIN once more', '998877');
    await tap('Keep this PIN');
    await waitFor(async () => expect(await opens(tab, '998877')).toBe(true));
  });

  test('is removed by the multiplication, when it is forgotten', async () => {
    const tab = await withPin();
    const { tap, user } = await openSettings(tab);
    await tap('Remove the PIN');
    await tap('I do not know it');
    await user.type(await screen.findByLabelText(/How much is/), `${await answer()}{Enter}`);
    expect(await screen.findByText(/The PIN is removed/)).toBeVisible();
    expect(tab.settings.current().lockPin).toBeNull();
  });

  test('cannot be chosen without cryptography', async () => {
    const tab = await openTab();
    tab.platform.takeCryptography();
    await openSettings(tab);
    expect(await screen.findByText(/A PIN cannot be kept here/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Choose a PIN' })).toBeNull();
  });

  test('breaks no rule of access', async () => {
    const { tap } = await openSettings(await openTab());
    await tap('Choose a PIN');
    expect(await accessibilityFaults()).toEqual([]);
  });
});
