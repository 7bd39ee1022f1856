/**
 * A run's events counted up, one after the other. Each stretch of time between two events belongs to one step and to one
 * kind of time, so nothing is counted twice; a stretch in which the clock was set back counts as nothing.
 */
import { afterEvent } from './after-event';
import { started } from './move';
import type { Playback } from './playback';
import { PLAIN_PLAN, type Run } from './run';
import type { BreakRating, RunEvent } from './run-event';
import { blankStep } from './step-record';
import {
  answered,
  arrivedAt,
  atStart,
  ended,
  onStep,
  restarted,
  resting,
  type Tally,
  withLast,
} from './tally';
import { arrivedWith, leftOut, swapped, wentTo, withStep } from './tally-by-grown-up';

type Counted = Pick<Run, 'steps' | 'events' | 'seen' | 'startedAt' | 'plan'>;
/** What the screen showed before an event, and after it. */
type Shown = { readonly before: Playback; readonly next: Playback };

export function tallyOf(run: Counted): Tally {
  let shown = started(run.steps, run.plan ?? PLAIN_PLAN);
  let told = atStart(run.steps, run.events[0]?.at ?? run.startedAt);
  for (const event of run.events) {
    const next = afterEvent(shown, event);
    told = after(IS_NOTE.has(event.type) ? told : passed(told, event.at), event, { before: shown, next });
    // The end of a hold or of a pause after Stop led on without an `arrived` in runs of old.
    if (shown.isStopped && !next.isStopped) told = arrivedWith(told, event.at, next);
    shown = next;
  }
  // A run that was left open was last seen alive later than its last event.
  return told.currentId !== null && run.seen.at > told.at ? passed(told, run.seen.at) : told;
}

/** Written at any time, long after the child had gone as well: no time passes with them. */
const IS_NOTE: ReadonlySet<RunEvent['type']> = new Set(['prompted', 'noted']);

/** The time since the last event, given to the step and the kind of time that it belongs to. */
function passed(tally: Tally, at: number): Tally {
  const ms = Math.max(at - tally.at, 0);
  const kind = kindOf(tally);
  const timed = onStep(tally, tally.currentId, (step) => ({ ...step, [kind]: step[kind] + ms }));
  const breaks =
    kind === 'breakMs' ? withLast(tally.breaks, (last) => ({ ...last, ms: last.ms + ms })) : tally.breaks;
  return { ...timed, breaks, at, wallMs: tally.wallMs + ms };
}

/** Meanwhile there may have been another break, without a card. */
function rated(breaks: Tally['breaks'], card: string, rating: BreakRating): Tally['breaks'] {
  const place = breaks.findLastIndex((one) => one.card === card);
  return breaks.map((one, i) => (i === place ? { ...one, rating } : one));
}

function kindOf({ isHelp, isPaused, isHeld, isBreak, isAsked }: Tally) {
  if (isHelp) return 'helpMs';
  if (isPaused || isHeld) return 'pausedMs';
  if (isBreak) return 'breakMs';
  return isAsked ? 'pausedMs' : 'activeMs';
}

function after(tally: Tally, event: RunEvent, { before, next }: Shown): Tally {
  switch (event.type) {
    case 'arrived':
    case 'picked':
      return arrivedAt(tally, event.stepId, event.at);
    case 'went':
      return wentTo(tally, event.at, next);
    case 'done': {
      // A timer that nobody started is whole, and says nothing about when the step was done.
      const leftMs = before.timer?.status === 'ready' ? null : event.leftMs;
      return ended(answered(tally, event.stepId), event.stepId, 'done', { at: event.at, leftMs });
    }
    case 'skipped':
      return ended(tally, event.stepId, 'skipped', event);
    case 'stopped':
      return ended(tally, event.stepId, 'stopped', event);
    case 'put-off': {
      const later = { ...tally, laterCount: tally.laterCount + 1 };
      return tally.currentId === event.stepId ? resting({ ...later, currentId: null }) : later;
    }
    case 'later':
      return { ...tally, laterCount: tally.laterCount + 1 };
    case 'back': {
      const undone = onStep(tally, event.stepId, (step) => ({ ...step, undoCount: step.undoCount + 1 }));
      return arrivedAt(undone, event.stepId, event.at);
    }
    case 'opened':
    case 'part-done':
      return answered(tally, event.stepId);
    case 'together':
      return onStep(answered(tally, event.stepId), event.stepId, (step) => ({
        ...step,
        askedTogether: true,
      }));
    case 'timer-started':
      return next.plan.timerStart === 'by-child' && event.by === undefined
        ? answered(tally, event.stepId)
        : tally;
    case 'chosen':
      return onStep(answered(tally, event.stepId), event.stepId, (step) => ({
        ...step,
        choice: event.choice,
      }));
    case 'said':
      return { ...tally, said: [...tally.said, { stepId: event.stepId, at: event.at, word: event.word }] };
    case 'felt': {
      const { at, when, feeling, body } = event;
      return {
        ...tally,
        isPaused: false,
        isAsked: false,
        felt: [...tally.felt, { at, when, feeling, body }],
      };
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
      return { ...tally, breaks: rated(tally.breaks, event.card, event.rating) };
    case 'break-ended':
      return { ...tally, isBreak: false };
    case 'help': {
      const counted = onStep(tally, event.stepId, (step) => ({ ...step, helpCount: step.helpCount + 1 }));
      return { ...counted, isHelp: true };
    }
    case 'held':
      return { ...tally, isHeld: true };
    case 'paused':
    case 'left':
      return { ...tally, isPaused: true };
    case 'feelings-asked':
      return { ...tally, isPaused: true, isHelp: false, isAsked: true };
    case 'away-asked':
      return { ...tally, isAsked: true };
    case 'away-answered':
      return { ...tally, isPaused: false, isAsked: false };
    case 'resumed':
      if (event.of === 'hold') return { ...tally, isHeld: false };
      return {
        ...tally,
        isPaused: false,
        isHelp: false,
        isHeld: tally.isHeld && (tally.isPaused || tally.isHelp),
      };
    case 'left-out':
      return leftOut(tally, event.stepId, event.at, next);
    case 'put-in':
      return withStep(tally, blankStep(event.step, true), idAfter(next, event.step.id) ?? event.beforeId);
    case 'swapped':
      return swapped(tally, event.stepId, blankStep(event.step, true));
    case 'prompted':
      return onStep(tally, event.stepId, (step) => ({ ...step, promptLevel: event.level }));
    case 'noted':
      return onStep(tally, event.stepId, (step) => ({ ...step, note: event.note }));
    case 'finished':
      return resting({ ...tally, currentId: null });
    case 'restarted':
      return arrivedWith(restarted(tally, event.at), event.at, next);
    case 'ready':
    case 'together-next':
    case 'part-back':
    case 'time-added':
      return tally;
  }
}

/** Where a step was truly put: never among what was done, nor under the child's finger. */
function idAfter({ steps }: Playback, stepId: string): string | null {
  const at = steps.findIndex((step) => step.id === stepId);
  return at < 0 ? null : (steps[at + 1]?.id ?? null);
}
