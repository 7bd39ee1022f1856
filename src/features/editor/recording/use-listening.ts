/** Plays a kept recording; null of `media.url` means that it is gone. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '@/services/services-context';

export function useListening() {
  const { media, platform } = useServices();
  const { recordedVoice } = platform;
  const latest = useRef<object | null>(null);
  const [wasSilent, setSilent] = useState(false);
  const stop = useCallback(() => {
    latest.current = null;
    recordedVoice.stop();
  }, [recordedVoice]);
  useEffect(() => stop, [stop]);
  const play = useCallback(
    async (hash: string) => {
      const turn = {};
      latest.current = turn;
      const url = await media.url(hash);
      if (latest.current !== turn) return;
      setSilent(false);
      const outcome = url === null ? 'unplayable' : await recordedVoice.play(url, 1);
      // In a form that this device cannot play: made on another one.
      if (latest.current === turn) setSilent(outcome === 'unplayable');
    },
    [media, recordedVoice],
  );
  return { play, stop, wasSilent };
}
