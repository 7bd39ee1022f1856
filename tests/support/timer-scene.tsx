/** The time of a step alone, on a fake device whose clock the test turns. */
import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { vi } from 'vitest';
import type { Timer } from '@/domain/playing/timer';
import { DEFAULT_SUPPORTS, type Supports } from '@/domain/supports/supports';
import type { Language } from '@/domain/wording';
import { AnnouncerProvider } from '@/features/player/announcer';
import { ChildTextsProvider } from '@/features/player/child-texts';
import { TimerFace } from '@/features/player/time/timer-face';
import { createI18n } from '@/i18n/i18n';
import { LANGUAGES } from '@/i18n/languages';
import { ServicesProvider } from '@/services/services-context';
import { TextsProvider } from '@/ui/texts';
import { openTab } from './open-tab';

export const MINUTE = 60_000;

type Options = Partial<Supports> & { readonly language?: Language };

export async function showTime(
  timerAt: (now: number) => Timer,
  { language = 'en', ...options }: Options = {},
) {
  const tab = await openTab();
  const i18n = await createI18n(language, ['common', 'child']);
  const timer = timerAt(tab.platform.clock.now());
  let draws = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const { container } = render(
    <TextsProvider i18n={i18n}>
      <ServicesProvider services={tab}>
        <ChildTextsProvider cardLanguage={language} address="he">
          <AnnouncerProvider>
            <div dir={LANGUAGES[language].direction} data-less-motion={options.lessMotion || undefined}>
              <Profiler
                id="time"
                onRender={() => {
                  draws += 1;
                }}
              >
                <TimerFace timer={timer} kind="at-most" supports={{ ...DEFAULT_SUPPORTS, ...options }} />
              </Profiler>
            </div>
          </AnnouncerProvider>
        </ChildTextsProvider>
      </ServicesProvider>
    </TextsProvider>,
  );
  // The other styles come when they are asked for.
  await act(async () => {
    await import('@/features/player/time/other-timer');
    await Promise.resolve();
  });
  draws = 0;
  return {
    container,
    /** The device sleeps, and wakes up after so long. */
    sleep: (ms: number) =>
      act(() => {
        tab.platform.advance(ms);
        document.dispatchEvent(new Event('visibilitychange'));
      }),
    chimes: tab.platform.chimes,
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
