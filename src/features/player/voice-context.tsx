/** How this child's cards are read aloud, for every screen of child mode; without a child, as a new one would have it. */
import { createContext, useContext } from 'react';
import { DEFAULT_VOICE, type VoiceSupports } from '@/domain/supports/voice-supports';

export const VoiceContext = createContext<VoiceSupports>(DEFAULT_VOICE);

export function useVoiceSupports(): VoiceSupports {
  return useContext(VoiceContext);
}
