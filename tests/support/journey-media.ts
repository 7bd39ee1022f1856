/** Photos as a camera gives them, and what the device has kept of them. */
import type { Page } from 'playwright';

/** Noisy, so that it does not fit into what is kept by itself: red on the left, blue on the right. */
export async function cameraPhoto(page: Page): Promise<Uint8Array> {
  const encoded = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1280;
    canvas.height = 960;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    const pixels = context.createImageData(canvas.width, canvas.height);
    const colours = new Uint32Array(pixels.data.buffer);
    let noise = 7;
    for (let at = 0; at < colours.length; at++) {
      noise = (Math.imul(noise, 1_103_515_245) + 12_345) >>> 0;
      const low = (noise >>> 16) % 110;
      const [red, blue] = at % canvas.width < canvas.width / 2 ? [255 - low, low] : [low, 255 - low];
      colours[at] = ((255 << 24) | (blue << 16) | (low << 8) | red) >>> 0;
    }
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  return Buffer.from(encoded, 'base64');
}

export type KeptMedia = {
  readonly hash: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** Straight from the database, without any code of the app in between. */
export async function keptMedia(page: Page): Promise<readonly KeptMedia[]> {
  const kept = await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('stepling'));
    const records = await asked(database.transaction('media').objectStore('media').getAll());
    database.close();
    const encoded = (bytes: ArrayBuffer) =>
      btoa([...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join(''));
    return records.map(({ hash, type, bytes }) => ({
      hash: String(hash),
      type: String(type),
      encoded: encoded(bytes),
    }));
  });
  return kept.map(({ encoded, ...one }) => ({ ...one, bytes: Buffer.from(encoded, 'base64') }));
}

/** How the browser shows these bytes: size, and the colours near the middles of the four edges. */
export async function decoded(page: Page, { bytes, type }: Pick<KeptMedia, 'bytes' | 'type'>) {
  return page.evaluate(
    async ({ encoded, kind }) => {
      const file = new Blob([Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0))], { type: kind });
      const image = await createImageBitmap(file);
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const colourAt = (x: number, y: number) => {
        const { data } = context.getImageData(width * x - 20, height * y - 20, 40, 40);
        const sum = (channel: number) =>
          data.reduce((all, one, at) => (at % 4 === channel ? all + one : all), 0);
        return sum(0) > sum(2) ? 'red' : 'blue';
      };
      return {
        width,
        height,
        top: colourAt(0.5, 0.2),
        bottom: colourAt(0.5, 0.8),
        left: colourAt(0.2, 0.5),
        right: colourAt(0.8, 0.5),
      };
    },
    { encoded: Buffer.from(bytes).toString('base64'), kind: type },
  );
}
