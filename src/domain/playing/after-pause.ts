/** Breaks, help, feelings, pauses and holds: what makes time stand still, and what lets it go on. */
import { movedOn, withShownTimer } from './move';
import type { Playback } from './playback';
import { questionOf } from './question-of';
import type { RunEvent } from './run-event';
import { longerTimer, nextTimer, standingAt, startTimer } from './timer';

export function afterPause(playback: Playback, event: RunEvent): Playback {
  switch (event.type) {
    case 'break-started':
      return {
        ...playback,
        timer: playback.timer && standingAt(playback.timer, event.leftMs ?? 0),
        breakState: { timer: startTimer(event.breakMs, event.at), card: null },
        breaks: playback.breaks + 1,
      };
    case 'break-card': {
      const card = event.card === '' ? null : event.card;
      return playback.breakState === null
        ? playback
        : { ...playback, breakState: { ...playback.breakState, card } };
    }
    case 'break-ended': {
      // A break that was asked for while the one before it was asked about leads back to that question.
      const card = playback.breakState?.card ?? playback.rating;
      const rating = playback.plan.asksAfterBreak ? card : null;
      return goingOn({ ...playback, breakState: null, rating }, event.at);
    }
    case 'break-rated':
      return goingOn({ ...playback, rating: null }, event.at);
    case 'help':
      return { ...playback, needsHelp: true };
    case 'said':
      return { ...playback, saying: event.word === '' ? null : event.word };
    case 'feelings-asked':
      // Time goes on standing still; help can be asked for anew.
      return { ...playback, feelingsFor: 'asked', needsHelp: false };
    case 'felt':
      return goingOn({ ...playback, feelingsFor: null, felt: [...playback.felt, event.when] }, event.at);
    case 'away-asked':
      return { ...playback, isAway: true };
    case 'away-answered':
      return goingOn({ ...playback, isAway: false, isPaused: false }, event.at);
    case 'paused':
    case 'held': {
      const stopped = withShownTimer(playback, (timer) => standingAt(timer, event.leftMs ?? 0));
      return event.type === 'held' ? { ...stopped, isHeld: true } : { ...stopped, isPaused: true };
    }
    case 'resumed':
      return resumed(playback, event);
    default:
      return playback;
  }
}

/**
 * Each pause has its own end: going back from Help does not release the grown-up's hold, and releasing it answers neither
 * Help nor Stop. In older runs the end of a hold, and in any order the going on after Stop, has no name.
 */
function resumed(playback: Playback, { of, at }: Extract<RunEvent, { readonly type: 'resumed' }>): Playback {
  const { isStopped, isPaused, isHeld, plan } = playback;
  const isUnnamedStop = of === undefined && !isPaused && !isHeld && plan.stepOrder === 'any';
  if (isStopped && (of === 'stop' || isUnnamedStop)) return movedOn(playback, at);
  if (of === 'hold') return goingOn({ ...playback, isHeld: false }, at);
  const heard = { ...playback, isPaused: false, needsHelp: false, saying: null };
  return goingOn({ ...heard, isHeld: isHeld && isPaused }, at);
}

/** Whether the time that the child sees stands still, for whatever reason. */
export function standsStill(playback: Playback): boolean {
  const { isHeld, isPaused, breakState } = playback;
  return isHeld || isPaused || (breakState === null && questionOf(playback) !== null);
}

function goingOn(playback: Playback, now: number): Playback {
  if (standsStill(playback)) return playback;
  return withShownTimer(playback, (timer) => nextTimer(timer, 'resume', now));
}

/** Time that is given while time stands still waits with it. */
export function lengthened(playback: Playback, addedMs: number, now: number): Playback {
  return withShownTimer(playback, (timer) => {
    const longer = longerTimer(timer, addedMs, now);
    return standsStill(playback) ? nextTimer(longer, 'pause', now) : longer;
  });
}
