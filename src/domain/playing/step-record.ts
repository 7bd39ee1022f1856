/** What one step of one run was: a row of the record (practice notes 5.2). */
import type { PromptLevel } from '@/domain/prompt-level';
import type { Texts } from '@/domain/wording';
import type { PlayedStep } from './played-step';

/** `at`: milliseconds since 1970. Steps that were never reached have no times, and count as nothing. */
export type StepRecord = {
  /** From 0, in the order of the run: steps that were put in stand where they were put. */
  readonly index: number;
  readonly stepId: string;
  readonly label: Texts;
  readonly who: 'child' | 'together' | 'grown-up';
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly state: 'done' | 'skipped' | 'stopped' | 'left-out' | 'open';
  /** While the step was the child's, without breaks, help and pauses. */
  readonly activeMs: number;
  readonly breakMs: number;
  /** From the wish for help until the child went on. */
  readonly helpMs: number;
  /** Held by the grown-up, out of the player, away. */
  readonly pausedMs: number;
  /** Done before the timer's end, or at or after it; null without a timer, and for a step that is not done. */
  readonly timerResult: 'early' | 'ended' | null;
  /** What the timer still had; 0 when it had ended. */
  readonly earlyMs: number;
  readonly promptLevel: PromptLevel | null;
  readonly note: string;
  readonly undoCount: number;
  /** Active time from the step's coming up to the first thing that the child did on it; null when there was none. */
  readonly latencyMs: number | null;
  /** "Together" was asked for, in the step or before it was picked. */
  readonly askedTogether: boolean;
  readonly helpCount: number;
  readonly breakCount: number;
  /** A card of a choice. */
  readonly choice: string | null;
  readonly isPutIn: boolean;
};

export function blankStep(step: PlayedStep, isPutIn = false): StepRecord {
  return {
    index: 0,
    stepId: step.id,
    label: step.label,
    who: step.who ?? 'child',
    startedAt: null,
    endedAt: null,
    state: 'open',
    activeMs: 0,
    breakMs: 0,
    helpMs: 0,
    pausedMs: 0,
    timerResult: null,
    earlyMs: 0,
    promptLevel: null,
    note: '',
    undoCount: 0,
    latencyMs: null,
    askedTogether: false,
    helpCount: 0,
    breakCount: 0,
    choice: null,
    isPutIn,
  };
}

/** What a grown-up did by plan is told as such where nobody noted anything else; it is never a failure. */
export function withPlannedLevel(step: StepRecord): StepRecord {
  if (step.promptLevel !== null || step.who !== 'grown-up' || step.state !== 'done') return step;
  return { ...step, promptLevel: 'A' };
}
