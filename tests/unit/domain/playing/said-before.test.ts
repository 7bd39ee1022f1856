import { describe, expect, test } from 'vitest';
import { EMPTY_SESSION, type RunSession } from '@/domain/playing/run';
import { saidBefore } from '@/domain/playing/said-before';

const run = (set: Partial<RunSession>) => ({ session: { ...EMPTY_SESSION, ...set } });

describe('K14: what was said about earlier runs', () => {
  test('is offered once each, the latest first', () => {
    const runs = ['kitchen', 'school', 'kitchen', 'clinic'].map((setting) => run({ setting }));
    expect(saidBefore(runs, 'setting')).toEqual(['kitchen', 'school', 'clinic']);
    expect(saidBefore(runs, 'supporter')).toEqual([]);
  });

  test('is the same word whatever its capitals and spaces; the latest way of writing is kept', () => {
    const runs = [' Mum  and Ali ', 'mum and ali', 'MUM AND ALI'].map((supporter) => run({ supporter }));
    expect(saidBefore(runs, 'supporter')).toEqual(['Mum and Ali']);
  });

  test('is nothing where nobody said anything, and in runs from before there was a session', () => {
    expect(saidBefore([run({}), run({ setting: '  ' }), {}], 'setting')).toEqual([]);
  });

  test('is no more than a glance can take in', () => {
    const runs = Array.from({ length: 20 }, (_, i) => run({ setting: `place ${i}` }));
    expect(saidBefore(runs, 'setting')).toHaveLength(8);
    expect(saidBefore(runs, 'setting')[0]).toBe('place 0');
  });
});
