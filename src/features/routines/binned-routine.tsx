import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { coverOf, type Routine } from '@/domain/routine';
import { languageOf } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { appLanguageOf } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { PictureView } from '@/ui/picture-view';
import { useChildName } from '@/ui/use-child-name';
import { BinnedActions } from './binned-actions';
import { BinnedEntry } from './binned-entry';
import { useRoutineTitle } from './use-routine-title';

type Props = {
  readonly routine: Routine;
  readonly child: Child | null;
  readonly isOneOfSeveral: boolean;
  readonly onGone: () => void;
};

export function BinnedRoutine({ routine, child, isOneOfSeveral, onGone }: Props) {
  const { t, i18n } = useTranslation('routines');
  const { routines } = useServices();
  const nameOf = useChildName();
  const address = child?.address ?? 'he';
  const cardLanguage = child?.cardLanguage ?? appLanguageOf(i18n);
  const title = useRoutineTitle()(routine, { cardLanguage, address });
  return (
    <BinnedEntry
      title={title}
      lang={languageOf(routine.title, cardLanguage, address)}
      picture={<PictureView picture={coverOf(routine)} />}
      deletedAt={routine.deletedAt ?? 0}
      detail={
        isOneOfSeveral && child !== null ? t('binPage.of', { name: isolate(nameOf(child, [child])) }) : null
      }
    >
      <BinnedActions
        title={title}
        restore={() => routines.restore(routine.id)}
        deleteForever={() => routines.deleteForever(routine.id)}
        onGone={onGone}
      />
    </BinnedEntry>
  );
}
