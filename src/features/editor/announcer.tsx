/** Says what happened to someone who does not see it. A message that comes twice is changed a little, or it is not read again. */
import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';

export type Announce = (text: string) => void;

export function useAnnouncer(): { readonly text: string; readonly announce: Announce } {
  const [text, setText] = useState('');
  const announce = useCallback((next: string) => {
    setText((last) => (last === next ? `${next}\u00a0` : next));
  }, []);
  return { text, announce };
}

export function Announcer({ text }: { readonly text: string }) {
  // An open sheet hides the page from screen readers, but not what stands beside it under this name.
  return createPortal(
    <div
      className="visually-hidden"
      role="status"
      aria-live="polite"
      aria-atomic="true"
      data-live-announcer="true"
      data-announcer
    >
      {text}
    </div>,
    document.body,
  );
}
