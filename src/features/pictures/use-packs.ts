import type { PicturePack } from '@/domain/own-card';
import { useLive } from '@/services/use-live';

const NONE: readonly PicturePack[] = [];

/** The latest first. */
export function usePacks(): readonly PicturePack[] {
  const live = useLive(
    (services) => services.packs.list(),
    [],
    (change) => change.store === 'cards',
  );
  return live.state === 'ready' ? live.value : NONE;
}
