import { describe, expect, test } from 'vitest';
import { EMPTY_SESSION, PLAIN_PLAN } from '@/domain/playing/run';
import { sessionRecord } from '@/domain/playing/run-record';
import { arrived, at, done, runOf, START } from '../../../support/sample-run';

test('R10: breaks, words and feelings are kept one by one', () => {
  const record = sessionRecord(
    runOf([
      arrived(0, 'a'),
      at(1, { type: 'said', stepId: 'a', word: 'too-loud' }),
      at(2, { type: 'break-started', stepId: 'a', leftMs: null, breakMs: 1 }),
      at(3, { type: 'break-card', card: 'jump' }),
      at(4, { type: 'break-card', card: '' }),
      at(12, { type: 'break-ended', stepId: 'a' }),
      at(13, { type: 'break-rated', card: 'jump', rating: 'helped' }),
      at(14, { type: 'feelings-asked' }),
      at(20, { type: 'felt', when: 'asked', feeling: null, body: ['hot'] }),
      done(21, 'a'),
    ]),
  );
  expect(record.breaks).toEqual([
    { stepId: 'a', at: START + 2_000, ms: 10_000, card: 'jump', rating: 'helped' },
  ]);
  expect(record.said).toEqual([{ stepId: 'a', at: START + 1_000, word: 'too-loud' }]);
  expect(record.felt).toEqual([{ at: START + 20_000, when: 'asked', feeling: null, body: ['hot'] }]);
  expect(record).toMatchObject({ breakMs: 10_000, pausedMs: 6_000, activeMs: 5_000 });
});

describe('the session', () => {
  test('R12: says what the grown-up said of it, and the plan', () => {
    const session = { ...EMPTY_SESSION, setting: 'home', phase: 'teaching' as const, moodAfter: 4 };
    const plan = {
      ...PLAIN_PLAN,
      routineVersion: 3,
      chaining: { method: 'backward' as const, targetStepId: 'c' },
    };
    expect(sessionRecord(runOf([arrived(0, 'a')], { session, plan }))).toMatchObject({
      setting: 'home',
      phase: 'teaching',
      moodAfter: 4,
      routineVersion: 3,
      chaining: { method: 'backward', targetStepId: 'c' },
    });
  });

  test('R13: an old run without plan and session is a plain one', () => {
    expect(sessionRecord(runOf([arrived(0, 'a')]))).toMatchObject({
      ...EMPTY_SESSION,
      routineVersion: 1,
      chaining: null,
    });
  });
});
