import { describe, expect, test } from 'vitest';
import type { FadingPlan, FadingStage } from '@/domain/playing/fading';
import { changeOf, proposalsOf } from '@/domain/playing/proposals';
import { PLAIN_PLAN, type Run } from '@/domain/playing/run';
import { DEFAULT_PROMPT_ORDER, type PromptLevel } from '@/domain/prompt-level';
import type { Routine } from '@/domain/routine';
import { applyChange } from '@/domain/routine-change';
import { makeStamp } from '@/domain/stamp';
import type { StepFields } from '@/domain/step';
import { stepFields } from '../../../support/sample-routine';
import { arrived, at, done, playedStep, runOf } from '../../../support/sample-run';

const frame = (id: string) => ({
  id,
  createdAt: 1,
  stamp: makeStamp(1, 0, 'a'),
  stamps: {},
  deletedAt: null,
});

function routineOf(fields: Partial<Routine>, last: Partial<StepFields> = {}): Routine {
  const step = (id: string, order: string, more: Partial<StepFields> = {}) => ({
    ...stepFields(id, more),
    ...frame(id),
    order,
  });
  return {
    ...frame('routine'),
    childId: 'child',
    title: {},
    cover: null,
    hue: 'sky',
    order: 'a0',
    source: null,
    steps: [step('a', 'a0'), step('b', 'a1'), step('c', 'a2', last)],
    ...fields,
  };
}

const stage = (level: PromptLevel, more: Partial<FadingStage> = {}): FadingStage => ({
  level,
  delayMs: 0,
  voice: null,
  words: null,
  picture: null,
  ...more,
});

function noted(level: PromptLevel | null, fields: Partial<Run> = {}): Run {
  const events = [arrived(0, 'c'), done(5, 'c')];
  return runOf(
    level === null ? events : [...events, at(6, { type: 'prompted', stepId: 'c', level })],
    fields,
  );
}

describe('P29 a chain whose target is a routine inside', () => {
  const routine = routineOf({ chaining: { method: 'backward', targetStepId: 'c', criterion: 2 } });
  const plan = { ...PLAIN_PLAN, chaining: { method: 'backward' as const, targetStepId: 'c' } };
  const steps = [
    playedStep('a'),
    playedStep('c/x'),
    playedStep('c/y'),
    playedStep('c/z', { who: 'grown-up' }),
  ];
  const inside = (x: PromptLevel, y: PromptLevel | null) =>
    runOf(
      [
        ...['c/x', 'c/y', 'c/z'].flatMap((id, i) => [arrived(i, id), done(i + 0.5, id)]),
        at(6, { type: 'prompted', stepId: 'c/x', level: x }),
        at(6, { type: 'prompted', stepId: 'c/y', level: y }),
      ],
      { plan, steps },
    );

  test("moves on when all its steps that are the child's were done alone", () => {
    expect(proposalsOf(routine, [inside('I', 'I'), inside('I', 'I')], DEFAULT_PROMPT_ORDER)).toEqual([
      { kind: 'next-target', stepId: 'c', times: 2, nextStepId: 'b' },
    ]);
  });

  test.each(['G', null] as const)('and not when one of them was %s', (level) => {
    expect(proposalsOf(routine, [inside('I', level), inside('I', 'I')], DEFAULT_PROMPT_ORDER)).toEqual([]);
  });
});

describe('P29 a chain', () => {
  const routine = routineOf({ chaining: { method: 'backward', targetStepId: 'c', criterion: 2 } });
  const plan = { ...PLAIN_PLAN, chaining: { method: 'backward' as const, targetStepId: 'c' } };

  test('moves on when the grown-up agrees, and only then', () => {
    const [proposal] = proposalsOf(
      routine,
      [noted('I', { plan }), noted('I', { plan })],
      DEFAULT_PROMPT_ORDER,
    );
    expect(proposal).toEqual({ kind: 'next-target', stepId: 'c', times: 2, nextStepId: 'b' });
    if (proposal === undefined) return;
    expect(routine.chaining?.targetStepId).toBe('c');
    const change = changeOf(routine, proposal);
    const moved = change && applyChange(routine, change, makeStamp(9, 0, 'a'), 9);
    expect(moved?.chaining).toEqual({ method: 'backward', targetStepId: 'b', criterion: 2 });
    expect(moved && changeOf(moved, proposal)).toBeNull();
  });

  test('is not proposed from runs of another target, unfinished ones, or with help', () => {
    const other = { ...plan, chaining: { method: 'backward' as const, targetStepId: 'b' } };
    expect(
      proposalsOf(routine, [noted('I', { plan }), noted('I', { plan: other })], DEFAULT_PROMPT_ORDER),
    ).toEqual([]);
    expect(
      proposalsOf(routine, [noted('I', { plan, endedAt: null }), noted('I', { plan })], DEFAULT_PROMPT_ORDER),
    ).toEqual([]);
    expect(proposalsOf(routine, [noted('G', { plan }), noted('I', { plan })], DEFAULT_PROMPT_ORDER)).toEqual(
      [],
    );
  });
});

test('P29 a run in which the target was left out for today, or of another routine, is passed over', () => {
  const routine = routineOf({ chaining: { method: 'backward', targetStepId: 'c', criterion: 2 } });
  const plan = { ...PLAIN_PLAN, chaining: { method: 'backward' as const, targetStepId: 'c' } };
  const leftOut = runOf([arrived(0, 'c'), at(2, { type: 'left-out', stepId: 'c' })], { plan });
  const other = runOf([arrived(0, 'a')], { routineId: 'other' });
  const runs = [noted('I', { plan }), leftOut, other, noted('I', { plan })];
  expect(proposalsOf(routine, runs, DEFAULT_PROMPT_ORDER)).toHaveLength(1);
});

describe('P42 a fading plan', () => {
  const stages = [stage('PP'), stage('G'), stage('I', { voice: false })];
  const fading: FadingPlan = { way: 'most-to-least', stages, stage: 1, criterion: 2 };
  const routine = routineOf({}, { fading });
  const at1 = { steps: [playedStep('c', { help: stage('G') })] };

  test('proposes the next stage after so many runs with the planned help or less', () => {
    const [proposal] = proposalsOf(routine, [noted('I', at1), noted('G', at1)], DEFAULT_PROMPT_ORDER);
    expect(proposal).toEqual({ kind: 'next-stage', stepId: 'c', times: 2, stage: stages[2] });
    if (proposal === undefined) return;
    const change = changeOf(routine, proposal);
    const moved = change && applyChange(routine, change, makeStamp(9, 0, 'a'), 9);
    expect(moved?.steps.find(({ id }) => id === 'c')?.fading?.stage).toBe(2);
  });

  test('not after more help, an answer that is no amount of help, or runs of another stage', () => {
    const before = { steps: [playedStep('c', { help: stage('PP') })] };
    for (const runs of [
      [noted('M', at1), noted('I', at1)],
      [noted('R', at1), noted('I', at1)],
      [noted(null, at1), noted('I', at1)],
      [noted('I', at1), noted('I', before)],
    ]) {
      expect(proposalsOf(routine, runs, DEFAULT_PROMPT_ORDER)).toEqual([]);
    }
  });

  test('counts runs in which the routine was played inside another one', () => {
    const inside = (level: PromptLevel) => {
      const events = [
        arrived(0, 'morning/c'),
        done(5, 'morning/c'),
        at(6, { type: 'prompted', stepId: 'morning/c', level }),
      ];
      const steps = [playedStep('morning/c', { help: stage('G') })];
      return runOf(events, { routineId: 'outer', steps });
    };
    expect(proposalsOf(routine, [inside('I'), noted('G', at1)], DEFAULT_PROMPT_ORDER)).toHaveLength(1);
    expect(proposalsOf(routine, [inside('M'), noted('G', at1)], DEFAULT_PROMPT_ORDER)).toEqual([]);
  });

  test('passes over a run in which the step was left out for today, or that had no such step', () => {
    const without = runOf([arrived(0, 'a')], { routineId: 'other', steps: [playedStep('a')] });
    const steps = [playedStep('a'), ...at1.steps];
    const leftOut = runOf([arrived(0, 'a'), at(2, { type: 'left-out', stepId: 'c' })], { steps });
    const runs = [noted('I', at1), leftOut, without, noted('G', at1)];
    expect(proposalsOf(routine, runs, DEFAULT_PROMPT_ORDER)).toHaveLength(1);
  });

  test('follows the order that this team gives the levels', () => {
    const order = [...new Set<PromptLevel>(['I', 'M', ...DEFAULT_PROMPT_ORDER])];
    expect(proposalsOf(routine, [noted('M', at1), noted('I', at1)], order)).toHaveLength(1);
  });

  test('at the last stage nothing more is proposed', () => {
    const last = routineOf({}, { fading: { ...fading, stage: 2 } });
    const at2 = { steps: [playedStep('c', { help: stage('I', { voice: false }) })] };
    expect(proposalsOf(last, [noted('I', at2), noted('I', at2)], DEFAULT_PROMPT_ORDER)).toEqual([]);
  });
});
