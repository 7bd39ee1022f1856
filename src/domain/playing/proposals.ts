/**
 * What the record proposes: the next target of a chain, the next stage of a fading plan. A proposal changes nothing; the
 * plan moves only when the grown-up agrees (practice notes 1.3 and 1.4).
 */
import type { PromptLevel } from '@/domain/prompt-level';
import { liveSteps, type Routine } from '@/domain/routine';
import type { RoutineChange } from '@/domain/routine-change';
import type { Step } from '@/domain/step';
import { targetOf } from './chaining';
import { type FadingStage, stageOf } from './fading';
import { nextTarget } from './next-target';
import type { Run } from './run';
import { stepRecords } from './run-record';
import type { StepRecord } from './step-record';

export type Proposal =
  | {
      readonly kind: 'next-target';
      readonly stepId: string;
      readonly times: number;
      readonly nextStepId: string;
    }
  | {
      readonly kind: 'next-stage';
      readonly stepId: string;
      readonly times: number;
      readonly stage: FadingStage;
    };

/**
 * `order`: the prompt levels as this family or team reads them, least help first. `runs`: the latest first, also of routines
 * that hold this one. A run in which the step was left out for today says nothing about it, and is passed over.
 */
export function proposalsOf(
  routine: Routine,
  runs: readonly Run[],
  order: readonly PromptLevel[],
): readonly Proposal[] {
  const steps = liveSteps(routine);
  const ended = runs.filter((run) => run.endedAt !== null);
  const target = targetOf(steps, routine.chaining);
  const hasTarget = (run: Run) =>
    run.routineId === routine.id && target !== null && recordOf(run, target)?.state !== 'left-out';
  return [
    ...targetProposal(routine, steps, ended.filter(hasTarget)),
    ...steps.flatMap((step) => stageProposal(step, ended, order)),
  ];
}

function targetProposal(routine: Routine, steps: readonly Step[], runs: readonly Run[]): readonly Proposal[] {
  const { chaining } = routine;
  const stepId = targetOf(steps, chaining);
  if (!chaining || stepId === null) return [];
  const isOfTarget = ({ plan }: Run) =>
    plan?.chaining?.method === chaining.method && plan.chaining.targetStepId === stepId;
  const levels = whileTrue(runs, isOfTarget).map((run) => levelOfTarget(run, stepId));
  const next = nextTarget(steps, chaining, [...levels].reverse());
  return next === null ? [] : [{ kind: 'next-target', stepId, times: chaining.criterion, nextStepId: next }];
}

function stageProposal(step: Step, runs: readonly Run[], order: readonly PromptLevel[]): readonly Proposal[] {
  const { fading } = step;
  const stage = stageOf(fading);
  const next = fading?.stages[fading.stage + 1];
  if (!fading || stage === null || next === undefined) return [];
  const isAtStage = (run: Run) => isSameStage(run.steps.find((one) => isOf(one.id, step.id))?.help, stage);
  const had = runs.filter(
    (run) => run.steps.some((one) => isOf(one.id, step.id)) && recordOf(run, step.id)?.state !== 'left-out',
  );
  const latest = whileTrue(had, isAtStage)
    .slice(0, fading.criterion)
    .map((run) => levelOf(run, step.id));
  const most = order.indexOf(stage.level);
  const isEnough = (level: PromptLevel | null) =>
    level !== null && order.includes(level) && order.indexOf(level) <= most && !ANSWERS.has(level);
  if (latest.length < fading.criterion || !latest.every(isEnough)) return [];
  return [{ kind: 'next-stage', stepId: step.id, times: fading.criterion, stage: next }];
}

/** No amounts of help: they say nothing about whether less would do. */
const ANSWERS: ReadonlySet<PromptLevel> = new Set(['NR', 'R', 'NA', 'A']);

/** The change that a grown-up agrees to; null when the routine has moved on meanwhile. */
export function changeOf(routine: Routine, proposal: Proposal): RoutineChange | null {
  if (proposal.kind === 'next-target') {
    const { chaining } = routine;
    if (!chaining || targetOf(liveSteps(routine), chaining) !== proposal.stepId) return null;
    return { routineId: routine.id, set: { chaining: { ...chaining, targetStepId: proposal.nextStepId } } };
  }
  const fading = routine.steps.find((step) => step.id === proposal.stepId)?.fading;
  if (!fading || !isSameStage(fading.stages[fading.stage + 1], proposal.stage)) return null;
  const set = { fading: { ...fading, stage: fading.stage + 1 } };
  return { routineId: routine.id, steps: [{ stepId: proposal.stepId, set }] };
}

/** Runs of another target or another stage in between begin the count anew. */
function whileTrue(runs: readonly Run[], is: (run: Run) => boolean): readonly Run[] {
  const end = runs.findIndex((run) => !is(run));
  return end < 0 ? runs : runs.slice(0, end);
}

/** A target that is a routine itself was done alone when all its steps that are the child's were. */
function levelOfTarget(run: Run, stepId: string): PromptLevel | null {
  const inside = stepRecords(run).filter(
    (record) =>
      record.stepId.startsWith(`${stepId}/`) && record.who !== 'grown-up' && record.state !== 'left-out',
  );
  if (inside.length === 0) return levelOf(run, stepId);
  const notAlone = inside.find((record) => record.promptLevel !== 'I');
  return notAlone === undefined ? 'I' : notAlone.promptLevel;
}

function levelOf(run: Run, stepId: string): PromptLevel | null {
  return recordOf(run, stepId)?.promptLevel ?? null;
}

function recordOf(run: Run, stepId: string): StepRecord | undefined {
  return stepRecords(run).find((record) => isOf(record.stepId, stepId));
}

/** In a run of a routine that holds this one, the step has the ids of those around it before its own. */
function isOf(played: string, stepId: string): boolean {
  return played === stepId || played.endsWith(`/${stepId}`);
}

function isSameStage(a: FadingStage | undefined, b: FadingStage): boolean {
  return (
    a !== undefined &&
    a.level === b.level &&
    a.delayMs === b.delayMs &&
    a.voice === b.voice &&
    a.words === b.words &&
    a.picture === b.picture
  );
}
