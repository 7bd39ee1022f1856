/** A walk through the whole app: every screen shows what it is for. Journeys walk it online, offline and in Arabic. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { eventually, press } from './journey';
import { carryCard, carryOver } from './journey-drag';
import { editorPage } from './journey-editor';
import { homePage, readyMadePage } from './journey-home';
import { childHome, childLock, playerPage } from './journey-player';
import { printPage } from './journey-print';
import { childPage, dataPage, headingOf, mainMenu, settingsPage } from './journey-settings';
import { welcomePage } from './journey-welcome';
import { type Words, wordsOf } from './journey-words';

const NICKNAME = 'Robin';

export async function tourOfEverything(page: Page): Promise<void> {
  const words = wordsOf('en');
  await tourOfWelcome(page, words);
  await tourOfReadyMade(page, words);
  await tourOfEditor(page, words);
  await tourOfPrint(page, words);
  await tourOfPages(page, words);
  await tourOfChildMode(page, words);
  await tourInArabic(page, words);
}

export async function tourOfWelcome(page: Page, words: Words): Promise<void> {
  const welcome = welcomePage(page, words);
  await welcome.heading('start').waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 3);
  await welcome.goOn();
  await welcome.nickname().fill(NICKNAME);
  await welcome.chooseLook(words.say('children:look.hairStyles.curly'));
  await welcome.goOn();
  await everyPictureIsDrawn(page.getByRole('main'), 6);
  await welcome.start();
  await homePage(page, words).heading(NICKNAME).waitFor();
}

async function tourOfReadyMade(page: Page, words: Words): Promise<void> {
  const home = homePage(page, words);
  await home.openReadyMade('class-day');
  const readyMade = readyMadePage(page, words);
  await readyMade.heading('class-day').waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 12);
  await readyMade.addFor(NICKNAME);
  await home.card(words.titleOf('class-day')).waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 4 + 10);
  await press(home.menu(words.titleOf('class-day')));
  await press(home.menuItem('moveUp'));
  await eventually(() => home.titles().allInnerTexts()).toEqual(
    ['brush-teeth', 'morning', 'class-day', 'bedtime'].map(words.titleOf),
  );
}

async function tourOfEditor(page: Page, words: Words): Promise<void> {
  const { titleOf, stepOf } = words;
  await homePage(page, words).edit(titleOf('brush-teeth'));
  const editor = editorPage(page, words);
  await editor.rows.first().waitFor();
  const before = await editor.labels();
  await everyPictureIsDrawn(editor.list, before.length);

  // A bundled symbol: its pack is fetched when it is first shown.
  await editor.find('apple');
  const apple = editor.tile('Red apple');
  await everyPictureIsDrawn(apple, 1);
  await carryCard(page, apple, editor.row(stepOf('brush-teeth', 'spit')));
  await eventually(editor.labels).toContain('Red apple');
  await editor.saved().waitFor();
  await carryOver(page, editor.handle('Red apple'), [['ArrowUp', 1]], editor.announced());
  await editor.saved().waitFor();

  await editor.choose(stepOf('brush-teeth', 'spit'));
  await editor.chooseTimer('at-most');
  await press(editor.changePicture());
  const picker = page.getByRole('dialog', { name: words.say('editor:picture.title') });
  await editor.find('dog', picker);
  await everyPictureIsDrawn(picker.getByRole('grid'), 2);
  await editor.closeSheet();
  await press(editor.more());
  await press(page.getByRole('menuitem', { name: words.say('editor:details.title') }));
  await everyPictureIsDrawn(page.getByRole('dialog', { name: words.say('editor:details.title') }), 1);
  await editor.closeSheet();
  await editor.saved().waitFor();
  await editor.back();
}

async function tourOfPrint(page: Page, words: Words): Promise<void> {
  const home = homePage(page, words);
  const print = printPage(page, words);
  await home.print(words.titleOf('class-day'));
  await print.isReady();
  await everyPictureIsDrawn(print.sheet(1, 1), 12);
  await print.layout('wall');
  await print.sheet(1, 4).waitFor();
  await print.back();
  await home.print(words.titleOf('bedtime'));
  await print.isReady();
  await print.layout('horizontal');
  await everyPictureIsDrawn(page.getByRole('main'), 8);
  await print.back();
}

async function tourOfPages(page: Page, words: Words): Promise<void> {
  const { say } = words;
  const menu = mainMenu(page, words);
  await menu.open('child');
  await childPage(page, words).nickname().waitFor();
  await menu.open('bin');
  await headingOf(page, say('routines:binPage.title')).waitFor();
  await menu.open('data');
  const data = dataPage(page, words);
  await data.heading().waitFor();
  await data.openDelete();
  await data.confirm().waitFor();
  await data.cancel();
  await menu.open('settings');
  const settings = settingsPage(page, words);
  await settings.theme('contrast');
  await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('contrast');
  await settings.theme('calm');
  await settings.credits();
  await headingOf(page, say('settings:credits.title')).waitFor();
  await menu.open('routines');
}

async function tourOfChildMode(page: Page, words: Words): Promise<void> {
  const { say, titleOf, stepOf } = words;
  await press(homePage(page, words).childMode());
  const child = childHome(page, words);
  await child.routine(titleOf('bedtime')).waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 5);
  await press(child.routine(titleOf('brush-teeth')));
  const player = playerPage(page, words);
  await player.step(stepOf('brush-teeth', 'get-brush')).waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 4);
  await tapDone(page, words, stepOf('brush-teeth', 'toothpaste-on'));
  await press(player.breakButton());
  await player.step(say('child:myBreak')).waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 4);
  await press(player.help());
  await player.step(say('child:needHelp')).waitFor();
  const lock = childLock(page, words);
  await lock.unlock();
  await homePage(page, words).heading(NICKNAME).waitFor();
}

async function tourInArabic(page: Page, english: Words): Promise<void> {
  const words = wordsOf('ar');
  await mainMenu(page, english).open('settings');
  await settingsPage(page, english).language('العربية');
  await eventually(() => page.locator('html').getAttribute('dir')).toBe('rtl');
  await settingsPage(page, words).heading().waitFor();
  await mainMenu(page, words).open('child');
  await childPage(page, words).cardLanguage('العربية');
  await childPage(page, words).saved().waitFor();
  await mainMenu(page, words).open('routines');
  const home = homePage(page, words);
  await home.edit(words.titleOf('brush-teeth'));
  const editor = editorPage(page, words);
  await editor.find('تفاح');
  await everyPictureIsDrawn(page.getByRole('grid', { name: words.say('pictures:grid') }), 1);
  await expectArabicFont(page);
  await editor.back();
  await home.print(words.titleOf('class-day'));
  const print = printPage(page, words);
  await print.isReady();
  await print.back();
  await press(home.childMode());
  await press(childHome(page, words).routine(words.titleOf('morning')));
  await playerPage(page, words).step(words.stepOf('morning', 'wake-up')).waitFor();
  await childLock(page, words).unlock();
  await home.heading(NICKNAME).waitFor();
}

/** The tap after it must not come within the time in which a second tap is taken for a slip. */
export async function tapDone(page: Page, words: Words, next: string): Promise<void> {
  const player = playerPage(page, words);
  await eventually(async () => {
    if (await player.step(next).isVisible()) return true;
    await press(player.done());
    return player.step(next).isVisible();
  }).toBe(true);
}

/** No place for a picture is empty in there, and there are at least so many. */
export async function everyPictureIsDrawn(place: Locator, atLeast: number): Promise<void> {
  await eventually(() =>
    place.evaluateAll((places) => {
      const pictures = places.flatMap((one) => [
        ...one.querySelectorAll('svg[viewBox="0 0 200 200"], svg[viewBox="0 0 32 32"]'),
      ]);
      const empty = pictures.filter((one) => one.childElementCount === 0).length;
      return { empty, drawn: pictures.length - empty };
    }),
  ).toSatisfy(({ empty, drawn }) => empty === 0 && drawn >= atLeast, `${atLeast} pictures, none empty`);
}

export async function expectArabicFont(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Naskh Arabic"', 'أب'))).toBe(true);
}
