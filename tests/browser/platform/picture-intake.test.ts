import { expect, test } from 'vitest';
import { createPictureIntake, pictureTypeOf } from '@/platform/picture-intake';
import type { OpenedPicture } from '@/platform/platform';
import { valueIn } from '../../support/open-tab';
import { fileOf, HEIC_HEAD, hasGps, MOVING_GIF, twoHalves, withExif } from '../../support/photo-files';

const intake = createPictureIntake();
const whole = ({ width, height }: OpenedPicture) => ({ x: 0, y: 0, width, height });
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function pixel(blob: Blob, x: number, y: number) {
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const [r = 0, g = 0, b = 0] = context?.getImageData(x * image.width, y * image.height, 1, 1).data ?? [];
  return r > 150 && b < 100 ? 'red' : b > 150 && r < 100 ? 'blue' : r + g + b > 600 ? 'white' : 'other';
}

test('a photo loses the place where it was taken, and is small enough', async () => {
  const photo = withExif(await twoHalves(3000, 2000));
  expect(hasGps(photo)).toBe(true);
  const opened = valueIn(await intake.open(fileOf(photo, 'photo.jpg', 'image/jpeg')));
  expect([opened.width, opened.height]).toEqual([2048, 1365]);
  const kept = valueIn(await intake.crop(opened, whole(opened), 0));
  expect(kept.type).toBe('image/jpeg');
  expect(kept.size).toBeLessThanOrEqual(300 * 1024);
  expect(hasGps(await bytesOf(kept))).toBe(false);
});

test('a photo of noise, the hardest to make small, stays under 300 kB too', async () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1600;
  const context = canvas.getContext('2d');
  const data = context?.createImageData(1600, 1600);
  if (data === undefined) throw new Error('no canvas');
  let state = 7;
  for (let at = 0; at < data.data.length; at++) {
    state = (state * 1664525 + 1013904223) >>> 0;
    data.data[at] = at % 4 === 3 ? 255 : state >>> 24;
  }
  context?.putImageData(data, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const opened = valueIn(await intake.open(blob ?? new Blob()));
  const kept = valueIn(await intake.crop(opened, whole(opened), 0));
  expect(kept.size).toBeLessThanOrEqual(300 * 1024);
});

test('a photo that was taken sideways stands upright', async () => {
  const opened = valueIn(await intake.open(fileOf(withExif(await twoHalves(400, 200), 6), 'turned.jpg')));
  expect([opened.width, opened.height]).toEqual([200, 400]);
  const kept = valueIn(await intake.crop(opened, whole(opened), 0));
  expect(await pixel(kept, 0.5, 0.1)).toBe('red');
  expect(await pixel(kept, 0.5, 0.9)).toBe('blue');
});

test('turning by hand turns what is kept', async () => {
  const opened = valueIn(await intake.open(fileOf(await twoHalves(200, 200), 'photo.jpg')));
  const kept = valueIn(await intake.crop(opened, whole(opened), 90));
  expect(await pixel(kept, 0.5, 0.1)).toBe('red');
  expect(await pixel(kept, 0.5, 0.9)).toBe('blue');
});

test('only the chosen part is kept', async () => {
  const opened = valueIn(await intake.open(fileOf(await twoHalves(400, 200), 'photo.jpg')));
  const kept = valueIn(await intake.crop(opened, { x: 200, y: 0, width: 200, height: 200 }, 0));
  expect(await pixel(kept, 0.05, 0.5)).toBe('blue');
});

test('a PNG that calls itself a JPEG is opened as what it is', async () => {
  const opened = await intake.open(fileOf(await twoHalves(40, 40, 'image/png'), 'photo.jpg', 'image/jpeg'));
  expect(opened.ok).toBe(true);
});

test('of a moving picture the first frame stays', async () => {
  const opened = valueIn(await intake.open(fileOf(MOVING_GIF, 'moving.gif', 'image/gif')));
  const kept = valueIn(await intake.crop(opened, whole(opened), 0));
  expect(await pixel(kept, 0.5, 0.5)).toBe('white');
});

test('a drawing with a script in it becomes a picture without one', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="100" height="100" onload="window.hacked = 1"><script>window.hacked = 1</script><rect width="10" height="10" fill="#e00000"/></svg>';
  const opened = valueIn(await intake.open(new Blob([svg], { type: 'image/svg+xml' })));
  const kept = valueIn(await intake.crop(opened, whole(opened), 0));
  expect(await pixel(kept, 0.5, 0.5)).toBe('red');
  expect(window).not.toHaveProperty('hacked');
});

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a text', new TextEncoder().encode('hello there, not a picture'), 'not-a-picture'],
  ['a HEIC photo that this browser cannot show', HEIC_HEAD, 'heic'],
  ['a JPEG that ends after its head', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'broken'],
])('%s is answered with %s', async (_, bytes, kind) => {
  const opened = await intake.open(fileOf(bytes, 'photo.jpg', 'image/jpeg'));
  expect(opened).toEqual({ ok: false, failure: { kind } });
});

test('a file of more than 60 MB is refused before it is read', async () => {
  const huge = { size: 61 * 1024 * 1024, slice: () => new Blob() } as unknown as Blob;
  expect(await intake.open(huge)).toEqual({ ok: false, failure: { kind: 'too-large' } });
});

test('kinds are told by their first bytes', () => {
  const of = (text: string) => pictureTypeOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  expect(of('\x89PNG\r\n')).toBe('png');
  expect(of('RIFF\0\0\0\0WEBPVP8 ')).toBe('webp');
  expect(of('\0\0\0\x1cftypavif')).toBe('avif');
  expect(of('<?xml version="1.0"?><svg/>')).toBe('svg');
  expect(of('<html><svg/></html>')).toBeNull();
});
