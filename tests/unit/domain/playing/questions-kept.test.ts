import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlayAction } from '@/domain/playing/play-action';
import { AWAY_MS } from '@/domain/playing/playback';
import type { RunPlan } from '@/domain/playing/run';
import { sessionRecord } from '@/domain/playing/run-record';
import { MINUTE, playingDevice, SECOND, STEPS } from '../../../support/playing-device';
import { runOf } from '../../../support/sample-run';

type Play = ReturnType<typeof playingDevice>;

function away(set: Partial<RunPlan> = {}) {
  const play = playingDevice(undefined, set);
  play.doneAfter(2 * SECOND);
  play.wait(5 * SECOND);
  play.see();
  play.wait(AWAY_MS + 1);
  return play;
}
function onDemand(set: Partial<RunPlan> = {}) {
  const play = playingDevice(undefined, set);
  play.doneAfter(2 * SECOND);
  play.after(5 * SECOND, 'help');
  play.after(SECOND, 'ask-feelings');
  return play;
}
function rating(set: Partial<RunPlan> = {}) {
  const play = playingDevice(undefined, { ...set, asksAfterBreak: true });
  play.doneAfter(2 * SECOND);
  play.after(5 * SECOND, 'break');
  play.after(SECOND, { type: 'break-card', card: 'quiet' });
  play.after(SECOND, 'break-over');
  return play;
}
const QUESTIONS = [
  { name: 'away', ask: away, answer: { type: 'go-on' } },
  { name: 'feelings', ask: onDemand, answer: { type: 'feel', feeling: 'ok', body: [] } },
  { name: 'rating', ask: rating, answer: { type: 'rate-break', rating: 'helped' } },
] as const satisfies readonly { name: string; ask: (set?: Partial<RunPlan>) => Play; answer: PlayAction }[];

describe.each(QUESTIONS)(
  'P59 a break or help leads back to the same question: $name',
  ({ name, ask, answer }) => {
    test('a break, help, and help in the break; the time of the step stands still until the answer', () => {
      const play = ask();
      expect([play.screen(), play.left()]).toEqual([name, 15 * SECOND]);
      play.after(SECOND, 'break');
      expect([play.screen(), play.left()]).toEqual(['break', 5 * MINUTE]);
      play.after(MINUTE, 'help');
      expect(play.screen()).toBe('help');
      play.after(MINUTE, 'help-over');
      expect([play.screen(), play.left()]).toEqual(['break', 4 * MINUTE]);
      play.after(SECOND, 'break-over');
      expect([play.screen(), play.left()]).toEqual([name, 15 * SECOND]);
      play.after(MINUTE, 'help');
      expect(play.screen()).toBe('help');
      play.after(MINUTE, 'help-over');
      play.wait(MINUTE);
      expect([play.screen(), play.left()]).toEqual([name, 15 * SECOND]);
      play.do(answer);
      expect([play.screen(), play.at(), play.left()]).toEqual(['step', 'scrub', 15 * SECOND]);
      play.wait(SECOND);
      expect(play.left()).toBe(14 * SECOND);
    });

    test('is honoured however soon it comes, and the screen being hidden meanwhile changes nothing', () => {
      const play = ask();
      play.do('break');
      expect(play.screen()).toBe('break');
      play.after(SECOND, 'leave');
      play.after(SECOND, 'wake');
      play.after(SECOND, 'break-over');
      expect(play.screen()).toBe(name);
      play.after(SECOND, 'leave');
      play.after(SECOND, 'wake');
      expect([play.screen(), play.left()]).toEqual([name, 15 * SECOND]);
    });

    test('beyond the number that was set the wish is shown, and then the question again', () => {
      const play = ask({ breakLimit: name === 'rating' ? 1 : 0 });
      play.after(SECOND, 'break');
      expect([play.screen(), play.look().saying]).toEqual(['help', 'break']);
      play.after(SECOND, 'help-over');
      expect(play.screen()).toBe(name);
    });
  },
);

test('P59 before the first step too, in every order; its time has not begun', () => {
  for (const stepOrder of ['fixed', 'any'] as const) {
    const play = playingDevice(STEPS.slice(1), { feelingsAsked: 'before', stepOrder });
    play.after(SECOND, 'help');
    expect(play.screen()).toBe('help');
    expect(play.after(SECOND, 'ask-feelings')).toEqual([]);
    play.after(SECOND, 'help-over');
    play.after(SECOND, 'break');
    expect(play.screen()).toBe('break');
    play.after(MINUTE, 'break-over');
    expect(play.screen()).toBe('feelings');
    play.after(SECOND, { type: 'feel', feeling: 'ok', body: [] });
    expect(play.screen()).toBe(stepOrder === 'any' ? 'pick' : 'step');
    if (stepOrder === 'fixed') expect(play.left()).toBe(20 * SECOND);
  }
});

test('P59 away in a break: Break is that break with its time; away once more, the question is asked once', () => {
  const play = playingDevice();
  play.after(2 * SECOND, 'break');
  play.wait(MINUTE);
  play.see();
  play.after(2 * AWAY_MS, 'break');
  expect([play.screen(), play.left()]).toEqual(['break', 4 * MINUTE]);
  play.see();
  play.wait(2 * AWAY_MS);
  expect(play.screen()).toBe('away');
  play.do('go-on');
  expect(play.screen()).toBe('break');
  play.after(SECOND, 'break-over');
  expect(play.screen()).toBe('step');
});

test('P59 after Stop the question about Stop is still there', () => {
  for (const stepOrder of ['fixed', 'any'] as const) {
    const play = playingDevice(STEPS, { canStop: true, stepOrder });
    play.after(SECOND, { type: 'pick', stepId: 'wet' });
    play.after(SECOND, 'stop');
    play.see();
    play.after(AWAY_MS + MINUTE, 'break');
    play.after(SECOND, 'break-over');
    expect(play.screen()).toBe('away');
    play.after(SECOND, 'go-on');
    expect(play.screen()).toBe('stopped');
    play.after(SECOND, 'help');
    play.after(SECOND, 'ask-feelings');
    play.after(SECOND, 'break');
    play.after(SECOND, 'break-over');
    play.after(SECOND, { type: 'feel', feeling: 'ok', body: [] });
    expect(play.screen()).toBe('stopped');
  }
});

test('P35, R10 the answer belongs to the break that was asked about', () => {
  const play = rating();
  play.after(SECOND, 'break');
  play.after(MINUTE, 'break-over');
  expect(play.screen()).toBe('rating');
  play.after(SECOND, { type: 'rate-break', rating: 'helped' });
  const record = sessionRecord(runOf(play.stored, { steps: STEPS }));
  expect(record.breaks.map(({ card, rating: told }) => [card, told])).toEqual([
    ['quiet', 'helped'],
    [null, null],
  ]);
});

test('P59, R2 what the question took is no time of the child on the step', () => {
  for (const { ask, answer } of QUESTIONS.slice(0, 2)) {
    const play = ask();
    play.after(SECOND, 'break');
    play.after(MINUTE, 'break-over');
    play.after(10 * MINUTE, answer);
    play.after(SECOND, 'done');
    const { activeMs, pausedMs } = sessionRecord(runOf(play.stored, { steps: STEPS }));
    expect([activeMs, pausedMs >= 10 * MINUTE]).toEqual([8 * SECOND, true]);
  }
});

test('P59 law: whatever is asked for, each question is answered only by its answer', () => {
  const wish = fc.constantFrom<PlayAction>(
    { type: 'break' },
    { type: 'break-over' },
    { type: 'help' },
    { type: 'help-over' },
    { type: 'leave' },
    { type: 'wake' },
    { type: 'say', word: 'toilet' },
    { type: 'break-card', card: 'quiet' },
    { type: 'ask-feelings' },
    { type: 'done' },
  );
  fc.assert(
    fc.property(fc.constantFrom(...QUESTIONS), fc.array(wish, { maxLength: 30 }), ({ name, ask }, wishes) => {
      const play = ask();
      for (const one of wishes)
        play.after(SECOND, one.type === 'ask-feelings' && name !== 'feelings' ? { type: 'wake' } : one);
      play.after(SECOND, 'help-over');
      play.after(SECOND, 'break-over');
      expect([play.screen(), play.at()]).toEqual([name, 'scrub']);
      expect(play.left()).toBe(15 * SECOND);
    }),
    { numRuns: 200 },
  );
});
