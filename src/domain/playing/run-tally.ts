/**
 * A run's events counted up, one after the other. Each stretch of time between two events belongs to one step and to one
 * kind of time, so nothing is counted twice; a stretch in which the clock was set back counts as nothing.
 */
import type { Run } from './run';
import type { BreakRating, FeelingMoment, RunEvent } from './run-event';
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
  readonly breaks: readonly BreakRecord[];
  readonly said: readonly SaidRecord[];
  readonly felt: readonly FeltRecord[];
};

type Counted = Pick<Run, 'steps' | 'events' | 'seen' | 'startedAt' | 'plan'>;

export function tallyOf(run: Counted): Tally {
  const startsByChild = run.plan?.timerStart === 'by-child';
  const told = run.events.reduce(
    (tally, event) => after(passed(tally, event.at), event, startsByChild),
    atStart(run.steps, run.events[0]?.at ?? run.startedAt),
  );
  // A run that was left open was last seen alive later than its last event.
  return told.currentId !== null && run.seen.at > told.at ? passed(told, run.seen.at) : told;
}

function atStart(steps: Run['steps'], at: number): Tally {
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
    breaks: [],
    said: [],
    felt: [],
  };
}

/** The time since the last event, given to the step and the kind of time that it belongs to. */
function passed(tally: Tally, at: number): Tally {
  const ms = Math.max(at - tally.at, 0);
  const kind = tally.isHelp ? 'helpMs' : tally.isPaused ? 'pausedMs' : tally.isBreak ? 'breakMs' : 'activeMs';
  const timed = onStep(tally, tally.currentId, (step) => ({ ...step, [kind]: step[kind] + ms }));
  const breaks =
    kind === 'breakMs' ? withLast(tally.breaks, (last) => ({ ...last, ms: last.ms + ms })) : tally.breaks;
  return { ...timed, breaks, at, wallMs: tally.wallMs + ms };
}

function after(tally: Tally, event: RunEvent, startsByChild: boolean): Tally {
  switch (event.type) {
    case 'arrived':
    case 'picked':
    case 'went':
      return arrivedAt(tally, event.stepId, event.at);
    case 'done':
      return ended(answered(tally, event.stepId), event.stepId, 'done', event);
    case 'skipped':
      return ended(tally, event.stepId, 'skipped', event);
    case 'stopped':
      return ended(tally, event.stepId, 'stopped', event);
    case 'put-off':
      return tally.currentId === event.stepId ? resting({ ...tally, currentId: null }) : tally;
    case 'back': {
      const undone = onStep(tally, event.stepId, (step) => ({ ...step, undoCount: step.undoCount + 1 }));
      return arrivedAt(undone, event.stepId, event.at);
    }
    case 'opened':
    case 'part-done':
    case 'together':
      return answered(tally, event.stepId);
    case 'timer-started':
      return startsByChild ? answered(tally, event.stepId) : tally;
    case 'chosen':
      return onStep(answered(tally, event.stepId), event.stepId, (step) => ({
        ...step,
        choice: event.choice,
      }));
    case 'said':
      return { ...tally, said: [...tally.said, { stepId: event.stepId, at: event.at, word: event.word }] };
    case 'felt': {
      const { at, when, feeling, body } = event;
      return { ...tally, isPaused: false, felt: [...tally.felt, { at, when, feeling, body }] };
    }
    case 'break-started': {
      const own = { stepId: event.stepId, at: event.at, ms: 0, card: null, rating: null };
      const counted = onStep(tally, event.stepId, (step) => ({ ...step, breakCount: step.breakCount + 1 }));
      return { ...counted, isBreak: true, breaks: [...tally.breaks, own] };
    }
    case 'break-card':
      return {
        ...tally,
        breaks: withLast(tally.breaks, (last) => ({ ...last, card: event.card || last.card })),
      };
    case 'break-rated':
      return { ...tally, breaks: withLast(tally.breaks, (last) => ({ ...last, rating: event.rating })) };
    case 'break-ended':
      return { ...tally, isBreak: false };
    case 'help': {
      const counted = onStep(tally, event.stepId, (step) => ({ ...step, helpCount: step.helpCount + 1 }));
      return { ...counted, isHelp: true };
    }
    case 'held':
    case 'paused':
    case 'left':
    case 'feelings-asked':
      return { ...tally, isPaused: true };
    case 'resumed':
      return { ...tally, isPaused: false, isHelp: false };
    case 'left-out': {
      const out = onStep(tally, event.stepId, (step) => ({ ...step, state: 'left-out' }));
      return out.currentId === event.stepId ? resting({ ...out, currentId: null }) : out;
    }
    case 'put-in':
      return withStep(tally, blankStep(event.step, true), event.beforeId);
    case 'swapped':
      return swapped(tally, event.stepId, blankStep(event.step, true));
    case 'prompted':
      return onStep(tally, event.stepId, (step) => ({ ...step, promptLevel: event.level }));
    case 'noted':
      return onStep(tally, event.stepId, (step) => ({ ...step, note: event.note }));
    case 'finished':
      return resting({ ...tally, currentId: null });
    case 'restarted':
      return restarted(tally, event.at);
    case 'part-back':
    case 'time-added':
      return tally;
  }
}

/** No break, no help and no pause outlives the step that it was in. */
function resting(tally: Tally): Tally {
  return { ...tally, isBreak: false, isHelp: false, isPaused: false };
}

/** Going to a step that was ended takes its end back; its time goes on. */
function arrivedAt(tally: Tally, stepId: string, at: number): Tally {
  const known = tally.steps.find((step) => step.stepId === stepId);
  if (known === undefined || (tally.currentId === stepId && known.state === 'open')) return tally;
  const opened = onStep(tally, stepId, (step) => ({
    ...step,
    startedAt: step.startedAt ?? at,
    endedAt: null,
    state: 'open',
    timerResult: null,
    earlyMs: 0,
  }));
  return { ...resting(opened), currentId: stepId, cueMs: known.activeMs };
}

function ended(
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
function answered(tally: Tally, stepId: string): Tally {
  if (tally.currentId !== stepId) return tally;
  return onStep(tally, stepId, (step) =>
    step.latencyMs !== null || step.who === 'grown-up'
      ? step
      : { ...step, latencyMs: Math.max(step.activeMs - tally.cueMs, 0) },
  );
}

function withStep(tally: Tally, step: StepRecord, beforeId: string | null): Tally {
  const known = tally.steps.find(({ stepId }) => stepId === step.stepId);
  // What was left out for today is put back.
  if (known?.state === 'left-out') return onStep(tally, step.stepId, (one) => ({ ...one, state: 'open' }));
  if (known !== undefined) return tally;
  const at = tally.steps.findIndex(({ stepId }) => stepId === beforeId);
  const place = at < 0 ? tally.steps.length : at;
  return { ...tally, steps: tally.steps.toSpliced(place, 0, step) };
}

/** The new step stands in the old one's place; the old one stays in the record as left out. */
function swapped(tally: Tally, stepId: string, step: StepRecord): Tally {
  const known = tally.steps.some((one) => one.stepId === stepId);
  if (!known || step.stepId === stepId)
    return onStep(tally, stepId, (one) => ({ ...one, label: step.label }));
  const placed = withStep(tally, step, stepId);
  const out = onStep(placed, stepId, (one) => ({ ...one, state: 'left-out' }));
  if (tally.currentId !== stepId) return out;
  return arrivedAt({ ...out, currentId: null }, step.stepId, tally.at);
}

/** From the first step anew: what was before belongs to no record. Steps that were put in or left out today stay so. */
function restarted(tally: Tally, at: number): Tally {
  const steps = tally.steps.map(({ stepId, label, who, isPutIn, state }): StepRecord => {
    const blank = blankStep(
      { id: stepId, kind: 'do', picture: null, label, say: {}, timer: null, who },
      isPutIn,
    );
    return state === 'left-out' ? { ...blank, state } : blank;
  });
  const first = steps.find((step) => step.state === 'open');
  const fresh: Tally = { ...atStart([], at), steps };
  return first === undefined ? fresh : arrivedAt(fresh, first.stepId, at);
}

function onStep(tally: Tally, stepId: string | null, change: (step: StepRecord) => StepRecord): Tally {
  if (stepId === null) return tally;
  return { ...tally, steps: tally.steps.map((step) => (step.stepId === stepId ? change(step) : step)) };
}

function withLast<T>(list: readonly T[], change: (last: T) => T): readonly T[] {
  const last = list.at(-1);
  return last === undefined ? list : [...list.slice(0, -1), change(last)];
}
