/** A photo on its way onto a card: cropped, small, and silent about where it was taken. */
import type { Locator } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { closeAll, eventually, serveApp, visit } from '../support/journey';
import { editorPage } from '../support/journey-editor';
import { homePage } from '../support/journey-home';
import { cameraPhoto, decoded, keptMedia } from '../support/journey-media';
import { photoSheet } from '../support/journey-photo';
import { playerPage } from '../support/journey-player';
import { welcomePage } from '../support/journey-welcome';
import { wordsOf } from '../support/journey-words';
import { hasGps, withExif } from '../support/photo-files';

afterEach(closeAll);

const words = wordsOf('en');
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
