import { describe, expect, test } from 'vitest';
import { canGoBack } from '@/domain/playing/playback';
import { MINUTE, playingDevice, SECOND, STEPS, step } from '../../../support/playing-device';

describe('P31 time grows only when the grown-up gives some', () => {
  const timed = () => playingDevice([step('brush', { kind: 'at-least', durationMs: MINUTE }), step('spit')]);

  test('to a timer that runs', () => {
    const play = timed();
    play.after(20 * SECOND, { type: 'add-time', addedMs: MINUTE });
    expect(play.left()).toBe(100 * SECOND);
    play.wait(10 * SECOND);
    expect(play.left()).toBe(90 * SECOND);
  });

  test('to one that is over: it runs again', () => {
    const play = timed();
    play.wait(2 * MINUTE);
    expect(play.left()).toBe(0);
    play.do({ type: 'add-time', addedMs: 2 * MINUTE });
    play.wait(30 * SECOND);
    expect(play.left()).toBe(90 * SECOND);
  });

  test('to the break, while there is one', () => {
    const play = timed();
    play.after(20 * SECOND, 'break');
    play.after(SECOND, { type: 'add-time', addedMs: MINUTE });
    expect(play.left()).toBe(6 * MINUTE - SECOND);
    play.after(SECOND, 'break-over');
    expect(play.left()).toBe(40 * SECOND);
  });

  test.each([
    ['hold', 'release'],
    ['help', 'help-over'],
  ] as const)('P49 while time stands still (%s) what is given waits with it', (begin, end) => {
    const play = timed();
    play.wait(2 * MINUTE);
    play.do(begin);
    play.after(SECOND, { type: 'add-time', addedMs: MINUTE });
    play.wait(20 * SECOND);
    expect([play.look().timer?.status, play.left()]).toEqual(['paused', MINUTE]);
    play.do(end);
    play.wait(20 * SECOND);
    expect(play.left()).toBe(40 * SECOND);
  });

  test('P49 also while it is asked whether a break helped', () => {
    const play = playingDevice([step('brush', { kind: 'at-least', durationMs: MINUTE })], {
      asksAfterBreak: true,
    });
    play.after(2 * MINUTE, 'break');
    play.after(SECOND, { type: 'break-card', card: 'quiet' });
    play.after(SECOND, 'break-over');
    play.after(SECOND, { type: 'add-time', addedMs: MINUTE });
    play.after(SECOND, 'hold');
    play.after(SECOND, 'release');
    play.wait(20 * SECOND);
    expect([play.screen(), play.left()]).toEqual(['rating', MINUTE]);
  });

  test('not where there is no timer', () => {
    const play = playingDevice([step('wet')]);
    expect(play.after(SECOND, { type: 'add-time', addedMs: MINUTE })).toEqual([]);
  });
});

describe('P38 the grown-up holds, skips, and goes to a step', () => {
  test('held: time stands still, also over a reload, and the child may go on', () => {
    const play = playingDevice();
    play.doneAfter(SECOND);
    play.after(5 * SECOND, 'hold');
    play.wait(MINUTE);
    expect([play.left(), play.do('wake'), play.do('leave')]).toEqual([15 * SECOND, [], []]);
    play.do('release');
    play.wait(SECOND);
    expect(play.left()).toBe(14 * SECOND);
    play.after(SECOND, 'hold');
    play.doneAfter(SECOND);
    expect([play.at(), play.look().isHeld]).toEqual(['rest', false]);
  });

  test.each(['break', 'help'] as const)("P49 a hold outlasts the child's %s", (wish) => {
    const play = playingDevice();
    play.doneAfter(SECOND);
    play.after(5 * SECOND, wish);
    play.after(SECOND, 'hold');
    play.after(SECOND, wish === 'break' ? 'break-over' : 'help-over');
    play.wait(MINUTE);
    expect([play.screen(), play.left(), play.look().isHeld]).toEqual(['step', 15 * SECOND, true]);
    play.do('release');
    play.wait(SECOND);
    expect(play.left()).toBe(14 * SECOND);
  });

  test('P49 its end does not close Help', () => {
    const play = playingDevice();
    play.after(SECOND, 'hold');
    play.after(SECOND, 'help');
    play.after(SECOND, 'release');
    expect([play.screen(), play.look().isHeld]).toEqual(['help', false]);
  });

  test('a break that the child takes while time is held runs', () => {
    const play = playingDevice();
    play.after(SECOND, 'hold');
    play.after(SECOND, 'break');
    play.wait(MINUTE);
    expect([play.left(), play.look().isHeld]).toEqual([4 * MINUTE, false]);
  });

  test('a hold that an older copy ended without its name is over', () => {
    const play = playingDevice();
    play.doneAfter(SECOND);
    play.after(5 * SECOND, 'hold');
    play.stored.push({ type: 'resumed', at: play.now() });
    expect([play.look().isHeld, play.look().timer?.status]).toEqual([false, 'running']);
  });

  test('skipped: the next step, and no Done', () => {
    const play = playingDevice();
    play.after(SECOND, 'skip');
    expect([play.at(), play.look().passed]).toEqual([
      'scrub',
      [{ stepId: 'wet', leftMs: null, how: 'skipped' }],
    ]);
  });

  test.each(['help', 'break'] as const)(
    'P61: skipped from %s: that is over, and the next step begins',
    (screen) => {
      const play = playingDevice();
      play.doneAfter(SECOND);
      play.after(5 * SECOND, screen);
      play.after(5 * SECOND, 'skip');
      expect([play.screen(), play.at(), play.left()]).toEqual(['step', 'rest', 2 * MINUTE]);
      expect(play.look().passed.at(-1)).toEqual({ stepId: 'scrub', leftMs: 15 * SECOND, how: 'skipped' });
    },
  );

  test('P61: skipped while it is asked whether the break helped', () => {
    const play = playingDevice(STEPS, { asksAfterBreak: true });
    play.after(SECOND, 'break');
    play.after(SECOND, { type: 'break-card', card: 'jump' });
    play.after(SECOND, 'break-over');
    expect(play.screen()).toBe('rating');
    play.after(SECOND, 'skip');
    expect([play.screen(), play.at()]).toEqual(['step', 'scrub']);
  });

  test('P61: nothing is skipped while the child picks, nor after Stop', () => {
    const picking = playingDevice(STEPS, { stepOrder: 'any' });
    picking.after(SECOND, 'help');
    expect(picking.after(SECOND, 'skip')).toEqual([]);
    const stopped = playingDevice(STEPS, { canStop: true });
    stopped.after(SECOND, 'stop');
    stopped.after(SECOND, 'help');
    expect(stopped.after(SECOND, 'skip')).toEqual([]);
  });

  test('forward to a step: those between are skipped', () => {
    const play = playingDevice();
    play.after(SECOND, { type: 'go-to', stepId: 'dry' });
    expect([play.at(), play.look().passed.map(({ how }) => how)]).toEqual([
      'dry',
      ['skipped', 'skipped', 'skipped'],
    ]);
    play.doneAfter(SECOND);
    expect(play.screen()).toBe('finished');
  });

  test('back to a step: what lies behind it is open again', () => {
    const play = playingDevice();
    play.doneAfter(SECOND);
    play.doneAfter(SECOND);
    play.after(SECOND, { type: 'go-to', stepId: 'wet' });
    expect([play.at(), canGoBack(play.look())]).toEqual(['wet', false]);
  });
});

describe('P48 the grown-up starts a time that has not begun', () => {
  const ready = (timerStart: 'by-child' | 'by-grown-up') =>
    playingDevice([step('brush', { kind: 'at-least', durationMs: MINUTE })], { timerStart });

  test.each(['by-child', 'by-grown-up'] as const)(
    '%s, with one tap, that is no tap of the child',
    (start) => {
      const play = ready(start);
      play.after(MINUTE, 'start-for-child');
      expect(play.stored.at(-1)).toMatchObject({ type: 'timer-started', by: 'grown-up' });
      expect(play.look().lastTapAt).not.toBe(play.now());
      play.wait(20 * SECOND);
      expect([play.left(), play.do('start-for-child')]).toEqual([40 * SECOND, []]);
    },
  );

  test('held, it is started and stands still until the hold ends', () => {
    const play = ready('by-grown-up');
    play.after(SECOND, 'hold');
    play.after(SECOND, 'start-for-child');
    play.wait(MINUTE);
    expect([play.look().timer?.status, play.left()]).toEqual(['paused', MINUTE]);
    play.do('release');
    play.wait(SECOND);
    expect(play.left()).toBe(59 * SECOND);
  });

  test('not in a break', () => {
    const play = ready('by-grown-up');
    play.after(SECOND, 'break');
    expect(play.after(SECOND, 'start-for-child')).toEqual([]);
  });
});

describe('P39 changes for today only', () => {
  test('a step left out is gone; the child who is on it comes to the next', () => {
    const play = playingDevice();
    play.after(SECOND, { type: 'leave-out', stepId: 'wet' });
    expect([play.at(), play.look().steps.length]).toEqual(['scrub', 3]);
    play.after(SECOND, { type: 'leave-out', stepId: 'dry' });
    play.doneAfter(SECOND);
    play.doneAfter(SECOND);
    expect(play.screen()).toBe('finished');
  });

  test('the last one left cannot be left out', () => {
    const play = playingDevice([step('wet')]);
    expect(play.after(SECOND, { type: 'leave-out', stepId: 'wet' })).toEqual([]);
  });

  test('a step put in comes in its place, but never among what is done or under the finger', () => {
    const play = playingDevice();
    play.doneAfter(SECOND);
    play.after(SECOND, { type: 'put-in', step: step('drink'), beforeId: 'wet' });
    play.do({ type: 'put-in', step: step('hug'), beforeId: 'dry' });
    play.do({ type: 'put-in', step: step('bye'), beforeId: null });
    const ids = play.look().steps.map(({ id }) => id);
    expect([play.at(), ids]).toEqual(['scrub', ['wet', 'scrub', 'drink', 'rest', 'hug', 'dry', 'bye']]);
    expect(play.do({ type: 'put-in', step: step('bye'), beforeId: null })).toEqual([]);
  });

  test('a step swapped is another one with its own time; one that is done stays', () => {
    const play = playingDevice();
    play.doneAfter(SECOND);
    play.after(SECOND, {
      type: 'swap',
      stepId: 'scrub',
      step: step('wipe', { kind: 'at-least', durationMs: 5 * SECOND }),
    });
    expect([play.at(), play.left()]).toEqual(['wipe', 5 * SECOND]);
    expect(play.do({ type: 'swap', stepId: 'wet', step: step('other') })).toEqual([]);
  });

  test('what the run keeps of the routine stays as it was', () => {
    const play = playingDevice();
    play.after(SECOND, { type: 'leave-out', stepId: 'wet' });
    expect(play.run().steps).toEqual(STEPS);
  });
});

describe('P40 help and notes are written at any time', () => {
  test('for a step that is done, and after the end', () => {
    const play = playingDevice([step('wet')]);
    play.doneAfter(SECOND);
    expect(play.do({ type: 'prompt', stepId: 'wet', level: 'G' })).toMatchObject([{ level: 'G' }]);
    expect(play.do({ type: 'note', stepId: 'wet', note: 'held the tap' })).toHaveLength(1);
    expect(play.do({ type: 'prompt', stepId: 'gone', level: 'G' })).toEqual([]);
    expect(play.screen()).toBe('finished');
  });

  test("do not take the child's next tap for a repeated one", () => {
    const play = playingDevice();
    play.doneAfter(2 * SECOND);
    play.wait(SECOND);
    play.do({ type: 'prompt', stepId: 'wet', level: 'I' });
    expect(play.after(10, 'done')).not.toEqual([]);
  });
});
