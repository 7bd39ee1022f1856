import { expect, test } from 'vitest';
import { chainingPlan } from '@/features/editor/routine-settings/chaining-plan';
import { withShow } from '@/features/editor/routine-settings/with-show';
import { sampleStep } from '../../support/sample-routine';

const steps = ['a', 'b', 'c'].map((id, i) => sampleStep(id, `a${i}`));
const chaining = (method: 'forward' | 'backward', targetStepId: string | null) =>
  ({ method, targetStepId, criterion: 3 }) as const;

test("E28: without chaining, or when the whole task is the child's, every step is", () => {
  expect(chainingPlan(steps, null)).toEqual({ says: 'all' });
  expect(chainingPlan([], chaining('forward', null))).toEqual({ says: 'all' });
  expect(chainingPlan(steps, chaining('forward', 'c'))).toEqual({ says: 'all' });
  expect(chainingPlan(steps, chaining('backward', 'a'))).toEqual({ says: 'all' });
});

test('E28: the first, the last, up to one, and from one on', () => {
  expect(chainingPlan(steps, chaining('forward', null)).says).toBe('first');
  expect(chainingPlan(steps, chaining('backward', null)).says).toBe('last');
  expect(chainingPlan(steps, chaining('forward', 'b'))).toMatchObject({ says: 'up-to', target: { id: 'b' } });
  expect(chainingPlan(steps, chaining('backward', 'b'))).toMatchObject({ says: 'from', target: { id: 'b' } });
});

test("E27: the last answer that is taken away leaves the child's setting alone", () => {
  const one = withShow(null, 'view', 'list');
  expect(one).toEqual({ view: 'list' });
  const two = withShow(one, 'cardsVisible', 3);
  expect(withShow(two, 'view', null)).toEqual({ cardsVisible: 3 });
  expect(withShow(one, 'view', null)).toBeNull();
});
