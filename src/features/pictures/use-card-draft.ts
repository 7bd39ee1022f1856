import { useState } from 'react';
import type { OwnCard } from '@/domain/own-card';
import type { StoreFailure } from '@/domain/store-failure';
import { useServices } from '@/services/services-context';

type Draft = Pick<OwnCard, 'name' | 'words'>;

/** What is typed is kept when the sheet is left; false when it could not be, so that it stays open with what was typed. */
export function useCardDraft(card: OwnCard) {
  const { cards } = useServices();
  const [edited, setEdited] = useState<Partial<Draft>>({});
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const draft: Draft = { name: card.name, words: card.words, ...edited };
  const edit = (fields: Partial<Draft>) => setEdited((now) => ({ ...now, ...fields }));
  const save = async (): Promise<boolean> => {
    if (Object.keys(edited).length === 0) return true;
    const name = Object.fromEntries(
      Object.entries(draft.name).filter(
        ([, wording]) => typeof wording !== 'string' || wording.trim() !== '',
      ),
    );
    const saved = await cards.change(card.id, { name, words: draft.words.trim() });
    setFailure(saved.ok ? null : saved.failure);
    return saved.ok;
  };
  return { draft, edit, save, failure };
}
