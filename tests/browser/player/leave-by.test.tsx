import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '@/domain/wording';
import { ChildTextsProvider } from '@/features/player/child-texts';
import { LeaveBy } from '@/features/player/time/leave-by';
import { createI18n } from '@/i18n/i18n';
import { ServicesProvider } from '@/services/services-context';
import { TextsProvider } from '@/ui/texts';
import { openTab } from '../../support/open-tab';
import { step } from '../../support/playing-device';

const MINUTE = 60_000;
const OPEN = [step('wash'), step('dress', { kind: 'at-most', durationMs: 10 * MINUTE })];

afterEach(() => vi.useRealTimers());

/** At the hour and minute of the device's own day. */
async function show(
  [hours, minutes]: readonly [number, number],
  at: readonly [number, number],
  language: Language = 'en',
) {
  const tab = await openTab();
  const i18n = await createI18n(language, ['common', 'child']);
  tab.platform.setNow(new Date(2025, 0, 6, ...at).getTime());
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { container } = render(
    <TextsProvider i18n={i18n}>
      <ServicesProvider services={tab}>
        <ChildTextsProvider cardLanguage={language} address="he">
          <LeaveBy leaveAt={new Date(2025, 0, 6, hours, minutes).getTime()} open={OPEN} timer={null} />
        </ChildTextsProvider>
      </ServicesProvider>
    </TextsProvider>,
  );
  return {
    words: () => [...container.querySelectorAll('p')].map((one) => one.textContent),
    wait: (minutes: number) =>
      act(() => {
        tab.platform.advance(minutes * MINUTE);
        vi.advanceTimersByTime(minutes * MINUTE);
      }),
  };
}

describe('T14 the time to spare before leaving', () => {
  test('is told in minutes, and gets less while nothing is done', async () => {
    const face = await show([8, 15], [7, 50]);
    expect(face.words()).toEqual(['Leave at 8:15', 'Extra time: 15 minutes']);
    face.wait(3);
    expect(face.words()[1]).toBe('Extra time: 12 minutes');
  });

  test('nothing to spare is said as that, however long ago it was', async () => {
    const face = await show([8, 15], [8, 5]);
    expect(face.words()[1]).toBe('No extra time');
    face.wait(60);
    expect(face.words()).toEqual(['Leave at 8:15', 'No extra time']);
  });

  test('more than an hour is no number', async () => {
    const face = await show([8, 15], [5, 0]);
    expect(face.words()[1]).toBe('Extra time: more than 1 hour');
  });

  test('in Arabic with its own clock and European digits', async () => {
    const face = await show([14, 15], [13, 50], 'ar');
    expect(face.words()).toEqual([expect.stringMatching(/^موعد الخروج .?2:15/), 'وقت إضافي: 15 دقيقة']);
  });

  test('nothing in it is a countdown for a screen reader', async () => {
    await show([8, 15], [7, 50]);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
  });
});
