import { expect, test } from 'vitest';
import { newRoutine } from '@/domain/new-routine';
import { liveSteps } from '@/domain/routine';
import { makeStamp } from '@/domain/stamp';
import { routineFields, sampleRoutine } from '../../support/sample-routine';

let counted = 0;
const frame = {
  order: 'a5',
  stamp: makeStamp(9_000, 0, 'a'),
  now: 9_000,
  newId: () => {
    counted += 1;
    return `new-${counted}`;
  },
};

test('steps stand in the order given', () => {
  const made = newRoutine(routineFields('Morning', ['a', 'b', 'c']), frame);
  expect(liveSteps(made).map((step) => step.label.en)).toEqual(['a', 'b', 'c']);
});

test('a copy shares no id, stamp or place with its original', () => {
  const original = sampleRoutine(['a', 'b'], { order: 'a1', stamps: { title: frame.stamp }, deletedAt: 5 });
  const copy = newRoutine({ ...original, steps: liveSteps(original) }, frame);
  const ids = [copy.id, ...copy.steps.map((step) => step.id)];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^new-/);
  expect(copy).toMatchObject({
    order: 'a5',
    stamp: frame.stamp,
    stamps: {},
    deletedAt: null,
    createdAt: 9_000,
  });
  expect(copy.title).toEqual(original.title);
});

test('E28: a copy teaches its own copy of the target step', () => {
  const original = sampleRoutine(['a', 'b'], {
    chaining: { method: 'backward', targetStepId: 'b', criterion: 3 },
  });
  const copy = newRoutine({ ...original, steps: liveSteps(original) }, frame);
  expect(copy.chaining?.targetStepId).toBe(liveSteps(copy)[1]?.id);
  const gone = { ...original, chaining: { method: 'forward', targetStepId: 'x', criterion: 3 } } as const;
  expect(newRoutine(gone, frame).chaining).toEqual({ method: 'forward', targetStepId: null, criterion: 3 });
});
