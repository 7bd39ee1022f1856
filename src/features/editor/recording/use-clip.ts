/** A clip for one step: opened, measured, kept with its still picture. Whatever goes wrong changes nothing and has its name. */
import { useCallback, useState } from 'react';
import { CLIP_MS, type Clip } from '@/domain/step';
import type { ClipFailure } from '@/services/app-services';
import { useServices } from '@/services/services-context';
import type { SavingFailure } from './saving-failure';

export type ClipState =
  | { readonly state: 'idle' | 'opening' }
  | { readonly state: 'failed'; readonly failure: ClipFailure | SavingFailure };

export function useClip(onKept: (clip: Clip) => void) {
  const { platform, media } = useServices();
  const [state, setState] = useState<ClipState>({ state: 'idle' });
  const take = useCallback(
    async (file: Blob) => {
      setState({ state: 'opening' });
      const opened = await platform.clips.open(file, CLIP_MS);
      if (!opened.ok) return setState({ state: 'failed', failure: opened.failure });
      const { bytes, poster, durationMs } = opened.value;
      const kept = await media.put(bytes);
      if (!kept.ok)
        return setState({ state: 'failed', failure: { kind: 'not-kept', failure: kept.failure } });
      const still = poster === null ? null : await media.put(poster);
      onKept({ media: kept.value, poster: still?.ok ? still.value : null, durationMs });
      setState({ state: 'idle' });
    },
    [platform, media, onKept],
  );
  return { state, take };
}
