import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import type { Routine } from '@/domain/routine';
import { textIn } from '@/domain/wording';

/** The title in the language of the child's cards; a routine whose title was left empty is called that. */
export function useRoutineTitle(): (
  routine: Pick<Routine, 'title'>,
  child: Pick<Child, 'cardLanguage' | 'address'>,
) => string {
  const { t } = useTranslation('routines');
  return (routine, child) => textIn(routine.title, child.cardLanguage, child.address).trim() || t('untitled');
}
