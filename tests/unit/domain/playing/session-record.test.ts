import { describe, expect, test } from 'vitest';
import { outcomeOf } from '@/domain/playing/playback';
import { EMPTY_SESSION, PLAIN_PLAN } from '@/domain/playing/run';
import { sessionRecord } from '@/domain/playing/run-record';
import { playingDevice, SECOND, step } from '../../../support/playing-device';
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

describe('R9 a Stop', () => {
  const onLastStep = (play: ReturnType<typeof playingDevice>) => {
    play.doneAfter(SECOND);
    play.after(SECOND, 'stop');
    play.after(SECOND, 'finish');
    return play;
  };

  test('on the last step ends the run as stopped', () => {
    const play = onLastStep(playingDevice([step('a'), step('b')], { canStop: true }));
    expect(play.screen()).toBe('finished');
    expect(outcomeOf(play.look())).toBe('stopped');
  });

  test('is read so too where the run was kept as finished', () => {
    const { stored } = onLastStep(playingDevice([step('a'), step('b')], { canStop: true }));
    expect(sessionRecord(runOf(stored)).outcome).toBe('stopped');
    expect(sessionRecord(runOf(stored, { outcome: 'left' })).outcome).toBe('left');
  });

  test('that was taken back is none', () => {
    const play = playingDevice([step('a')], { canStop: true });
    play.after(SECOND, 'stop');
    play.after(SECOND, 'back');
    play.doneAfter(SECOND);
    expect(outcomeOf(play.look())).toBe('finished');
    expect(sessionRecord(runOf(play.stored)).outcome).toBe('finished');
  });

  test('has a reason where the grown-up gave one', () => {
    const session = { ...EMPTY_SESSION, stopReason: 'The fire alarm' };
    expect(sessionRecord(runOf([], { session })).stopReason).toBe('The fire alarm');
    expect(sessionRecord(runOf([])).stopReason).toBe('');
  });
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
