/**
 * Which of the three parts is on screen. Each is an entry of the browser's history under one address, so that the
 * phone's own Back leads to the part before and not out of the app.
 */
import { useEffect, useState } from 'react';

export const WELCOME_PARTS = ['start', 'child', 'routines'] as const;
export type WelcomePart = (typeof WELCOME_PARTS)[number];

export function useWelcomePart() {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const follow = (event: PopStateEvent) => setIndex(partOf(event.state));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return {
    part: WELCOME_PARTS[index] ?? 'start',
    index,
    goOn: () => {
      window.history.pushState({ welcomePart: index + 1 }, '');
      setIndex(index + 1);
    },
    goBack: () => window.history.back(),
  };
}

function partOf(state: unknown): number {
  const isOurs = typeof state === 'object' && state !== null && 'welcomePart' in state;
  const index = isOurs && typeof state.welcomePart === 'number' ? state.welcomePart : 0;
  return index < WELCOME_PARTS.length ? index : 0;
}
