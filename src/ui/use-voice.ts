import { useSyncExternalStore } from 'react';
import type { Language } from '@/domain/wording';
import type { AppServices } from '@/services/app-services';
import { useServices } from '@/services/services-context';

type VoiceState = ReturnType<AppServices['platform']['speech']['voiceFor']>;

export function useVoice(language: Language): VoiceState {
  const { speech } = useServices().platform;
  return useSyncExternalStore(speech.onVoices, () => speech.voiceFor(language));
}
