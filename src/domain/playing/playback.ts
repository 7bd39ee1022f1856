/**
 * Where the child is in a run, told from the run's stored events alone.
 *
 * The screen shows nothing that these functions cannot tell again after a reload, a crash or an empty battery:
 * every tap is first written as events, and the screen is what the events say. Nothing here moves on by itself.
 */
import type { PlayedStep } from './played-step';
import type { Run } from './run';
import type { RunEvent } from './run-event';
import { nextTimer, pausedAt, startTimer, type Timer, timeLeft, trustedTimer } from './timer';

/** Away for longer than this, and the child is asked whether to go on. */
export const AWAY_MS = 30 * 60_000;

export type BreakState = { readonly timer: Timer; readonly card: string | null };

export type Playback = {
  readonly steps: readonly PlayedStep[];
  /** Equal to the number of steps when all are done. */
  readonly stepIndex: number;
  /** Of the step; it stands still during a break. */
  readonly timer: Timer | null;
  readonly breakState: BreakState | null;
  readonly needsHelp: boolean;
  /** Time stands still: help is on its way, or the player was left through the lock. */
  readonly isPaused: boolean;
  /** Since when the child has been away, if that is so long that the screen asks before it goes on. */
  readonly awaySince: number | null;
  /** The running timer shows less than its events say, because the clock was changed: to be written down. */
  readonly isCorrected: boolean;
  /** What was done, the latest last: Back takes the latest back, with the time that it still had. */
  readonly done: readonly { readonly stepIndex: number; readonly leftMs: number | null }[];
  readonly lastTapAt: number | null;
};

export type PlayScreen = 'away' | 'finished' | 'help' | 'break' | 'step';

export function screenOf(playback: Playback): PlayScreen {
  if (playback.stepIndex >= playback.steps.length) return 'finished';
  if (playback.awaySince !== null) return 'away';
  if (playback.needsHelp) return 'help';
  return playback.breakState === null ? 'step' : 'break';
}

export function canGoBack(playback: Playback): boolean {
  return playback.done.length > 0 && playback.awaySince === null;
}

export function stepOf(playback: Playback): PlayedStep | null {
  return playback.steps[playback.stepIndex] ?? null;
}

/** The one timer that the child sees: that of the break while there is one. */
export function shownTimer(playback: Playback): Timer | null {
  return playback.breakState?.timer ?? playback.timer;
}

export function shownLeft(playback: Playback, now: number): number | null {
  const timer = shownTimer(playback);
  return timer === null ? null : timeLeft(timer, now);
}

export function playbackOf(run: Pick<Run, 'steps' | 'events' | 'seen'>, now: number): Playback {
  const told = run.events.reduce(afterEvent, atStart(run.steps));
  const timer = shownTimer(told);
  const isFinished = told.stepIndex >= told.steps.length;
  if (!isFinished && now - run.seen.at > AWAY_MS) {
    const left = timer === null ? 0 : Math.min(timeLeft(timer, run.seen.at), run.seen.leftMs ?? Infinity);
    return { ...withShownTimer(told, (shown) => pausedAt(shown.durationMs, left)), awaySince: run.seen.at };
  }
  if (timer === null) return told;
  const trusted = trustedTimer(timer, run.seen, now);
  const isCorrected = timer.status === 'running' && timeLeft(trusted, now) < timeLeft(timer, now);
  return { ...withShownTimer(told, () => trusted), isCorrected };
}

/** Events that do not fit the steps (an older copy, another tab) leave the playback as it is. */
export function afterEvent(playback: Playback, event: RunEvent): Playback {
  const next = { ...moved(playback, event), awaySince: null, isCorrected: false };
  return event.type === 'paused' || event.type === 'left' ? next : { ...next, lastTapAt: event.at };
}

function moved(playback: Playback, event: RunEvent): Playback {
  switch (event.type) {
    case 'arrived':
      return atStep(playback, indexOf(playback, event.stepId), event.at);
    case 'done': {
      const index = indexOf(playback, event.stepId);
      if (index === null) return playback;
      const earlier = playback.done.filter((one) => one.stepIndex < index);
      const done = [...earlier, { stepIndex: index, leftMs: event.leftMs }];
      return { ...atStep(playback, index + 1, event.at), done };
    }
    case 'back':
      return takenBack(playback, indexOf(playback, event.stepId), event.at);
    case 'break-started': {
      const timer = playback.timer && pausedAt(playback.timer.durationMs, event.leftMs ?? 0);
      return { ...playback, timer, breakState: { timer: startTimer(event.breakMs, event.at), card: null } };
    }
    case 'break-card': {
      const card = event.card === '' ? null : event.card;
      return playback.breakState === null
        ? playback
        : { ...playback, breakState: { ...playback.breakState, card } };
    }
    case 'break-ended':
      return {
        ...playback,
        breakState: null,
        timer: playback.timer && nextTimer(playback.timer, 'resume', event.at),
      };
    case 'help':
      return { ...playback, needsHelp: true };
    case 'paused': {
      const stopped = withShownTimer(playback, ({ durationMs }) => pausedAt(durationMs, event.leftMs ?? 0));
      return { ...stopped, isPaused: true };
    }
    case 'resumed': {
      const running = withShownTimer(playback, (timer) => nextTimer(timer, 'resume', event.at));
      return { ...running, isPaused: false, needsHelp: false };
    }
    case 'restarted':
      return atStep(atStart(playback.steps), 0, event.at);
    default:
      return playback;
  }
}

function atStart(steps: readonly PlayedStep[]): Playback {
  return {
    steps,
    stepIndex: 0,
    timer: null,
    breakState: null,
    needsHelp: false,
    isPaused: false,
    awaySince: null,
    isCorrected: false,
    done: [],
    lastTapAt: null,
  };
}

/** A step's timer starts by itself when the child arrives. */
function atStep(playback: Playback, index: number | null, at: number): Playback {
  if (index === null) return playback;
  const timer = playback.steps[index]?.timer ?? null;
  return {
    ...playback,
    stepIndex: index,
    timer: timer === null ? null : startTimer(timer.durationMs, at),
    breakState: null,
    needsHelp: false,
    isPaused: false,
  };
}

function takenBack(playback: Playback, index: number | null, at: number): Playback {
  const last = playback.done.find((one) => one.stepIndex === index);
  if (index === null || last === undefined) return playback;
  const back = {
    ...atStep(playback, index, at),
    done: playback.done.filter((one) => one.stepIndex < index),
  };
  if (back.timer === null || last.leftMs === null) return back;
  return { ...back, timer: nextTimer(pausedAt(back.timer.durationMs, last.leftMs), 'resume', at) };
}

function withShownTimer(playback: Playback, change: (timer: Timer) => Timer): Playback {
  const { breakState, timer } = playback;
  if (breakState !== null) {
    return { ...playback, breakState: { ...breakState, timer: change(breakState.timer) } };
  }
  return timer === null ? playback : { ...playback, timer: change(timer) };
}

function indexOf(playback: Playback, stepId: string): number | null {
  const index = playback.steps.findIndex((step) => step.id === stepId);
  return index < 0 ? null : index;
}
