import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fail, ok } from '@/domain/result';
import { type ShareMark, searchWithMark } from '@/domain/share-mark';
import PicturesPage from '@/features/pictures/pictures-page';
import type { SharedService } from '@/services/app-services';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab } from '../../support/open-tab';
import { numberedSvg, zipOf } from '../../support/pack-files';
import { fileOf, twoHalves } from '../../support/photo-files';

const ADDRESS = window.location.href;

let tab: Tab;

beforeEach(async () => {
  tab = await openTab();
  await addChild(tab);
});
afterEach(() => window.history.replaceState(null, '', ADDRESS));

function show(mark: ShareMark, take: SharedService['take'] = async () => ok([])) {
  window.history.replaceState(null, '', searchWithMark(mark));
  const shared = { take, drop: async () => ok(undefined) };
  return renderGrownUp(inFrame(<PicturesPage />), { ...tab, shared });
}

const alert = async () => (await within(await screen.findByRole('dialog')).findByRole('alert')).textContent;

test.each([
  ['unreadable', undefined, /could not be read/],
  ['kept', undefined, /could not be read/],
  ['full', undefined, /no room left/],
  ['kept', async () => fail({ kind: 'unknown' as const }), /did not work/],
] as const)('a share that is %s and does not come is told in words', async (mark, take, words) => {
  const { user } = await show(mark, take);
  expect(await alert()).toMatch(words);
  expect(window.location.search).toBe('');
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('closing the sheet lets the other photos go; a zip is known by its first bytes, whatever its name', async () => {
  const jpeg = await twoHalves(40, 30);
  const zip = zipOf({ 'cat.svg': numberedSvg(1) }, { name: 'download' });
  const { user } = await show('kept', async () => ok([zip, fileOf(jpeg, 'a.jpg'), fileOf(jpeg, 'b.jpg')]));
  expect(await screen.findByRole('dialog', { name: 'Import pictures' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(await screen.findByRole('dialog', { name: 'New photo card (2 of 3)' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
