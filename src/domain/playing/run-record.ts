/**
 * The record of a run: what the practice notes (5.2) ask to keep, told from its events. One row for the session and one for
 * each step. Times of breaks, help and pauses stand apart, so that nothing here measures how fast a child is.
 */
import { EMPTY_SESSION, PLAIN_PLAN, type Run, type RunOutcome, type RunPlan, type RunSession } from './run';
import type { RunEvent } from './run-event';
import { tallyOf } from './run-tally';
import { type StepRecord, withPlannedLevel } from './step-record';
import type { BreakRecord, FeltRecord, SaidRecord } from './tally';

export type SessionRecord = Required<RunSession> & {
  readonly runId: string;
  readonly routineId: string;
  readonly routineVersion: number;
  readonly childId: string;
  /** After "Start again" inside a run: of the new beginning. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly outcome: RunOutcome | null;
  readonly chaining: RunPlan['chaining'];
  /** Sums of the steps. `wallMs`: all that the clock counted from the beginning to the end. */
  readonly activeMs: number;
  readonly breakMs: number;
  readonly helpMs: number;
  readonly pausedMs: number;
  readonly wallMs: number;
  readonly breaks: readonly BreakRecord[];
  readonly helpCount: number;
  readonly undoCount: number;
  /** How often the child said "Later", of a step or of picking one. */
  readonly laterCount: number;
  /** Where the child ended a step at once. */
  readonly stoppedStepId: string | null;
  readonly said: readonly SaidRecord[];
  readonly felt: readonly FeltRecord[];
};

export function stepRecords(
  run: Pick<Run, 'steps' | 'events' | 'seen' | 'startedAt' | 'plan'>,
): readonly StepRecord[] {
  return tallyOf(run).steps.map((step, index) => ({ ...withPlannedLevel(step), index }));
}

export function sessionRecord(run: Run): SessionRecord {
  const tally = tallyOf(run);
  const plan = run.plan ?? PLAIN_PLAN;
  const sum = (of: (step: StepRecord) => number) => tally.steps.reduce((all, step) => all + of(step), 0);
  return {
    ...EMPTY_SESSION,
    stopReason: '',
    ...run.session,
    runId: run.id,
    routineId: run.routineId,
    routineVersion: plan.routineVersion,
    childId: run.childId,
    startedAt: tally.startedAt,
    endedAt: run.endedAt,
    outcome: isEndedByStop(run) ? 'stopped' : run.outcome,
    chaining: plan.chaining,
    activeMs: sum((step) => step.activeMs),
    breakMs: sum((step) => step.breakMs),
    helpMs: sum((step) => step.helpMs),
    pausedMs: sum((step) => step.pausedMs),
    wallMs: tally.wallMs,
    breaks: tally.breaks,
    helpCount: sum((step) => step.helpCount),
    undoCount: sum((step) => step.undoCount),
    laterCount: tally.laterCount,
    stoppedStepId: tally.steps.find((step) => step.state === 'stopped')?.stepId ?? null,
    said: tally.said,
    felt: tally.felt,
  };
}

/** Stop and Finish on the last step: in runs of old that was kept as finished. */
function isEndedByStop({ outcome, events }: Run): boolean {
  return outcome === 'finished' && events.findLast(({ type }) => ENDS.has(type))?.type === 'stopped';
}

const ENDS: ReadonlySet<RunEvent['type']> = new Set(['done', 'skipped', 'stopped']);
