/**
 * Photos and recordings by the SHA-256 of their bytes: the same photo is kept once, and no list ever loads bytes.
 *
 * A photo is shown through an address that the page makes for it. Addresses are kept, so that a list that is drawn
 * again does not load again, and the longest unused are given back.
 */
import type { Licence } from '@/domain/own-card';
import { fail, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';
import { hashOf } from './hash';
import { MEDIA_TYPE, type Media, mediaSchema } from './schemas/media';
import type { Saving, Store } from './store';
import { createTable } from './table';

export type MediaStore = {
  put(bytes: Blob): Saving<string>;
  url(hash: string): Promise<string | null>;
  /** Of those that came with one. */
  licences(hashes: readonly string[]): Saving<readonly Licence[]>;
  /** Gives every address back. */
  close(): void;
};

const KEPT_URLS = 500;

export function createMediaStore(store: Store): MediaStore {
  const table = createTable('media', mediaSchema, store.damage);
  const urls = new Map<string, Promise<string | null>>();

  async function loadUrl(hash: string): Promise<string | null> {
    const media = await store.read(['media'], async (transaction) =>
      table.required(await transaction.objectStore('media').get(hash)),
    );
    if (!media.ok) {
      urls.delete(hash);
      return null;
    }
    return URL.createObjectURL(new Blob([media.value.bytes], { type: media.value.type }));
  }

  function giveBack(hash: string): void {
    urls.get(hash)?.then((url) => url !== null && URL.revokeObjectURL(url));
    urls.delete(hash);
  }

  return {
    async put(blob): Promise<Result<string, StoreFailure>> {
      // Browsers hash only on a secure page (https or localhost).
      if (crypto.subtle === undefined) return fail({ kind: 'unavailable' });
      if (!MEDIA_TYPE.test(blob.type)) return fail({ kind: 'corrupt' });
      const bytes = await blob.arrayBuffer();
      const hash = await hashOf(bytes);
      return store.write(['media'], async ({ transaction, changed }) => {
        const media = transaction.objectStore('media');
        const isNew = (await media.getKey(hash)) === undefined;
        // Also when it is there: the sweep must see that it was wanted today.
        const record: Media = { hash, type: blob.type, bytes, putAt: store.now() };
        await media.put(table.storable(record));
        if (!isNew) return hash;
        changed({ store: 'media', id: hash });
        return hash;
      });
    },
    url(hash) {
      const known = urls.get(hash) ?? loadUrl(hash);
      // Set anew, so that the map stands in the order of last use.
      urls.delete(hash);
      urls.set(hash, known);
      for (const oldest of urls.keys()) {
        if (urls.size <= KEPT_URLS) break;
        giveBack(oldest);
      }
      return known;
    },
    licences: (hashes) =>
      store.read(['media'], async (transaction) => {
        const found = await Promise.all(hashes.map((hash) => transaction.objectStore('media').get(hash)));
        return table
          .readable(found.filter((record) => record !== undefined))
          .flatMap(({ licence }) => licence ?? []);
      }),
    close: () => [...urls.keys()].forEach(giveBack),
  };
}
