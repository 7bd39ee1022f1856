/** What is done to the whole routine from its editor: play, duplicate, bin. Each waits for what is still being written. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { goTo, paths, replaceWith } from '@/ui/hash-route';
import { useToast } from '@/ui/toast';
import type { RoutineDraft } from './routine-draft';

export type RoutineDeeds = {
  readonly play: () => Promise<void>;
  readonly duplicate: () => Promise<void>;
  readonly bin: () => Promise<void>;
};

export function useRoutineDeeds(draft: RoutineDraft, routineId: string, title: string): RoutineDeeds {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const { routines } = useServices();
  const toast = useToast();
  return useMemo(() => {
    const name = isolate(title);
    return {
      async play() {
        const state = draft.getState();
        if (state.status === 'ready' && state.steps.length === 0) {
          toast.show({ text: t('nothingToPlay') });
          return;
        }
        await draft.settle();
        goTo(paths.play(routineId));
      },
      async duplicate() {
        await draft.settle();
        const copy = await routines.duplicate(routineId);
        if (!copy.ok) {
          toast.show({ text: common(`failures.${copy.failure.kind}`) });
          return;
        }
        goTo(paths.editor(copy.value.id));
        toast.show({ text: t('routine.duplicated', { name }) });
      },
      async bin() {
        await draft.settle();
        const binned = await routines.bin(routineId);
        if (!binned.ok) {
          toast.show({ text: common(`failures.${binned.failure.kind}`) });
          return;
        }
        replaceWith(paths.routines());
        toast.show({
          text: t('routine.binned', { name }),
          action: { label: common('undo'), run: () => void routines.restore(routineId) },
        });
      },
    };
  }, [draft, routineId, title, t, common, routines, toast]);
}
