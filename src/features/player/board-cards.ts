/** Cards of a board out of what the run, the child's settings and our own words hold. */
import type { SmallCard } from '@/domain/step';
import type { Texts } from '@/domain/wording';
import type { BoardCard } from './board-card';
import type { ChildTexts } from './child-texts';

type Source = Pick<SmallCard, 'id' | 'picture'> & Pick<BoardCard, 'who'> & { readonly label: Texts };

/** The family's own cards and steps. The tap speaks the card, then does what it is for. */
export function boardCards(
  sources: readonly Source[],
  { words, t }: Pick<ChildTexts, 'words' | 't'>,
  read: ((text: string) => void) | null,
  onTap: (id: string) => void,
): readonly BoardCard[] {
  return sources.map(({ id, picture, label, who }) => {
    const { text, language } = words(label);
    const said = text === '' ? t('unnamedStep') : text;
    return {
      key: id,
      words: said,
      language,
      picture,
      who,
      onTap: () => {
        read?.(said);
        onTap(id);
      },
    };
  });
}
