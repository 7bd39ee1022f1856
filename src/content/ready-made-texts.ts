/**
 * The words of the ready-made routines, one file per language, loaded when they are first shown.
 *
 * They are our own data, so nothing is parsed at run time: the types and a test hold them to their shape.
 */
import type { Language, Wording } from '@/domain/wording';

export type ReadyMadeStepTexts = { readonly label: Wording; readonly say: Wording };

export type ReadyMadeRoutineTexts = {
  readonly title: Wording;
  readonly duration: string;
  readonly ages: string;
  /** What often makes it hard for a child. */
  readonly obstacles: string;
  readonly adaptations: string;
  readonly safety: string;
  /** How to teach it step by step. */
  readonly chaining: string;
  /** By the id of the step. */
  readonly steps: Readonly<Record<string, ReadyMadeStepTexts>>;
};

/** By the id of the routine. */
export type ReadyMadeTexts = Readonly<Record<string, ReadyMadeRoutineTexts>>;

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: ReadyMadeTexts }>>> = {
  en: () => import('./texts/en.json'),
  ar: () => import('./texts/ar.json'),
};

export async function loadReadyMadeTexts(language: Language): Promise<ReadyMadeTexts> {
  return (await LOADERS[language]()).default;
}

export { spoken as textFor } from '@/domain/wording';
