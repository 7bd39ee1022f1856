/**
 * A run: one going-through of a routine, kept as the list of what happened.
 *
 * The run carries its own copy of the steps, so that editing the routine meanwhile neither disturbs the child nor
 * changes what the record says. Where the child is now follows from the events alone (`playback.ts`).
 */
import type { RoutineEnding } from '@/domain/routine';
import type { Stamped } from '@/domain/stamped';
import type { FeelingsAsked } from '@/domain/supports/break-supports';
import type { TokenCount } from '@/domain/supports/ending-supports';
import type { RoutineShow, StepOrder, View } from '@/domain/supports/show-supports';
import type { TimerStart } from '@/domain/supports/time-supports';
import type { Texts } from '@/domain/wording';
import type { ChainingMethod } from './chaining';
import type { PlayedStep } from './played-step';
import type { RunEvent } from './run-event';
import type { Seen } from './timer';

export type RunOutcome = 'finished' | 'stopped' | 'left';

/** What was decided when the run began, so that a setting changed meanwhile cannot make the same events mean another thing. */
export type RunPlan = {
  /** Rises when the steps were changed after a run of them was recorded: other steps are another measure. */
  readonly routineVersion: number;
  readonly view: View;
  readonly stepOrder: StepOrder;
  /** The routine's own way to be shown, over the child's settings of the moment. */
  readonly show: RoutineShow | null;
  readonly timerStart: TimerStart;
  readonly chaining: { readonly method: ChainingMethod; readonly targetStepId: string | null } | null;
  /** When it is to be finished, in milliseconds since 1970. */
  readonly leaveAt: number | null;
  readonly canStop: boolean;
  readonly asksAfterBreak: boolean;
  readonly breakLimit: number | null;
  readonly feelingsAsked: FeelingsAsked;
  readonly ending: RoutineEnding | null;
  readonly tokens: TokenCount;
  /** Tokens that the child had when the run was started again. */
  readonly earned?: number;
};

export const PLAIN_PLAN: RunPlan = {
  routineVersion: 1,
  view: 'one',
  stepOrder: 'fixed',
  show: null,
  timerStart: 'on-arrival',
  chaining: null,
  leaveAt: null,
  canStop: false,
  asksAfterBreak: false,
  breakLimit: null,
  feelingsAsked: 'never',
  ending: null,
  tokens: 0,
};

export const PHASES = ['baseline', 'teaching', 'maintenance'] as const;
export type Phase = (typeof PHASES)[number];
export const SUPPORT_MODES = ['app', 'paper', 'none'] as const;

/** What the grown-up says about the run, during or after it (practice notes 5.2). Empty texts and null: not said. */
export type RunSession = {
  /** Where: home, class, clinic… in the grown-up's own words. */
  readonly setting: string;
  /** Initials of who helped. */
  readonly supporter: string;
  readonly phase: Phase | null;
  readonly supportMode: (typeof SUPPORT_MODES)[number];
  /** From 1, low, to 5. */
  readonly moodBefore: number | null;
  readonly moodAfter: number | null;
  readonly note: string;
  /** Why it was stopped, or ended early; absent in sessions from before it was asked. */
  readonly stopReason?: string;
};

export const EMPTY_SESSION: RunSession = {
  setting: '',
  supporter: '',
  phase: null,
  supportMode: 'app',
  moodBefore: null,
  moodAfter: null,
  note: '',
};

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
  /** Absent in runs from before there was more than one way to play: `PLAIN_PLAN`. */
  readonly plan?: RunPlan;
  readonly session?: RunSession;
};

const UNDER_WAY: ReadonlySet<string> = new Set(['done', 'part-done', 'stopped', 'skipped']);

/** Nothing is done yet, and nobody has gone past a step: such a run can begin anew without asking. */
export function isUntouched(run: Pick<Run, 'events'>): boolean {
  return !run.events.some((event) => UNDER_WAY.has(event.type));
}
