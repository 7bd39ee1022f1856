/** A fading plan out of a few answers: a ladder of stages from the most help to the least (practice notes 1.4). */
import { PICTURE_LEVELS } from '@/domain/picture-ladder';
import { DEFAULT_PROMPT_ORDER, type PromptLevel } from '@/domain/prompt-level';
import { DEFAULT_CRITERION } from './chaining';
import type { FadingPlan, FadingStage, FadingWay } from './fading';

/** The levels that are help, or its end; the others say what became of a step. */
export const HELP_LEVELS = [
  'I',
  'Vis',
  'G',
  'IV',
  'V',
  'M',
  'PP',
  'FP',
] as const satisfies readonly PromptLevel[];
export type HelpLevel = (typeof HELP_LEVELS)[number];
export const DELAYS_MS = [0, 2_000, 4_000, 6_000, 8_000] as const;
const WORDS = ['sentence', 'label', 'none'] as const;

export type FadingOptions = {
  readonly way: FadingWay;
  readonly start: HelpLevel;
  readonly end: HelpLevel;
  readonly delayMs: number;
  readonly voiceOffAtEnd: boolean;
  /** From the sentence over the label to no words. */
  readonly wordsFade: boolean;
  /** From the photo over the drawing to the word. */
  readonly pictureFades: boolean;
  readonly criterion?: number;
  /** Least help first: how this child's levels are ordered. */
  readonly order?: readonly PromptLevel[];
};

export function newFadingPlan(options: FadingOptions): FadingPlan {
  const { way, delayMs, voiceOffAtEnd, wordsFade, pictureFades, criterion = DEFAULT_CRITERION } = options;
  const levels = ladder(options);
  // What fades beside the help needs its own stages, where the help has too few.
  const count = Math.max(levels.length, wordsFade || pictureFades ? WORDS.length : voiceOffAtEnd ? 2 : 1);
  const stages = Array.from(
    { length: count },
    (_, i): FadingStage => ({
      level: levels[Math.min(i, levels.length - 1)] ?? options.end,
      // Time delay begins with help at once, so that the first tries succeed.
      delayMs: way === 'most-to-least' && i === 0 && count > 1 ? 0 : delayMs,
      voice: voiceOffAtEnd && i === count - 1 ? false : null,
      words: wordsFade ? spread(WORDS, i, count) : null,
      picture: pictureFades ? spread(PICTURE_LEVELS, i, count) : null,
    }),
  );
  return { way, stages, stage: 0, criterion };
}

/** The most help first, whichever of the two was called the start. */
function ladder({ start, end, order = DEFAULT_PROMPT_ORDER }: FadingOptions): readonly HelpLevel[] {
  const known = order.filter(isHelpLevel);
  const [a, b] = [known.indexOf(start), known.indexOf(end)];
  if (a < 0 || b < 0) return [start];
  return known.slice(Math.min(a, b), Math.max(a, b) + 1).reverse();
}

export function isHelpLevel(level: PromptLevel): level is HelpLevel {
  return (HELP_LEVELS as readonly PromptLevel[]).includes(level);
}

/** Evenly: the first value at the first stage, the last at the last. */
function spread<T>(values: readonly T[], at: number, count: number): T | null {
  return values[Math.round((at * (values.length - 1)) / (count - 1))] ?? null;
}
