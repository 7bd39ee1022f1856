import { useCallback, useSyncExternalStore } from 'react';
import type { Settings } from '@/domain/settings';
import { useServices } from './services-context';

export function useSettings(): Settings {
  const { onChange, settings } = useServices();
  const subscribe = useCallback(
    (told: () => void) =>
      onChange((change) => {
        if (change.store === 'settings') told();
      }),
    [onChange],
  );
  return useSyncExternalStore(subscribe, settings.current);
}
