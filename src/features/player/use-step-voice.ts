/** What the card is heard as: the voice of someone whom the child knows, where there is a recording, else the device's. */
import { useCallback, useEffect, useRef } from 'react';
import type { PlayedStep } from '@/domain/playing/played-step';
import { useServices } from '@/services/services-context';
import type { StepFace } from './step-face';
import { useReading } from './use-reading';
import { useVoiceSupports } from './voice-context';

/** null where there is nothing to hear. A recording that cannot be played leaves the word to the device's voice. */
export function useStepVoice(step: PlayedStep, { told, part }: StepFace): (() => void) | null {
  const { media } = useServices();
  const { silent, readAloud, voiceVolume } = useVoiceSupports();
  const read = useReading(told.language);
  const hash = part === null ? step.recording?.media : undefined;
  const playing = useRef<HTMLAudioElement | null>(null);
  const stop = useCallback(() => {
    playing.current?.pause();
    playing.current = null;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step's recording must not go on
  useEffect(() => stop, [stop, step.id, part]);

  const readWords = useCallback(() => read?.(told.text), [read, told.text]);
  const play = useCallback(async () => {
    stop();
    const url = hash === undefined ? null : await media.url(hash);
    if (url === null) return readWords();
    const audio = new Audio(url);
    audio.volume = voiceVolume;
    playing.current = audio;
    await audio.play().catch(readWords);
  }, [hash, media, readWords, stop, voiceVolume]);

  if (hash !== undefined && !silent && readAloud !== 'never') return () => void play();
  return read === null || told.text === '' ? null : readWords;
}
