import { useEffect } from 'react';
import type { Playback } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { timeLeft } from '@/domain/playing/timer';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { useAnnounce } from './announcer';
import { useChildTexts } from './child-texts';
import { placeOf } from './progress';
import type { StepFace } from './step-face';

export type Note = { readonly seen: string | null; readonly said: string | null };

/** Who does it, what was planned and what stays the same, which of the smaller steps it is. What was is seen crossed out. */
export function useNote(step: PlayedStep, { part }: StepFace): Note {
  const { t, words } = useChildTexts();
  if (part !== null) return { seen: t('part', part), said: null };
  const { changed, who } = step;
  const [was, stays] = changed ? [words(changed.was.label).text, words(changed.stays).text] : [];
  const notToday = was && t('change.notToday', { what: isolate(was) });
  const same = stays && t('change.same', { what: isolate(stays) });
  const by = (who === 'together' || who === 'grown-up') && t(`who.${who}`);
  const joined = (...notes: readonly unknown[]) => notes.filter(Boolean).join('. ') || null;
  return { seen: joined(same || notToday, by), said: joined(notToday, same, by) };
}

/** Said once when the child comes to a step, by the screen reader and, if the child wants that, by the voice. */
export function useArrival(
  playback: Playback,
  face: StepFace,
  note: string | null,
  read: (() => void) | null,
): void {
  const { t, duration } = useChildTexts();
  const announce = useAnnounce();
  const { clock } = useServices().platform;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each arrival, whatever else changes meanwhile
  useEffect(() => {
    const said = isolate(face.label.text === '' ? t('unnamedStep') : face.label.text);
    const place =
      face.part === null
        ? t('stepSpoken', { ...placeOf(playback), words: said })
        : t('partSpoken', { ...face.part, words: said });
    const who = note === null ? '' : ` ${note}.`;
    const { timer } = playback;
    const left = timer === null ? 0 : timeLeft(timer, clock.now());
    announce(left === 0 ? `${place}${who}` : `${place}${who} ${duration(left, 'long')}.`);
    if (face.readsOnArrival) read?.();
  }, [face.key]);
}
