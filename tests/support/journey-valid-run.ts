/** What is wrong with the stored events of a run: a step that was lost, done twice, or done where the child was not. */
import { afterEvent } from '../../src/domain/playing/after-event';
import { started } from '../../src/domain/playing/move';
import {
  isOver,
  isPassed,
  openSteps,
  type Playback,
  playbackOf,
  stepOf,
} from '../../src/domain/playing/playback';
import { PLAIN_PLAN, type Run } from '../../src/domain/playing/run';
import type { RunEvent } from '../../src/domain/playing/run-event';

export function runFaults(run: Run, now: number): readonly string[] {
  const faults: string[] = [];
  let playback = started(run.steps, run.plan ?? PLAIN_PLAN);
  let last = 0;
  for (const [i, event] of run.events.entries()) {
    const fault = faultOf(playback, event) ?? (event.at < last ? 'before the event that it follows' : null);
    if (fault !== null) faults.push(`${i} ${event.type}: ${fault}`);
    last = event.at;
    playback = afterEvent(playback, event);
  }
  const told = playbackOf(run, now);
  const ids = told.passed.map(({ stepId }) => stepId);
  if (new Set(ids).size !== ids.length) faults.push('a step was passed twice');
  if (ids.length + openSteps(told).length !== run.steps.length) faults.push('a step was lost');
  if (isOver(told) !== (run.outcome === 'finished' || run.outcome === 'stopped'))
    faults.push(`over: ${isOver(told)}, but ${run.outcome}`);
  if (run.outcome === 'finished' && openSteps(told).length > 0) faults.push('finished with open steps');
  return faults;
}

function faultOf(playback: Playback, event: RunEvent): string | null {
  switch (event.type) {
    case 'done':
    case 'stopped':
      if (isPassed(playback, event.stepId)) return 'a second time';
      return stepOf(playback)?.id === event.stepId ? null : 'the child is on another step';
    case 'later':
    case 'together-next':
      return playback.isPicking && !playback.isLater ? null : 'while nothing was to be picked';
    case 'ready':
      return playback.isLater ? null : 'while nothing was put off';
    case 'picked':
      return playback.isPicking && !playback.isLater ? null : 'while nothing was to be picked';
    case 'away-answered':
      return playback.isAway ? null : 'while nothing was asked';
    case 'break-ended':
      return playback.breakState === null ? 'in no break' : null;
    case 'break-started':
      return playback.breakState === null ? null : 'in a break already';
    case 'back':
      return isPassed(playback, event.stepId) ? null : 'to a step that was not done';
    case 'skipped':
    case 'went':
    case 'held':
    case 'prompted':
    case 'time-added':
      return 'only a grown-up can';
    default:
      return null;
  }
}
