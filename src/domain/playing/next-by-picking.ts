/** Any order: what the child's answers to "What comes next?" write down. */
import { isPassed, type Playback, screenOf } from './playback';
import type { RunEvent } from './run-event';

/** "Together" was said before the step was there, so it stands before it: it is no answer to the step (R4). */
export function picked(playback: Playback, stepId: string, at: number): readonly RunEvent[] {
  const step = playback.steps.find((one) => one.id === stepId);
  if (step === undefined || isPassed(playback, stepId) || screenOf(playback) !== 'pick') return [];
  const pick: RunEvent = { type: 'picked', at, stepId };
  if (!playback.isTogetherNext || step.who === 'together') return [pick];
  return [{ type: 'together', at, stepId }, pick];
}

/** The next pick is done together; asked for again, by the child alone. */
export function togetherNext(playback: Playback, at: number): readonly RunEvent[] {
  return answered(playback, { type: 'together-next', at, isWanted: !playback.isTogetherNext });
}

/** Not now. Nothing is refused by it, and nothing is asked until the child is ready. */
export function pickLater(playback: Playback, at: number): readonly RunEvent[] {
  return answered(playback, { type: 'later', at });
}

/** On the screen of the question, or from Help, which then closes. */
function answered(playback: Playback, answer: RunEvent): readonly RunEvent[] {
  const { isPicking, isLater, breakState } = playback;
  if (!isPicking || isLater || breakState !== null) return [];
  const screen = screenOf(playback);
  if (screen === 'help') return [{ type: 'resumed', at: answer.at }, answer];
  return screen === 'pick' ? [answer] : [];
}
