import type { Routine } from './routine';
import { laterStamp, type Stamp } from './stamp';

/** The latest stamp anywhere in a routine; an edit that is to count must come after it. */
export function latestStamp(routine: Routine): Stamp {
  return routine.steps.flatMap(stampsOf).reduce(laterStamp, stampsOf(routine).reduce(laterStamp, ''));
}

function stampsOf(record: Pick<Routine, 'stamp' | 'stamps'>): readonly Stamp[] {
  return [record.stamp, ...Object.values(record.stamps)];
}
