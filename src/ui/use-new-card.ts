/** Keeps a card of the family's own. */
import { useState } from 'react';
import type { OwnCard } from '@/domain/own-card';
import type { Picture } from '@/domain/picture';
import type { StoreFailure } from '@/domain/store-failure';
import { type Language, textIn } from '@/domain/wording';
import type { AppServices, Saved } from '@/services/app-services';
import { askOnceToPersist } from '@/services/keep-data';
import { useServices } from '@/services/services-context';

export type MadeCard = {
  /** The bytes of a new picture, or one made of pictures that are there. */
  readonly picture: Blob | Picture;
  readonly name: string;
  readonly language: Language;
  /** More words to find it by, separated by commas. */
  readonly words?: string;
};

export function useNewCard(onMade: (card: OwnCard) => void) {
  const services = useServices();
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  /** `same`: the card that shows this very picture already; it gets the new name, and there is no second one. */
  async function keep(made: MadeCard, same?: OwnCard): Promise<void> {
    setKeeping(true);
    setFailure(null);
    const kept = await (same === undefined ? addCard(services, made) : renameCard(services, same, made));
    setKeeping(false);
    if (!kept.ok) {
      setFailure(kept.failure);
      return;
    }
    void askOnceToPersist(services);
    if (kept.value !== undefined) onMade(kept.value);
  }
  return { keep, failure, isKeeping };
}

async function addCard(
  { cards }: AppServices,
  { picture, name, language, words = '' }: MadeCard,
): Saved<OwnCard | undefined> {
  const text = name.trim();
  const added = await cards.add([
    { picture, name: text === '' ? {} : { [language]: text }, words, licence: null, packId: null },
  ]);
  return added.ok ? { ok: true, value: added.value[0] } : added;
}

async function renameCard(
  { cards }: AppServices,
  card: OwnCard,
  { name, language }: MadeCard,
): Saved<OwnCard> {
  const text = name.trim();
  if (text === textIn(card.name, language, 'he')) return { ok: true, value: card };
  return cards.change(card.id, { name: { ...card.name, [language]: text } });
}
