/** Out of the bin again, or gone for ever after a question. */
import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolate } from '@/i18n/i18n';
import type { Saved } from '@/services/app-services';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useToast } from '@/ui/toast';

type Props = {
  readonly title: string;
  readonly restore: () => Saved;
  /** Left out where nothing is deleted before its time. */
  readonly deleteForever?: () => Saved;
  /** After it has left the bin either way. */
  readonly onGone: () => void;
};

export function BinnedActions({ title, restore, deleteForever, onGone }: Props) {
  const { t } = useTranslation('routines');
  const { t: tc } = useTranslation();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const sentence = { title: isolate(title) };
  const leave = async (work: () => Saved, done: 'restored' | 'binPage.deleted') => {
    setAsking(false);
    const result = await work();
    toast.show({ text: result.ok ? t(done, sentence) : tc(`failures.${result.failure.kind}`) });
    if (result.ok) onGone();
  };
  return (
    <>
      <Button
        onClick={() => leave(restore, 'restored')}
        aria-label={t('named', { action: t('binPage.restore'), ...sentence })}
      >
        <RotateCcw aria-hidden />
        {t('binPage.restore')}
      </Button>
      {deleteForever !== undefined && (
        <>
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
            onConfirm={() => leave(deleteForever, 'binPage.deleted')}
            onCancel={() => setAsking(false)}
          >
            <p>{t('binPage.confirmBody')}</p>
          </ConfirmDialog>
        </>
      )}
    </>
  );
}
