import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertSteps, moveStep, removeSteps, setStep } from '@/domain/arrange-steps';
import { liveSteps, type Routine } from '@/domain/routine';
import { applyChange, invertChange, mergeRoutines, type RoutineChange } from '@/domain/routine-change';
import { latestStamp } from '@/domain/routine-stamps';
import { makeStamp } from '@/domain/stamp';
import { sampleRoutine, stepFields } from '../../support/sample-routine';

/** What a grown-up sees of a routine. */
function seen(routine: Routine) {
  const steps = liveSteps(routine).map(({ id, label, timer, note }) => ({ id, label, timer, note }));
  return { title: routine.title, hue: routine.hue, deletedAt: routine.deletedAt, steps };
}

/** In no order, as the type says: copies are compared by the steps' ids. */
function sorted(routine: Routine): Routine {
  return { ...routine, steps: [...routine.steps].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

type Action = (routine: Routine, newId: string) => RoutineChange | null;

const anyStep = (routine: Routine, at: number) =>
  liveSteps(routine)[at % Math.max(liveSteps(routine).length, 1)]?.id ?? '';

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(fc.nat(20), fc.string({ maxLength: 3 })).map(
    ([at, label]): Action =>
      (routine, id) =>
        insertSteps(routine, [{ ...stepFields(label), id }], at),
  ),
  fc.tuple(fc.nat(20), fc.nat(20)).map(
    ([from, to]): Action =>
      (routine) =>
        moveStep(routine, anyStep(routine, from), to),
  ),
  fc.nat(20).map(
    (at): Action =>
      (routine) =>
        removeSteps(routine, [anyStep(routine, at)], 5_000),
  ),
  fc.tuple(fc.nat(20), fc.string({ maxLength: 3 })).map(
    ([at, label]): Action =>
      (routine) =>
        setStep(routine, anyStep(routine, at), { label: { en: label }, note: label }),
  ),
  fc.string({ maxLength: 3 }).map(
    (title): Action =>
      (routine) => ({ routineId: routine.id, set: { title: { en: title }, hue: 'rose' } }),
  ),
);

const actions = fc.array(action, { maxLength: 15 });

/** Stamps rise with `from`, and no two devices draw one. */
function play(start: Routine, all: readonly Action[], device = 'a'): Routine {
  return all.reduce((routine, act, i) => {
    const change = act(routine, `${device}${i}`);
    return change === null ? routine : applyChange(routine, change, makeStamp(2_000 + i, 0, device), 2_000);
  }, start);
}

const START = sampleRoutine(['wash', 'dress', 'eat']);

test('D4: a change and then its inverse bring back what was seen, and the inverse of that the change', () => {
  fc.assert(
    fc.property(actions, action, (before, act) => {
      const routine = play(START, before);
      const change = act(routine, 'new');
      if (change === null) return;
      const changed = applyChange(routine, change, makeStamp(9_000, 0, 'a'), 9_000);
      const inverse = invertChange(routine, change, 9_000);
      const undone = applyChange(changed, inverse, makeStamp(9_001, 0, 'a'), 9_001);
      expect(seen(undone)).toEqual(seen(routine));
      const again = invertChange(changed, inverse, 9_001);
      expect(seen(applyChange(undone, again, makeStamp(9_002, 0, 'a'), 9_002))).toEqual(seen(changed));
    }),
  );
});

test('D2: copies that two devices edited merge to the same, whichever comes first', () => {
  fc.assert(
    fc.property(actions, actions, actions, (both, onlyA, onlyB) => {
      const shared = play(START, both);
      const a = play(shared, onlyA, 'b');
      const b = play(shared, onlyB, 'c');
      const merged = sorted(mergeRoutines(a, b));
      expect(sorted(mergeRoutines(b, a))).toEqual(merged);
      expect(sorted(mergeRoutines(merged, b))).toEqual(merged);
      expect(sorted(mergeRoutines(a, a))).toEqual(sorted(a));
    }),
  );
});

test('D2: three copies merge to the same in any grouping', () => {
  fc.assert(
    fc.property(actions, actions, actions, (onlyA, onlyB, onlyC) => {
      const [a, b, c] = [play(START, onlyA, 'a'), play(START, onlyB, 'b'), play(START, onlyC, 'c')];
      expect(sorted(mergeRoutines(mergeRoutines(a, b), c))).toEqual(
        sorted(mergeRoutines(a, mergeRoutines(b, c))),
      );
    }),
  );
});

test('D3: two inserts at one place both stay', () => {
  const one = insertSteps(START, [{ ...stepFields('x'), id: 'x' }], 1);
  const other = insertSteps(START, [{ ...stepFields('y'), id: 'y' }], 1);
  const first = applyChange(START, one, makeStamp(2_000, 0, 'a'), 2_000);
  const both = applyChange(first, other, makeStamp(2_001, 0, 'a'), 2_001);
  expect(liveSteps(both).map((step) => step.id)).toEqual(['wash', 'x', 'y', 'dress', 'eat']);
});

test('a change of steps that are not there leaves the same object', () => {
  expect(applyChange(START, setStep(START, 'gone', { note: 'x' }), makeStamp(2_000, 0, 'a'), 1)).toBe(START);
});

test('a step that exists is not created again', () => {
  const again = insertSteps(START, [{ ...stepFields('other'), id: 'wash' }], 0);
  expect(applyChange(START, again, makeStamp(2_000, 0, 'a'), 1)).toBe(START);
});

test('D1: the latest stamp of a routine is that of its latest edit, of a step or of itself', () => {
  const stamp = makeStamp(7_000, 0, 'z');
  const renamed = applyChange(START, setStep(START, 'eat', { note: 'x' }), stamp, 1);
  expect(latestStamp(renamed)).toBe(stamp);
  expect(renamed.stamp).toBe(stamp);
});
