/** Runs for tests: three steps, and events at so many seconds after the start. */
import type { PlayedStep } from '@/domain/playing/played-step';
import type { Run } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { makeStamp } from '@/domain/stamp';

export const START = 1_000_000;
const SECOND = 1_000;

export function playedStep(id: string, fields: Partial<PlayedStep> = {}): PlayedStep {
  return { id, kind: 'do', picture: null, label: { en: id }, say: {}, timer: null, ...fields };
}

type Untimed<E> = E extends RunEvent ? Omit<E, 'at'> : never;

/** An event at so many seconds after the start. */
export function at(seconds: number, event: Untimed<RunEvent>): RunEvent {
  return { ...event, at: START + seconds * SECOND } as RunEvent;
}
export const arrived = (seconds: number, stepId: string) => at(seconds, { type: 'arrived', stepId });
export const done = (seconds: number, stepId: string, leftMs: number | null = null) =>
  at(seconds, { type: 'done', stepId, leftMs });

export function runOf(events: readonly RunEvent[], fields: Partial<Run> = {}): Run {
  const stamp = makeStamp(1, 0, 'a');
  const last = events.at(-1)?.at ?? START;
  return {
    id: 'run',
    createdAt: START,
    stamp,
    stamps: {},
    deletedAt: null,
    routineId: 'routine',
    childId: 'child',
    title: {},
    startedAt: START,
    endedAt: last,
    outcome: 'finished',
    steps: [playedStep('a'), playedStep('b'), playedStep('c')],
    events,
    seen: { at: last, leftMs: null },
    ...fields,
  };
}
