/** A photo or a pack that another app shares opens at "My pictures", goes to no server, and opens nothing in child mode. */
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  closeAll,
  eventually,
  press,
  type ServedApp,
  serveApp,
  type Visit,
  visit,
  waitUntilInstalled,
} from '../support/journey';
import { homePage } from '../support/journey-home';
import { cameraPhoto, keptMedia } from '../support/journey-media';
import { photoSheet } from '../support/journey-photo';
import { childHome, childLock, playerPage } from '../support/journey-player';
import { headingOf, mainMenu } from '../support/journey-settings';
import { type SharedFile, shareToApp, waitingShares } from '../support/journey-share';
import { tourOfWelcome } from '../support/journey-tour';
import { wordsOf } from '../support/journey-words';
import { numberedSvg, zipOf } from '../support/pack-files';
import { hasGps, withExif } from '../support/photo-files';

const words = wordsOf('en');
const { say, titleOf, stepOf } = words;

let app: ServedApp;
let opened: Visit;
let page: Page;

/** In a folder of its host: there a wrong address would leave the app. */
beforeEach(async () => {
  app = await serveApp({ base: '/app/' });
  opened = await visit(app);
  ({ page } = opened);
  await page.goto(app.url);
  await tourOfWelcome(page, words);
  await waitUntilInstalled(page);
});
afterEach(closeAll);

async function photo(name = 'IMG_0001.jpg'): Promise<SharedFile> {
  return { name, type: 'image/jpeg', bytes: withExif(await cameraPhoto(page)) };
}

async function pack(): Promise<SharedFile> {
  const zip = zipOf({ 'cat.svg': numberedSvg(1), 'dog.svg': numberedSvg(2) }, { name: 'my_animals.zip' });
  return { name: zip.name, type: zip.type, bytes: new Uint8Array(await zip.arrayBuffer()) };
}

const myPictures = () => headingOf(page, say('pictures:mine.title'));
const dialog = (title: string) => page.getByRole('dialog', { name: title, exact: true });
const alert = () => page.getByRole('dialog').getByRole('alert');

test('a shared photo is cropped and becomes a card, and nothing of it reaches the server', async () => {
  const shared = await photo();
  const { sheet, name, use } = photoSheet(page, words);
  // The page of a first visit may still fetch a part from the server; the next one has all from the service worker.
  await page.reload({ waitUntil: 'networkidle' });
  const before = app.asked.length;
  await shareToApp(page, [shared]);
  await sheet.locator('img').waitFor();
  expect(page.url()).toBe(`${app.url}#/pictures`);
  expect(await waitingShares(page)).toBe(0);

  await name().fill('Our cat');
  await use();
  const card = dialog(say('pictures:mine.card'));
  await eventually(() => card.getByRole('textbox').first().inputValue()).toBe('Our cat');
  await press(card.getByRole('button', { name: say('pictures:mine.done'), exact: true }));
  const kept = await keptMedia(page);
  expect(kept).toHaveLength(1);
  expect(hasGps(kept[0]?.bytes ?? new Uint8Array())).toBe(false);
  await page.reload();
  await page.getByRole('button', { name: say('pictures:mine.open', { name: 'Our cat' }) }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);

  expect(app.asked.slice(before).filter((one) => !/^GET \/app\/(sw\.js)?$/.test(one))).toEqual([]);
  expect(opened.faults).toEqual([]);
});

test('a shared zip opens the import, several photos come one after the other, all of it offline', async () => {
  await app.close();
  await opened.context.setOffline(true);
  await shareToApp(page, [await pack()]);
  const importing = dialog(say('pictures:import.title'));
  await press(importing.getByRole('button', { name: say('pictures:import.start', { count: 2 }) }));
  await press(importing.getByRole('button', { name: say('pictures:mine.done'), exact: true }));
  await page.getByRole('heading', { name: 'my animals' }).waitFor();

  await shareToApp(page, [await photo('one.jpg'), await photo('two.jpg')]);
  for (const number of [1, 2]) {
    const sheet = dialog(say('pictures:photo.titleOf', { number, total: 2 }));
    await press(sheet.getByRole('button', { name: say('pictures:photo.use'), exact: true }));
  }
  await dialog(say('pictures:mine.card')).waitFor();
  expect(opened.faults).toEqual([]);
});

test('what is neither a picture nor a pack, and what is not there, is refused in words', async () => {
  const text = { type: 'image/jpeg', bytes: Buffer.from('hello') };
  await shareToApp(page, [{ ...text, name: 'photo.jpg' }]);
  await eventually(() => alert().innerText()).toBe(say('pictures:photo.failure.not-a-picture'));
  await shareToApp(page, [{ ...text, name: 'pack.zip' }]);
  await eventually(() => alert().innerText()).toBe(say('pictures:import.failure.not-a-zip'));
  await shareToApp(page, [{ ...text, name: 'photo.jpg', bytes: new Uint8Array() }]);
  await eventually(() => alert().innerText()).toBe(say('pictures:photo.failure.empty'));
  await page.goto(`${app.url}?shared=kept#/pictures`);
  await eventually(() => alert().innerText()).toBe(say('pictures:photo.failure.unreadable'));
  expect(await waitingShares(page)).toBe(0);
  expect(opened.faults).toEqual([]);
});

test('in child mode a share opens nothing and is dropped, and child mode stays', async () => {
  const shared = await photo();
  await homePage(page, words).play(titleOf('morning'));
  await playerPage(page, words).step(stepOf('morning', 'wake-up')).waitFor();
  await shareToApp(page, [shared]);
  await childHome(page, words).routine(titleOf('morning')).waitFor();
  await eventually(() => waitingShares(page)).toBe(0);
  expect(page.url()).toBe(`${app.url}#/play`);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.reload();
  await childHome(page, words).routine(titleOf('morning')).waitFor();

  await childLock(page, words).unlock();
  await mainMenu(page, words).open('pictures');
  await myPictures().waitFor();
  await page.getByText(say('pictures:mine.empty'), { exact: true }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await keptMedia(page)).toEqual([]);
  expect(app.asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
  expect(opened.faults).toEqual([]);
});

test('a share that no page came for is gone after the next start', async () => {
  await page.evaluate(async () => {
    const headers = { date: new Date(Date.now() - 120_000).toUTCString() };
    await (await caches.open('stepling-shared')).put('shared/0', new Response('a photo', { headers }));
  });
  expect(await waitingShares(page)).toBe(1);
  await page.reload();
  await eventually(() => waitingShares(page)).toBe(0);
  expect(opened.faults).toEqual([]);
});
