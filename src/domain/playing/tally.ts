/** What is known of a run after some of its events, and how a step in it comes and goes. */
import type { Run } from './run';
import type { BreakRating, FeelingMoment } from './run-event';
import { blankStep, type StepRecord } from './step-record';

export type BreakRecord = {
  readonly stepId: string;
  readonly at: number;
  readonly ms: number;
  readonly card: string | null;
  readonly rating: BreakRating | null;
};
export type SaidRecord = { readonly stepId: string; readonly at: number; readonly word: string };
export type FeltRecord = {
  readonly at: number;
  readonly when: FeelingMoment;
  /** null: not now. */
  readonly feeling: string | null;
  readonly body: readonly string[];
};

export type Tally = {
  readonly startedAt: number;
  /** Up to where time is counted. */
  readonly at: number;
  readonly wallMs: number;
  readonly steps: readonly StepRecord[];
  readonly currentId: string | null;
  /** Active time of the present step when it came up. */
  readonly cueMs: number;
  readonly isBreak: boolean;
  readonly isHelp: boolean;
  readonly isPaused: boolean;
  /** By the grown-up; it outlasts the child's help. */
  readonly isHeld: boolean;
  /** A question waits, which may come again after a break or help: on demand how the child feels, or whether to go on. */
  readonly isAsked: boolean;
  readonly breaks: readonly BreakRecord[];
  readonly laterCount: number;
  readonly said: readonly SaidRecord[];
  readonly felt: readonly FeltRecord[];
};

export function atStart(steps: Run['steps'], at: number): Tally {
  return {
    startedAt: at,
    at,
    wallMs: 0,
    steps: steps.map((step) => blankStep(step)),
    currentId: null,
    cueMs: 0,
    isBreak: false,
    isHelp: false,
    isPaused: false,
    isHeld: false,
    isAsked: false,
    breaks: [],
    laterCount: 0,
    said: [],
    felt: [],
  };
}

/** No break, no help and no pause outlives the step that it was in. */
export function resting(tally: Tally): Tally {
  return { ...tally, isBreak: false, isHelp: false, isPaused: false, isHeld: false, isAsked: false };
}

/** Going to a step that was ended takes its end back; its time goes on. */
export function arrivedAt(tally: Tally, stepId: string, at: number): Tally {
  const known = tally.steps.find((step) => step.stepId === stepId);
  if (known === undefined || (tally.currentId === stepId && known.state === 'open')) return tally;
  const opened = onStep(tally, stepId, (step) => ({ ...reopened(step), startedAt: step.startedAt ?? at }));
  return { ...resting(opened), currentId: stepId, cueMs: known.activeMs };
}

/** Without its end; its time stays. */
export function reopened(step: StepRecord): StepRecord {
  return { ...step, endedAt: null, state: 'open', timerResult: null, earlyMs: 0 };
}

export function ended(
  tally: Tally,
  stepId: string,
  state: 'done' | 'skipped' | 'stopped',
  { at, leftMs }: { readonly at: number; readonly leftMs: number | null },
): Tally {
  const timed = state === 'done' && leftMs !== null;
  const next = onStep(tally, stepId, (step) => ({
    ...step,
    startedAt: step.startedAt ?? at,
    endedAt: at,
    state,
    timerResult: !timed ? null : leftMs > 0 ? 'early' : 'ended',
    earlyMs: timed ? Math.max(leftMs, 0) : 0,
  }));
  return next.currentId === stepId ? resting({ ...next, currentId: null }) : next;
}

/** The first thing that the child does on a step. A break, help or a word is no answer to the step, but always welcome. */
export function answered(tally: Tally, stepId: string): Tally {
  if (tally.currentId !== stepId) return tally;
  return onStep(tally, stepId, (step) =>
    step.latencyMs !== null || step.who === 'grown-up'
      ? step
      : { ...step, latencyMs: Math.max(step.activeMs - tally.cueMs, 0) },
  );
}

/** Anew: what was before belongs to no record. Steps that were put in or left out today stay so. */
export function restarted(tally: Tally, at: number): Tally {
  const steps = tally.steps.map(({ stepId, label, who, isPutIn, state }): StepRecord => {
    const blank = blankStep(
      { id: stepId, kind: 'do', picture: null, label, say: {}, timer: null, who },
      isPutIn,
    );
    return state === 'left-out' ? { ...blank, state } : blank;
  });
  return { ...atStart([], at), steps };
}

export function onStep(tally: Tally, stepId: string | null, change: (step: StepRecord) => StepRecord): Tally {
  if (stepId === null) return tally;
  return { ...tally, steps: tally.steps.map((step) => (step.stepId === stepId ? change(step) : step)) };
}

export function withLast<T>(list: readonly T[], change: (last: T) => T): readonly T[] {
  const last = list.at(-1);
  return last === undefined ? list : [...list.slice(0, -1), change(last)];
}
