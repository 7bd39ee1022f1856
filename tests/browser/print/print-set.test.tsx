import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import PrintSetPage from '@/features/print/print-set-page';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, renderGrownUp } from '../../support/grown-up-page';
import { openTab, valueIn } from '../../support/open-tab';

async function show(setId: string, language: 'en' | 'ar' = 'en') {
  const services = await openTab();
  const child = await addChild(services, 'Mia', language);
  const shown = await renderGrownUp(<PrintSetPage setId={setId} />, services, language);
  const sheet = () => screen.getByRole('img', { name: language === 'en' ? /^Sheet 1/ : /1/ });
  await waitFor(() => expect(sheet()).toBeVisible());
  // Each line of a text is an element of its own, without the space between them.
  const written = () => sheet().textContent?.replaceAll(/\s/g, '') ?? '';
  return { ...shown, services, child, written };
}

test('the cards of a choice are laid out without numbers, and nothing is stored', async () => {
  const { written, services, child } = await show('choose-snack');
  expect(written()).toMatch(/Apple.*Ricecracker.*Notnow/);
  expect(written()).not.toMatch(/Apple\d|\dApple/);
  expect(valueIn(await services.routines.list(child.id))).toEqual([]);
});

test('cards can be left off the paper, but not the last one', async () => {
  const { user, written } = await show('choose-clothes');
  await user.click(screen.getByRole('checkbox', { name: 'Blue top' }));
  expect(written()).not.toMatch(/Bluetop/);
  expect(screen.getByRole('checkbox', { name: 'Red top' })).toBeDisabled();
  await user.click(screen.getByRole('checkbox', { name: 'Blue top' }));
  expect(written()).toMatch(/Redtop.*Bluetop/);
});

test('a story is printed with its sentences, or with its few words', async () => {
  const { user, written } = await show('story-dentist');
  expect(written()).toMatch(/Thechairleansback\.Abrightlightshines\./);
  expect(screen.queryByRole('group', { name: 'Cards on paper' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Beside the picture' }));
  expect(written()).not.toMatch(/brightlight/);
  expect(written()).toMatch(/Thechairleansback/);
});

test('the way back is to the cards', async () => {
  await show('work-break');
  expect(screen.getByRole('link', { name: 'Back to the cards' })).toHaveAttribute(
    'href',
    '#/ready-made/work-break',
  );
});

test('an address that names no set says so', async () => {
  const services = await openTab();
  await addChild(services);
  await renderGrownUp(<PrintSetPage setId="juggling" />, services);
  expect(await screen.findByText('This is not in the library.')).toBeVisible();
});

test.each(['en', 'ar'] as const)('axe finds nothing in %s', async (language) => {
  await show('feelings-first', language);
  expect(await accessibilityFaults()).toEqual([]);
});
