/**
 * Fading: help is given by plan and taken back by plan, one stage at a time (practice notes 1.4).
 *
 * The player follows the stage that the plan stands at. When the criterion is met the next stage is proposed; the plan
 * moves only when the grown-up agrees, and may be moved back at any time.
 */
import type { PictureLevel } from '@/domain/picture-ladder';
import type { PromptLevel } from '@/domain/prompt-level';

export const FADING_WAYS = ['most-to-least', 'least-to-most'] as const;
export type FadingWay = (typeof FADING_WAYS)[number];

/** What the app and the grown-up give at one stage. null leaves it as the child's own setting. */
export type FadingStage = {
  /** The most help that is planned. */
  readonly level: PromptLevel;
  /** How long the grown-up waits before helping (time delay). */
  readonly delayMs: number;
  /** Whether the app's voice reads the step. */
  readonly voice: boolean | null;
  readonly words: 'sentence' | 'label' | 'none' | null;
  readonly picture: PictureLevel | null;
};

export type FadingPlan = {
  readonly way: FadingWay;
  /** The most help first. */
  readonly stages: readonly FadingStage[];
  /** Where the plan stands. */
  readonly stage: number;
  /** So many runs in a row at this stage's level or with less help, and the next stage is proposed. */
  readonly criterion: number;
};

export function stageOf(plan: FadingPlan | null | undefined): FadingStage | null {
  return plan?.stages[plan.stage] ?? null;
}
