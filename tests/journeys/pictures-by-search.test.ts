import { afterEach, expect, test } from 'vitest';
import { closeAll, eventually, serveApp, TABLET, visit } from '../support/journey';
import { shownIn } from '../support/journey-drawings';
import { editorPage } from '../support/journey-editor';
import { homePage } from '../support/journey-home';
import { paper } from '../support/journey-parent';
import { printPage } from '../support/journey-print';
import { everyPictureIsDrawn } from '../support/journey-tour';
import { welcomePage } from '../support/journey-welcome';
import { wordsOf } from '../support/journey-words';

afterEach(closeAll);

const words = wordsOf('en');
type Asked = { readonly word: string; readonly card: string; readonly by: 'keyboard' | 'mouse' | 'touch' };

/** What a teacher types, and what the card that comes first is called. */
const CLASS_DAY: readonly Asked[] = [
  { word: 'register', card: 'Welcome', by: 'keyboard' },
  { word: 'maths', card: 'Maths', by: 'mouse' },
  { word: 'snack', card: 'Snack', by: 'touch' },
  { word: 'assembly', card: 'Assembly', by: 'keyboard' },
  { word: 'playtime', card: 'Playground', by: 'mouse' },
  { word: 'reading', card: 'Reading', by: 'touch' },
  { word: 'lunch', card: 'Lunch', by: 'keyboard' },
  { word: 'PE', card: 'PE', by: 'mouse' },
  { word: 'music', card: 'Music', by: 'touch' },
  { word: 'art', card: 'Art', by: 'keyboard' },
  { word: 'tidy up', card: 'Tidy up', by: 'mouse' },
  { word: 'home time', card: 'Home time', by: 'touch' },
];
const CLASS_CARDS = CLASS_DAY.map(({ card }) => card);

test('a teacher finds twelve pictures by typing words, and prints them', async () => {
  const app = await serveApp();
  const { page, faults } = await visit(app, { context: { ...TABLET, hasTouch: true } });
  const home = homePage(page, words);
  const editor = editorPage(page, words);
  await page.goto(app.url);
  const welcome = welcomePage(page, words);
  await welcome.heading('start').waitFor();
  await welcome.skip();
  await home.newRoutine();

  for (const [at, asked] of CLASS_DAY.entries()) {
    await findAndAdd(asked);
    await eventually(editor.labels).toEqual(CLASS_CARDS.slice(0, at + 1));
  }
  await editor.saved().waitFor();
  await everyPictureIsDrawn(editor.list, CLASS_CARDS.length);
  const before = await markups();
  expect(new Set(before).size).toBe(CLASS_CARDS.length);

  await page.reload();
  await eventually(editor.labels).toEqual(CLASS_CARDS);
  await everyPictureIsDrawn(editor.list, CLASS_CARDS.length);
  expect(await markups()).toEqual(before);

  await editor.print();
  const print = printPage(page, words);
  await print.isReady();
  await everyPictureIsDrawn(print.sheet(1, 1), CLASS_CARDS.length);
  const [sheet, ...more] = await paper(page);
  expect(more).toEqual([]);
  expect(sheet?.cards).toHaveLength(CLASS_CARDS.length);
  for (const card of CLASS_CARDS) expect(sheet?.text).toContain(card);
  expect(faults).toEqual([]);

  async function findAndAdd({ word, card, by }: Asked): Promise<void> {
    await editor.search().fill(by === 'keyboard' ? '' : word);
    if (by === 'keyboard') await editor.search().pressSequentially(word);
    const first = editor.found().first();
    const tile = editor.tile(card);
    await eventually(() => first.getAttribute('aria-label')).toBe(await tile.getAttribute('aria-label'));
    if (by === 'mouse') await tile.click();
    else if (by === 'touch') await tile.tap();
    else {
      await page.keyboard.press('ArrowDown');
      await eventually(() => tile.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
    }
  }

  async function markups(): Promise<readonly string[]> {
    return (await Promise.all((await editor.rows.all()).map(shownIn))).map(({ markup }) => markup);
  }
});
