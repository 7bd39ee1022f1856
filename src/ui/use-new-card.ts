/** Keeps a card of the family's own. */
import { useState } from 'react';
import type { OwnCard } from '@/domain/own-card';
import type { Picture } from '@/domain/picture';
import type { StoreFailure } from '@/domain/store-failure';
import type { Language } from '@/domain/wording';
import { askOnceToPersist } from '@/services/keep-data';
import { useServices } from '@/services/services-context';

export type MadeCard = {
  /** The bytes of a new picture, or one made of pictures that are there. */
  readonly picture: Blob | Picture;
  readonly name: string;
  readonly language: Language;
};

export function useNewCard(onMade: (card: OwnCard) => void) {
  const services = useServices();
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  async function keep({ picture, name, language }: MadeCard): Promise<void> {
    setKeeping(true);
    setFailure(null);
    const text = name.trim();
    const added = await services.cards.add([
      { picture, name: text === '' ? {} : { [language]: text }, words: '', licence: null, packId: null },
    ]);
    setKeeping(false);
    if (!added.ok) {
      setFailure(added.failure);
      return;
    }
    void askOnceToPersist(services);
    const [card] = added.value;
    if (card !== undefined) onMade(card);
  }
  return { keep, failure, isKeeping };
}
