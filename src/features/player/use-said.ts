import { useEffect } from 'react';
import { useAnnounce } from './announcer';

/** Said once by a screen reader when these words come up. */
export function useSaid(words: string): void {
  const announce = useAnnounce();
  useEffect(() => announce(words), [announce, words]);
}
