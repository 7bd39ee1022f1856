/** Finds ready-made routines by their titles and by the words of their steps, forgiving as the search for pictures is. */
import { READY_MADE, ROUTINE_CATEGORIES } from '@/content/ready-made';
import { loadReadyMadeTexts, loadReadyMadeTitles } from '@/content/ready-made-texts';
import { foldWords } from '@/domain/fold-words';
import { buildPictureIndex, type PictureIndex, searchPictures } from '@/domain/picture-search';
import type { English, Language, Wording } from '@/domain/wording';

const forms = (wording: Wording | undefined): readonly string[] =>
  wording === undefined ? [] : typeof wording === 'string' ? [wording] : [wording.m, wording.f];

/** Rejects when a file of words cannot be fetched. In English a routine is found by British and American words. */
export async function loadReadyMadeIndex(language: Language): Promise<PictureIndex> {
  const englishes: readonly English[] = language === 'en' ? ['uk', 'us'] : ['uk'];
  const parts = await Promise.all(englishes.map((english) => wordsIn(language, english)));
  return buildPictureIndex(
    READY_MADE.map(({ id }) => {
      const [name = '', ...words] = parts.flatMap((wordsOf) => wordsOf(id));
      return { key: id, name, words: [...new Set(words)], weight: 0 };
    }),
    foldWords,
  );
}

async function wordsIn(language: Language, english: English): Promise<(id: string) => readonly string[]> {
  const [titles, ...categories] = await Promise.all([
    loadReadyMadeTitles(language, english),
    ...ROUTINE_CATEGORIES.map((category) => loadReadyMadeTexts(language, category, english)),
  ]);
  const texts = Object.assign({}, ...categories) as (typeof categories)[number];
  return (id) => [
    ...forms(titles[id]?.title),
    ...Object.values(texts[id]?.steps ?? {}).flatMap(({ label, say }) => [...forms(label), ...forms(say)]),
  ];
}

export const searchReadyMade = (index: PictureIndex, query: string): readonly string[] =>
  searchPictures(index, query, READY_MADE.length);
