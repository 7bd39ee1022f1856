import { describe, expect, test } from 'vitest';
import { MINUTE, playingDevice, SECOND, STEPS, step } from '../../../support/playing-device';

describe('P32 Stop ends the step at once', () => {
  const stopped = () => {
    const play = playingDevice(undefined, { canStop: true });
    play.doneAfter(SECOND);
    // However soon it comes after another tap.
    play.after(100, 'stop');
    return play;
  };

  test('with the time that was left, and waits', () => {
    const play = stopped();
    expect(play.screen()).toBe('stopped');
    expect(play.stored.at(-1)).toMatchObject({ type: 'stopped', stepId: 'scrub', leftMs: 20 * SECOND - 100 });
    play.wait(10 * MINUTE);
    expect(play.screen()).toBe('stopped');
  });

  test('then Go on is the next step', () => {
    const play = stopped();
    play.after(SECOND, 'go-on');
    expect([play.screen(), play.at()]).toEqual(['step', 'rest']);
  });

  test('or Finish is the end', () => {
    const play = stopped();
    play.after(SECOND, 'finish');
    expect(play.screen()).toBe('finished');
  });

  test('Back takes the Stop back, with its time', () => {
    const play = stopped();
    play.after(SECOND, 'back');
    expect([play.screen(), play.at(), play.left()]).toEqual(['step', 'scrub', 20 * SECOND - 100]);
  });

  test('the grown-up who leaves and comes back does not answer for the child', () => {
    const play = stopped();
    play.after(SECOND, 'leave');
    play.after(SECOND, 'wake');
    expect(play.screen()).toBe('stopped');
  });

  test('a break and help can be had meanwhile', () => {
    const play = stopped();
    play.after(SECOND, 'break');
    play.after(SECOND, 'break-over');
    play.after(SECOND, 'help');
    play.after(SECOND, 'help-over');
    expect(play.screen()).toBe('stopped');
  });

  test.each(['fixed', 'any'] as const)(
    "P47 in %s order the grown-up's hold and its end do not answer for the child; nor does a break",
    (stepOrder) => {
      const play = playingDevice(undefined, { canStop: true, stepOrder });
      if (stepOrder === 'any') play.after(SECOND, { type: 'pick', stepId: 'scrub' });
      play.after(SECOND, 'stop');
      play.after(SECOND, 'hold');
      expect([play.screen(), play.look().isHeld]).toEqual(['stopped', true]);
      play.after(SECOND, 'release');
      expect([play.screen(), play.look().isHeld]).toEqual(['stopped', false]);
      play.after(SECOND, 'hold');
      play.after(SECOND, 'break');
      expect(play.screen()).toBe('break');
      play.after(SECOND, 'break-over');
      expect(play.screen()).toBe('stopped');
      play.after(SECOND, 'hold');
      play.after(SECOND, 'go-on');
      expect(play.screen()).toBe(stepOrder === 'any' ? 'pick' : 'step');
    },
  );

  test('in any order a run of an older copy, where going on had no name, is told as before', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, { type: 'pick', stepId: 'rest' });
    play.after(SECOND, 'stop');
    play.stored.push({ type: 'resumed', at: play.now() });
    expect(play.screen()).toBe('pick');
  });

  test('after the last step Go on is the end', () => {
    const play = playingDevice([step('wet')]);
    play.after(SECOND, 'stop');
    play.after(SECOND, 'go-on');
    expect(play.screen()).toBe('finished');
  });

  test('in any order the child picks again', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, { type: 'pick', stepId: 'rest' });
    play.after(SECOND, 'stop');
    play.after(SECOND, 'go-on');
    expect(play.screen()).toBe('pick');
  });
});

describe("P33 the child's own words", () => {
  test('are kept and shown, and time stands still until the child goes back', () => {
    const play = playingDevice();
    play.doneAfter(SECOND);
    play.after(SECOND, 'help');
    play.after(SECOND, { type: 'say', word: 'too-loud' });
    expect([play.screen(), play.look().saying]).toEqual(['help', 'too-loud']);
    play.after(SECOND, { type: 'say', word: null });
    expect(play.look().saying).toBe(null);
    play.wait(MINUTE);
    play.do('help-over');
    expect([play.screen(), play.left(), play.look().saying]).toEqual(['step', 19 * SECOND, null]);
  });

  test('belong to Help: elsewhere a word writes nothing', () => {
    expect(playingDevice().after(SECOND, { type: 'say', word: 'toilet' })).toEqual([]);
  });
});

describe('P34 a number of breaks, where the grown-up has set one', () => {
  test('one more is heard as a wish, never refused in silence', () => {
    const play = playingDevice(undefined, { breakLimit: 1 });
    play.after(SECOND, 'break');
    play.after(SECOND, 'break-over');
    play.after(SECOND, 'break');
    expect([play.screen(), play.look().saying]).toEqual(['help', 'break']);
    expect(play.stored.map(({ type }) => type)).toContain('said');
  });

  test('without one every wish is a break', () => {
    const play = playingDevice();
    for (let i = 0; i < 12; i++) {
      play.after(SECOND, 'break');
      expect(play.screen()).toBe('break');
      play.after(SECOND, 'break-over');
    }
    expect(play.look().breaks).toBe(12);
  });
});

describe('P35 whether a break helped', () => {
  const asked = () => {
    const play = playingDevice(undefined, { asksAfterBreak: true });
    play.doneAfter(SECOND);
    play.after(SECOND, 'break');
    return play;
  };

  test('is asked after a break with a card; the time of the step stands still until the answer', () => {
    const play = asked();
    play.after(SECOND, { type: 'break-card', card: 'quiet' });
    play.after(SECOND, 'break-over');
    expect(play.screen()).toBe('rating');
    play.wait(MINUTE);
    expect(play.do({ type: 'rate-break', rating: 'did-not-help' })).toMatchObject([
      { type: 'break-rated', card: 'quiet', rating: 'did-not-help' },
    ]);
    expect([play.screen(), play.left()]).toEqual(['step', 19 * SECOND]);
  });

  test('is not asked where no card was chosen, or nobody wants to know', () => {
    const play = asked();
    play.after(SECOND, 'break-over');
    expect(play.screen()).toBe('step');
    const plain = playingDevice();
    plain.after(SECOND, 'break');
    plain.after(SECOND, { type: 'break-card', card: 'quiet' });
    plain.after(SECOND, 'break-over');
    expect(plain.screen()).toBe('step');
  });
});

describe('P36 the feelings check', () => {
  test('before: the first step waits for it, and its time has not begun', () => {
    const play = playingDevice([step('brush', { kind: 'at-least', durationMs: MINUTE })], {
      feelingsAsked: 'before',
    });
    expect(play.screen()).toBe('feelings');
    play.after(5 * MINUTE, { type: 'feel', feeling: 'worried', body: ['fast-heart'] });
    expect([play.screen(), play.at(), play.left()]).toEqual(['step', 'brush', MINUTE]);
  });

  test('after: it comes before the end, once, and "not now" is an answer', () => {
    const play = playingDevice([step('wet')], { feelingsAsked: 'after' });
    play.doneAfter(SECOND);
    expect(play.screen()).toBe('feelings');
    play.after(SECOND, { type: 'feel', feeling: null, body: [] });
    expect(play.screen()).toBe('finished');
    expect(play.stored.at(-1)).toMatchObject({ type: 'felt', when: 'after', feeling: null });
  });

  test('on demand: from Help, and back to the same step with the same time', () => {
    const play = playingDevice();
    play.doneAfter(SECOND);
    play.after(SECOND, 'help');
    play.after(SECOND, 'ask-feelings');
    expect(play.screen()).toBe('feelings');
    play.wait(MINUTE);
    play.do({ type: 'feel', feeling: 'tired', body: [] });
    expect([play.screen(), play.at(), play.left()]).toEqual(['step', 'scrub', 19 * SECOND]);
  });

  test('before, in any order, then the child picks', () => {
    const play = playingDevice(STEPS, { feelingsAsked: 'both', stepOrder: 'any' });
    play.after(SECOND, { type: 'feel', feeling: 'ok', body: [] });
    expect(play.screen()).toBe('pick');
  });
});
