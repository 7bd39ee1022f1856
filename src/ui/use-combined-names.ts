/** What the parts of a picture that is being put together are called, and what follows for the whole. */

import { useTranslation } from 'react-i18next';
import { combinedName } from '@/domain/combined-name';
import { fitText } from '@/domain/fit-text';
import { type ComposedPicture, pictureKey, type SimplePicture } from '@/domain/picture';
import { MAX_LABEL_LENGTH } from '@/domain/step';
import { type Address, type Language, textIn } from '@/domain/wording';
import { appLanguageOf } from '@/i18n/languages';
import type { OwnLibrary } from './own-library';
import { pictureName, usePictureLibrary } from './picture-library';

export type CombinedNames = {
  /** In the language of the app; '' for a photo that nobody named. */
  readonly of: (part: SimplePicture) => string;
  /** In the language of the cards. */
  readonly whole: (draft: ComposedPicture) => string;
  /** What finds it again beside its name: its parts, in both languages. */
  readonly searchWords: (draft: ComposedPicture) => string;
};

export function useCombinedNames(own: OwnLibrary, cardLanguage: Language, address: Address): CombinedNames {
  const { i18n } = useTranslation('pictures');
  const appLanguage = appLanguageOf(i18n);
  const libraries = { [appLanguage]: useLibrary(appLanguage), [cardLanguage]: useLibrary(cardLanguage) };
  const nameIn = (part: SimplePicture, language: Language) => {
    const key = pictureKey(part);
    const card = own.cards.get(key);
    if (card !== undefined) return textIn(card.name, language, address);
    const library = libraries[language];
    return library === undefined ? '' : pictureName(library, key, address);
  };
  const namesIn = (draft: ComposedPicture, language: Language) =>
    draft.parts.map((part) => nameIn(part, language));
  return {
    of: (part) => nameIn(part, appLanguage),
    whole(draft) {
      const no = nameIn({ kind: 'pictogram', id: 'no' }, cardLanguage);
      const names = namesIn(draft, cardLanguage);
      return fitText(combinedName(draft, { names, language: cardLanguage, no }), MAX_LABEL_LENGTH);
    },
    searchWords(draft) {
      const words = [...namesIn(draft, cardLanguage), ...namesIn(draft, appLanguage)];
      return [...new Set(words.filter((word) => word !== ''))].join(', ');
    },
  };
}

function useLibrary(language: Language) {
  const found = usePictureLibrary(language);
  return found.state === 'ready' ? found.library : undefined;
}
