import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { coverOf, type Routine } from '@/domain/routine';
import { languageOf } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PictureView } from '@/ui/picture-view';
import { useToast } from '@/ui/toast';
import { useChildName } from '@/ui/use-child-name';
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
  const { t: tc } = useTranslation();
  const { routines } = useServices();
  const toast = useToast();
  const nameOf = useChildName();
  const [isAsking, setAsking] = useState(false);
  const address = child?.address ?? 'he';
  const cardLanguage = child?.cardLanguage ?? (i18n.language === 'ar' ? 'ar' : 'en');
  const title = useRoutineTitle()(routine, { cardLanguage, address });
  const sentence = { title: isolate(title) };

  const restore = async () => {
    const result = await routines.restore(routine.id);
    toast.show({ text: result.ok ? t('restored', sentence) : tc(`failures.${result.failure.kind}`) });
    if (result.ok) onGone();
  };
  const deleteForever = async () => {
    setAsking(false);
    const result = await routines.deleteForever(routine.id);
    toast.show({ text: result.ok ? t('binPage.deleted', sentence) : tc(`failures.${result.failure.kind}`) });
    if (result.ok) onGone();
  };
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
      <Button onClick={restore} aria-label={t('named', { action: t('binPage.restore'), ...sentence })}>
        <RotateCcw aria-hidden />
        {t('binPage.restore')}
      </Button>
      <Button
        rank="careful"
        onClick={() => setAsking(true)}
        aria-label={t('named', { action: t('binPage.deleteForever'), ...sentence })}
      >
        <Trash2 aria-hidden />
        {t('binPage.deleteForever')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('binPage.confirmTitle', sentence)}
        confirmLabel={t('binPage.deleteForever')}
        onConfirm={deleteForever}
        onCancel={() => setAsking(false)}
      >
        <p>{t('binPage.confirmBody')}</p>
      </ConfirmDialog>
    </BinnedEntry>
  );
}
