import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { fail } from '@/domain/result';
import PicturesPage from '@/features/pictures/pictures-page';
import type { AppServices } from '@/services/app-services';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab, valueIn } from '../../support/open-tab';
import { numberedSvg, zipOf } from '../../support/pack-files';

const PACK = zipOf(
  {
    'cat.svg': numberedSvg(0xaa0000),
    'dog.svg': numberedSvg(0x00aa00),
    'read me.txt': 'hello',
    'list.csv': 'file,name,licence,author\ncat.svg,Cat,CC BY 4.0,Ann',
  },
  { name: 'my_animals.zip' },
);

let tab: Tab;

beforeEach(async () => {
  tab = await openTab();
  await addChild(tab);
});

type User = Awaited<ReturnType<typeof renderGrownUp>>['user'];

const input = () => document.querySelector('[data-pack-input]') as HTMLInputElement;
const show = (services: AppServices = tab, language: 'en' | 'ar' = 'en') =>
  renderGrownUp(inFrame(<PicturesPage />), services, language);

async function bringIn(user: User) {
  await user.upload(input(), PACK);
  const sheet = within(await screen.findByRole('dialog'));
  await user.click(await sheet.findByRole('button', { name: 'Import 2 pictures' }));
  expect(await sheet.findByText(/2 pictures of .*my animals.* are ready/)).toBeVisible();
  return sheet;
}

test('a pack comes in, is told about, found, and leaves again whole', async () => {
  const { user } = await show();
  expect(await screen.findByText(/Nothing here yet/)).toBeVisible();
  const sheet = await bringIn(user);
  await user.click(sheet.getByRole('button', { name: /Not a picture that browsers show/ }));
  expect(sheet.getByText('read me.txt')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(sheet.getByRole('button', { name: 'Done' }));

  const pack = within(screen.getByRole('region', { name: 'Picture packs' }));
  expect(pack.getByRole('heading', { name: 'my animals' })).toBeVisible();
  expect(pack.getByText('Ann, CC BY 4.0')).toBeVisible();
  await user.type(screen.getByRole('searchbox'), 'dog');
  await waitFor(() => expect(screen.getAllByRole('gridcell')).toHaveLength(1));
  expect(screen.getByRole('button', { name: 'Open dog' })).toBeVisible();

  await user.click(pack.getByRole('button', { name: /Remove .*my animals/ }));
  await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Remove the pack' }));
  expect(await screen.findByText(/my animals.* was removed/)).toBeVisible();
  expect(await screen.findByText(/Nothing here yet/)).toBeVisible();
});

test('what is written about the licence goes to the pictures that bring none', async () => {
  const { user } = await show();
  await user.upload(input(), PACK);
  const sheet = within(await screen.findByRole('dialog'));
  await user.type(await sheet.findByLabelText('Licence'), 'CC0');
  await user.clear(sheet.getByLabelText('Name of the pack'));
  await user.type(sheet.getByLabelText('Name of the pack'), 'Pets');
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(sheet.getByRole('button', { name: 'Import 2 pictures' }));
  await sheet.findByText(/ready to use/);
  const cards = valueIn(await tab.cards.list());
  expect(Object.fromEntries(cards.map(({ name, licence }) => [name.en, licence?.name]))).toEqual({
    Cat: 'CC BY 4.0',
    dog: 'CC0',
  });
  expect(valueIn(await tab.packs.list())).toMatchObject([{ name: 'Pets' }]);
});

test('a picture is renamed, and what was typed is kept when the sheet is closed', async () => {
  const { user } = await show();
  await user.click((await bringIn(user)).getByRole('button', { name: 'Done' }));
  await user.click(await screen.findByRole('button', { name: 'Open dog' }));
  const name = await screen.findByLabelText('Name (English)');
  await user.clear(name);
  await user.type(name, 'Our dog');
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: 'Open Our dog' })).toBeVisible();
});

test('a picture goes to the bin and comes back', async () => {
  const { user } = await show();
  await user.click((await bringIn(user)).getByRole('button', { name: 'Done' }));
  await user.click(await screen.findByRole('button', { name: 'Open dog' }));
  await user.click(await screen.findByRole('button', { name: 'Move to the bin' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Open dog' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'Open dog' })).toBeVisible();
});

test('a file that is no pack is refused in words, and another can be chosen', async () => {
  const { user } = await show();
  await user.upload(input(), new File(['hello'], 'photos.zip', { type: 'application/zip' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This is not a zip file');
  await user.upload(input(), PACK);
  expect(await screen.findByRole('button', { name: 'Import 2 pictures' })).toBeVisible();
});

test('a full device is told in words and keeps nothing', async () => {
  const full = { ...tab, cards: { ...tab.cards, add: async () => fail({ kind: 'full' as const }) } };
  const { user } = await show(full);
  await user.upload(input(), PACK);
  await user.click(await screen.findByRole('button', { name: 'Import 2 pictures' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('no room left');
  expect(valueIn(await tab.packs.list())).toEqual([]);
});

test('closing while pictures come asks first; stopping takes back what came', async () => {
  let release: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: AppServices = {
    ...tab,
    cards: {
      ...tab.cards,
      add: async (cards) => {
        await waiting;
        return tab.cards.add(cards);
      },
    },
  };
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${at}.svg`, numberedSvg(at)]));
  const { user } = await show(slow);
  await user.upload(input(), zipOf(many));
  await user.click(await screen.findByRole('button', { name: 'Import 150 pictures' }));
  expect(await screen.findByText('100 of 150 pictures')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  const question = within(await screen.findByRole('alertdialog'));
  await user.click(question.getByRole('button', { name: 'Stop the import' }));
  release();
  expect(await screen.findByText(/was stopped, and nothing of it was kept/)).toBeVisible();
  expect(valueIn(await tab.cards.list())).toEqual([]);
});

test.each(['en', 'ar'] as const)('axe finds nothing on the page in %s', async (language) => {
  valueIn(
    await tab.cards.add([
      {
        name: { en: 'Sink' },
        words: '',
        licence: null,
        packId: null,
        picture: { kind: 'pictogram', id: 'soap' },
      },
    ]),
  );
  await show(tab, language);
  await screen.findByRole('grid');
  expect(await accessibilityFaults()).toEqual([]);
});
