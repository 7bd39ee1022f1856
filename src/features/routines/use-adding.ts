/** Adds to the child's routines, then shows them there with a way into the editor. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Routine } from '@/domain/routine';
import { isolate } from '@/i18n/i18n';
import type { Saved } from '@/services/app-services';
import { goTo, paths } from '@/ui/hash-route';
import { useToast } from '@/ui/toast';

export function useAdding() {
  const { t } = useTranslation('routines');
  const { t: tc } = useTranslation();
  const toast = useToast();
  const [isAdding, setAdding] = useState(false);
  const add = async (title: string, create: () => Saved<readonly Routine[]>) => {
    setAdding(true);
    const added = await create();
    setAdding(false);
    if (!added.ok) {
      toast.show({ text: tc(`failures.${added.failure.kind}`) });
      return;
    }
    const [routine] = added.value;
    if (routine === undefined) return;
    goTo(paths.routines());
    toast.show({
      text: t('readyMade.added', { title: isolate(title) }),
      action: { label: t('readyMade.addedEdit'), run: () => goTo(paths.editor(routine.id)) },
    });
  };
  return { add, isAdding };
}
