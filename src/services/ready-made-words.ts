/** All words of one ready-made routine, in every language that a card can have. */
import type { ReadyMadeRoutine, ReadyMadeStep } from '@/content/ready-made';
import {
  type CardTexts,
  loadReadyMadeTexts,
  loadReadyMadeTitles,
  type ReadyMadeRoutineTexts,
  type ReadyMadeTitle,
} from '@/content/ready-made-texts';
import type { Look } from '@/domain/look';
import type { Picture } from '@/domain/picture';
import type { StepFields } from '@/domain/step';
import { CARD_LANGUAGES, type English, type Language, type Texts, type Wording } from '@/domain/wording';

export type ReadyMadeWords = ReadyMadeTitle & ReadyMadeRoutineTexts;
export type WordsByLanguage = Readonly<Record<Language, ReadyMadeWords>>;

/** Rejects when a file cannot be fetched. */
export async function loadReadyMadeWords(
  made: Pick<ReadyMadeRoutine, 'id' | 'category'>,
  language: Language,
  english: English,
): Promise<ReadyMadeWords> {
  const [titles, texts] = await Promise.all([
    loadReadyMadeTitles(language, english),
    loadReadyMadeTexts(language, made.category, english),
  ]);
  const [title, words] = [titles[made.id], texts[made.id]];
  if (title === undefined || words === undefined) throw new Error(`No words for ${made.id}`);
  return { ...title, ...words };
}

export async function loadWordsByLanguage(
  made: Pick<ReadyMadeRoutine, 'id' | 'category'>,
  english: English,
): Promise<WordsByLanguage> {
  const [en, ar] = await Promise.all([
    loadReadyMadeWords(made, 'en', english),
    loadReadyMadeWords(made, 'ar', english),
  ]);
  return { en, ar };
}

export type PictureChoice = { readonly pictogram?: string; readonly symbol?: string };

export function pictureOfReadyMade({ pictogram, symbol }: PictureChoice): Picture {
  return pictogram === undefined
    ? { kind: 'symbol', name: symbol ?? '' }
    : { kind: 'pictogram', id: pictogram };
}

/** The picture of a step for this child: a wheelchair user has another where walking would be shown. */
export function pictureOfStep(step: ReadyMadeStep, mobility: Look['mobility']): Picture {
  const other = mobility === 'wheelchair' ? step.wheelchair?.pictogram : undefined;
  return other === undefined ? pictureOfReadyMade(step) : { kind: 'pictogram', id: other };
}

export function textsOfStep(
  words: ReadyMadeWords,
  stepId: string,
  mobility: Look['mobility'],
): CardTexts | undefined {
  const texts = words.steps[stepId];
  return (mobility === 'wheelchair' ? texts?.wheelchair : undefined) ?? texts;
}

/** What a ready-made step puts on a card, and what "back to the original" puts back. */
export function faceOfStep(
  step: ReadyMadeStep,
  words: WordsByLanguage,
  mobility: Look['mobility'],
): Pick<StepFields, 'picture' | 'label' | 'say'> {
  return {
    picture: pictureOfStep(step, mobility),
    label: inEachLanguage(words, (all) => textsOfStep(all, step.id, mobility)?.label),
    say: inEachLanguage(words, (all) => textsOfStep(all, step.id, mobility)?.say),
  };
}

export function inEachLanguage<W>(
  words: Readonly<Record<Language, W>>,
  wordingIn: (words: W) => Wording | undefined,
): Texts {
  const texts: Partial<Record<Language, Wording>> = {};
  for (const language of CARD_LANGUAGES) {
    const wording = wordingIn(words[language]);
    if (wording !== undefined) texts[language] = wording;
  }
  return texts;
}
