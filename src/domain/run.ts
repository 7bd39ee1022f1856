/**
 * A run: one going-through of a routine, kept as the list of what happened.
 *
 * The run carries its own copy of the steps, so that editing the routine meanwhile neither disturbs the child nor
 * changes what the record says. Where the child is now follows from the events alone (`playback.ts`).
 */
import type { Picture } from './picture';
import { PICTURE_LEVELS, type PictureLevel, pictureAt } from './picture-ladder';
import { liveSteps, type Routine } from './routine';
import type { Stamped } from './stamped';
import type { StepKind, StepTimer } from './step';
import type { Seen } from './timer';
import type { Texts } from './wording';

export type PlayedStep = {
  readonly id: string;
  readonly kind: StepKind;
  /** As the child saw it; null where there was only the word. */
  readonly picture: Picture | null;
  readonly label: Texts;
  readonly say: Texts;
  readonly timer: StepTimer | null;
};

/**
 * `at`: milliseconds since 1970. `leftMs`: what the timer that was running still had at that moment, null without one.
 *
 * `back` names the step that it leads to. `break-card` with an empty card shows the choice of cards again.
 * `paused` and `resumed` stand around the time that belongs to nobody: help is on its way, the grown-up has opened
 * the lock, the tablet was away for long, or its clock was set back.
 */
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
  readonly seen: Seen;
};

/** What a run of this routine would play: the steps in their order, in the child's pictures, without what is for grown-ups only. */
export function playedSteps(routine: Pick<Routine, 'steps'>, level: PictureLevel): readonly PlayedStep[] {
  return liveSteps(routine).map((step) => ({
    id: step.id,
    kind: step.kind,
    picture: pictureAt(step, level),
    label: step.label,
    say: step.say,
    timer: step.timer,
  }));
}

/** Whether the grown-up has changed the routine since this run began. Another rung of the ladder is no change of the routine. */
export function isOutdated(run: Pick<Run, 'steps'>, routine: Pick<Routine, 'steps'>): boolean {
  const began = comparable(run.steps);
  return !PICTURE_LEVELS.some((level) => comparable(playedSteps(routine, level)) === began);
}

/** Nothing is done yet: such a run can begin anew without asking. */
export function isUntouched(run: Pick<Run, 'events'>): boolean {
  return !run.events.some((event) => event.type === 'done');
}

/** One text per value, in whatever order a store gives back the fields. */
function comparable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
