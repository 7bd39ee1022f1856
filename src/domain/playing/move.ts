/** From step to step. */
import type { Playback } from './playback';
import type { PlayedStep } from './played-step';
import type { RunPlan } from './run';
import { nextTimer, standingAt, startTimer, type Timer } from './timer';

export function started(steps: readonly PlayedStep[], plan: RunPlan): Playback {
  const asksFirst = plan.feelingsAsked === 'before' || plan.feelingsAsked === 'both';
  return {
    plan,
    steps,
    stepIndex: 0,
    ...NOTHING,
    isPicking: plan.stepOrder === 'any',
    breaks: 0,
    feelingsFor: asksFirst ? 'before' : null,
    felt: [],
    awaySince: null,
    isCorrected: false,
    passed: [],
    leftOf: {},
    chosen: {},
    tokens: Math.min(plan.earned ?? 0, plan.tokens),
    lastTapAt: null,
  };
}

/** What a new step begins with. */
const NOTHING = {
  isPicking: false,
  isLater: false,
  isTogetherNext: false,
  part: null,
  timer: null,
  breakState: null,
  rating: null,
  needsHelp: false,
  saying: null,
  isStopped: false,
  isPaused: false,
  isHeld: false,
  isAway: false,
} as const;

/** At this step; an unknown one leaves the playback as it is. */
export function at(playback: Playback, stepId: string, now: number): Playback {
  const index = playback.steps.findIndex((step) => step.id === stepId);
  return index < 0 ? playback : atIndex(playback, index, now);
}

/** Beyond the last step the routine is over. In any order it is the child who picks, so index 0 of a new start is a question. */
export function atIndex(playback: Playback, index: number, now: number): Playback {
  const step = playback.steps[index];
  return { ...playback, ...NOTHING, stepIndex: index, timer: arrivalTimer(playback, step, now) };
}

/** A step's timer starts by itself when the child arrives, unless somebody else starts it; a step put off goes on where it was. */
function arrivalTimer({ plan, leftOf }: Playback, step: PlayedStep | undefined, now: number): Timer | null {
  if (step === undefined || step.timer === null) return null;
  const { durationMs } = step.timer;
  const left = leftOf[step.id];
  // One that nobody has started yet is put off whole, and waits to be started still (P30).
  const isReady = plan.timerStart !== 'on-arrival' && (left ?? durationMs) >= durationMs;
  if (left !== undefined && !isReady)
    return nextTimer(standingAt(startTimer(durationMs, now), left), 'resume', now);
  return isReady ? { status: 'ready', durationMs } : startTimer(durationMs, now);
}

/** After a step: the next open one, or the child picks; when none is open, the routine is over. */
export function movedOn(playback: Playback, now: number): Playback {
  if (playback.plan.stepOrder === 'any') return picking(playback);
  const isOpen = isOpenIn(playback);
  const ahead = playback.steps.findIndex((step, i) => i > playback.stepIndex && isOpen(step));
  const index = ahead < 0 ? playback.steps.findIndex(isOpen) : ahead;
  return atIndex(playback, index < 0 ? playback.steps.length : index, now);
}

export function picking(playback: Playback): Playback {
  const first = playback.steps.findIndex(isOpenIn(playback));
  if (first < 0) return finished(playback);
  return { ...playback, ...NOTHING, stepIndex: first, isPicking: true };
}

export function finished(playback: Playback): Playback {
  return { ...playback, ...NOTHING, stepIndex: playback.steps.length };
}

function isOpenIn({ passed }: Playback): (step: PlayedStep) => boolean {
  const ids = new Set(passed.map((one) => one.stepId));
  return (step) => !ids.has(step.id);
}

/** Changes the one timer that the child sees. */
export function withShownTimer(playback: Playback, change: (timer: Timer) => Timer): Playback {
  const { breakState, timer } = playback;
  if (breakState !== null) {
    return { ...playback, breakState: { ...breakState, timer: change(breakState.timer) } };
  }
  return timer === null ? playback : { ...playback, timer: change(timer) };
}
