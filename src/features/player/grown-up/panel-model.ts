/** What the grown-up's panel shows of a run. */
import { nextByGrownUp } from '@/domain/playing/next-by-grown-up';
import { type Playback, shownTimer } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import type { Run } from '@/domain/playing/run';
import { stepRecords } from '@/domain/playing/run-record';
import type { PromptLevel } from '@/domain/prompt-level';

export type PanelStep = {
  readonly step: PlayedStep;
  readonly state: 'done' | 'now' | 'later' | 'skipped' | 'stopped';
  readonly level: PromptLevel | null;
  readonly note: string;
};

/** `beforeId`: the next of the steps that stand after it and were not left out; null for the end. */
export type LeftOut = { readonly step: PlayedStep; readonly beforeId: string | null };

export type PanelModel = {
  /** In the order in which the child comes to them, without those that are left out today. */
  readonly steps: readonly PanelStep[];
  /** Put back with the id that they had. */
  readonly leftOut: readonly LeftOut[];
  /** null at the end; while the child picks, the first of the steps that are open. */
  readonly nowId: string | null;
  /** The child picks what comes next, and is on no step. */
  readonly isPicking: boolean;
  /** The step that was done last, or ended without Done: no response and "no" are noted just there. */
  readonly beforeId: string | null;
  /** Time stands still because the grown-up holds it. */
  readonly isHeld: boolean;
  readonly canHold: boolean;
  readonly canSkip: boolean;
  /** Of the step, or of the break while there is one. */
  readonly hasTimer: boolean;
  /** The time of the step has not begun. */
  readonly isTimeReady: boolean;
  /** The child said Stop somewhere. */
  readonly isStopped: boolean;
};

const ENDED: ReadonlySet<string> = new Set(['done', 'skipped', 'stopped']);

export function panelModelOf(
  run: Pick<Run, 'steps' | 'events' | 'seen' | 'startedAt' | 'plan'>,
  playback: Playback,
): PanelModel {
  const records = stepRecords(run);
  const nowId = playback.steps[playback.stepIndex]?.id ?? null;
  const ended = records.filter(({ state, endedAt }) => ENDED.has(state) && endedAt !== null);
  const last = ended.reduce<(typeof ended)[number] | null>(
    (latest, record) => ((record.endedAt ?? 0) >= (latest?.endedAt ?? 0) ? record : latest),
    null,
  );
  const can = (type: 'hold' | 'skip') => nextByGrownUp(playback, { type }, 0).length > 0;
  return {
    steps: playback.steps.map((step) => {
      const record = records.find(({ stepId }) => stepId === step.id);
      const state = record?.state;
      return {
        step,
        state:
          step.id === nowId && !playback.isPicking
            ? 'now'
            : state === 'done' || state === 'skipped' || state === 'stopped'
              ? state
              : 'later',
        level: record?.promptLevel ?? null,
        note: record?.note ?? '',
      };
    }),
    leftOut: leftOutOf(run.steps, playback.steps),
    nowId,
    isPicking: playback.isPicking,
    beforeId: last?.stepId ?? null,
    isHeld: playback.isHeld,
    canHold: playback.isHeld || can('hold'),
    canSkip: can('skip'),
    hasTimer: shownTimer(playback) !== null,
    isStopped: records.some(({ state }) => state === 'stopped'),
    isTimeReady: playback.timer?.status === 'ready' && playback.breakState === null,
  };
}

/** Only what the routine itself has: a card for today that was left out again is gone. */
function leftOutOf(all: readonly PlayedStep[], shown: readonly PlayedStep[]): readonly LeftOut[] {
  const isShown = (step: PlayedStep) => shown.some(({ id }) => id === step.id);
  return all
    .map((step, i) => ({ step, beforeId: all.slice(i + 1).find(isShown)?.id ?? null }))
    .filter(({ step }) => !isShown(step));
}
