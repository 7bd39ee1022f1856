/**
 * The family's own cards: photos, pictures put together, imported packs.
 *
 * A card and the bytes of its picture are written in one transaction, so that no card ever lacks its picture.
 */
import { fitText } from '@/domain/fit-text';
import { MAX_CARD_WORDS_LENGTH, type OwnCard, type OwnCardFields } from '@/domain/own-card';
import { writeFields } from '@/domain/stamped';
import { hashOf } from './hash';
import { cardSchema } from './schemas/card';
import { type Media, mediaSchema } from './schemas/media';
import type { Saving, Store } from './store';
import { createTable } from './table';

export type NewCard = Omit<OwnCardFields, 'picture'> & {
  /** A picture that is there already, or the bytes of a new one. */
  readonly picture: OwnCardFields['picture'] | Blob;
};

export type CardStore = {
  /** In use, the latest first. */
  list(): Saving<readonly OwnCard[]>;
  /** Cards of a pack are announced, and listed, once the pack is kept. */
  add(cards: readonly NewCard[]): Saving<readonly OwnCard[]>;
  change(cardId: string, set: Partial<OwnCardFields>): Saving<OwnCard>;
  bin(cardId: string): Saving;
  restore(cardId: string): Saving;
  /** In the bin, the latest first; without those of a pack that was removed. */
  binned(): Saving<readonly OwnCard[]>;
  deleteForever(cardId: string): Saving;
};

export function createCardStore(store: Store): CardStore {
  const table = createTable('cards', cardSchema, store.damage);
  const media = createTable('media', mediaSchema, store.damage);

  async function set(cardId: string, fields: Partial<OwnCard>): Saving<OwnCard> {
    return store.write(['cards'], async (write) => {
      const cards = write.transaction.objectStore('cards');
      const card = table.required(await cards.get(cardId));
      const next = writeFields(card, fields, await write.stamp(card.stamp));
      if (next === card) return card;
      await cards.put(table.storable(next));
      write.changed({ store: 'cards', id: cardId });
      return next;
    });
  }

  async function setBinned(cardId: string, deletedAt: number | null): Saving {
    const result = await set(cardId, { deletedAt });
    return result.ok ? { ok: true, value: undefined } : result;
  }

  return {
    list: () =>
      store.read(['cards', 'packs'], async (transaction) => {
        const live = await transaction.objectStore('cards').index('live').getAll(1);
        const known = new Set(await transaction.objectStore('packs').getAllKeys());
        return [...table.readable(live)]
          .filter(({ packId }) => packId === null || known.has(packId))
          .sort((a, b) => b.createdAt - a.createdAt);
      }),
    async add(cards) {
      // Before the transaction: it would not wait for the hash.
      const pictures = await Promise.all(cards.map((card) => mediaOf(card, store.now())));
      return store.write(['cards', 'media'], async (write) => {
        const now = store.now();
        const stamp = await write.stamp();
        const made: OwnCard[] = [];
        for (const [at, card] of cards.entries()) {
          const found = pictures[at];
          if (found === undefined) continue;
          if ('hash' in found) await write.transaction.objectStore('media').put(media.storable(found));
          const record: OwnCard = {
            name: card.name,
            words: fitText(card.words, MAX_CARD_WORDS_LENGTH),
            licence: card.licence,
            packId: card.packId,
            picture: 'hash' in found ? { kind: 'photo', media: found.hash } : found,
            id: store.newId(),
            createdAt: now,
            stamp,
            stamps: {},
            deletedAt: null,
          };
          await write.transaction.objectStore('cards').put(table.storable(record));
          made.push(record);
        }
        if (made.some(({ packId }) => packId === null)) write.changed({ store: 'cards' });
        return made;
      });
    },
    change: (cardId, fields) => set(cardId, fields),
    bin: (cardId) => setBinned(cardId, store.now()),
    restore: (cardId) => setBinned(cardId, null),
    binned: () =>
      store.read(['cards', 'packs'], async (transaction) => {
        const all = await transaction.objectStore('cards').index('bin').getAll();
        const known = new Set(await transaction.objectStore('packs').getAllKeys());
        return [...table.readable(all)]
          .filter(({ packId }) => packId === null || known.has(packId))
          .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
      }),
    deleteForever: (cardId) =>
      store.write(['cards'], async (write) => {
        await write.transaction.objectStore('cards').delete(cardId);
        write.changed({ store: 'cards', id: cardId });
      }),
  };
}

async function mediaOf(
  { picture, licence }: NewCard,
  putAt: number,
): Promise<Media | OwnCardFields['picture']> {
  if (!(picture instanceof Blob)) return picture;
  const bytes = await picture.arrayBuffer();
  const media = { hash: await hashOf(bytes), type: picture.type, bytes, putAt };
  return licence === null ? media : { ...media, licence };
}
