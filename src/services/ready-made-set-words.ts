/** All words of one ready-made set, and what its cards become on a child's own cards. */
import { loadSetTexts, type SetTexts } from '@/content/ready-made-set-texts';
import { HUE_OF_SET, type ReadyMadeSet, type SetCard } from '@/content/ready-made-sets';
import type { NewRoutine } from '@/domain/new-routine';
import type { StepFields } from '@/domain/step';
import type { English, Language } from '@/domain/wording';
import { inEachLanguage, pictureOfReadyMade } from './ready-made-words';

export type SetWordsByLanguage = Readonly<Record<Language, SetTexts>>;

/** Rejects when a file cannot be fetched. */
export async function loadSetWords(
  { id, kind }: Pick<ReadyMadeSet, 'id' | 'kind'>,
  language: Language,
  english: English,
): Promise<SetTexts> {
  const words = (await loadSetTexts(language, kind, english))[id];
  if (words === undefined) throw new Error(`No words for ${id}`);
  return words;
}

export async function loadSetWordsByLanguage(
  set: Pick<ReadyMadeSet, 'id' | 'kind'>,
  english: English,
): Promise<SetWordsByLanguage> {
  const [en, ar] = await Promise.all([loadSetWords(set, 'en', english), loadSetWords(set, 'ar', english)]);
  return { en, ar };
}

export function faceOfSetCard(
  card: SetCard,
  words: SetWordsByLanguage,
): Pick<StepFields, 'picture' | 'label' | 'say'> {
  return {
    picture: pictureOfReadyMade(card),
    label: inEachLanguage(words, (all) => all.cards[card.id]?.label),
    say: inEachLanguage(words, (all) => all.cards[card.id]?.say),
  };
}

/** Its cards as steps: to be kept for a child, or only to be printed. */
export function newFromSet(set: ReadyMadeSet, childId: string, words: SetWordsByLanguage): NewRoutine {
  return {
    childId,
    title: inEachLanguage(words, (all) => all.title),
    cover: null,
    hue: HUE_OF_SET[set.kind],
    source: set.id,
    ...(set.canStop ? { canStop: true } : {}),
    steps: set.cards.map((card) => ({
      kind: 'do',
      ...faceOfSetCard(card, words),
      timer: card.timer ?? null,
      clockTime: null,
      note: '',
      essential: true,
      source: card.id,
    })),
  };
}
