/**
 * The words of the ready-made routines: titles in one file for each language, the rest in one for each category, loaded when they are
 * first shown.
 *
 * They are our own data, so nothing is parsed at run time: the types and a test hold them to their shape.
 */
import { americanWords, type WordSwaps } from '@/domain/american-words';
import type { English, Language, Wording } from '@/domain/wording';
import type { RoutineCategory } from './ready-made';

export type CardTexts = { readonly label: Wording; readonly say: Wording };

export type ReadyMadeStepTexts = CardTexts & {
  /** For a child in a wheelchair, where the step walks, stands or climbs. */
  readonly wheelchair?: CardTexts;
};

export type ReadyMadeTitle = {
  readonly title: Wording;
  readonly duration: string;
  readonly ages: string;
};

export type ReadyMadeRoutineTexts = {
  /** What often makes it hard for a child. */
  readonly obstacles: string;
  readonly adaptations: string;
  readonly safety: string;
  /** How to teach it step by step. */
  readonly chaining: string;
  /** By the id of the step. */
  readonly steps: Readonly<Record<string, ReadyMadeStepTexts>>;
};

/** Both by the id of the routine. */
export type ReadyMadeTitles = Readonly<Record<string, ReadyMadeTitle>>;
export type ReadyMadeTexts = Readonly<Record<string, ReadyMadeRoutineTexts>>;

/** `us`: American words of a step's own, where swapping words one by one would not give them. */
type StoredStep = ReadyMadeStepTexts & { readonly us?: Partial<CardTexts> };
type StoredTexts = Readonly<
  Record<
    string,
    Omit<ReadyMadeRoutineTexts, 'steps'> & { readonly steps: Readonly<Record<string, StoredStep>> }
  >
>;

const titleFiles = import.meta.glob<{ default: ReadyMadeTitles }>('./texts/*/titles.json');
const textFiles = import.meta.glob<{ default: StoredTexts }>(['./texts/*/*.json', '!./texts/*/titles.json']);

export async function loadReadyMadeTitles(language: Language, english: English): Promise<ReadyMadeTitles> {
  const titles = await readTexts(titleFiles, `./texts/${language}/titles.json`);
  return inEnglish(titles, language, english);
}

export async function loadReadyMadeTexts(
  language: Language,
  category: RoutineCategory,
  english: English,
): Promise<ReadyMadeTexts> {
  const texts = await readTexts(textFiles, `./texts/${language}/${category}.json`);
  return inEnglish(texts, language, english);
}

export async function readTexts<T>(
  files: Readonly<Record<string, () => Promise<{ default: T }>>>,
  path: string,
): Promise<T> {
  const load = files[path];
  if (load === undefined) throw new Error(`No texts ${path}`);
  return (await load()).default;
}

export async function inEnglish<T>(texts: T, language: Language, english: English): Promise<T> {
  if (language !== 'en' || english === 'uk') return texts;
  const { default: swaps } = await import('./american-words.json');
  return american(texts, swaps) as T;
}

/** The same tree with every text in American English; `us` beside a text wins. */
function american(part: unknown, swaps: WordSwaps): unknown {
  if (typeof part === 'string') return americanWords(part, swaps);
  if (typeof part !== 'object' || part === null) return part;
  const { us, ...rest } = part as { readonly us?: object };
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, american(value, swaps)])),
    ...us,
  };
}

export { spoken as textFor } from '@/domain/wording';
