/** Steps at the moment that they are put into a routine. */
import type { StepToInsert } from '@/domain/arrange-steps';
import { type PictureKey, pictureOfKey } from '@/domain/picture';
import type { Step, StepTimer } from '@/domain/step';
import type { Texts } from '@/domain/wording';

export const BREAK_KEY = 'p:break';
export const WAIT_KEY = 'p:wait';
export const NEW_BREAK_MS = 2 * 60_000;
export const NEW_WAIT_MS = 5_000;

/** The cards for a break and for waiting bring what they are with them. */
export function stepOfPicture(id: string, key: PictureKey, label: Texts): StepToInsert {
  return {
    id,
    kind: key === BREAK_KEY ? 'break' : key === WAIT_KEY ? 'wait' : 'do',
    picture: pictureOfKey(key),
    label,
    say: {},
    timer: timerOf(key),
    clockTime: null,
    note: '',
    essential: true,
  };
}

function timerOf(key: PictureKey): StepTimer | null {
  if (key === BREAK_KEY) return { kind: 'break', durationMs: NEW_BREAK_MS };
  if (key === WAIT_KEY) return { kind: 'wait', durationMs: NEW_WAIT_MS };
  return null;
}

/** Everything but what makes it that step and no other. */
export function copyOfStep(newId: string, step: Step): StepToInsert {
  const {
    id: _id,
    createdAt: _at,
    stamp: _stamp,
    stamps: _stamps,
    deletedAt: _gone,
    order: _order,
    ...fields
  } = step;
  return { ...fields, id: newId };
}
