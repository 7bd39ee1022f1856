/** What each stored event means: the playback after it. Events that do not fit the steps leave the playback as it is. */
import { at, atIndex, finished, movedOn, picking, started, withShownTimer } from './move';
import type { Playback } from './playback';
import type { PlayedStep } from './played-step';
import { questionOf } from './question-of';
import type { RunEvent } from './run-event';
import { longerTimer, nextTimer, standingAt, startTimer } from './timer';
import { leftOut, putIn, swapped } from './today-only';

/** The grown-up's hand, and what only notes something, is no tap of the child's. */
const NO_TAP: ReadonlySet<RunEvent['type']> = new Set([
  'paused',
  'left',
  'held',
  'time-added',
  'prompted',
  'noted',
  'left-out',
  'put-in',
  'swapped',
]);

export function afterEvent(playback: Playback, event: RunEvent): Playback {
  const moved = { ...after(playback, event), awaySince: null, isCorrected: false };
  const next = { ...moved, tokens: Math.max(moved.tokens, tokensFor(moved)) };
  return NO_TAP.has(event.type) ? next : { ...next, lastTapAt: event.at };
}

function after(playback: Playback, event: RunEvent): Playback {
  switch (event.type) {
    case 'arrived':
    case 'picked':
      return at(playback, event.stepId, event.at);
    case 'done':
      return passedBy(playback, event, 'done');
    case 'skipped':
      return passedBy(playback, event, 'skipped');
    case 'stopped': {
      const stopped = passed(playback, event, 'stopped');
      return stopped === playback ? playback : { ...stopped, isStopped: true, timer: null, part: null };
    }
    case 'finished':
      return finished(playback);
    case 'back':
      return takenBack(playback, event.stepId, event.at);
    case 'went':
      return wentTo(playback, event.stepId, event.at);
    case 'put-off': {
      if (!playback.steps.some((step) => step.id === event.stepId)) return playback;
      const left = event.leftMs ?? 0;
      return picking({ ...playback, leftOf: { ...playback.leftOf, [event.stepId]: left } });
    }
    case 'later':
      return { ...playback, isLater: playback.isPicking };
    case 'ready':
      return { ...playback, isLater: false };
    case 'together-next':
      return { ...playback, isTogetherNext: playback.isPicking && event.isWanted };
    case 'together':
      return { ...playback, steps: playback.steps.map((step) => togetherAt(step, event.stepId)) };
    case 'opened':
      return { ...playback, part: 0 };
    case 'part-done':
      return { ...playback, part: event.part + 1 };
    case 'part-back':
      return { ...playback, part: event.part < 0 ? null : event.part };
    case 'timer-started':
      return { ...playback, timer: playback.timer && nextTimer(playback.timer, 'start', event.at) };
    case 'chosen':
      return { ...playback, chosen: { ...playback.chosen, [event.stepId]: event.choice } };
    case 'time-added':
      return withShownTimer(playback, (timer) => longerTimer(timer, event.addedMs, event.at));
    case 'left-out':
      return leftOut(playback, event.stepId, event.at);
    case 'put-in':
      return putIn(playback, event.step, event.beforeId);
    case 'swapped':
      return swapped(playback, event.stepId, event.step, event.at);
    case 'restarted': {
      const anew = { ...started(playback.steps, playback.plan), feelingsFor: null, tokens: playback.tokens };
      return anew.isPicking ? anew : atIndex(anew, 0, event.at);
    }
    default:
      return afterPause(playback, event);
  }
}

/** Breaks, help, feelings and pauses: what makes the step's time stand still, and go on. */
function afterPause(playback: Playback, event: RunEvent): Playback {
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
      if (playback.plan.asksAfterBreak && card !== null)
        return { ...playback, breakState: null, rating: card };
      return goingOn({ ...playback, breakState: null }, event.at);
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
    case 'felt': {
      const told = { ...playback, feelingsFor: null, felt: [...playback.felt, event.when] };
      return playback.isPaused ? told : goingOn(told, event.at);
    }
    case 'away-asked':
      return { ...playback, isAway: true };
    case 'away-answered':
      return goingOn({ ...playback, isAway: false, isPaused: false, isHeld: false }, event.at);
    case 'paused':
    case 'held': {
      const stopped = withShownTimer(playback, (timer) => standingAt(timer, event.leftMs ?? 0));
      return event.type === 'held' ? { ...stopped, isHeld: true } : { ...stopped, isPaused: true };
    }
    case 'resumed': {
      const running = isStanding(playback)
        ? playback
        : withShownTimer(playback, (timer) => nextTimer(timer, 'resume', event.at));
      const heard = { ...running, isPaused: false, isHeld: false, needsHelp: false, saying: null };
      return playback.isStopped && !playback.isPaused ? movedOn(heard, event.at) : heard;
    }
    default:
      return playback;
  }
}

type Leaving = { readonly stepId: string; readonly leftMs: number | null; readonly at: number };

function passed(playback: Playback, { stepId, leftMs }: Leaving, how: Playback['passed'][number]['how']) {
  if (!playback.steps.some((step) => step.id === stepId)) return playback;
  const others = playback.passed.filter((one) => one.stepId !== stepId);
  return { ...playback, passed: [...others, { stepId, leftMs, how }] };
}

function passedBy(playback: Playback, event: Leaving, how: 'done' | 'skipped'): Playback {
  const next = passed(playback, event, how);
  if (next === playback) return playback;
  const stepIndex = playback.steps.findIndex((step) => step.id === event.stepId);
  return movedOn({ ...next, stepIndex }, event.at);
}

/** Back to a step that was done, with the time that it still had; what was done after it is open again. */
function takenBack(playback: Playback, stepId: string, now: number): Playback {
  const place = playback.passed.findIndex((one) => one.stepId === stepId);
  const last = playback.passed[place];
  if (last === undefined) return playback;
  const back = at({ ...playback, passed: playback.passed.slice(0, place) }, stepId, now);
  if (back.timer === null || last.leftMs === null) return back;
  return { ...back, timer: nextTimer(standingAt(back.timer, last.leftMs), 'resume', now) };
}

/** By the grown-up: what lies between counts as skipped; what lies behind the step is open again. */
function wentTo(playback: Playback, stepId: string, now: number): Playback {
  const target = playback.steps.findIndex((step) => step.id === stepId);
  if (target < 0) return playback;
  const asked = { ...playback, feelingsFor: null };
  if (playback.plan.stepOrder === 'any') {
    return at({ ...asked, passed: playback.passed.filter((one) => one.stepId !== stepId) }, stepId, now);
  }
  const before = new Set(playback.steps.slice(0, target).map((step) => step.id));
  const kept = playback.passed.filter((one) => before.has(one.stepId));
  const skipped = [...before]
    .filter((id) => !kept.some((one) => one.stepId === id))
    .map((id) => ({ stepId: id, leftMs: null, how: 'skipped' as const }));
  return at({ ...asked, passed: [...kept, ...skipped] }, stepId, now);
}

/** The step's time waits for the answer to a question, and for the end of a break. */
function isStanding(playback: Playback): boolean {
  return playback.breakState === null && questionOf(playback) !== null;
}

function goingOn(playback: Playback, now: number): Playback {
  if (playback.breakState !== null || isStanding(playback)) return playback;
  return { ...playback, timer: playback.timer && nextTimer(playback.timer, 'resume', now) };
}

function togetherAt(step: PlayedStep, stepId: string): PlayedStep {
  return step.id === stepId ? { ...step, who: 'together' } : step;
}

/** Spread over the steps so that the last step brings the last one. */
function tokensFor({ plan, steps, passed: all }: Playback): number {
  const done = all.filter((one) => one.how === 'done').length;
  return steps.length === 0 ? 0 : Math.floor((plan.tokens * Math.min(done, steps.length)) / steps.length);
}
