/** The words and pictures that the steps of a routine had when they were ready-made, for "back to the original". */
import { READY_MADE } from '@/content/ready-made';
import { READY_MADE_SETS } from '@/content/ready-made-sets';
import type { Look } from '@/domain/look';
import type { Routine } from '@/domain/routine';
import type { StepFields } from '@/domain/step';
import type { English } from '@/domain/wording';
import { faceOfSetCard, loadSetWordsByLanguage } from './ready-made-set-words';
import { faceOfStep, loadWordsByLanguage } from './ready-made-words';

export type Face = Pick<StepFields, 'picture' | 'label' | 'say'>;

/** By the id of the step; a step that was not ready-made has none. Rejects when the words cannot be fetched. */
export async function originalFaces(
  routine: Routine,
  mobility: Look['mobility'],
  english: English,
): Promise<ReadonlyMap<string, Face>> {
  const faceOf = await facesOf(routine.source, mobility, english);
  return new Map(
    routine.steps.flatMap((step): [string, Face][] => {
      const face = faceOf(step.source);
      return face === undefined ? [] : [[step.id, face]];
    }),
  );
}

/** By the id of the ready-made step or card. */
async function facesOf(
  source: string | null,
  mobility: Look['mobility'],
  english: English,
): Promise<(id: string | undefined) => Face | undefined> {
  const made = READY_MADE.find((one) => one.id === source);
  if (made !== undefined) {
    const words = await loadWordsByLanguage(made, english);
    return (id) => {
      const own = made.steps.find((one) => one.id === id);
      return own && faceOfStep(own, words, mobility);
    };
  }
  const set = READY_MADE_SETS.find((one) => one.id === source);
  if (set === undefined) return () => undefined;
  const words = await loadSetWordsByLanguage(set, english);
  return (id) => {
    const own = set.cards.find((one) => one.id === id);
    return own && faceOfSetCard(own, words);
  };
}
