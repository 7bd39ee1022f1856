/** Every screen in its main states, one after the other, as somebody comes to them. */
import type { Page } from 'playwright';
import { eventually, press } from './journey';
import { editorPage } from './journey-editor';
import { homePage, readyMadePage } from './journey-home';
import { childHome, childLock, playerPage } from './journey-player';
import { printPage } from './journey-print';
import { childPage, dataPage, headingOf, mainMenu, settingsPage } from './journey-settings';
import { everyPictureIsDrawn } from './journey-tour';
import { welcomePage } from './journey-welcome';
import type { Words } from './journey-words';

export type Look = {
  readonly page: Page;
  readonly words: Words;
  readonly url: string;
  /** Below 900 px the editor is one column with sheets. */
  readonly isNarrow: boolean;
  readonly see: (screen: string) => Promise<void>;
};

/** On a device that nobody has used yet. */
export async function lookAtWelcome({ page, words, see }: Look): Promise<void> {
  const welcome = welcomePage(page, words);
  await welcome.heading('start').waitFor();
  await see('welcome: start');
  await welcome.goOn();
  await welcome.nickname().waitFor();
  await see('welcome: child');
  await welcome.goOn();
  await welcome.heading('routines').waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 6);
  await see('welcome: routines');
}

/** With a family of the routines that `access.test.ts` names. */
export async function lookAtGrownUpSide(look: Look): Promise<void> {
  const { page, words, see } = look;
  const home = homePage(page, words);
  const menu = mainMenu(page, words);
  const title = words.titleOf('toilet');
  await home.card(title).waitFor();
  // Covers are drawn as they come near the part of the page that is seen: fewer on a phone.
  await everyPictureIsDrawn(page.getByRole('main'), 4);
  await see('home');
  await press(home.menu(title));
  await home.menuItem('bin').waitFor();
  await see('home: menu of a routine');
  await press(home.menuItem('bin'));
  await home.toast().waitFor();
  await see('home: a message with Undo');
  await home.openReadyMade('brush-teeth');
  await readyMadePage(page, words).heading('brush-teeth').waitFor();
  await see('ready-made');
  await page.goBack();
  await home.openLibrary();
  await headingOf(page, words.say('routines:library.title')).waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 2);
  await see('library of ready-made routines');
  await menu.open('bin');
  await page.getByText(title).first().waitFor();
  await see('bin');
  await menu.open('pictures');
  await headingOf(page, words.say('pictures:mine.title')).waitFor();
  await see('my pictures');
  await menu.open('child');
  await childPage(page, words).nickname().waitFor();
  await see('child');
  await menu.open('data');
  await dataPage(page, words).heading().waitFor();
  await see('data');
  await dataPage(page, words).openDelete();
  await dataPage(page, words).confirm().waitFor();
  await see('data: the question before everything is deleted');
  await dataPage(page, words).cancel();
  await menu.open('settings');
  await settingsPage(page, words).heading().waitFor();
  await see('settings');
  await settingsPage(page, words).credits();
  await headingOf(page, words.say('settings:credits.title')).waitFor();
  await see('credits');
  await menu.open('routines');
  await lookAtEditor(look);
  await lookAtPrint(look);
}

async function lookAtEditor({ page, words, isNarrow, see }: Look): Promise<void> {
  const { say, titleOf, stepOf } = words;
  const editor = editorPage(page, words);
  await homePage(page, words).edit(titleOf('brush-teeth'));
  await editor.rows.first().waitFor();
  await everyPictureIsDrawn(editor.list, 3);
  await see('editor');
  await press(editor.menu(stepOf('brush-teeth', 'get-brush')));
  await editor.menuItem('down').waitFor();
  await see('editor: menu of a step');
  await page.keyboard.press('Escape');
  await press(editor.more());
  await page.getByRole('menuitem').first().waitFor();
  await see('editor: menu of the routine');
  await press(page.getByRole('menuitem', { name: say('editor:details.title') }));
  await page.getByRole('dialog').waitFor();
  await see('editor: title, cover and colour');
  await editor.closeSheet();
  if (isNarrow) await editor.openLibrary();
  await editor.find(words.language === 'ar' ? 'تفاح' : 'apple');
  await see('editor: library with a search');
  if (isNarrow) await editor.closeSheet();
  await editor.choose(stepOf('brush-teeth', 'top-side'));
  await editor.timerField('seconds').waitFor();
  await see('editor: a chosen step');
  await press(editor.changePicture());
  const picker = page.getByRole('dialog', { name: say('editor:picture.title') });
  await picker.getByRole('grid').waitFor();
  await see('editor: picture picker');
  await press(picker.getByRole('button', { name: say('close'), exact: true }));
  await picker.waitFor({ state: 'detached' });
  if (isNarrow) await editor.closeSheet();
  await editor.back();
}

async function lookAtPrint({ page, words, see }: Look): Promise<void> {
  const home = homePage(page, words);
  const print = printPage(page, words);
  await home.print(words.titleOf('brush-teeth'));
  await print.isReady();
  await see('print: strip');
  await print.back();
  await home.print(words.titleOf('class-day'));
  await print.isReady();
  await see('print: class timetable');
  await print.back();
}

export type ChildLook = Look & {
  /** `main`: the one thing to do there. */
  readonly seeChild: (screen: string, main: string | null) => Promise<void>;
};

/** The player, with a voice on the device, so that there is as much to tap as there can be. */
export async function lookAtChildMode(look: ChildLook): Promise<void> {
  const { page, words, see, seeChild } = look;
  const { say, name, titleOf, stepOf } = words;
  const player = playerPage(page, words);
  const done = say('child:done');
  const backTo = (step: string) => say('child:backTo', { place: name(step) });
  await press(homePage(page, words).childMode());
  await childHome(page, words).routine(titleOf('wash-hands')).waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 5);
  await seeChild('child home', null);
  await press(childHome(page, words).routine(titleOf('wash-hands')));
  const steps = ['wet-hands', 'soap', 'scrub', 'dry-hands'].map((step) => stepOf('wash-hands', step));
  const [first = '', second = '', timed = ''] = steps;
  await player.step(first).waitFor();
  await everyPictureIsDrawn(page.getByRole('main'), 4);
  await seeChild('player: first step', done);
  await press(player.done());
  await player.step(second).waitFor();
  await press(player.done());
  await player.step(timed).waitFor();
  await seeChild('player: step with a timer', done);
  await press(player.breakButton());
  await player.step(say('child:myBreak')).waitFor();
  await seeChild('player: break', backTo(timed));
  await press(player.breakCard('quiet'));
  await player.step(say('child:breakCards.quiet')).waitFor();
  await seeChild('player: a break card', backTo(timed));
  await press(player.help());
  await player.step(say('child:needHelp')).waitFor();
  await seeChild('player: help', backTo(say('child:myBreak')));
  await press(player.backTo(say('child:myBreak')));
  await press(player.backTo(timed));
  await player.step(timed).waitFor();
  for (const next of [steps[3] ?? '', say('child:finished')]) {
    await press(player.done());
    await player.step(next).waitFor();
  }
  await seeChild('player: finished', say('child:home'));
  await childLock(page, words).openByScreenReader();
  await childLock(page, words).dialog.waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await see('the question behind the lock');
}
