/** What can be done to a routine from the list, each with a sentence about how it went. */
import { useTranslation } from 'react-i18next';
import type { Result } from '@/domain/result';
import { HUES, type Routine } from '@/domain/routine';
import type { StoreFailure } from '@/domain/store-failure';
import { isolate } from '@/i18n/i18n';
import { askOnceToPersist } from '@/services/keep-data';
import { useServices } from '@/services/services-context';
import { goTo, paths } from '@/ui/hash-route';
import { useToast } from '@/ui/toast';

export function useRoutineActions() {
  const { t } = useTranslation('routines');
  const { t: tc } = useTranslation();
  const services = useServices();
  const toast = useToast();
  const { routines } = services;

  const worked = <T>(result: Result<T, StoreFailure>): result is { ok: true; value: T } => {
    if (!result.ok) toast.show({ text: tc(`failures.${result.failure.kind}`) });
    return result.ok;
  };
  const restore = async (routine: Routine, title: string) => {
    if (worked(await routines.restore(routine.id)))
      toast.show({ text: t('restored', { title: isolate(title) }) });
  };

  return {
    /** An empty routine, open in the editor. */
    async makeNew(childId: string, count: number) {
      const hue = HUES[count % HUES.length] ?? 'sky';
      const made = await routines.create([{ childId, title: {}, cover: null, hue, source: null, steps: [] }]);
      if (!worked(made)) return;
      void askOnceToPersist(services);
      const [routine] = made.value;
      if (routine !== undefined) goTo(paths.editor(routine.id));
    },
    async duplicate(routine: Routine, title: string) {
      if (worked(await routines.duplicate(routine.id)))
        toast.show({ text: t('duplicated', { title: isolate(title) }) });
    },
    /** `toIndex` counts from 0 among the child's `count` routines. */
    async move(routine: Routine, title: string, toIndex: number, count: number) {
      if (worked(await routines.move(routine.id, toIndex)))
        toast.show({ text: t('moved', { title: isolate(title), place: toIndex + 1, count }) });
    },
    async bin(routine: Routine, title: string) {
      if (!worked(await routines.bin(routine.id))) return false;
      toast.show({
        text: t('binned', { title: isolate(title) }),
        action: { label: tc('undo'), run: () => void restore(routine, title) },
      });
      return true;
    },
  };
}

export type RoutineActions = ReturnType<typeof useRoutineActions>;
