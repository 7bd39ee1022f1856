/** Plays a kept recording; null of `media.url` means that it is gone. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '@/services/services-context';

export function useListening() {
  const { media, platform } = useServices();
  const audio = useRef<HTMLAudioElement | null>(null);
  const [wasSilent, setSilent] = useState(false);
  const stop = useCallback(() => audio.current?.pause(), []);
  useEffect(() => stop, [stop]);
  const play = useCallback(
    async (hash: string) => {
      stop();
      platform.speech.stop();
      const url = await media.url(hash);
      audio.current = url === null ? null : new Audio(url);
      const isPlaying = await audio.current?.play().then(
        () => true,
        // Stopped before it began, or in a form that this device cannot play (made on another one).
        (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
      );
      setSilent(isPlaying !== true);
    },
    [media, platform, stop],
  );
  return { play, stop, wasSilent };
}
