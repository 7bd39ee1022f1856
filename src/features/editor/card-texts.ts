/** The words that a new card brings with it: in the language of the cards, and in that of the app. */
import type { PictureKey } from '@/domain/picture';
import type { Language, Texts } from '@/domain/wording';
import { loadedPictureLibrary, loadPictureLibrary, pictureName } from '@/ui/picture-library';
import type { CardWording } from './card-wording';

export type CardTexts = {
  readonly of: (key: PictureKey) => Texts;
  /** Resolves when the words are there, or cannot be had; null when they are. */
  readonly onTheWay: () => Promise<unknown> | null;
};

export function cardTexts({ language, address }: CardWording, appLanguage: Language): CardTexts {
  const languages = [...new Set([appLanguage, language])];
  return {
    of(key) {
      const texts: Partial<Record<Language, string>> = {};
      for (const one of languages) {
        const library = loadedPictureLibrary(one);
        const name = library === undefined ? '' : pictureName(library, key, address);
        if (name !== '') texts[one] = name;
      }
      return texts;
    },
    onTheWay() {
      const missing = languages.filter((one) => loadedPictureLibrary(one) === undefined);
      return missing.length === 0 ? null : Promise.allSettled(missing.map(loadPictureLibrary));
    },
  };
}
