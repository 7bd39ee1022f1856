/** Puts the ready-made words and pictures back: on one step, or on all that came from the ready-made routine. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepWrite } from '@/domain/routine-change';
import { useServices } from '@/services/services-context';
import { useLooks } from '@/ui/look-context';
import { useToast } from '@/ui/toast';
import { useEditor } from './editor-context';

/** Without a step all of them. Undo takes it back as one edit. */
export type RestoreOriginal = (stepId?: string) => Promise<void>;

export function useOriginals(): RestoreOriginal {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const { settings } = useServices();
  const { look } = useLooks();
  const { draft, announce } = useEditor();
  const toast = useToast();
  return useMemo(
    () => async (stepId) => {
      const state = draft.getState();
      if (state.status !== 'ready') return;
      const { english } = settings.current();
      // Loaded only now: the list of all ready-made routines is large, and few go back.
      const faces = await import('@/services/original-faces')
        .then(({ originalFaces }) => originalFaces(state.routine, look.mobility, english))
        .catch(() => null);
      if (faces === null) {
        toast.show({ text: common('failures.unknown') });
        return;
      }
      const steps = [...faces]
        .filter(([id]) => stepId === undefined || id === stepId)
        .map(([id, set]): StepWrite => ({ stepId: id, set }));
      if (steps.length === 0) return;
      draft.change({ routineId: state.routine.id, steps }, 'change-step');
      announce(t('original.restored'));
    },
    [t, common, settings, look.mobility, draft, announce, toast],
  );
}
