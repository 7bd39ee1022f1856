/** The family's own cards as the picture library shows them: found by name and words, beside the pictures of the app. */
import { useMemo } from 'react';
import { foldWords } from '@/domain/fold-words';
import type { OwnCard } from '@/domain/own-card';
import { type PictureKey, pictureKey } from '@/domain/picture';
import { buildPictureIndex, type PictureIndex } from '@/domain/picture-search';
import { type Address, textIn } from '@/domain/wording';
import { useLive } from '@/services/use-live';

export type OwnLibrary = {
  readonly keys: readonly PictureKey[];
  readonly cards: ReadonlyMap<PictureKey, OwnCard>;
  readonly index: PictureIndex;
};

/** A picture that a family took is what they mean. */
const OWN_CARD_WEIGHT = 12;
/** One of thousands that came with a pack is one among many. */
const PACK_WEIGHT = 0;

export function useOwnLibrary(): OwnLibrary {
  const live = useLive(
    (services) => services.cards.list(),
    [],
    (change) => change.store === 'cards',
  );
  const cards = live.state === 'ready' ? live.value : NONE;
  return useMemo(() => {
    const byKey = new Map(cards.map((card) => [pictureKey(card.picture), card]));
    const entries = [...byKey].map(([key, card]) => ({
      key,
      name: ownName(card, 'he'),
      words: [
        ...Object.values(card.name).flatMap(forms),
        ...card.words.split(',').map((word) => word.trim()),
      ],
      weight: card.packId === null ? OWN_CARD_WEIGHT : PACK_WEIGHT,
    }));
    return { keys: [...byKey.keys()], cards: byKey, index: buildPictureIndex(entries, foldWords) };
  }, [cards]);
}

const NONE: readonly OwnCard[] = [];
const forms = (wording: string | { readonly m: string; readonly f: string } | undefined) =>
  wording === undefined ? [] : typeof wording === 'string' ? [wording] : [wording.m, wording.f];

export function ownName(card: OwnCard, address: Address): string {
  return textIn(card.name, 'en', address);
}
