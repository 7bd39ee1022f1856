/** What the child's taps write down. */
import { picked, pickLater, togetherNext } from './next-by-picking';
import type { ChildAction } from './play-action';
import {
  canGoBack,
  canOpen,
  feelingsAsked,
  isOver,
  isPassed,
  type Playback,
  type PlayScreen,
  screenOf,
  shownLeft,
  stepOf,
} from './playback';
import type { PlayedStep } from './played-step';
import type { RunEvent } from './run-event';

type Moment = { readonly at: number; readonly breakMs: number };

export function nextByChild(playback: Playback, action: ChildAction, moment: Moment): readonly RunEvent[] {
  const { at } = moment;
  switch (action.type) {
    case 'back':
      return goBack(playback, at);
    case 'feel':
      return felt(playback, action, at);
    case 'choose':
      if (isOver(playback)) return chosenAtEnd(playback, action.choice, at);
      return chosen(playback, action.choice, at);
    case 'start-again':
      return isOver(playback) ? [] : [{ type: 'restarted', at }];
    default:
      return isOver(playback) ? [] : during(playback, action, moment);
  }
}

type During = Exclude<ChildAction, { readonly type: 'feel' | 'choose' }>;

function during(playback: Playback, action: During, { at, breakMs }: Moment): readonly RunEvent[] {
  const step = stepOf(playback);
  const screen = screenOf(playback);
  if (step === null) return [];
  const stepId = step.id;
  const leftMs = shownLeft(playback, at);
  // What is asked for from Help closes Help.
  const closing = screen === 'help' ? [resumed(at)] : [];

  switch (action.type) {
    case 'done':
      return screen === 'step' ? done(playback, step, at) : [];
    case 'pick':
      return picked(playback, action.stepId, at);
    case 'later':
      if (playback.isPicking) return pickLater(playback, at);
      return isOnStep(playback) && playback.plan.stepOrder === 'any'
        ? [...closing, { type: 'put-off', at, stepId, leftMs }]
        : [];
    case 'ready':
      return screen === 'later' ? [{ type: 'ready', at }] : [];
    case 'together':
      if (playback.isPicking) return togetherNext(playback, at);
      return step.who === 'together' ? [] : [{ type: 'together', at, stepId }, ...closing];
    case 'open-parts':
      if (playback.part !== null || !canOpen(step) || playback.isPicking) return [];
      return [{ type: 'opened', at, stepId }, ...closing];
    case 'start-timer':
      return isOnStep(playback) && playback.timer?.status === 'ready'
        ? [...closing, { type: 'timer-started', at, stepId }]
        : [];
    case 'stop':
      return screen === 'step' ? [{ type: 'stopped', at, stepId, leftMs }] : [];
    case 'finish':
      return screen === 'stopped' ? [{ type: 'finished', at }] : [];
    case 'go-on':
      return goOn(playback, at);
    case 'break':
      return breakNow(playback, { stepId, leftMs, at, breakMs });
    case 'break-card':
      return screen === 'break' ? [{ type: 'break-card', at, card: action.card ?? '' }] : [];
    case 'break-over':
      return screen === 'break' ? [{ type: 'break-ended', at, stepId }] : [];
    case 'rate-break': {
      const card = playback.rating;
      return card === null || screen !== 'rating'
        ? []
        : [{ type: 'break-rated', at, card, rating: action.rating }];
    }
    case 'help':
      return helpNow(playback, stepId, at);
    case 'help-over':
      return screen === 'help' ? [resumed(at)] : [];
    case 'say':
      return screen === 'help' ? [{ type: 'said', at, stepId, word: action.word ?? '' }] : [];
    case 'ask-feelings':
      return screen === 'help' && playback.feelingsFor === null ? [{ type: 'feelings-asked', at }] : [];
    case 'start-again':
    case 'back':
      return [];
  }
}

const resumed = (at: number): RunEvent => ({ type: 'resumed', at });

/** On a step, or in Help that was asked for there. */
function isOnStep(playback: Playback): boolean {
  const screen = screenOf(playback);
  return screen === 'step' || (screen === 'help' && screenOf({ ...playback, needsHelp: false }) === 'step');
}

/**
 * In a step that is opened, the next smaller step; after the last of them the step itself is done. A choice has none, but
 * older runs have kept some.
 */
function done(playback: Playback, step: PlayedStep, at: number): readonly RunEvent[] {
  const part = step.choices === undefined ? playback.part : null;
  const parts = step.parts?.length ?? 0;
  const partDone: RunEvent[] = part === null ? [] : [{ type: 'part-done', at, stepId: step.id, part }];
  if (part !== null && part + 1 < parts) return partDone;
  const leftMs = shownLeft(playback, at);
  return [...partDone, { type: 'done', at, stepId: step.id, leftMs }, ...arrival(playback, step.id, at)];
}

/** Where the child is next; nothing in any order, where the child picks, and at the end. */
export function arrival(playback: Playback, leavingId: string, at: number): readonly RunEvent[] {
  if (playback.plan.stepOrder === 'any') return [];
  const here = playback.steps.findIndex((step) => step.id === leavingId);
  const open = playback.steps.filter((step) => step.id !== leavingId && !isPassed(playback, step.id));
  const next = open.find((step) => playback.steps.indexOf(step) > here) ?? open[0];
  return next === undefined ? [] : [{ type: 'arrived', at, stepId: next.id }];
}

function chosen(playback: Playback, choice: string, at: number): readonly RunEvent[] {
  const step = stepOf(playback);
  if (step === null || screenOf(playback) !== 'step') return [];
  if (!step.choices?.some((one) => one.id === choice)) return [];
  return [{ type: 'chosen', at, stepId: step.id, choice }, ...done(playback, step, at)];
}

/** '' shows the cards again. */
function chosenAtEnd(playback: Playback, choice: string, at: number): readonly RunEvent[] {
  const isOffered = choice === '' || playback.plan.ending?.cards.some((card) => card.id === choice);
  return screenOf(playback) === 'finished' && isOffered ? [{ type: 'chosen', at, stepId: '', choice }] : [];
}

function goOn(playback: Playback, at: number): readonly RunEvent[] {
  const { awaySince, isAway, isStopped } = playback;
  const answered: RunEvent[] = isAway ? [{ type: 'away-answered', at }] : [];
  if (awaySince !== null) return [...pausedSince(playback, at), resumed(at), ...answered];
  if (screenOf(playback) === 'away') return answered;
  if (!isStopped || screenOf(playback) !== 'stopped') return [];
  const next = arrival(playback, stepOf(playback)?.id ?? '', at);
  if (next.length > 0) return next;
  return playback.plan.stepOrder === 'any'
    ? [{ type: 'resumed', at, of: 'stop' }]
    : [{ type: 'finished', at }];
}

type Asked = { readonly stepId: string; readonly leftMs: number | null } & Moment;

/** Where a grown-up has set a number of breaks, one more is heard as a wish and shown to the grown-up; it is never silent. */
function breakNow(playback: Playback, { stepId, leftMs, at, breakMs }: Asked): readonly RunEvent[] {
  const { breakState, awaySince, plan, breaks, needsHelp, isPaused, isHeld } = playback;
  // Away in a break, the break is there already.
  if (breakState !== null) return awaySince === null ? [] : [...askedAgain(playback, at), resumed(at)];
  if (plan.breakLimit !== null && breaks >= plan.breakLimit) {
    const said: RunEvent = { type: 'said', at, stepId, word: 'break' };
    return needsHelp && awaySince === null ? [said] : [...helpNow(playback, stepId, at), said];
  }
  // The child plays on: what was held is not held in the break (P38).
  const released: RunEvent = { type: 'resumed', at, of: 'hold' };
  const started: RunEvent = { type: 'break-started', at, stepId, leftMs, breakMs };
  const stood = isPaused || awaySince !== null;
  return [
    ...askedAgain(playback, at),
    ...(stood ? [resumed(at)] : []),
    ...(isHeld ? [released] : []),
    started,
  ];
}

/** P59: after a long time away, a break or help comes first, and then the same question again. */
function askedAgain(playback: Playback, at: number): readonly RunEvent[] {
  return playback.awaySince === null ? [] : [...pausedSince(playback, at), { type: 'away-asked', at }];
}

function pausedSince(playback: Playback, at: number): readonly RunEvent[] {
  const { awaySince, isPaused } = playback;
  if (awaySince === null || isPaused) return [];
  return [{ type: 'paused', at: awaySince, leftMs: shownLeft(playback, at) }];
}

function helpNow(playback: Playback, stepId: string, at: number): readonly RunEvent[] {
  const { needsHelp, awaySince } = playback;
  if (needsHelp && awaySince === null) return [];
  return [
    ...askedAgain(playback, at),
    { type: 'help', at, stepId },
    { type: 'paused', at, leftMs: shownLeft(playback, at) },
  ];
}

function felt(
  playback: Playback,
  { feeling, body }: Extract<ChildAction, { readonly type: 'feel' }>,
  at: number,
): readonly RunEvent[] {
  const when = feelingsAsked(playback);
  if (when === null || screenOf(playback) !== 'feelings') return [];
  const told: RunEvent = { type: 'felt', at, when, feeling, body };
  // After a break from there time is not paused any more; the answer itself lets it go on.
  if (when === 'asked') return playback.isPaused ? [told, resumed(at)] : [told];
  const first = stepOf(playback);
  return when === 'before' && first !== null && playback.plan.stepOrder === 'fixed'
    ? [told, { type: 'arrived', at, stepId: first.id }]
    : [told];
}

/** From Help too, where Back stands when something else has its place on the step. */
const BACK_FROM: ReadonlySet<PlayScreen> = new Set(['step', 'finished', 'pick', 'stopped', 'help']);

/** In a step that is opened, to the smaller step before; from the first of them the step is closed again. */
function goBack(playback: Playback, at: number): readonly RunEvent[] {
  const { part } = playback;
  const here = stepOf(playback);
  const screen = screenOf(playback);
  const closing = screen === 'help' ? [resumed(at)] : [];
  if (part !== null && here !== null && isOnStep(playback)) {
    return [...closing, { type: 'part-back', at, stepId: here.id, part: part - 1 }];
  }
  const last = playback.passed.at(-1);
  if (last === undefined || !BACK_FROM.has(screen) || !canGoBack(playback)) return [];
  return [...closing, { type: 'back', at, stepId: last.stepId }];
}
