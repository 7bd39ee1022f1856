/** What a step becomes with another kind: its own time, or the cards that it needs. What it had before stays, so that it can go back. */
import { CHOICES, type Step, type StepFields, type StepKind } from '@/domain/step';
import { NEW_BREAK_MS, NEW_WAIT_MS } from '@/features/editor/new-steps';
import { filledUp } from './card-changes';

export function kindFields(step: Step, kind: StepKind, newId: () => string): Partial<StepFields> {
  return {
    kind,
    timer: timerOf(step, kind),
    ...(kind === 'choice' ? { choices: filledUp(step.choices ?? [], CHOICES.min, newId) } : {}),
    ...(kind === 'change' && !step.changed
      ? { changed: { was: { picture: null, label: {} }, stays: {} } }
      : {}),
  };
}

function timerOf({ timer }: Step, kind: StepKind): StepFields['timer'] {
  if (kind === 'break') return { kind, durationMs: NEW_BREAK_MS };
  if (kind === 'wait') return { kind, durationMs: NEW_WAIT_MS };
  return timer?.kind === 'break' || timer?.kind === 'wait' ? null : timer;
}
