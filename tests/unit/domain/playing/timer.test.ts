import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HEARTBEAT_MS,
  nextTimer,
  pausedAt,
  startTimer,
  type Timer,
  type TimerEvent,
  timeLeft,
  trustedTimer,
} from '@/domain/playing/timer';

const MINUTE = 60_000;
const NOON = 1_800_000_000_000;

describe('T1 a running timer stores the moment it ends', () => {
  test('after sleep it shows what is truly left', () => {
    const timer = startTimer(5 * MINUTE, NOON);
    expect(timer).toEqual({ status: 'running', durationMs: 5 * MINUTE, endsAt: NOON + 5 * MINUTE });
    expect(timeLeft(timer, NOON + 3 * MINUTE)).toBe(2 * MINUTE);
  });

  test('when it slept past the end, nothing is left and it is over', () => {
    const timer = startTimer(MINUTE, NOON);
    expect(timeLeft(timer, NOON + 60 * MINUTE)).toBe(0);
    expect(nextTimer(timer, 'look', NOON + 60 * MINUTE)).toEqual({ status: 'finished', durationMs: MINUTE });
  });
});

describe('T2 a pause keeps the time', () => {
  test('however long it lasts', () => {
    const paused = nextTimer(startTimer(MINUTE, NOON), 'pause', NOON + 15_000);
    expect(paused).toEqual({ status: 'paused', durationMs: MINUTE, leftMs: 45_000 });
    const resumed = nextTimer(paused, 'resume', NOON + 60 * MINUTE);
    expect(timeLeft(resumed, NOON + 60 * MINUTE)).toBe(45_000);
  });

  test('a pause at the end is the end', () => {
    expect(pausedAt(MINUTE, 0).status).toBe('finished');
  });
});

describe('T3 events that make no sense in the current status leave the timer as it is', () => {
  const timers: readonly Timer[] = [
    { status: 'ready', durationMs: MINUTE },
    startTimer(MINUTE, NOON),
    pausedAt(MINUTE, 20_000),
    { status: 'finished', durationMs: MINUTE },
  ];
  const sensible: Record<Timer['status'], TimerEvent> = {
    ready: 'start',
    running: 'pause',
    paused: 'resume',
    finished: 'look',
  };
  test.each(timers)('a timer that is $status', (timer) => {
    for (const event of ['start', 'pause', 'resume', 'look'] as const) {
      if (event !== sensible[timer.status]) expect(nextTimer(timer, event, NOON + 1_000)).toBe(timer);
    }
  });
});

describe('T4 never more than was last shown', () => {
  const timer = startTimer(5 * MINUTE, NOON);

  test('a clock that is right is believed', () => {
    const seen = { at: NOON + MINUTE, leftMs: 4 * MINUTE };
    expect(trustedTimer(timer, seen, NOON + 2 * MINUTE)).toBe(timer);
  });

  test('a clock set back an hour shows one heartbeat less than was shown', () => {
    const seen = { at: NOON + MINUTE, leftMs: 4 * MINUTE };
    const now = NOON - 60 * MINUTE;
    const trusted = trustedTimer(timer, seen, now);
    expect(timeLeft(trusted, now)).toBe(4 * MINUTE - HEARTBEAT_MS);
    expect(timeLeft(trusted, now + MINUTE)).toBe(3 * MINUTE - HEARTBEAT_MS);
  });

  test('a clock set back a little, then asleep, shows what was last shown', () => {
    const seen = { at: NOON + MINUTE, leftMs: 3 * MINUTE };
    expect(timeLeft(trustedTimer(timer, seen, NOON + MINUTE), NOON + MINUTE)).toBe(3 * MINUTE);
  });

  test('a clock set back in the last seconds ends the timer', () => {
    const seen = { at: NOON + MINUTE, leftMs: 3_000 };
    expect(trustedTimer(timer, seen, NOON).status).toBe('finished');
  });
});

describe('T5 a timer is never negative and never longer than its duration', () => {
  test('whatever the clock says', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(), (start, now, durationMs) => {
        const left = timeLeft(startTimer(durationMs, start), now);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(durationMs);
      }),
    );
  });
});
