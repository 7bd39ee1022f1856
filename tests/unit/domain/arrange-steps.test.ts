import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertSteps, moveStep, removeSteps } from '@/domain/arrange-steps';
import { liveSteps, type Routine } from '@/domain/routine';
import { applyChange, type RoutineChange } from '@/domain/routine-change';
import { makeStamp } from '@/domain/stamp';
import { sampleRoutine, sampleStep, stepFields } from '../../support/sample-routine';

const labels = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 });

function after(routine: Routine, change: RoutineChange | null): readonly string[] {
  const next = change === null ? routine : applyChange(routine, change, makeStamp(5_000, 0, 'a'), 5_000);
  return liveSteps(next).map((step) => step.id);
}

test('a moved step stands where it was put, and the others keep their order', () => {
  fc.assert(
    fc.property(labels, fc.nat(), fc.nat(), (ids, from, to) => {
      const routine = sampleRoutine(ids);
      const id = ids[from % ids.length] ?? '';
      const index = to % ids.length;
      const others = ids.filter((one) => one !== id);
      expect(after(routine, moveStep(routine, id, index))).toEqual(others.toSpliced(index, 0, id));
    }),
  );
});

test('D5: a step can be moved between two that two tabs gave the same key', () => {
  const steps = [sampleStep('a', 'a0'), sampleStep('b', 'a1'), sampleStep('c', 'a1'), sampleStep('d', 'a2')];
  const routine = sampleRoutine([], { steps });
  expect(after(routine, moveStep(routine, 'd', 2))).toEqual(['a', 'b', 'd', 'c']);
  expect(after(routine, insertSteps(routine, [{ ...stepFields('x'), id: 'x' }], 2))).toEqual([
    'a',
    'b',
    'x',
    'c',
    'd',
  ]);
});

test('steps are inserted together, in their order, before the step at the index', () => {
  const routine = sampleRoutine(['a', 'b']);
  const two = ['x', 'y'].map((id) => ({ ...stepFields(id), id }));
  expect(after(routine, insertSteps(routine, two, 1))).toEqual(['a', 'x', 'y', 'b']);
  expect(after(routine, insertSteps(routine, two, 99))).toEqual(['a', 'b', 'x', 'y']);
});

test('a move to its own place, or of a step that is not there, is no change', () => {
  const routine = sampleRoutine(['a', 'b']);
  expect(moveStep(routine, 'b', 1)).toBeNull();
  expect(moveStep(routine, 'b', 99)).toBeNull();
  expect(moveStep(routine, 'gone', 0)).toBeNull();
});

test('removed steps are gone from the list and kept in the record', () => {
  const routine = sampleRoutine(['a', 'b', 'c']);
  expect(after(routine, removeSteps(routine, ['a', 'c'], 5_000))).toEqual(['b']);
  const next = applyChange(routine, removeSteps(routine, ['a'], 5_000), makeStamp(5_000, 0, 'a'), 5_000);
  expect(next.steps).toHaveLength(3);
});
