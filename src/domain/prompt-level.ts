/**
 * How much help a step needed, in the field's codes (practice notes 1.4). The code is stored, never its rank: sources order
 * them differently, so the order is a setting.
 */
export const PROMPT_LEVELS = ['I', 'Vis', 'G', 'IV', 'V', 'M', 'PP', 'FP', 'NR', 'R', 'NA', 'A'] as const;
/**
 * I independent, Vis visual only, G gesture, IV indirect verbal, V verbal, M model, PP partial physical, FP full physical;
 * NR no response, R refused, NA not applicable, A the adult did it as planned (chaining), which is never a failure.
 */
export type PromptLevel = (typeof PROMPT_LEVELS)[number];

/** Least help first. */
export const DEFAULT_PROMPT_ORDER: readonly PromptLevel[] = PROMPT_LEVELS;
