import { useSyncExternalStore } from 'react';
import type { ClosedReason } from '@/domain/store-failure';
import { useServices } from './services-context';

/** Why nothing can be saved any more, or null: the page must be loaded again. */
export function useClosed(): ClosedReason | null {
  const { closed, onClosed } = useServices();
  return useSyncExternalStore(onClosed, closed);
}
