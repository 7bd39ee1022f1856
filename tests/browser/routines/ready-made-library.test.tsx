import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { READY_MADE } from '@/content/ready-made';
import { READY_MADE_SETS } from '@/content/ready-made-sets';
import ReadyMadeLibrary from '@/features/routines/ready-made-library';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab } from '../../support/open-tab';

const ALL = READY_MADE.length + READY_MADE_SETS.length;

async function show(language: 'en' | 'ar' = 'en') {
  const services = await openTab();
  await addChild(services, 'Mia', language);
  const shown = await renderGrownUp(inFrame(<ReadyMadeLibrary />), services, language);
  const count = () => screen.getByText(new RegExp(`^\\d+ .* ${ALL}$`)).textContent;
  // What was asked is kept while the app is open.
  const { user } = shown;
  await user.clear(await screen.findByRole('searchbox'));
  for (const chip of screen.queryAllByRole('button', { pressed: true })) await user.click(chip);
  // Every title has come. Asked of the page itself: roles of so many cards take seconds to work out.
  await waitFor(() => expect(document.querySelectorAll('a[aria-describedby]')).toHaveLength(ALL));
  return { ...shown, count };
}

test('the library holds routines and every kind of cards', async () => {
  const { count } = await show();
  expect(count()).toBe(`${ALL} of ${ALL}`);
  for (const kind of ['Self-care', 'First–then', 'Choices', 'Talk cards', 'Feelings', 'Stories'])
    expect(screen.getByRole('region', { name: kind })).toBeVisible();
  expect(
    await within(screen.getByRole('region', { name: 'First–then' })).findByRole('link', {
      name: 'Coat, then park',
    }),
  ).toHaveAttribute('href', '#/ready-made/coat-park');
});

test('a kind is chosen and taken back; only routines have categories', async () => {
  const { user, count } = await show();
  await user.click(screen.getByRole('button', { name: 'Stories' }));
  expect(count()).toBe(`12 of ${ALL}`);
  expect(screen.queryByRole('group', { name: 'Category' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Routines' }));
  expect(count()).toBe(`${READY_MADE.length} of ${ALL}`);
  await user.click(screen.getByRole('button', { name: 'Movement' }));
  expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby'))).toEqual([
    'category-movement',
  ]);
  await user.click(screen.getByRole('button', { name: 'Feelings' }));
  expect(count()).toBe(`3 of ${ALL}`);
  await user.click(screen.getByRole('button', { name: 'Feelings' }));
  expect(count()).toBe(`${ALL} of ${ALL}`);
});

test.each([
  ['haircut', ['Haircut visit', 'I get a haircut', 'Haircut, then toy']],
  ['trampoline', ['Moving', 'Shoes, then trampoline']],
  ['hedvy eyes', ['How do I feel?']],
  ['mom', ['Who reads?']],
] as const)('search for "%s" finds titles and the words of cards', async (asked, titles) => {
  const { user } = await show();
  await user.type(screen.getByRole('searchbox'), asked);
  for (const title of titles) expect(await screen.findByRole('link', { name: title })).toBeVisible();
});

test('Arabic finds Arabic cards', async () => {
  const { user } = await show('ar');
  await user.type(screen.getByRole('searchbox'), 'الأرجوحة');
  expect(await screen.findByRole('link', { name: 'طبيب الأسنان ثم الأرجوحة' })).toBeVisible();
});

test.each(['en', 'ar'] as const)('axe finds nothing in the library in %s', async (language) => {
  const { user } = await show(language);
  await user.click(screen.getAllByRole('button', { pressed: false })[1] ?? document.body);
  expect(await accessibilityFaults()).toEqual([]);
});
