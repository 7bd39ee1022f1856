/** What the grown-up's taps behind the lock write down. The routine itself stays as it is. */
import { arrival } from './next-by-child';
import type { GrownUpAction } from './play-action';
import {
  isOver,
  isPassed,
  type Playback,
  type PlayScreen,
  screenOf,
  shownLeft,
  shownTimer,
  stepOf,
} from './playback';
import type { RunEvent } from './run-event';
import { timeLeft } from './timer';

export function nextByGrownUp(playback: Playback, action: GrownUpAction, at: number): readonly RunEvent[] {
  const known = (stepId: string) => playback.steps.some((step) => step.id === stepId);
  // Help and notes are written also when the run is over.
  if (action.type === 'prompt') {
    const { stepId, level } = action;
    return known(stepId) ? [{ type: 'prompted', at, stepId, level }] : [];
  }
  if (action.type === 'note') {
    const { stepId, note } = action;
    return known(stepId) ? [{ type: 'noted', at, stepId, note }] : [];
  }
  if (isOver(playback) || playback.awaySince !== null) return [];
  return during(playback, action, at);
}

type During = Exclude<GrownUpAction, { readonly type: 'prompt' | 'note' }>;

function during(playback: Playback, action: During, at: number): readonly RunEvent[] {
  const step = stepOf(playback);
  const leftMs = shownLeft(playback, at);
  const stepLeft = playback.timer && timeLeft(playback.timer, at);
  const open = (stepId: string) =>
    playback.steps.some((one) => one.id === stepId) && !isPassed(playback, stepId);
  switch (action.type) {
    case 'hold':
      return playback.isHeld ? [] : [{ type: 'held', at, leftMs }];
    case 'release':
      return playback.isHeld ? [{ type: 'resumed', at, of: 'hold' }] : [];
    case 'skip':
      return step === null || !canSkip(playback, step.id)
        ? []
        : [{ type: 'skipped', at, stepId: step.id, leftMs: stepLeft }, ...arrival(playback, step.id, at)];
    case 'start-for-child':
      return step === null || playback.timer?.status !== 'ready' || playback.breakState !== null
        ? []
        : [{ type: 'timer-started', at, stepId: step.id, by: 'grown-up' }];
    case 'go-to':
      return playback.steps.some((one) => one.id === action.stepId)
        ? [{ type: 'went', at, stepId: action.stepId, leftMs }]
        : [];
    case 'leave-out':
      return open(action.stepId) && playback.steps.length > 1
        ? [{ type: 'left-out', at, stepId: action.stepId }, ...arrivalAfter(playback, action.stepId, at)]
        : [];
    case 'put-in':
      return playback.steps.some((one) => one.id === action.step.id)
        ? []
        : [{ type: 'put-in', at, step: action.step, beforeId: action.beforeId }];
    case 'swap':
      return open(action.stepId) && !playback.steps.some((one) => one.id === action.step.id)
        ? [{ type: 'swapped', at, stepId: action.stepId, step: action.step }]
        : [];
    case 'add-time':
      return addedTime(playback, action.addedMs, at);
  }
}

/** Just when a grown-up comes, the child is in Help or in a break: the step can be skipped from there too. */
const SKIP_FROM: ReadonlySet<PlayScreen> = new Set(['step', 'help', 'break', 'rating']);

function canSkip(playback: Playback, stepId: string): boolean {
  if (playback.feelingsFor === 'before') return false;
  return SKIP_FROM.has(screenOf(playback)) && !playback.isPicking && !isPassed(playback, stepId);
}

/** The child who is on the step comes to the next; nobody arrives while feelings are asked before the first. */
function arrivalAfter(playback: Playback, stepId: string, at: number): readonly RunEvent[] {
  const isHere = stepOf(playback)?.id === stepId && playback.feelingsFor !== 'before';
  return isHere ? arrival(playback, stepId, at) : [];
}

function addedTime(playback: Playback, addedMs: number, at: number): readonly RunEvent[] {
  return shownTimer(playback) === null || addedMs <= 0 ? [] : [{ type: 'time-added', at, addedMs }];
}
