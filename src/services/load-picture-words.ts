/** The words that pictures are called and found by, which are content, for the picture picker, which is shared. */
import { READY_MADE } from '@/content/ready-made';
import { loadReadyMadeTitles } from '@/content/ready-made-texts';
import { americanWords } from '@/domain/american-words';
import type { English, Language, Wording } from '@/domain/wording';

type Words = Readonly<Record<string, { readonly name: Wording; readonly words: string }>>;

export type PictureWords = {
  readonly pictogramWords: Words;
  readonly symbolWords: Readonly<Record<string, string>>;
  /** The titles of the routines that a drawing occurs in, by its id. */
  readonly routineWords: ReadonlyMap<string, readonly string[]>;
};

type File<T> = () => Promise<{ readonly default: T }>;

const PICTOGRAMS: Readonly<Record<Language, File<Words>>> = {
  en: () => import('@/content/pictogram-words/en.json'),
  ar: () => import('@/content/pictogram-words/ar.json'),
};
const SYMBOLS: Readonly<Record<Language, File<PictureWords['symbolWords']>>> = {
  en: () => import('@/content/symbol-words/en.json'),
  ar: () => import('@/content/symbol-words/ar.json'),
};

/** Pictures are named in the English that is set; they are found by the words of either. */
export async function loadPictureWords(language: Language, english: English): Promise<PictureWords> {
  const [pictograms, symbols, routineWords] = await Promise.all([
    PICTOGRAMS[language](),
    SYMBOLS[language](),
    loadRoutineWords(language),
  ]);
  const pictogramWords = language === 'en' ? await inBoth(pictograms.default, english) : pictograms.default;
  return { pictogramWords, symbolWords: symbols.default, routineWords };
}

async function loadRoutineWords(language: Language): Promise<ReadonlyMap<string, readonly string[]>> {
  const titles = await loadReadyMadeTitles(language, 'uk');
  const words = new Map<string, string[]>();
  for (const { id, cover, steps } of READY_MADE) {
    const title = titles[id]?.title;
    if (title === undefined) continue;
    const forms = typeof title === 'string' ? [title] : [title.m, title.f];
    for (const pictogram of new Set([cover.pictogram, ...steps.map((step) => step.pictogram)])) {
      if (pictogram !== undefined) words.set(pictogram, [...(words.get(pictogram) ?? []), ...forms]);
    }
  }
  return words;
}

async function inBoth(words: Words, english: English): Promise<Words> {
  const { default: swaps } = await import('@/content/american-words.json');
  return Object.fromEntries(
    Object.entries(words).map(([id, { name, words: list }]) => {
      const british = name as string;
      const american = americanWords(british, swaps);
      const other = english === 'us' ? british : american;
      const all = other === british && english === 'uk' ? list : `${other}, ${list}`;
      return [id, { name: english === 'us' ? american : british, words: all }];
    }),
  );
}
