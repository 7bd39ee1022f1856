/** What a tap writes down. An action that makes no sense now, or is a slip of the finger, writes nothing. */
import { nextByChild } from './next-by-child';
import { nextByGrownUp } from './next-by-grown-up';
import type { GrownUpAction, PlayAction } from './play-action';
import { isOver, type Playback, shownLeft } from './playback';
import type { PlayedStep } from './played-step';
import type { RunPlan } from './run';
import type { RunEvent } from './run-event';

export type Tap = {
  readonly at: number;
  /** When the screen that was tapped came up. */
  readonly shownAt: number;
  readonly ignoreRepeatMs: number;
  readonly breakMs: number;
};

/** What a new run begins with: the first step; nothing, while feelings are asked first or the child picks. */
export function openingEvents(steps: readonly PlayedStep[], plan: RunPlan, at: number): readonly RunEvent[] {
  const [first] = steps;
  const isAsked = plan.feelingsAsked === 'before' || plan.feelingsAsked === 'both';
  if (first === undefined || isAsked || plan.stepOrder === 'any') return [];
  return [{ type: 'arrived', at, stepId: first.id }];
}

export function nextPlayback(playback: Playback, action: PlayAction, tap: Tap): readonly RunEvent[] {
  if (isSlip(playback, action, tap)) return [];
  const events = eventsOf(playback, action, tap);
  if (events.length === 0 || action.type === 'wake') return events;
  return playback.isCorrected ? [...woken(playback, tap.at), ...events] : events;
}

function eventsOf(playback: Playback, action: PlayAction, tap: Tap): readonly RunEvent[] {
  if (action.type === 'wake') return woken(playback, tap.at);
  if (action.type === 'leave') return leaving(playback, tap.at);
  return isByGrownUp(action) ? nextByGrownUp(playback, action, tap.at) : nextByChild(playback, action, tap);
}

function leaving(playback: Playback, at: number): readonly RunEvent[] {
  if (isOver(playback) || playback.isPaused || playback.isHeld || playback.awaySince !== null) return [];
  return [{ type: 'paused', at, leftMs: shownLeft(playback, at) }];
}

function woken(playback: Playback, at: number): readonly RunEvent[] {
  if (isOver(playback) || playback.awaySince !== null || playback.needsHelp) return [];
  const resumed: RunEvent = { type: 'resumed', at };
  if (playback.isPaused) return [resumed];
  return playback.isCorrected ? [{ type: 'paused', at, leftMs: shownLeft(playback, at) }, resumed] : [];
}

export const BY_GROWN_UP: ReadonlySet<PlayAction['type']> = new Set<GrownUpAction['type']>([
  'hold',
  'release',
  'skip',
  'start-for-child',
  'go-to',
  'leave-out',
  'put-in',
  'swap',
  'add-time',
  'prompt',
  'note',
]);

function isByGrownUp(action: PlayAction): action is GrownUpAction {
  return BY_GROWN_UP.has(action.type);
}

/** Every wish for a break, for help or to stop is honoured, however soon it comes; a grown-up's hand does not slip. */
const ALWAYS: ReadonlySet<PlayAction['type']> = new Set<PlayAction['type']>([
  ...BY_GROWN_UP,
  'wake',
  'leave',
  'break',
  'help',
  'stop',
]);

/** The screen changes under the finger: a second tap soon after meant the first screen, or nothing. */
function isSlip(playback: Playback, action: PlayAction, { at, shownAt, ignoreRepeatMs }: Tap): boolean {
  if (ALWAYS.has(action.type)) return false;
  const isWithin = (since: number | null) => since !== null && at - since >= 0 && at - since < ignoreRepeatMs;
  return isWithin(playback.lastTapAt) || isWithin(shownAt);
}
