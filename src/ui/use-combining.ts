/** The state of a picture that is being put together: the draft, its words, and the place that a part is chosen for. */
import { useState } from 'react';
import { combinedOf, draftOf } from '@/domain/combine-pictures';
import { type ComposedPicture, type Picture, pictureKey } from '@/domain/picture';
import type { Address, Language } from '@/domain/wording';
import { type OwnLibrary, ownName } from './own-library';
import { useCombinedNames } from './use-combined-names';

/** The words are those that were typed, or those of the card that it began with, or follow from the parts. */
export function useCombining(
  start: Picture | null,
  { own, language, address }: { own: OwnLibrary; language: Language; address: Address },
) {
  const [draft, setDraft] = useState<ComposedPicture>(() => draftOf(start));
  const [typed, setTyped] = useState<string | null>(null);
  const names = useCombinedNames(own, language, address);
  const card = start?.kind === 'composed' ? own.cards.get(pictureKey(start)) : undefined;
  const startName = card === undefined ? '' : ownName(card, language, address);
  const made = combinedOf(draft);
  return {
    draft,
    setDraft,
    names,
    /** null as long as there is nothing to keep. */
    made,
    name: typed ?? (startName === '' ? names.whole(draft) : startName),
    setName: setTyped,
    /** The card that shows the same picture already. */
    same: made === null ? undefined : own.cards.get(pictureKey(made)),
    isChanged:
      pictureKey(draft) !== pictureKey(draftOf(start)) || (typed !== null && typed.trim() !== startName),
  };
}

export type Combining = ReturnType<typeof useCombining>;
