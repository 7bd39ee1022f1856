/** The draft of one routine for as long as its editor is open, and longer while it holds edits that could not be written. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AppServices } from '@/services/app-services';
import { useServices } from '@/services/services-context';
import { createRoutineDraft, type DraftState, type RoutineDraft } from './routine-draft';

const unsaved = new WeakMap<AppServices, Map<string, RoutineDraft>>();

export function useRoutineDraft(routineId: string): {
  readonly draft: RoutineDraft;
  readonly state: DraftState;
} {
  const services = useServices();
  const [draft] = useState(
    () => unsaved.get(services)?.get(routineId) ?? createRoutineDraft(services, routineId),
  );
  const state = useSyncExternalStore(draft.subscribe, draft.getState);

  useEffect(() => {
    const drafts = unsaved.get(services) ?? new Map<string, RoutineDraft>();
    unsaved.set(services, drafts);
    drafts.delete(routineId);
    return () => {
      drafts.set(routineId, draft);
      void draft.settle().then(() => {
        if (!draft.hasUnsaved() && drafts.get(routineId) === draft) drafts.delete(routineId);
      });
    };
  }, [services, routineId, draft]);

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') draft.flush();
    };
    const ask = (event: BeforeUnloadEvent) => {
      draft.flush();
      const now = draft.getState();
      if (now.status === 'ready' && now.saving === 'failed') event.preventDefault();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', draft.flush);
    window.addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', draft.flush);
      window.removeEventListener('beforeunload', ask);
    };
  }, [draft]);

  return { draft, state };
}
