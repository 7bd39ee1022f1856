/** Child mode is left only through the lock; and two tabs on one routine do not take each other's steps away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  BUILT,
  closeAll,
  eventually,
  press,
  type ServedApp,
  serveApp,
  type Visit,
  visit,
} from '../support/journey';
import { editorPage } from '../support/journey-editor';
import { homePage } from '../support/journey-home';
import { childHome, childLock, playerPage } from '../support/journey-player';
import { tapDone, tourOfWelcome } from '../support/journey-tour';
import { wordsOf } from '../support/journey-words';

const words = wordsOf('en');
const { titleOf, stepOf } = words;
const SECOND_STEP = stepOf('morning', 'toilet');

/** The grown-up's panel has some buttons for each step. */
const MOST_TABS = 150;

let app: ServedApp;
let opened: Visit;
let page: Page;

beforeEach(async () => {
  app = await serveApp();
  opened = await visit(app);
  ({ page } = opened);
  await page.goto(app.url);
  await tourOfWelcome(page, words);
});
afterEach(closeAll);

/** A child in the second step of a routine. */
async function play(): Promise<void> {
  await homePage(page, words).play(titleOf('morning'));
  await playerPage(page, words).step(stepOf('morning', 'wake-up')).waitFor();
  await tapDone(page, words, SECOND_STEP);
}

async function expectStillPlaying(): Promise<void> {
  await playerPage(page, words).step(SECOND_STEP).waitFor();
  await childLock(page, words).button.waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
}

test('neither Back, nor a typed address, nor loading the page again, nor another tab leads out of child mode', async () => {
  await play();
  for (let time = 0; time < 5; time++) {
    await page.goBack();
    await expectStillPlaying();
  }
  for (const address of ['#/', '#/settings', '#/welcome', '#/data', '#/ready-made/toilet']) {
    await page.goto(`${app.url}${address}`);
    await expectStillPlaying();
  }
  await page.reload();
  await expectStillPlaying();

  const other = await opened.context.newPage();
  await other.goto(`${app.url}#/settings`);
  await childHome(other, words).routine(titleOf('morning')).waitFor();
  expect(await other.getByRole('navigation').count()).toBe(0);
  expect(opened.faults).toEqual([]);
});

test('neither the icon of the installed app, nor its shortcuts, nor the address of what was shared leads out of child mode', async () => {
  await play();
  const { start_url, shortcuts } = JSON.parse(readFileSync(join(BUILT, 'manifest.webmanifest'), 'utf8'));
  const addresses: string[] = [
    start_url,
    ...shortcuts.map((one: { url: string }) => one.url),
    './?shared=kept#/pictures',
  ];
  expect(addresses.length).toBeGreaterThanOrEqual(4);
  for (const address of addresses) {
    const other = await opened.context.newPage();
    await other.goto(new URL(address, app.url).href);
    await childHome(other, words).routine(titleOf('morning')).waitFor();
    await other.goBack({ waitUntil: 'commit' }).catch(() => null);
    await other.reload();
    await childHome(other, words).routine(titleOf('morning')).waitFor();
    expect(new URL(other.url()).hash).toBe('#/play');
    expect(await other.getByRole('navigation').count()).toBe(0);
    await other.close();
  }
  await expectStillPlaying();
  expect(opened.faults).toEqual([]);
});

test('the lock opens by keyboard alone, and Back does not lead into child mode again', async () => {
  await play();
  const { button, dialog, hint, question, field, leave } = childLock(page, words);
  await press(button);
  await hint().waitFor();
  expect(await dialog.count()).toBe(0);

  await page.keyboard.press('Shift+Tab');
  for (let keys = 0; keys < 8 && !(await isFocused(button)); keys++) await page.keyboard.press('Tab');
  expect(await isFocused(button)).toBe(true);
  await page.keyboard.down('Space');
  await dialog.waitFor();
  await page.keyboard.up('Space');
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await eventually(() => field().inputValue()).toBe('');
  expect(await dialog.isVisible()).toBe(true);
  await page.keyboard.type(String(await question()));
  await page.keyboard.press('Enter');
  await leave.waitFor();
  for (let keys = 0; keys < MOST_TABS && !(await isFocused(leave)); keys++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const home = homePage(page, words);
  await home.heading('Robin').waitFor();

  await page.reload();
  await home.heading('Robin').waitFor();
  await page.goBack().catch(() => null);
  expect(page.url()).not.toContain('#/play');
  expect(opened.faults).toEqual([]);
});

test('two tabs that each put a step into the same routine keep both', async () => {
  await homePage(page, words).edit(titleOf('bedtime'));
  const one = editorPage(page, words);
  await one.rows.first().waitFor();
  const other = await opened.context.newPage();
  await other.goto(page.url());
  const two = editorPage(other, words);
  await two.rows.first().waitFor();
  const before = (await one.labels()).length;

  await Promise.all([one.find('apple'), two.find('towel')]);
  await Promise.all([press(one.tile('Red apple')), press(two.tile(words.pictureOf('dry-hands')))]);
  const both = ['Red apple', words.pictureOf('dry-hands')];
  for (const { labels, saved } of [one, two]) {
    await eventually(async () => (await labels()).length).toBe(before + both.length);
    expect(await labels()).toEqual(expect.arrayContaining(both));
    await saved().waitFor();
  }
  expect(await two.labels()).toEqual(await one.labels());
  const kept = await one.labels();
  await page.reload();
  await eventually(one.labels).toEqual(kept);
  expect(opened.faults).toEqual([]);
});

function isFocused(target: ReturnType<typeof childLock>['button']): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
