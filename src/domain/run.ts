/**
 * A run: one going-through of a routine, kept as the list of what happened.
 *
 * The run carries its own copy of the steps, so that editing the routine meanwhile neither disturbs the child nor
 * changes what the record says. Where the child is now follows from the events alone (`playback.ts`).
 */
import type { Picture } from './picture';
import type { Stamped } from './stamped';
import type { StepKind, StepTimer } from './step';
import type { Texts } from './wording';

export type PlayedStep = {
  readonly id: string;
  readonly kind: StepKind;
  readonly picture: Picture | null;
  readonly label: Texts;
  readonly say: Texts;
  readonly timer: StepTimer | null;
};

/** `at`: milliseconds since 1970. `leftMs`: what the timer of the step still had at that moment, null without one. */
export type RunEvent =
  | { readonly type: 'arrived'; readonly at: number; readonly stepId: string }
  | { readonly type: 'done'; readonly at: number; readonly stepId: string; readonly leftMs: number | null }
  | { readonly type: 'back'; readonly at: number; readonly stepId: string }
  | {
      readonly type: 'break-started';
      readonly at: number;
      readonly stepId: string;
      readonly leftMs: number | null;
      readonly breakMs: number;
    }
  | { readonly type: 'break-card'; readonly at: number; readonly card: string }
  | { readonly type: 'break-ended'; readonly at: number; readonly stepId: string }
  | { readonly type: 'help'; readonly at: number; readonly stepId: string }
  | { readonly type: 'paused'; readonly at: number; readonly leftMs: number | null }
  | { readonly type: 'resumed'; readonly at: number }
  | { readonly type: 'restarted'; readonly at: number }
  | { readonly type: 'left'; readonly at: number };

export type RunOutcome = 'finished' | 'left';

export type Run = Stamped & {
  readonly routineId: string;
  readonly childId: string;
  readonly title: Texts;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly outcome: RunOutcome | null;
  readonly steps: readonly PlayedStep[];
  readonly events: readonly RunEvent[];
  /** The last moment that the screen was seen alive, and the time left that it showed then. */
  readonly seen: { readonly at: number; readonly leftMs: number | null };
};
