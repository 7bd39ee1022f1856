import type { VoiceSupports } from '@/domain/supports/voice-supports';
import type { Language } from '@/domain/wording';

/** null: the best local voice, which needs no entry. */
export function withVoice(
  voices: VoiceSupports['voices'],
  language: Language,
  voiceURI: string | null,
): VoiceSupports['voices'] {
  const others = Object.fromEntries(Object.entries(voices).filter(([name]) => name !== language));
  return voiceURI === null ? others : { ...others, [language]: voiceURI };
}
