import { useEffect } from 'react';
import type { Playback } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { timeLeft } from '@/domain/playing/timer';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { useAnnounce } from './announcer';
import { useChildTexts } from './child-texts';
import type { StepFace } from './step-face';

/** Who does it, what stays the same, which of the smaller steps it is. */
export function useNote(step: PlayedStep, { part }: StepFace): string | null {
  const { t, words } = useChildTexts();
  if (part !== null) return t('part', part);
  if (step.changed !== undefined) {
    const stays = words(step.changed.stays).text;
    if (stays !== '') return t('change.same', { what: isolate(stays) });
    return t('change.notToday', { what: isolate(words(step.changed.was.label).text) });
  }
  return step.who === 'together' || step.who === 'grown-up' ? t(`who.${step.who}`) : null;
}

/** Said once when the child comes to a step, by the screen reader and, if the child wants that, by the voice. */
export function useArrival(
  playback: Playback,
  step: PlayedStep,
  face: StepFace,
  read: (() => void) | null,
): void {
  const { t, duration } = useChildTexts();
  const announce = useAnnounce();
  const note = useNote(step, face);
  const { clock } = useServices().platform;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each arrival, whatever else changes meanwhile
  useEffect(() => {
    const said = isolate(face.label.text === '' ? t('unnamedStep') : face.label.text);
    const place =
      face.part === null
        ? t('stepSpoken', { number: playback.stepIndex + 1, total: playback.steps.length, words: said })
        : t('partSpoken', { ...face.part, words: said });
    const who = face.part === null && note !== null ? ` ${note}.` : '';
    const { timer } = playback;
    const left = timer === null ? 0 : timeLeft(timer, clock.now());
    announce(left === 0 ? `${place}${who}` : `${place}${who} ${duration(left, 'long')}.`);
    if (face.readsOnArrival) read?.();
  }, [face.key]);
}
