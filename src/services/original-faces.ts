/** The words and pictures that the steps of a routine had when they were ready-made, for "back to the original". */
import { READY_MADE } from '@/content/ready-made';
import type { Look } from '@/domain/look';
import type { Routine } from '@/domain/routine';
import type { StepFields } from '@/domain/step';
import type { English } from '@/domain/wording';
import { faceOfStep, loadWordsByLanguage } from './ready-made-words';

export type Face = Pick<StepFields, 'picture' | 'label' | 'say'>;

/** By the id of the step; a step that was not ready-made has none. Rejects when the words cannot be fetched. */
export async function originalFaces(
  routine: Routine,
  mobility: Look['mobility'],
  english: English,
): Promise<ReadonlyMap<string, Face>> {
  const made = READY_MADE.find((one) => one.id === routine.source);
  if (made === undefined) return new Map();
  const words = await loadWordsByLanguage(made, english);
  return new Map(
    routine.steps.flatMap((step): [string, Face][] => {
      const own = made.steps.find((one) => one.id === step.source);
      return own === undefined ? [] : [[step.id, faceOfStep(own, words, mobility)]];
    }),
  );
}
