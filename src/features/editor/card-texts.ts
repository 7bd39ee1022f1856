/** The words that a new card brings with it: in the language of the cards, and in that of the app. */
import type { PictureKey } from '@/domain/picture';
import type { English, Language, Texts } from '@/domain/wording';
import { loadedPictureLibrary, loadPictureLibrary, pictureName } from '@/ui/picture-library';
import type { CardWording } from './card-wording';

export type CardTexts = {
  readonly of: (key: PictureKey) => Texts;
  /** Resolves when the words are there, or cannot be had; null when they are. */
  readonly onTheWay: () => Promise<unknown> | null;
};

export function cardTexts(
  { language, address }: CardWording,
  appLanguage: Language,
  english: English,
  /** The words of a card of the family's own. */
  ownTexts: (key: PictureKey) => Texts | undefined,
): CardTexts {
  const languages = [...new Set([appLanguage, language])];
  return {
    of(key) {
      const own = ownTexts(key);
      if (own !== undefined) return own;
      const texts: Partial<Record<Language, string>> = {};
      for (const one of languages) {
        const library = loadedPictureLibrary(one, english);
        const name = library === undefined ? '' : pictureName(library, key, address);
        if (name !== '') texts[one] = name;
      }
      return texts;
    },
    onTheWay() {
      const missing = languages.filter((one) => loadedPictureLibrary(one, english) === undefined);
      return missing.length === 0
        ? null
        : Promise.allSettled(missing.map((one) => loadPictureLibrary(one, english)));
    },
  };
}
