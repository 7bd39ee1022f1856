/** What a tap writes down. An action that makes no sense now, or is a slip of the finger, writes nothing. */

import type { PlayAction } from './play-action';
import { canGoBack, type Playback, screenOf, shownLeft, stepOf } from './playback';
import type { RunEvent } from './run-event';

export type Tap = {
  readonly at: number;
  /** When the screen that was tapped came up. */
  readonly shownAt: number;
  readonly ignoreRepeatMs: number;
  readonly breakMs: number;
};

export function nextPlayback(playback: Playback, action: PlayAction, tap: Tap): readonly RunEvent[] {
  if (isSlip(playback, action, tap)) return [];
  const events = eventsOf(playback, action, tap);
  if (events.length === 0 || action.type === 'wake') return events;
  return playback.isCorrected ? [...woken(playback, tap.at), ...events] : events;
}

function eventsOf(playback: Playback, action: PlayAction, { at, breakMs }: Tap): readonly RunEvent[] {
  const step = stepOf(playback);
  const screen = screenOf(playback);
  if (action.type === 'back') return goBack(playback, at);
  if (step === null) return [];
  const stepId = step.id;
  const leftMs = shownLeft(playback, at);

  switch (action.type) {
    case 'done': {
      if (screen !== 'step') return [];
      const next = playback.steps[playback.stepIndex + 1];
      const done: RunEvent = { type: 'done', at, stepId, leftMs };
      return next === undefined ? [done] : [done, { type: 'arrived', at, stepId: next.id }];
    }
    case 'break': {
      if (playback.breakState !== null || playback.awaySince !== null) return [];
      const started: RunEvent = { type: 'break-started', at, stepId, leftMs, breakMs };
      return playback.isPaused ? [{ type: 'resumed', at }, started] : [started];
    }
    case 'break-card':
      return screen === 'break' ? [{ type: 'break-card', at, card: action.card ?? '' }] : [];
    case 'break-over':
      return screen === 'break' ? [{ type: 'break-ended', at, stepId }] : [];
    case 'help':
      if (playback.needsHelp || playback.awaySince !== null) return [];
      return [
        { type: 'help', at, stepId },
        { type: 'paused', at, leftMs },
      ];
    case 'help-over':
      return screen === 'help' ? [{ type: 'resumed', at }] : [];
    case 'go-on': {
      if (playback.awaySince === null) return [];
      const resumed: RunEvent = { type: 'resumed', at };
      return playback.isPaused ? [resumed] : [{ type: 'paused', at: playback.awaySince, leftMs }, resumed];
    }
    case 'start-again':
      return [{ type: 'restarted', at }];
    case 'leave':
      return playback.isPaused || playback.awaySince !== null ? [] : [{ type: 'paused', at, leftMs }];
    case 'wake':
      return woken(playback, at);
    default:
      return [];
  }
}

/** The screen changes under the finger: a second tap soon after meant the first screen, or nothing. */
function isSlip(playback: Playback, action: PlayAction, { at, shownAt, ignoreRepeatMs }: Tap): boolean {
  if (action.type === 'wake' || action.type === 'leave') return false;
  // Every wish for a break or for help is honoured, however soon it comes.
  if (action.type === 'break' || action.type === 'help') return false;
  const isWithin = (since: number | null) => since !== null && at - since >= 0 && at - since < ignoreRepeatMs;
  return isWithin(playback.lastTapAt) || isWithin(shownAt);
}

function goBack(playback: Playback, at: number): readonly RunEvent[] {
  const last = canGoBack(playback) ? playback.done.at(-1) : undefined;
  const step = last === undefined ? undefined : playback.steps[last.stepIndex];
  const screen = screenOf(playback);
  if (step === undefined || (screen !== 'step' && screen !== 'finished')) return [];
  return [{ type: 'back', at, stepId: step.id }];
}

function woken(playback: Playback, at: number): readonly RunEvent[] {
  if (playback.awaySince !== null || playback.needsHelp) return [];
  const resumed: RunEvent = { type: 'resumed', at };
  if (playback.isPaused) return [resumed];
  return playback.isCorrected ? [{ type: 'paused', at, leftMs: shownLeft(playback, at) }, resumed] : [];
}
