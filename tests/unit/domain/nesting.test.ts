import { expect, test } from 'vitest';
import { nestingProblem } from '@/domain/nesting';
import { sampleRoutine, sampleStep } from '../../support/sample-routine';

const holding = (id: string, held: string | null, fields = {}) =>
  sampleRoutine([], {
    id,
    steps: held === null ? [] : [sampleStep('in', 'a0', { kind: 'routine', routineId: held, ...fields })],
  });

const among =
  (...routines: ReturnType<typeof holding>[]) =>
  (id: string) =>
    routines.find((routine) => routine.id === id);

test('E22: a routine does not stand inside itself', () => {
  const own = holding('a', null);
  expect(nestingProblem('a', own, among(own))).toBe('itself');
});

test('E22: nor does one that holds it, however deep', () => {
  const [b, c] = [holding('b', 'a'), holding('c', 'b')];
  expect(nestingProblem('a', b, among(b, c))).toBe('holds-it');
  expect(nestingProblem('a', c, among(b, c))).toBe('holds-it');
});

test('E22: a removed step, and one that is no routine any more, hold nothing', () => {
  const [gone, other] = [holding('b', 'a', { deletedAt: 5 }), holding('c', 'a', { kind: 'do' })];
  expect(nestingProblem('a', gone, among(gone))).toBeNull();
  expect(nestingProblem('a', other, among(other))).toBeNull();
});

test('E22: routines that hold each other already are looked through once', () => {
  const [b, c] = [holding('b', 'c'), holding('c', 'b')];
  expect(nestingProblem('a', b, among(b, c))).toBeNull();
});
