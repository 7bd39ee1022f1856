/**
 * How a child is helped: what the grown-up sets for this child. Flat, so that two tabs that change two settings keep both.
 */
import { DEFAULT_PROMPT_ORDER, type PromptLevel } from '@/domain/prompt-level';
import { type BreakSupports, DEFAULT_BREAKS } from './break-supports';
import { DEFAULT_ENDING, type EndingSupports } from './ending-supports';
import { DEFAULT_SHOW, type ShowSupports } from './show-supports';
import { DEFAULT_SIGHT, type SightSupports } from './sight-supports';
import { DEFAULT_TIME, type TimeSupports } from './time-supports';
import { DEFAULT_TOUCH, type TouchSupports } from './touch-supports';
import { DEFAULT_VOICE, type VoiceSupports } from './voice-supports';

export const HELP_PAUSES_MS = [0, 3_000, 5_000, 10_000] as const;

export type Supports = ShowSupports &
  TimeSupports &
  BreakSupports &
  EndingSupports &
  VoiceSupports &
  TouchSupports &
  SightSupports & {
    /** Cards on the child's home. */
    readonly homeCards: number;
    /** In the order in which this family or team reads them, least help first. */
    readonly promptOrder: readonly PromptLevel[];
    /** How long the grown-up waits before helping (constant time delay, practice notes 1.4). */
    readonly helpPauseMs: (typeof HELP_PAUSES_MS)[number];
  };

export const DEFAULT_SUPPORTS: Supports = {
  ...DEFAULT_SHOW,
  ...DEFAULT_TIME,
  ...DEFAULT_BREAKS,
  ...DEFAULT_ENDING,
  ...DEFAULT_VOICE,
  ...DEFAULT_TOUCH,
  ...DEFAULT_SIGHT,
  homeCards: 4,
  promptOrder: DEFAULT_PROMPT_ORDER,
  helpPauseMs: 0,
};
