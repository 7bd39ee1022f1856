/** What the card is heard as: the voice of someone whom the child knows, where there is a recording, else the device's. */
import { useCallback, useEffect, useRef } from 'react';
import type { PlayedStep } from '@/domain/playing/played-step';
import { useServices } from '@/services/services-context';
import { useChildTexts } from './child-texts';
import type { StepFace } from './step-face';
import { useReading } from './use-reading';
import { useVoiceSupports } from './voice-context';

/**
 * null where there is nothing to hear. `note`: said after the step, such as who does it, or what can be chosen. A recording
 * that cannot be played leaves the word to the device's voice.
 */
export function useStepVoice(
  step: PlayedStep,
  { told, part, key }: StepFace,
  note: string | null,
): (() => void) | null {
  const { media, platform } = useServices();
  const { speech, recordedVoice } = platform;
  const { silent, readAloud, voiceVolume } = useVoiceSupports();
  const read = useReading(told.language);
  // The note is in the language of the cards; a voice for another one would make a noise of it.
  const { language } = useChildTexts();
  const added = told.language === language ? note : null;
  const hash = part === null ? step.recording?.media : undefined;
  const latest = useRef<object | null>(null);
  // Only what this card says ends with it: "I need help", which the tap on Help has begun, is said to its end.
  const stop = useCallback(() => {
    if (latest.current === null) return;
    latest.current = null;
    speech.stop();
    recordedVoice.stop();
  }, [speech, recordedVoice]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what another step or smaller step says must not go on
  useEffect(() => stop, [stop, key]);

  const hear = useCallback(async () => {
    const turn = {};
    latest.current = turn;
    const url = hash === undefined ? null : await media.url(hash);
    // The child went on, or tapped once more, while the recording was fetched.
    if (latest.current !== turn) return;
    const outcome = url === null ? 'unplayable' : await recordedVoice.play(url, voiceVolume);
    if (latest.current === turn && outcome !== 'stopped') {
      const words = outcome === 'unplayable' ? told.text : '';
      // Read as sentences of their own.
      const all = added === null ? words : [words.replace(/\.$/, ''), added].filter(Boolean).join('. ');
      if (all !== '') await read?.(all);
    }
    if (latest.current === turn) latest.current = null;
  }, [hash, media, recordedVoice, voiceVolume, read, told.text, added]);

  const hasRecording = hash !== undefined && !silent && readAloud !== 'never';
  return hasRecording || (read !== null && told.text !== '') ? () => void hear() : null;
}
