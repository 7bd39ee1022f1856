/** A child's look, and words and pictures for a wheelchair user, all the way from the welcome into child mode. */
import type { Locator } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { closeAll, eventually, press, serveApp, visit } from '../support/journey';
import { type Shown, shownIn } from '../support/journey-drawings';
import { editorPage } from '../support/journey-editor';
import { homePage, readyMadePage } from '../support/journey-home';
import { childLock, playerPage } from '../support/journey-player';
import { childPage, mainMenu, settingsPage } from '../support/journey-settings';
import { everyPictureIsDrawn } from '../support/journey-tour';
import { welcomePage } from '../support/journey-welcome';
import { wordsOf } from '../support/journey-words';

afterEach(closeAll);

const words = wordsOf('en');
const NICKNAME = 'Robin';

type ToiletStep = {
  readonly label: string;
  readonly shows: 'body' | 'part of a body' | 'hands' | 'things';
  /** What is said instead of walking, sitting down and standing up. */
  readonly transfer?: string;
};

/** In American words, for a child in a wheelchair. Only where a face is to be seen can there be a headscarf. */
const TOILET: readonly ToiletStep[] = [
  { label: 'Go to toilet', shows: 'body', transfer: 'Go to the toilet.' },
  { label: 'Shut the door', shows: 'hands' },
  { label: 'Pants down', shows: 'part of a body' },
  { label: 'Underwear down', shows: 'body' },
  { label: 'Move to toilet', shows: 'body', transfer: 'Move onto the toilet. Feet on the step.' },
  { label: 'Pee or poop', shows: 'things' },
  { label: 'Get paper', shows: 'hands' },
  { label: 'Wipe', shows: 'part of a body' },
  { label: 'Paper in toilet', shows: 'hands' },
  { label: 'Wipe again', shows: 'hands' },
  { label: 'Underwear and pants up', shows: 'body', transfer: 'Pull your clothes up. Move to your chair.' },
  { label: 'Flush', shows: 'hands' },
  { label: 'Wash hands', shows: 'hands' },
];
const TOILET_LABELS = TOILET.map(({ label }) => label);

/** With a headscarf in a wheelchair: all of the body has both, and nothing else has either. */
const EXPECTED = TOILET.map(({ label, shows }) => {
  const isBody = shows === 'body';
  return { label, face: isBody, headscarf: isBody, shoes: isBody, wheelchair: isBody };
});

test('a child with a headscarf in a wheelchair is in all pictures of "Use the toilet", with American words', async () => {
  const app = await serveApp();
  const { page, faults } = await visit(app);
  const { say, titleOf } = words;
  const home = homePage(page, words);
  const menu = mainMenu(page, words);
  const editor = editorPage(page, words);
  const title = titleOf('toilet');

  await page.goto(app.url);
  const welcome = welcomePage(page, words);
  await welcome.heading('start').waitFor();
  await welcome.goOn();
  await welcome.nickname().fill(NICKNAME);
  await welcome.chooseLook(say('children:look.headwears.headscarf'));
  await welcome.moreLook();
  await welcome.chooseLook(say('children:look.mobilities.wheelchair'));
  await welcome.goOn();
  await welcome.start();
  await home.heading(NICKNAME).waitFor();
  await menu.open('child');
  await childPage(page, words).allowRepeats();
  await menu.open('settings');
  await settingsPage(page, words).english('us');
  await settingsPage(page, words).saved().waitFor();
  await menu.open('routines');

  await home.openLibrary();
  await press(page.getByRole('link', { name: title, exact: true }));
  const readyMade = readyMadePage(page, words);
  await readyMade.heading('toilet').waitFor();
  await readyMade.choose('full');
  await eventually(() => readyMade.steps().count()).toBe(TOILET.length);
  await everyPictureIsDrawn(readyMade.steps(), TOILET.length);
  expect(await shownInEach(readyMade.steps())).toEqual(EXPECTED.map(withoutLabel));
  await readyMade.addFor(NICKNAME);
  await home.card(title).waitFor();

  await home.edit(title);
  await eventually(editor.labels).toEqual(TOILET_LABELS);
  const pictures = await drawnRows();
  expect(pictures.map((shown, at) => ({ label: TOILET_LABELS[at], ...partsOf(shown) }))).toEqual(EXPECTED);
  for (const { label, transfer } of TOILET) {
    if (transfer === undefined) continue;
    await editor.choose(label);
    await eventually(() => editor.sentence().inputValue()).toBe(transfer);
  }
  // The drawings of the transfer, and not those of the steps on foot, as the library shows them.
  const wheeled = await libraryPicture('p:wheel-along', words.pictureOf('wheel-along'));
  const moved = await libraryPicture('p:transfer-to-toilet', words.pictureOf('transfer-to-toilet'));
  const markups = pictures.map(({ markup }) => markup);
  expect([markups.indexOf(wheeled), markups.indexOf(moved)]).toEqual([0, 4]);
  for (const onFoot of ['walk-to-toilet', 'sit-on-toilet']) {
    expect(markups).not.toContain(await libraryPicture(`p:${onFoot}`, words.pictureOf(onFoot)));
  }
  await editor.back();

  await home.play(title);
  const player = playerPage(page, words);
  const played: unknown[] = [];
  for (const [at, { label }] of TOILET.entries()) {
    await player.step(label).waitFor();
    await player.progress(at + 1, TOILET.length).waitFor();
    await everyPictureIsDrawn(page.getByRole('main'), 1);
    const shown = await shownIn(page.getByRole('main'));
    expect(shown.markup, label).toBe(markups[at]);
    played.push({ label, ...partsOf(shown) });
    await press(player.done());
  }
  await player.step(say('child:finished')).waitFor();
  expect(played).toEqual(EXPECTED);

  // Without the headscarf, the pictures that had it are others, and no other is.
  await childLock(page, words).unlock();
  await menu.open('child');
  await childPage(page, words).wear('none');
  await childPage(page, words).saved().waitFor();
  await menu.open('routines');
  await home.edit(title);
  await eventually(editor.labels).toEqual(TOILET_LABELS);
  const bare = await drawnRows();
  expect(bare.filter(({ headscarf }) => headscarf)).toEqual([]);
  expect(TOILET_LABELS.filter((_, at) => bare[at]?.markup !== markups[at])).toEqual(
    TOILET.filter(({ shows }) => shows === 'body').map(({ label }) => label),
  );
  expect(faults).toEqual([]);

  async function drawnRows(): Promise<readonly Shown[]> {
    await everyPictureIsDrawn(editor.list, TOILET.length);
    return Promise.all((await editor.rows.all()).map(shownIn));
  }

  async function libraryPicture(key: string, name: string): Promise<string> {
    await editor.search().fill(name);
    const tile = page.locator(`[data-library] [data-picture="${key}"]`);
    await everyPictureIsDrawn(tile, 1);
    return (await shownIn(tile)).markup;
  }
});

async function shownInEach(places: Locator) {
  return (await Promise.all((await places.all()).map(shownIn))).map(partsOf);
}

function partsOf({ face, headscarf, shoes, wheelchair }: Omit<Shown, 'markup'>) {
  return { face, headscarf, shoes, wheelchair };
}

function withoutLabel({ label: _, ...parts }: (typeof EXPECTED)[number]) {
  return parts;
}
