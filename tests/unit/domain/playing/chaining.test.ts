import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chaining, targetOf, whoDoes } from '@/domain/playing/chaining';
import { nextTarget } from '@/domain/playing/next-target';

const STEPS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
const chain = (fields: Partial<Chaining>): Chaining => ({
  method: 'total-task',
  targetStepId: null,
  criterion: 3,
  ...fields,
});

describe('P29 who does each step', () => {
  test('total-task: every step is the child’s', () => {
    expect(whoDoes(STEPS, chain({}))).toEqual(['child', 'child', 'child', 'child']);
    expect(whoDoes(STEPS, null)).toEqual(['child', 'child', 'child', 'child']);
  });

  test('forward: the child begins, a grown-up does the rest', () => {
    expect(whoDoes(STEPS, chain({ method: 'forward' }))).toEqual([
      'child',
      'grown-up',
      'grown-up',
      'grown-up',
    ]);
    expect(whoDoes(STEPS, chain({ method: 'forward', targetStepId: 'b' }))).toEqual([
      'child',
      'child',
      'grown-up',
      'grown-up',
    ]);
  });

  test('backward: a grown-up begins, and the child always finishes', () => {
    expect(whoDoes(STEPS, chain({ method: 'backward' }))).toEqual([
      'grown-up',
      'grown-up',
      'grown-up',
      'child',
    ]);
    expect(whoDoes(STEPS, chain({ method: 'backward', targetStepId: 'c' }))[3]).toBe('child');
  });

  test('a target that is gone is the first, or the last', () => {
    expect(targetOf(STEPS, chain({ method: 'forward', targetStepId: 'gone' }))).toBe('a');
    expect(targetOf(STEPS, chain({ method: 'backward', targetStepId: 'gone' }))).toBe('d');
  });

  test('what a step itself says stays', () => {
    const steps = [{ id: 'a', who: 'together' as const }, { id: 'b' }, { id: 'c', who: 'grown-up' as const }];
    expect(whoDoes(steps, chain({ method: 'backward', targetStepId: 'b' }))).toEqual([
      'together',
      'child',
      'grown-up',
    ]);
  });

  test('law: moving on never gives a step back to the grown-up', () => {
    const method = fc.constantFrom('forward' as const, 'backward' as const);
    fc.assert(
      fc.property(method, fc.constantFrom(...STEPS.map(({ id }) => id)), (how, targetStepId) => {
        const now = chain({ method: how, targetStepId, criterion: 1 });
        const next = nextTarget(STEPS, now, ['I']);
        if (next === null) return;
        const before = whoDoes(STEPS, now);
        const after = whoDoes(STEPS, { ...now, targetStepId: next });
        before.forEach((who, i) => {
          if (who === 'child') expect(after[i]).toBe('child');
        });
        expect(after.filter((who) => who === 'child').length).toBe(
          before.filter((who) => who === 'child').length + 1,
        );
      }),
    );
  });
});

describe('P29 the next target', () => {
  const back = chain({ method: 'backward', targetStepId: 'd' });

  test('is proposed after three independent runs in a row', () => {
    expect(nextTarget(STEPS, back, ['G', 'I', 'I', 'I'])).toBe('c');
  });

  test('is not after help, a run without a note, or too few', () => {
    expect(nextTarget(STEPS, back, ['I', 'G', 'I'])).toBeNull();
    expect(nextTarget(STEPS, back, ['I', null, 'I'])).toBeNull();
    expect(nextTarget(STEPS, back, ['I', 'I'])).toBeNull();
  });

  test('passes over a step that is always the grown-up’s', () => {
    const steps = [{ id: 'a' }, { id: 'b', who: 'grown-up' as const }, { id: 'c' }];
    expect(nextTarget(steps, chain({ method: 'backward', targetStepId: 'c' }), ['I', 'I', 'I'])).toBe('a');
  });

  test('there is none when the whole task is the child’s', () => {
    expect(nextTarget(STEPS, chain({ method: 'backward', targetStepId: 'a' }), ['I', 'I', 'I'])).toBeNull();
  });
});
