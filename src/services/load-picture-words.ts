/** The words that pictures are called and found by, which are content, for the picture picker, which is shared. */
import type { Language, Wording } from '@/domain/wording';

export type PictureWords = {
  readonly pictogramWords: Readonly<Record<string, { readonly name: Wording; readonly words: string }>>;
  readonly symbolWords: Readonly<Record<string, string>>;
};

type File<T> = () => Promise<{ readonly default: T }>;

const PICTOGRAMS: Readonly<Record<Language, File<PictureWords['pictogramWords']>>> = {
  en: () => import('@/content/pictogram-words/en.json'),
  ar: () => import('@/content/pictogram-words/ar.json'),
};
const SYMBOLS: Readonly<Record<Language, File<PictureWords['symbolWords']>>> = {
  en: () => import('@/content/symbol-words/en.json'),
  ar: () => import('@/content/symbol-words/ar.json'),
};

export async function loadPictureWords(language: Language): Promise<PictureWords> {
  const [pictograms, symbols] = await Promise.all([PICTOGRAMS[language](), SYMBOLS[language]()]);
  return { pictogramWords: pictograms.default, symbolWords: symbols.default };
}
