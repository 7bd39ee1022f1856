/**
 * Imported sets of pictures.
 *
 * A pack is written in parts, its own record last. Cards whose pack is not there are the rest of an import that was interrupted (the
 * tab was closed, the device switched off): nobody sees them, and they are removed when the page is next idle. An
 * import that is still running in another tab is told by its latest card.
 */
import type { OwnCard, PicturePack } from '@/domain/own-card';
import { cardSchema, packSchema } from './schemas/card';
import type { Saving, Store } from './store';
import { removeUnnamedMedia } from './sweep-media';
import { createTable } from './table';

/** An import writes every second or so; one that wrote nothing for so long is dead. */
const DEAD_AFTER_MS = 10 * 60_000;
/** A transaction of thousands of removals would keep a child's tap waiting. */
const BATCH = 500;

export type PackStore = {
  list(): Saving<readonly PicturePack[]>;
  keep(pack: PicturePack): Saving;
  rename(packId: string, name: string): Saving;
  remove(packId: string): Saving;
};

export function createPackStore(store: Store): PackStore {
  const table = createTable('packs', packSchema, store.damage);
  return {
    list: () =>
      store.read(['packs'], async (transaction) =>
        [...table.readable(await transaction.objectStore('packs').getAll())].sort(
          (a, b) => b.createdAt - a.createdAt,
        ),
      ),
    keep: (pack) =>
      store.write(['packs'], async (write) => {
        await write.transaction.objectStore('packs').put(table.storable(pack));
        write.changed({ store: 'cards' });
      }),
    rename: (packId, name) =>
      store.write(['packs'], async (write) => {
        const packs = write.transaction.objectStore('packs');
        const pack = table.required(await packs.get(packId));
        await packs.put(table.storable({ ...pack, name }));
        write.changed({ store: 'cards' });
      }),
    async remove(packId) {
      // Its own record first: from then on its cards are hidden, whatever happens while they go.
      const gone = await store.write(['packs'], async (write) => {
        await write.transaction.objectStore('packs').delete(packId);
        write.changed({ store: 'cards' });
      });
      if (gone.ok) await removeCardsOf(store, packId);
      return gone;
    },
  };
}

export async function removeBrokenImports(store: Store): Promise<void> {
  const dead = await store.read(['cards', 'packs'], async (transaction) => {
    const known = new Set(await transaction.objectStore('packs').getAllKeys());
    const byPack = transaction.objectStore('cards').index('pack');
    const found: string[] = [];
    let cursor = await byPack.openKeyCursor(null, 'nextunique');
    while (cursor !== null) {
      const packId = cursor.key;
      if (!known.has(packId) && latest(await byPack.getAll(packId)) < store.now() - DEAD_AFTER_MS)
        found.push(packId);
      cursor = await cursor.continue();
    }
    return found;
  });
  for (const packId of dead.ok ? dead.value : []) await removeCardsOf(store, packId);
}

const latest = (cards: readonly unknown[]): number =>
  Math.max(0, ...cards.map((card) => (card as Partial<OwnCard>).createdAt ?? 0));

async function removeCardsOf(store: Store, packId: string): Promise<void> {
  const table = createTable('cards', cardSchema, store.damage);
  const hashes = new Set<string>();
  for (;;) {
    const removed = await store.write(['cards'], async ({ transaction }) => {
      const cards = transaction.objectStore('cards');
      const keys = await cards.index('pack').getAllKeys(packId, BATCH);
      for (const { picture } of table.readable(await cards.index('pack').getAll(packId, BATCH)))
        if (picture.kind === 'photo') hashes.add(picture.media);
      await Promise.all(keys.map((key) => cards.delete(key)));
      return keys.length;
    });
    if (!removed.ok || removed.value < BATCH) break;
  }
  await removeUnnamedMedia(store, hashes);
}
