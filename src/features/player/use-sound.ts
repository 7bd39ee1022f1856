import { useCallback, useEffect } from 'react';
import type { VoiceSupports } from '@/domain/supports/voice-supports';
import type { AppServices } from '@/services/app-services';
import { useServices } from '@/services/services-context';

type ChimeKind = Parameters<AppServices['platform']['sound']['chime']>[0];

/** The chimes of a child who wants them; silence for every other, and whenever all is to be silent. */
export function useSound({
  chimes,
  chimeVolume,
  silent,
}: Pick<VoiceSupports, 'chimes' | 'chimeVolume' | 'silent'>): (kind: ChimeKind) => void {
  const { sound } = useServices().platform;
  const isOn = chimes && !silent && chimeVolume > 0;
  useEffect(() => {
    if (isOn) sound.prepare();
  }, [isOn, sound]);
  return useCallback(
    (kind) => {
      if (isOn) sound.chime(kind, chimeVolume);
    },
    [isOn, sound, chimeVolume],
  );
}
