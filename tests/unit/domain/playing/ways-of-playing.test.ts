import { describe, expect, test } from 'vitest';
import { openSteps } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { MINUTE, playingDevice, SECOND, STEPS, step } from '../../../support/playing-device';

const CARD = (id: string) => ({ id, picture: null, label: { en: id } });
const openIds = (play: ReturnType<typeof playingDevice>) => openSteps(play.look()).map(({ id }) => id);

describe('P22 in any order the child picks what comes next', () => {
  const any = () => playingDevice(STEPS, { stepOrder: 'any' });

  test('from the steps that are open, until none is', () => {
    const play = any();
    expect([play.screen(), openIds(play)]).toEqual(['pick', ['wet', 'scrub', 'rest', 'dry']]);
    play.after(SECOND, { type: 'pick', stepId: 'dry' });
    expect([play.screen(), play.at()]).toEqual(['step', 'dry']);
    play.doneAfter(SECOND);
    expect([play.screen(), openIds(play)]).toEqual(['pick', ['wet', 'scrub', 'rest']]);
    for (const stepId of ['rest', 'wet', 'scrub']) {
      play.after(SECOND, { type: 'pick', stepId });
      play.doneAfter(SECOND);
    }
    expect(play.screen()).toBe('finished');
  });

  test('what is done already, and what is not there, cannot be picked', () => {
    const play = any();
    play.after(SECOND, { type: 'pick', stepId: 'dry' });
    play.doneAfter(SECOND);
    expect(play.after(SECOND, { type: 'pick', stepId: 'dry' })).toEqual([]);
    expect(play.after(SECOND, { type: 'pick', stepId: 'gone' })).toEqual([]);
  });

  test('Back takes back the latest', () => {
    const play = any();
    play.after(SECOND, { type: 'pick', stepId: 'rest' });
    play.doneAfter(SECOND);
    play.after(SECOND, 'back');
    expect([play.screen(), play.at(), openIds(play).length]).toEqual(['step', 'rest', 4]);
  });
});

describe('P23 "later" and "together" are answers', () => {
  test('a step put off stays open, is offered last, and keeps the time that it had', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, { type: 'pick', stepId: 'scrub' });
    play.after(5 * SECOND, 'later');
    expect([play.screen(), openIds(play)]).toEqual(['pick', ['wet', 'rest', 'dry', 'scrub']]);
    play.after(MINUTE, { type: 'pick', stepId: 'scrub' });
    expect(play.left()).toBe(15 * SECOND);
  });

  test('together is asked for in the middle of the step and changes nothing else', () => {
    const play = playingDevice();
    play.after(2 * SECOND, 'help');
    play.after(2 * SECOND, 'together');
    expect([play.screen(), play.at(), play.look().steps[0]?.who]).toEqual(['step', 'wet', 'together']);
    expect(play.after(2 * SECOND, 'together')).toEqual([]);
  });

  test('together is asked of the step that is picked next, and of that one alone', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, 'together');
    expect([play.screen(), play.look().isTogetherNext]).toEqual(['pick', true]);
    const events = play.after(SECOND, { type: 'pick', stepId: 'dry' });
    expect(events.map(({ type }) => type)).toEqual(['together', 'picked']);
    expect([play.at(), play.look().steps[3]?.who]).toEqual(['dry', 'together']);
    play.doneAfter(SECOND);
    play.after(SECOND, { type: 'pick', stepId: 'wet' });
    expect(play.look().steps[0]?.who).toBeUndefined();
  });

  test('together can be taken back before the pick, and outlives a break', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, 'together');
    play.after(SECOND, 'break');
    play.after(SECOND, 'break-over');
    expect([play.screen(), play.look().isTogetherNext]).toEqual(['pick', true]);
    play.after(SECOND, 'together');
    const events = play.after(SECOND, { type: 'pick', stepId: 'dry' });
    expect(events.map(({ type }) => type)).toEqual(['picked']);
  });

  test('"later" puts off picking itself: nothing is asked until the child is ready, and all is as before', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    const before = openIds(play);
    play.after(SECOND, 'together');
    expect(play.after(SECOND, 'later')).toEqual([{ type: 'later', at: play.now() }]);
    expect(play.screen()).toBe('later');
    expect(play.after(SECOND, { type: 'pick', stepId: 'dry' })).toEqual([]);
    expect(play.after(SECOND, 'later')).toEqual([]);
    expect(play.after(SECOND, 'together')).toEqual([]);
    play.after(20 * MINUTE, 'ready');
    expect([play.screen(), openIds(play), play.look().isTogetherNext]).toEqual(['pick', before, true]);
    expect(play.after(SECOND, 'ready')).toEqual([]);
  });

  test('a break and help lead back to "later"; it outlives sleep, the lock, and what the grown-up leaves out', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, 'later');
    play.after(SECOND, 'break');
    expect(play.screen()).toBe('break');
    play.after(SECOND, 'break-over');
    expect(play.screen()).toBe('later');
    play.after(SECOND, 'help');
    expect(play.screen()).toBe('help');
    expect(play.after(SECOND, 'later')).toEqual([]);
    play.after(SECOND, 'help-over');
    expect(play.screen()).toBe('later');
    play.after(SECOND, 'leave');
    play.after(MINUTE, 'wake');
    play.after(SECOND, { type: 'leave-out', stepId: 'wet' });
    expect([play.screen(), openIds(play)]).toEqual(['later', ['scrub', 'rest', 'dry']]);
    play.after(60 * MINUTE, 'wake');
    expect(play.screen()).toBe('away');
    play.after(SECOND, 'go-on');
    expect(play.screen()).toBe('later');
  });

  test('both can be said from Help as well, which then closes', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, 'help');
    play.after(SECOND, 'together');
    expect([play.screen(), play.look().isTogetherNext]).toEqual(['pick', true]);
    play.after(SECOND, 'help');
    play.after(SECOND, 'later');
    expect(play.screen()).toBe('later');
  });

  test('a grown-up who goes to a step ends "later"', () => {
    const play = playingDevice(STEPS, { stepOrder: 'any' });
    play.after(SECOND, 'later');
    play.after(SECOND, { type: 'go-to', stepId: 'dry' });
    play.doneAfter(SECOND);
    expect(play.screen()).toBe('pick');
  });

  test('later is no answer where the order is fixed', () => {
    expect(playingDevice().after(2 * SECOND, 'later')).toEqual([]);
  });
});

describe('P24 a hard step opens into its smaller ones', () => {
  const hard: PlayedStep = { ...step('socks'), parts: [CARD('toes'), CARD('heel'), CARD('up')] };
  const opened = () => {
    const play = playingDevice([hard, step('shoes')]);
    play.after(2 * SECOND, 'open-parts');
    return play;
  };

  test('one at a time; after the last the step is done', () => {
    const play = opened();
    expect(play.look().part).toBe(0);
    play.doneAfter(SECOND);
    play.doneAfter(SECOND);
    expect([play.look().part, play.at()]).toEqual([2, 'socks']);
    play.doneAfter(SECOND);
    expect([play.at(), play.look().part]).toEqual(['shoes', null]);
  });

  test('Back goes to the smaller step before, and from the first closes it', () => {
    const play = opened();
    play.doneAfter(SECOND);
    play.after(SECOND, 'back');
    expect(play.look().part).toBe(0);
    play.after(SECOND, 'back');
    expect([play.look().part, play.at()]).toEqual([null, 'socks']);
  });

  test('a step without smaller ones does not open', () => {
    expect(playingDevice().after(2 * SECOND, 'open-parts')).toEqual([]);
  });
});

describe('P26 of a choice the child takes one', () => {
  const choice = (): PlayedStep => ({
    ...step('snack', null, 'choice'),
    choices: [CARD('apple'), CARD('pear')],
  });

  test('the tap on the card ends the step, and Back takes it back', () => {
    const play = playingDevice([choice(), step('eat')]);
    play.after(2 * SECOND, { type: 'choose', choice: 'pear' });
    expect([play.at(), play.look().chosen]).toEqual(['eat', { snack: 'pear' }]);
    play.after(2 * SECOND, 'back');
    expect(play.at()).toBe('snack');
  });

  test('P55 with smaller steps that an older run has kept it does not open, and one tap ends it', () => {
    const older: PlayedStep = { ...choice(), parts: [CARD('toes'), CARD('heel'), CARD('up')] };
    const play = playingDevice([older, step('eat')]);
    expect(play.after(2 * SECOND, 'open-parts')).toEqual([]);
    play.stored.push({ type: 'opened', at: play.now(), stepId: 'snack' });
    play.after(2 * SECOND, { type: 'choose', choice: 'pear' });
    expect(play.at()).toBe('eat');
  });

  test('Done without a card is "not now", and a card that is not offered is nothing', () => {
    const play = playingDevice([choice(), step('eat')]);
    expect(play.after(2 * SECOND, { type: 'choose', choice: 'cake' })).toEqual([]);
    play.doneAfter(2 * SECOND);
    expect([play.at(), play.look().chosen]).toEqual(['eat', {}]);
  });

  test('after the end too, what comes then can be chosen, and chosen again', () => {
    const ending = { cards: [CARD('swing'), CARD('book')] };
    const play = playingDevice([step('wet')], { ending });
    play.doneAfter(2 * SECOND);
    play.after(SECOND, { type: 'choose', choice: 'swing' });
    expect(play.look().chosen).toEqual({ '': 'swing' });
    expect(play.screen()).toBe('finished');
    play.after(SECOND, { type: 'choose', choice: 'book' });
    expect(play.look().chosen).toEqual({ '': 'book' });
    expect(play.after(SECOND, { type: 'choose', choice: 'gone' })).toEqual([]);
  });
});

describe('P30 a timer is started by whoever the setting says', () => {
  test('before that it is whole, stands still, and Done works and is early', () => {
    const play = playingDevice([step('scrub', { kind: 'at-least', durationMs: 20 * SECOND })], {
      timerStart: 'by-child',
    });
    play.wait(MINUTE);
    expect([play.look().timer?.status, play.left()]).toEqual(['ready', 20 * SECOND]);
    expect(play.do('done')).toMatchObject([{ type: 'done', leftMs: 20 * SECOND }]);
  });

  test('P46 from Help, where Stop has the place on the step; Help closes', () => {
    const play = playingDevice([step('scrub', { kind: 'at-least', durationMs: 20 * SECOND })], {
      timerStart: 'by-child',
      canStop: true,
    });
    play.after(SECOND, 'help');
    play.after(SECOND, 'start-timer');
    play.wait(5 * SECOND);
    expect([play.screen(), play.left()]).toEqual(['step', 15 * SECOND]);
  });

  test('put off before it was started it waits to be started still', () => {
    const play = playingDevice([step('scrub', { kind: 'at-least', durationMs: 20 * SECOND }), step('dry')], {
      timerStart: 'by-child',
      stepOrder: 'any',
    });
    play.after(SECOND, { type: 'pick', stepId: 'scrub' });
    play.after(SECOND, 'later');
    play.after(SECOND, { type: 'pick', stepId: 'scrub' });
    expect(play.look().timer?.status).toBe('ready');
    play.after(SECOND, 'start-timer');
    play.after(5 * SECOND, 'later');
    play.after(SECOND, { type: 'pick', stepId: 'scrub' });
    expect([play.look().timer?.status, play.left()]).toEqual(['running', 15 * SECOND]);
  });

  test('a break meanwhile does not start it', () => {
    const play = playingDevice([step('scrub', { kind: 'at-least', durationMs: 20 * SECOND })], {
      timerStart: 'by-grown-up',
    });
    play.after(SECOND, 'break');
    play.after(SECOND, 'break-over');
    expect(play.look().timer?.status).toBe('ready');
    play.after(SECOND, 'start-timer');
    play.wait(5 * SECOND);
    expect(play.left()).toBe(15 * SECOND);
    expect(play.after(SECOND, 'start-timer')).toEqual([]);
  });
});

describe('P37 tokens come as steps are done and are never taken away', () => {
  test('the last step brings the last one', () => {
    const play = playingDevice(STEPS, { tokens: 3 });
    const seen = STEPS.map(() => {
      play.doneAfter(SECOND);
      return play.look().tokens;
    });
    expect(seen).toEqual([0, 1, 2, 3]);
    play.after(SECOND, 'back');
    expect(play.look().tokens).toBe(3);
  });

  test('a run that starts another one again begins with what was earned', () => {
    const play = playingDevice(STEPS, { tokens: 3, earned: 2 });
    expect(play.look().tokens).toBe(2);
    for (const _ of STEPS) play.doneAfter(SECOND);
    expect(play.look().tokens).toBe(3);
    expect(playingDevice(STEPS, { tokens: 3, earned: 5 }).look().tokens).toBe(3);
  });

  test('also not by starting again', () => {
    const play = playingDevice(STEPS, { tokens: 5 });
    play.doneAfter(SECOND);
    play.after(SECOND, 'start-again');
    expect([play.at(), play.look().tokens]).toEqual(['wet', 1]);
  });
});
