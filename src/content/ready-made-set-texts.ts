/** The words of the ready-made sets: one file for each kind and language, loaded when they are first shown. */
import type { English, Language, Wording } from '@/domain/wording';
import type { SetKind } from './ready-made-sets';
import { type CardTexts, inEnglish, readTexts } from './ready-made-texts';

export type SetCardTexts = CardTexts & {
  /** On a feeling: how the body may feel, in the words that find it; `say` has them in a sentence. */
  readonly body?: Wording;
};

export type SetTexts = {
  readonly title: Wording;
  /** For the grown-up: what this set needs beside what its kind needs. */
  readonly note?: string;
  /** By the id of the card. */
  readonly cards: Readonly<Record<string, SetCardTexts>>;
};

/** By the id of the set. */
export type ReadyMadeSetTexts = Readonly<Record<string, SetTexts>>;

const files = import.meta.glob<{ default: ReadyMadeSetTexts }>('./set-texts/*/*.json');

export async function loadSetTexts(
  language: Language,
  kind: SetKind,
  english: English,
): Promise<ReadyMadeSetTexts> {
  const texts = await readTexts(files, `./set-texts/${language}/${kind}.json`);
  return inEnglish(texts, language, english);
}
