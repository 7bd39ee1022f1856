/** What a parent does on the first evening, step by step; journeys do it on a tablet, on a phone, and without a network. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { eventually, press } from './journey';
import { carryByTouch, carryCard, carryOver, gapBefore } from './journey-drag';
import { editorPage } from './journey-editor';
import { homePage, readyMadePage } from './journey-home';
import { measurePdf, type PrintedPage } from './journey-pdf';
import { childHome, childLock, playerPage } from './journey-player';
import { printPage } from './journey-print';
import { childPage, mainMenu } from './journey-settings';
import { everyPictureIsDrawn } from './journey-tour';
import { welcomePage } from './journey-welcome';
import type { Words } from './journey-words';

export type Family = {
  readonly page: Page;
  readonly words: Words;
  readonly device: 'tablet' | 'phone';
  readonly nickname: string;
  /** Finds the card for the hands in the library. */
  readonly towel: string;
};

export const ESSENTIAL_TEETH = [
  'get-brush',
  'toothpaste-on',
  'top-side',
  'top-other-side',
  'bottom-side',
  'bottom-other-side',
  'spit',
  'rinse-brush',
  'put-away',
] as const;

const TIMED = 'toothpaste-on';
const TIMER_SECONDS = 40;
const BREAK_MINUTES = 5;

export async function welcomeFamily({ page, words, nickname }: Family): Promise<void> {
  const welcome = welcomePage(page, words);
  if (words.language === 'ar') await welcome.chooseLanguage('العربية');
  await welcome.heading('start').waitFor();
  await welcome.goOn();
  await welcome.nickname().fill(nickname);
  await welcome.chooseLook(words.say('children:look.skins.brown'));
  await welcome.goOn();
  await welcome.toggleReadyMade('brush-teeth');
  await welcome.start();
  await homePage(page, words).heading(nickname).waitFor();
  await eventually(() => homePage(page, words).titles().allInnerTexts()).toEqual(
    ['morning', 'bedtime'].map(words.titleOf),
  );
}

/** Answers how many steps it has. */
export async function takeReadyMade({ page, words, nickname }: Family, id: string): Promise<number> {
  const readyMade = readyMadePage(page, words);
  await homePage(page, words).openReadyMade(id);
  await readyMade.heading(id).waitFor();
  const steps = await readyMade.steps().count();
  await readyMade.addFor(nickname);
  await homePage(page, words).card(words.titleOf(id)).waitFor();
  return steps;
}

/** Drags a card in between, moves it one place on, and gives another step forty seconds. */
export async function arrangeTeeth(family: Family): Promise<readonly string[]> {
  const { page, words, device } = family;
  const { stepOf, pictureOf } = words;
  const label = (id: string) => stepOf('brush-teeth', id);
  await homePage(page, words).edit(words.titleOf('brush-teeth'));
  const editor = editorPage(page, words);
  await eventually(editor.labels).toEqual(ESSENTIAL_TEETH.map(label));

  const towel = pictureOf('dry-hands');
  if (device === 'tablet') {
    await editor.find(family.towel);
    await carryCard(page, editor.tile(towel), editor.row(label('rinse-brush')));
  } else {
    await editor.row(label('put-away')).scrollIntoViewIfNeeded();
    await editor.openLibrary();
    await editor.find(family.towel);
    await carryByTouch(page, editor.tile(towel), () => gapBefore(editor.row(label('rinse-brush'))));
    await editor.closeSheet();
  }
  const inBetween = [
    ...ESSENTIAL_TEETH.slice(0, 7).map(label),
    towel,
    label('rinse-brush'),
    label('put-away'),
  ];
  await eventually(editor.labels).toEqual(inBetween);
  await editor.saved().waitFor();

  if (device === 'tablet') {
    await carryOver(page, editor.handle(towel), [['ArrowDown', 1]], editor.announced());
  } else {
    const last = editor.row(label('put-away'));
    await last.scrollIntoViewIfNeeded();
    await carryByTouch(page, editor.handle(towel), () => gapBefore(last));
  }
  const arranged = [...ESSENTIAL_TEETH.slice(0, 8).map(label), towel, label('put-away')];
  await eventually(editor.labels).toEqual(arranged);

  await editor.choose(label(TIMED));
  await editor.chooseTimer('at-least');
  await editor.timerField('minutes').fill('0');
  await editor.timerField('seconds').fill(String(TIMER_SECONDS));
  if (device === 'phone') await editor.closeSheet();
  await editor.saved().waitFor();
  await editor.row(label(TIMED)).getByText('0:40').waitFor();
  await editor.back();
  return arranged;
}

/** So that the child, and this journey, can read how much time is left. */
export async function showTimeInNumbers({ page, words }: Family): Promise<void> {
  await mainMenu(page, words).open('child');
  const child = childPage(page, words);
  await child.open('time');
  await press(child.numbers());
  await child.saved().waitFor();
  await mainMenu(page, words).open('routines');
}

export async function playTeeth(family: Family, steps: readonly string[]): Promise<void> {
  const { page, words } = family;
  const player = playerPage(page, words);
  const next = async (at: number) => {
    await page.clock.fastForward(1_000);
    await press(player.done());
    const label = steps[at + 1];
    await (label === undefined ? player.step(words.say('child:finished')) : player.step(label)).waitFor();
  };
  await page.clock.install();
  await homePage(page, words).play(words.titleOf('brush-teeth'));
  await player.step(steps[0] ?? '').waitFor();
  await player.progress(1, steps.length).waitFor();
  await next(0);
  await timeWithBreak(family);
  for (let at = 1; at < steps.length; at++) {
    await everyPictureIsDrawn(page.getByRole('main'), 4);
    await next(at);
  }
  await page.clock.fastForward(1_000);
  await press(player.goHome());
  await childHome(page, words).routine(words.titleOf('brush-teeth')).waitFor();
}

/** Forty seconds with a break of two minutes in the middle: the break takes nothing off them. */
async function timeWithBreak({ page, words }: Family): Promise<void> {
  const { say, stepOf } = words;
  const player = playerPage(page, words);
  const timed = stepOf('brush-teeth', TIMED);
  const number = async () => Number(/\d+/.exec(await player.timer().innerText())?.[0]);
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
  await eventually(number).toBeGreaterThan(TIMER_SECONDS - 10);
  const atFirst = await number();
  await page.clock.fastForward(15_000);
  await eventually(number).toBe(atFirst - 15);

  await press(player.breakButton());
  await player.step(say('child:myBreak')).waitFor();
  await eventually(number).toBe(BREAK_MINUTES);
  await page.clock.fastForward(1_000);
  await press(player.breakCard('quiet'));
  await player.step(say('child:breakCards.quiet')).waitFor();
  await page.clock.fastForward(119_000);
  await eventually(number).toBe(BREAK_MINUTES - 2);
  await press(player.backTo(timed));
  await player.step(timed).waitFor();
  await eventually(number).toBe(atFirst - 15);

  // The time ends, and nothing else happens by itself.
  await page.clock.fastForward(60_000);
  await player.timer().getByText(say('child:time.over')).waitFor();
  await page.clock.fastForward(60_000);
  expect(await player.step(timed).isVisible()).toBe(true);
  await page.clock.resume();
}

/** Holds the lock for three seconds and answers the question on the keys of the screen. */
export async function leaveChildMode({ page, words, nickname }: Family): Promise<void> {
  const lock = childLock(page, words);
  await lock.hold();
  await lock.answer(await lock.question());
  await homePage(page, words).heading(nickname).waitFor();
}

export async function openPrint({ page, words }: Family, id: string) {
  await homePage(page, words).print(words.titleOf(id));
  const print = printPage(page, words);
  await print.heading(words.titleOf(id)).waitFor();
  await print.isReady();
  return print;
}

export async function paper(page: Page): Promise<readonly PrintedPage[]> {
  return measurePdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}
