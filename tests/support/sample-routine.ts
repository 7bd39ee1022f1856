/** Routines and steps for tests, with everything that a test does not care about filled in. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { NewRoutine } from '@/domain/new-routine';
import type { Routine } from '@/domain/routine';
import { makeStamp } from '@/domain/stamp';
import type { Step, StepFields } from '@/domain/step';

export const BORN = makeStamp(1_000, 0, 'born');

export function stepFields(label: string, fields: Partial<StepFields> = {}): StepFields {
  return {
    kind: 'do',
    picture: null,
    label: { en: label },
    say: {},
    timer: null,
    clockTime: null,
    note: '',
    essential: false,
    ...fields,
  };
}

/** A step whose id is its label. */
export function sampleStep(label: string, order: string, fields: Partial<Step> = {}): Step {
  const frame = { id: label, createdAt: 1_000, stamp: BORN, stamps: {}, deletedAt: null, order };
  return { ...stepFields(label), ...frame, ...fields };
}

export function sampleRoutine(labels: readonly string[], fields: Partial<Routine> = {}): Routine {
  const keys = generateNKeysBetween(null, null, labels.length);
  return {
    id: 'routine',
    createdAt: 1_000,
    stamp: BORN,
    stamps: {},
    deletedAt: null,
    ...routineFields('Morning'),
    order: 'a0',
    ...fields,
    steps: fields.steps ?? labels.map((label, i) => sampleStep(label, keys[i] ?? 'a0')),
  };
}

export function routineFields(title: string, labels: readonly string[] = []): NewRoutine {
  return {
    childId: 'child',
    title: { en: title },
    cover: null,
    hue: 'sky',
    source: null,
    steps: labels.map((label) => stepFields(label)),
  };
}
