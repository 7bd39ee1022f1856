import { describe, expect, test } from 'vitest';
import { nextPlayback } from '@/domain/playing/next-playback';
import { canGoBack } from '@/domain/playing/playback';
import { MINUTE, NOON, playingDevice, SECOND, STEPS } from '../../../support/playing-device';

describe('P1 nothing moves on by itself', () => {
  test('when the time of a step is over, the step stays', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(10 * MINUTE);
    expect(play.at()).toBe('scrub');
    expect(play.left()).toBe(0);
    expect(play.look().timer?.status).toBe('finished');
  });
});

describe('P2 a repeated tap is a slip', () => {
  test('a second Done within 800 ms is ignored, a later one counts', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(799);
    expect(play.do('done')).toEqual([]);
    expect(play.at()).toBe('scrub');
    play.wait(1);
    play.do('done');
    expect(play.at()).toBe('rest');
  });

  test('five excited taps are one', () => {
    const play = playingDevice();
    play.wait(2 * SECOND);
    for (let tap = 0; tap < 5; tap += 1) {
      play.do('done');
      play.wait(150);
    }
    expect(play.at()).toBe('scrub');
  });

  test('a tap just after the screen came up is ignored even when the last tap is long ago', () => {
    const play = playingDevice();
    const tap = { at: NOON + 5_000, shownAt: NOON + 4_500, ignoreRepeatMs: 800, breakMs: 1 };
    expect(nextPlayback(play.look(), { type: 'done' }, tap)).toEqual([]);
  });

  test('with 0 ms every tap counts', () => {
    const play = playingDevice();
    play.do('done', 0);
    play.do('done', 0);
    expect(play.at()).toBe('rest');
  });

  test('break and help are honoured however soon they come', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(10);
    expect(play.do('break')).not.toEqual([]);
    play.wait(10);
    expect(play.do('help')).not.toEqual([]);
  });

  test('a clock that was set back does not make the child wait', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(-60 * MINUTE);
    play.do('done');
    expect(play.at()).toBe('rest');
  });
});

describe('P3 Done always works', () => {
  test('before an at-least timer ends it is recorded with the time that was left', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    expect(play.doneAfter(5 * SECOND)).toEqual([
      { type: 'done', at: play.now(), stepId: 'scrub', leftMs: 15 * SECOND },
      { type: 'arrived', at: play.now(), stepId: 'rest' },
    ]);
  });

  test('a step without a timer records no time', () => {
    expect(playingDevice().doneAfter(2 * SECOND)[0]).toMatchObject({ type: 'done', leftMs: null });
  });

  test('the last Done finishes, and a finished run takes no more taps but Back', () => {
    const play = playingDevice();
    for (const _ of STEPS) play.doneAfter(2 * SECOND);
    expect(play.screen()).toBe('finished');
    play.wait(2 * SECOND);
    expect(play.do('done')).toEqual([]);
    expect(play.do('break')).toEqual([]);
    expect(play.do('back')).toEqual([{ type: 'back', at: play.now(), stepId: 'dry' }]);
    expect(play.at()).toBe('dry');
  });
});

describe('P4 Back takes back what was done', () => {
  test('with the time that the step still had', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.doneAfter(5 * SECOND);
    play.wait(MINUTE);
    play.do('back');
    expect([play.at(), play.left()]).toEqual(['scrub', 15 * SECOND]);
  });

  test('step by step to the first, and no further', () => {
    const play = playingDevice();
    expect(canGoBack(play.look())).toBe(false);
    play.doneAfter(2 * SECOND);
    play.doneAfter(2 * SECOND);
    for (const expected of ['scrub', 'wet']) {
      play.wait(2 * SECOND);
      play.do('back');
      expect(play.at()).toBe(expected);
    }
    play.wait(2 * SECOND);
    expect(play.do('back')).toEqual([]);
    expect(canGoBack(play.look())).toBe(false);
  });

  test('a double tap on Back goes back once', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.doneAfter(2 * SECOND);
    play.wait(2 * SECOND);
    play.do('back');
    play.wait(200);
    play.do('back');
    expect(play.at()).toBe('scrub');
  });
});

describe('P5 the tap on Break is the break', () => {
  test('its time starts at once, and the step keeps its own', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(8 * SECOND);
    play.do('break');
    expect([play.screen(), play.left()]).toEqual(['break', 5 * MINUTE]);
    play.wait(3 * MINUTE);
    expect(play.left()).toBe(2 * MINUTE);
    play.do('break-over');
    expect([play.screen(), play.at(), play.left()]).toEqual(['step', 'scrub', 12 * SECOND]);
  });

  test('when its time is over it waits', () => {
    const play = playingDevice();
    play.wait(2 * SECOND);
    play.do('break');
    play.wait(20 * MINUTE);
    expect([play.screen(), play.left()]).toEqual(['break', 0]);
  });

  test('a second tap on Break does not start it again', () => {
    const play = playingDevice();
    play.wait(2 * SECOND);
    play.do('break');
    play.wait(MINUTE);
    expect(play.do('break')).toEqual([]);
  });
});

describe('P6 break cards are an offer', () => {
  test('a chosen card is recorded and shown, and the cards can be shown again', () => {
    const play = playingDevice();
    play.wait(2 * SECOND);
    play.do('break');
    play.wait(2 * SECOND);
    expect(play.do({ type: 'break-card', card: 'drink' })).toEqual([
      { type: 'break-card', at: play.now(), card: 'drink' },
    ]);
    expect(play.look().breakState?.card).toBe('drink');
    play.wait(2 * SECOND);
    play.do({ type: 'break-card', card: null });
    expect(play.look().breakState?.card).toBeNull();
  });

  test('there is none outside a break', () => {
    const play = playingDevice();
    play.wait(2 * SECOND);
    expect(play.do({ type: 'break-card', card: 'drink' })).toEqual([]);
  });
});

describe('P7 help is recorded, and time stands still until it came', () => {
  test('on a step', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(5 * SECOND);
    expect(play.do('help').map((event) => event.type)).toEqual(['help', 'paused']);
    play.wait(10 * MINUTE);
    expect([play.screen(), play.left()]).toEqual(['help', 15 * SECOND]);
    play.do('help-over');
    expect([play.screen(), play.left()]).toEqual(['step', 15 * SECOND]);
  });

  test('in a break the break goes on afterwards', () => {
    const play = playingDevice();
    play.wait(2 * SECOND);
    play.do('break');
    play.wait(MINUTE);
    play.do('help');
    play.wait(3 * MINUTE);
    play.do('help-over');
    expect([play.screen(), play.left()]).toEqual(['break', 4 * MINUTE]);
  });

  test('a break can be had from the help screen', () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(5 * SECOND);
    play.do('help');
    play.wait(MINUTE);
    play.do('break');
    expect(play.screen()).toBe('break');
    play.wait(MINUTE);
    play.do('break-over');
    expect([play.at(), play.left()]).toEqual(['scrub', 15 * SECOND]);
  });
});
