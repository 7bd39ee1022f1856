/**
 * What a screen reader says by itself: each step once, and of the time only its start, half, last minute and end.
 * The words go straight into the live region: telling them draws nothing else anew.
 */
import { createContext, type ReactNode, useCallback, useContext, useRef } from 'react';
import styles from './announcer.module.css';

const AnnouncerContext = createContext<(text: string) => void>(() => undefined);

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const announce = useCallback((text: string) => {
    const place = region.current;
    if (place === null) return;
    // The same words twice are no change, and would not be spoken again.
    place.textContent = place.textContent === text ? `${text}\u00a0` : text;
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div ref={region} className={styles.unseen} role="status" aria-live="polite" />
    </AnnouncerContext>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(AnnouncerContext);
}
