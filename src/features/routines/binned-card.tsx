import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnCard } from '@/domain/own-card';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ownName } from '@/ui/own-library';
import { PictureView } from '@/ui/picture-view';
import { useToast } from '@/ui/toast';
import { BinnedEntry } from './binned-entry';

type Props = { readonly card: OwnCard; readonly onGone: () => void };

export function BinnedCard({ card, onGone }: Props) {
  const { t, i18n } = useTranslation('routines');
  const { t: tc } = useTranslation();
  const { cards } = useServices();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const name = ownName(card, i18n.language === 'ar' ? 'ar' : 'en', 'he');
  const title = name === '' ? t('binPage.namelessCard') : name;
  const sentence = { title: isolate(title) };

  const tell = (result: Awaited<ReturnType<typeof cards.restore>>, done: 'restored' | 'binPage.deleted') => {
    toast.show({ text: result.ok ? t(done, sentence) : tc(`failures.${result.failure.kind}`) });
    if (result.ok) onGone();
  };
  const deleteForever = async () => {
    setAsking(false);
    tell(await cards.deleteForever(card.id), 'binPage.deleted');
  };
  return (
    <BinnedEntry
      title={title}
      picture={<PictureView picture={card.picture} />}
      deletedAt={card.deletedAt ?? 0}
      detail={null}
    >
      <Button
        onClick={async () => tell(await cards.restore(card.id), 'restored')}
        aria-label={t('named', { action: t('binPage.restore'), ...sentence })}
      >
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
