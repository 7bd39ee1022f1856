import { useEffect } from 'react';
import { useAnnounce } from './announcer';
import { useChildTexts } from './child-texts';
import { useReading } from './use-reading';
import { useVoiceSupports } from './voice-context';

/**
 * Said once when these words come up: by a screen reader, and by the voice where this child wants to hear what comes (S17).
 * `isRead`: false where the tap that led here has said it already.
 */
export function useSaid(words: string, isRead = true): void {
  const announce = useAnnounce();
  const { readAloud } = useVoiceSupports();
  const read = useReading(useChildTexts().language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a voice that arrives late does not say what has been there for long
  useEffect(() => {
    announce(words);
    if (isRead && readAloud === 'on-arrival') void read?.(words);
  }, [announce, words]);
}
