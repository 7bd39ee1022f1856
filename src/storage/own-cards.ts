/**
 * The family's own cards: photos, pictures put together, imported packs.
 *
 * A card and the bytes of its picture are written in one transaction, so that no card ever lacks its picture. An imported pack
 * is written in parts, its own record last: cards whose pack is not there are the rest of an import that was
 * interrupted, and are removed when the cards are next read.
 */
import { fitText } from '@/domain/fit-text';
import { MAX_CARD_WORDS_LENGTH, type OwnCard, type OwnCardFields, type PicturePack } from '@/domain/own-card';
import { writeFields } from '@/domain/stamped';
import { hashOf } from './hash';
import { cardSchema, packSchema } from './schemas/card';
import { type Media, mediaSchema } from './schemas/media';
import type { Saving, Store, Write } from './store';
import { createTable } from './table';

export type NewCard = Omit<OwnCardFields, 'picture'> & {
  /** A picture that is there already, or the bytes of a new one. */
  readonly picture: OwnCardFields['picture'] | Blob;
};

export type CardStore = {
  /** In use, the latest first. */
  list(): Saving<readonly OwnCard[]>;
  packs(): Saving<readonly PicturePack[]>;
  add(cards: readonly NewCard[]): Saving<readonly OwnCard[]>;
  change(cardId: string, set: Partial<OwnCardFields>): Saving<OwnCard>;
  bin(cardId: string): Saving;
  restore(cardId: string): Saving;
  /** Ends an import whose cards have been added. */
  keepPack(pack: PicturePack): Saving;
  /** With all of its cards. Steps that use one of its pictures keep that picture. */
  removePack(packId: string): Saving;
};

export function createCardStore(store: Store): CardStore {
  const table = createTable('cards', cardSchema, store.damage);
  const packs = createTable('packs', packSchema, store.damage);
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

  async function removeCardsOf(write: Write, packId: string): Promise<void> {
    const cards = write.transaction.objectStore('cards');
    const keys = await cards.index('pack').getAllKeys(packId);
    await Promise.all(keys.map((key) => cards.delete(key)));
    write.changed({ store: 'cards' });
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
    packs: () =>
      store.read(['packs'], async (transaction) =>
        packs.readable(await transaction.objectStore('packs').getAll()),
      ),
    async add(cards) {
      // Before the transaction: it would not wait for the hash.
      const pictures = await Promise.all(cards.map(({ picture }) => mediaOf(picture, store.now())));
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
        write.changed({ store: 'cards' });
        return made;
      });
    },
    change: (cardId, fields) => set(cardId, fields),
    bin: (cardId) => setBinned(cardId, store.now()),
    restore: (cardId) => setBinned(cardId, null),
    keepPack: (pack) =>
      store.write(['packs'], async (write) => {
        await write.transaction.objectStore('packs').put(packs.storable(pack));
        write.changed({ store: 'cards' });
      }),
    removePack: (packId) =>
      store.write(['packs', 'cards'], async (write) => {
        await write.transaction.objectStore('packs').delete(packId);
        await removeCardsOf(write, packId);
      }),
  };
}

async function mediaOf(
  picture: NewCard['picture'],
  putAt: number,
): Promise<Media | OwnCardFields['picture']> {
  if (!(picture instanceof Blob)) return picture;
  const bytes = await picture.arrayBuffer();
  return { hash: await hashOf(bytes), type: picture.type, bytes, putAt };
}
