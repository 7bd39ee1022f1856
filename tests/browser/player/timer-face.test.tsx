import { afterEach, describe, expect, test, vi } from 'vitest';
import { pausedAt, startTimer } from '@/domain/playing/timer';
import { MINUTE, showTime } from '../../support/timer-scene';

const QUIET = { warnings: [] } as const;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('T6 the disc is left to the compositor', () => {
  test('it is told once where it stands, and nothing is drawn anew while time passes', async () => {
    const face = await showTime((now) => startTimer(5 * MINUTE, now - MINUTE), QUIET);
    expect(face.turned()).toHaveLength(2);
    for (const { at, state } of face.turned()) {
      expect(at).toBeGreaterThanOrEqual(MINUTE);
      expect(at).toBeLessThan(MINUTE + 1_000);
      expect(state).toBe('running');
    }
    face.wait(3 * MINUTE);
    expect(face.draws()).toBe(0);
    face.wait(MINUTE);
    expect(face.draws()).toBe(1);
    expect(face.number()).toBe('Time is finished');
  });

  test('a timer that stands still shows its time, still', async () => {
    const face = await showTime(() => pausedAt(4 * MINUTE, MINUTE), QUIET);
    expect(face.turned()).toEqual([
      { at: 3 * MINUTE, state: 'paused' },
      { at: 3 * MINUTE, state: 'paused' },
    ]);
  });

  test('with reduced motion it moves in a few steps', async () => {
    const matchMedia = window.matchMedia.bind(window);
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia(query),
    );
    const animate = vi.spyOn(Element.prototype, 'animate');
    await showTime((now) => startTimer(MINUTE, now), QUIET);
    expect(JSON.stringify(animate.mock.calls[0]?.[0])).toContain('steps(6)');
  });
});

describe('T7 numbers are for a child who reads them', () => {
  test('minutes, and seconds only under one minute; drawn at most once a second', async () => {
    const face = await showTime((now) => startTimer(2 * MINUTE, now), { ...QUIET, timeInNumbers: true });
    expect(face.number()).toBe('Time for this2 mins');
    face.wait(MINUTE - 1_000);
    expect(face.draws()).toBe(0);
    face.wait(1_000);
    expect(face.number()).toBe('Time for this1 min');
    for (let second = 0; second < 15; second += 1) face.wait(1_000);
    expect(face.number()).toBe('Time for this45 secs');
    expect(face.draws()).toBe(16);
  });

  test('other children see none', async () => {
    const face = await showTime((now) => startTimer(2 * MINUTE, now), QUIET);
    expect(face.number()).toBe('Time for this');
  });
});

describe('T8 of the time a screen reader hears the half, the last minute and the end', () => {
  test('and nothing in between', async () => {
    const face = await showTime((now) => startTimer(5 * MINUTE, now), { ...QUIET, timeInNumbers: true });
    const heard: string[] = [];
    for (let second = 0; second <= 300; second += 1) {
      const words = face.said() ?? '';
      if (words !== '' && heard.at(-1) !== words) heard.push(words);
      face.wait(1_000);
    }
    expect(heard).toEqual(['Half of the time is left.', 'One minute is left.', 'Time is finished']);
  });
});
