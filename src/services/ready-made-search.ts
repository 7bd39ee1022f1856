/** Finds ready-made routines and sets by their titles and by the words of their steps and cards, forgiving as the search for pictures is. */
import { READY_MADE, ROUTINE_CATEGORIES } from '@/content/ready-made';
import { loadSetTexts } from '@/content/ready-made-set-texts';
import { READY_MADE_SETS, SET_KINDS } from '@/content/ready-made-sets';
import { loadReadyMadeTexts, loadReadyMadeTitles } from '@/content/ready-made-texts';
import { foldWords } from '@/domain/fold-words';
import { buildPictureIndex, type PictureIndex, searchPictures } from '@/domain/picture-search';
import type { English, Language, Wording } from '@/domain/wording';

/** The whole of an activity comes before cards that name it: "toilet" is going there before it is what comes before bubbles. */
const ROUTINE_WEIGHT = 16;

const EVERYTHING = [...READY_MADE, ...READY_MADE_SETS];

const forms = (wording: Wording | undefined): readonly string[] =>
  wording === undefined ? [] : typeof wording === 'string' ? [wording] : [wording.m, wording.f];

/** Rejects when a file of words cannot be fetched. In English they are found by British and American words. */
export async function loadReadyMadeIndex(language: Language): Promise<PictureIndex> {
  const englishes: readonly English[] = language === 'en' ? ['uk', 'us'] : ['uk'];
  const parts = await Promise.all(englishes.map((english) => wordsIn(language, english)));
  return buildPictureIndex(
    EVERYTHING.map(({ id, ...made }) => {
      const [name = '', ...words] = parts.flatMap((wordsOf) => wordsOf(id));
      return { key: id, name, words: [...new Set(words)], weight: 'steps' in made ? ROUTINE_WEIGHT : 0 };
    }),
    foldWords,
  );
}

async function wordsIn(language: Language, english: English): Promise<(id: string) => readonly string[]> {
  const [titles, routines, sets] = await Promise.all([
    loadReadyMadeTitles(language, english),
    merged(ROUTINE_CATEGORIES.map((category) => loadReadyMadeTexts(language, category, english))),
    merged(SET_KINDS.map((kind) => loadSetTexts(language, kind, english))),
  ]);
  return (id) => [
    ...forms(titles[id]?.title ?? sets[id]?.title),
    ...Object.values(routines[id]?.steps ?? {}).flatMap(({ label, say }) => [...forms(label), ...forms(say)]),
    ...Object.values(sets[id]?.cards ?? {}).flatMap(({ label, say, body }) => [
      ...forms(label),
      ...forms(say),
      ...forms(body),
    ]),
  ];
}

async function merged<T extends object>(parts: readonly Promise<T>[]): Promise<T> {
  return Object.assign({}, ...(await Promise.all(parts)));
}

export const searchReadyMade = (index: PictureIndex, query: string): readonly string[] =>
  searchPictures(index, query, EVERYTHING.length);
