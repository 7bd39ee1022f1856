import { useCallback } from 'react';
import type { Language } from '@/domain/wording';
import { useServices } from '@/services/services-context';
import { useVoice } from '@/ui/voice-notice';

/** Reads words aloud; null where this device has no voice of its own for the language. */
export function useReading(language: Language): ((text: string) => void) | null {
  const { speech } = useServices().platform;
  const read = useCallback((text: string) => void speech.speak(text, language), [speech, language]);
  return useVoice(language) === 'none' ? null : read;
}
