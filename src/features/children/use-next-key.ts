import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Waits for one key. It does nothing else meanwhile: Space would press the button again as it is released, Enter would
 * already. Escape and the tabulator are the grown-up's own way out, so no switch can have them.
 */
export function useNextKey(onKey: (code: string) => void) {
  const [isListening, setListening] = useState(false);
  const take = useEffectEvent((code: string) => onKey(code));
  useEffect(() => {
    if (!isListening) return;
    const press = (event: KeyboardEvent) => {
      if (event.code === 'Tab' || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      setListening(false);
      if (event.code !== 'Escape') take(event.code === '' ? event.key : event.code);
      // The release belongs to this press.
      window.addEventListener('keyup', quiet, { capture: true, once: true });
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [isListening]);
  return { isListening, listen: () => setListening(true), stop: () => setListening(false) };
}

function quiet(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
