/** Pictures that look like the child, pictures that are found by a word, and photos that tell nothing of where they were taken. */
import type { Locator } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { closeAll, eventually, press, serveApp, TABLET, visit } from '../support/journey';
import { type Shown, shownIn } from '../support/journey-drawings';
import { editorPage } from '../support/journey-editor';
import { homePage, readyMadePage } from '../support/journey-home';
import { cameraPhoto, decoded, keptMedia } from '../support/journey-media';
import { paper } from '../support/journey-parent';
import { photoSheet } from '../support/journey-photo';
import { childLock, playerPage } from '../support/journey-player';
import { printPage } from '../support/journey-print';
import { childPage, mainMenu, settingsPage } from '../support/journey-settings';
import { everyPictureIsDrawn } from '../support/journey-tour';
import { welcomePage } from '../support/journey-welcome';
import { wordsOf } from '../support/journey-words';
import { hasGps, withExif } from '../support/photo-files';

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

const MOST_BYTES = 300 * 1024;
const PHOTO_NAME = 'Grandma’s house';

test('a photo is cropped, kept small and without the place where it was taken, and shown on its card', async () => {
  const app = await serveApp();
  const { page, faults } = await visit(app);
  const home = homePage(page, words);
  const editor = editorPage(page, words);
  const photo = photoSheet(page, words);
  await page.goto(app.url);
  const welcome = welcomePage(page, words);
  await welcome.heading('start').waitFor();
  const taken = Buffer.from(withExif(await cameraPhoto(page)));
  expect(hasGps(taken)).toBe(true);
  expect(taken.length).toBeGreaterThan(MOST_BYTES);
  expect(await decoded(page, { bytes: taken, type: 'image/jpeg' })).toMatchObject({
    left: 'red',
    right: 'blue',
  });
  await welcome.skip();
  await home.newRoutine();

  await photo.choose({ name: 'IMG_2041.JPG', mimeType: 'image/jpeg', buffer: taken });
  await photo.turn();
  await photo.larger();
  await photo.name().fill(PHOTO_NAME);
  await photo.use();
  await photo.sheet.waitFor({ state: 'detached' });
  await eventually(editor.labels).toEqual([PHOTO_NAME]);
  await editor.saved().waitFor();

  const [kept, ...more] = await keptMedia(page);
  if (kept === undefined) throw new Error('No photo was kept.');
  expect(more).toEqual([]);
  expect(kept.bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(hasGps(kept.bytes)).toBe(false);
  const picture = await decoded(page, kept);
  // A turn to the right brings the left to the top; the part that is kept is a square.
  expect(picture).toMatchObject({ top: 'red', bottom: 'blue' });
  expect(picture.width).toBe(picture.height);
  await showsPhoto(editor.row(PHOTO_NAME).locator('img'));

  await page.reload();
  await eventually(editor.labels).toEqual([PHOTO_NAME]);
  await showsPhoto(editor.row(PHOTO_NAME).locator('img'));
  await editor.play();
  await playerPage(page, words).step(PHOTO_NAME).waitFor();
  await showsPhoto(page.getByRole('main').locator('img').first());
  expect(faults).toEqual([]);

  /** The very picture that is on the disk. */
  async function showsPhoto(image: Locator): Promise<void> {
    await eventually(() =>
      image.evaluate((one: HTMLImageElement) => one.complete && [one.naturalWidth, one.naturalHeight]),
    ).toEqual([picture.width, picture.height]);
    const colours = await image.evaluate((one: HTMLImageElement) => {
      const canvas = new OffscreenCanvas(one.naturalWidth, one.naturalHeight);
      const context = canvas.getContext('2d');
      context?.drawImage(one, 0, 0);
      return [0.2, 0.8].map((y) => {
        const pixel = context?.getImageData(canvas.width / 2, canvas.height * y, 1, 1).data;
        return (pixel?.[0] ?? 0) > (pixel?.[2] ?? 0) ? 'red' : 'blue';
      });
    });
    expect(colours).toEqual(['red', 'blue']);
  }
});
