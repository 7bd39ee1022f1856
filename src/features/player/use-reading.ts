import { useCallback } from 'react';
import type { Language } from '@/domain/wording';
import { useServices } from '@/services/services-context';
import { useVoice } from '@/ui/use-voice';
import { useVoiceSupports } from './voice-context';

/**
 * Reads words aloud as this child likes it; null where there is nothing to hear: this device has no voice of its own
 * for the language, or nothing is to be read to this child.
 */
export function useReading(language: Language): ((text: string) => Promise<void>) | null {
  const { readAloud, silent } = useVoiceSupports();
  const speak = useSpeaking();
  const read = useCallback((text: string) => speak(text, language), [speak, language]);
  const hasVoice = useVoice(language) !== 'none';
  return hasVoice && readAloud !== 'never' && !silent ? read : null;
}

/**
 * Says words in this child's voice, also what is no reading of cards, such as "I need help". Only `silent` stops it:
 * whoever reads a card by itself asks the child's `readAloud` first. Resolves when it was said, or something else was.
 */
export function useSpeaking(): (text: string, language: Language) => Promise<void> {
  const { speech } = useServices().platform;
  const { voices, voiceRate, voicePitch, voiceVolume, silent } = useVoiceSupports();
  return useCallback(
    async (text, language) => {
      if (silent) return;
      await speech.speak(text, language, {
        rate: voiceRate,
        pitch: voicePitch,
        volume: voiceVolume,
        voiceURI: voices[language],
      });
    },
    [speech, voices, voiceRate, voicePitch, voiceVolume, silent],
  );
}
