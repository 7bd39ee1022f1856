/** The family's own cards as the picture library shows them: found by name and words, beside the pictures of the app. */
import { useMemo } from 'react';
import { foldWords } from '@/domain/fold-words';
import type { OwnCard } from '@/domain/own-card';
import { type PictureKey, pictureKey } from '@/domain/picture';
import { buildPictureIndex, type PictureIndex } from '@/domain/picture-search';
import { type Address, type Language, textIn } from '@/domain/wording';
import { useLive } from '@/services/use-live';

export type OwnLibrary = {
  readonly keys: readonly PictureKey[];
  readonly cards: ReadonlyMap<PictureKey, OwnCard>;
  readonly index: PictureIndex;
  /** False until it was read. */
  readonly isReady: boolean;
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
  const isReady = live.state === 'ready';
  return useMemo(() => {
    const byKey = new Map(inOrder(cards).map((card) => [pictureKey(card.picture), card]));
    const entries = [...byKey].map(([key, card]) => ({
      key,
      name: ownName(card, 'en', 'he'),
      words: [
        ...Object.values(card.name).flatMap(forms),
        ...card.words.split(',').map((word) => word.trim()),
      ],
      weight: card.packId === null ? OWN_CARD_WEIGHT : PACK_WEIGHT,
    }));
    return { keys: [...byKey.keys()], cards: byKey, index: buildPictureIndex(entries, foldWords), isReady };
  }, [cards, isReady]);
}

/** What the family made, the latest first; then what came in packs, by name. */
function inOrder(cards: readonly OwnCard[]): readonly OwnCard[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const packed = cards.filter(({ packId }) => packId !== null);
  const named = packed.map((card) => ({ card, name: ownName(card, 'en', 'he') }));
  named.sort((a, b) => compare(a.name, b.name));
  return [...cards.filter(({ packId }) => packId === null), ...named.map(({ card }) => card)];
}

const NONE: readonly OwnCard[] = [];
const forms = (wording: string | { readonly m: string; readonly f: string } | undefined) =>
  wording === undefined ? [] : typeof wording === 'string' ? [wording] : [wording.m, wording.f];

export function ownName(card: OwnCard, language: Language, address: Address): string {
  return textIn(card.name, language, address);
}
