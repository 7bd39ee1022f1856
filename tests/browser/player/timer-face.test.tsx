import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pausedAt, startTimer, type Timer } from '@/domain/playing/timer';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import { AnnouncerProvider } from '@/features/player/announcer';
import { ChildTextsProvider } from '@/features/player/child-texts';
import { TimerFace } from '@/features/player/time/timer-face';
import { createI18n } from '@/i18n/i18n';
import { ServicesProvider } from '@/services/services-context';
import { TextsProvider } from '@/ui/texts';
import { openTab } from '../../support/open-tab';

const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function show(timerAt: (now: number) => Timer, inNumbers: boolean) {
  const tab = await openTab();
  const i18n = await createI18n('en', ['common', 'child']);
  const timer = timerAt(tab.platform.clock.now());
  let draws = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const { container } = render(
    <TextsProvider i18n={i18n}>
      <ServicesProvider services={tab}>
        <ChildTextsProvider cardLanguage="en" address="he">
          <AnnouncerProvider>
            <Profiler
              id="time"
              onRender={() => {
                draws += 1;
              }}
            >
              <TimerFace
                timer={timer}
                kind="at-most"
                supports={{ ...DEFAULT_SUPPORTS, warnings: [], timeInNumbers: inNumbers }}
              />
            </Profiler>
          </AnnouncerProvider>
        </ChildTextsProvider>
      </ServicesProvider>
    </TextsProvider>,
  );
  draws = 0;
  return {
    draws: () => draws,
    said: () => screen.getByRole('status').textContent,
    number: () => screen.getByRole('timer').textContent,
    turned: () =>
      container
        .getAnimations?.({ subtree: true })
        .map((animation) => ({ at: Number(animation.currentTime), state: animation.playState })) ?? [],
    wait: (ms: number) =>
      act(() => {
        for (let past = 0; past < ms; past += 500) {
          tab.platform.advance(500);
          vi.advanceTimersByTime(500);
        }
      }),
  };
}

describe('T6 the disc is left to the compositor', () => {
  test('it is told once where it stands, and nothing is drawn anew while time passes', async () => {
    const face = await show((now) => startTimer(5 * MINUTE, now - MINUTE), false);
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
    const face = await show(() => pausedAt(4 * MINUTE, MINUTE), false);
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
    await show((now) => startTimer(MINUTE, now), false);
    expect(JSON.stringify(animate.mock.calls[0]?.[0])).toContain('steps(6)');
  });
});

describe('T7 numbers are for a child who reads them', () => {
  test('minutes, and seconds only under one minute; drawn at most once a second', async () => {
    const face = await show((now) => startTimer(2 * MINUTE, now), true);
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
    const face = await show((now) => startTimer(2 * MINUTE, now), false);
    expect(face.number()).toBe('Time for this');
  });
});

describe('T8 of the time a screen reader hears the half, the last minute and the end', () => {
  test('and nothing in between', async () => {
    const face = await show((now) => startTimer(5 * MINUTE, now), true);
    const heard: string[] = [];
    for (let second = 0; second <= 300; second += 1) {
      const words = face.said() ?? '';
      if (words !== '' && heard.at(-1) !== words) heard.push(words);
      face.wait(1_000);
    }
    expect(heard).toEqual(['Half of the time is left.', 'One minute is left.', 'Time is finished']);
  });
});
