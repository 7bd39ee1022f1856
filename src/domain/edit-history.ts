/** Which edits are one edit to the grown-up who undoes them. */
import { type EditName, TYPING_MS } from './edit';
import type { RoutineChange, StepWrite } from './routine-change';

export type NamedChange = { readonly name: EditName; readonly at: number; readonly forward: RoutineChange };

/**
 * Whether `next` goes on with what `last` began: the same fields of the same step (or of the routine), set again
 * soon after. So a word that is typed, or a slider that is drawn, is taken back at once.
 */
export function continuesTyping(last: NamedChange, next: NamedChange): boolean {
  const age = next.at - last.at;
  if (last.name !== next.name || age < 0 || age >= TYPING_MS) return false;
  if (next.name !== 'change-step' && next.name !== 'change-routine') return false;
  const fields = fieldsSet(next.forward);
  return fields !== null && fields === fieldsSet(last.forward);
}

/** The fields that a change sets, as one text; null when it creates steps. */
function fieldsSet({ set = {}, steps = [] }: RoutineChange): string | null {
  if (steps.some((write) => 'create' in write)) return null;
  const ofSteps = (steps as readonly Exclude<StepWrite, { create: unknown }>[]).map((write) => [
    write.stepId,
    ...Object.keys(write.set).sort(),
  ]);
  return JSON.stringify([Object.keys(set).sort(), ofSteps]);
}
