import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { LookFace } from '@/ui/look-face';
import { useToast } from '@/ui/toast';
import { useChildName } from '@/ui/use-child-name';
import { BinnedEntry } from './binned-entry';

type Props = { readonly child: Child; readonly onGone: () => void };

export function BinnedChild({ child, onGone }: Props) {
  const { t } = useTranslation('routines');
  const { t: tc } = useTranslation();
  const { children } = useServices();
  const toast = useToast();
  const name = useChildName()(child, [child]);
  const restore = async () => {
    const result = await children.restore(child.id);
    const sentence = { title: isolate(name) };
    toast.show({ text: result.ok ? t('restored', sentence) : tc(`failures.${result.failure.kind}`) });
    if (result.ok) onGone();
  };
  return (
    <BinnedEntry
      title={name}
      picture={<LookFace look={child.look} />}
      deletedAt={child.deletedAt ?? 0}
      detail={t('binPage.childBody')}
    >
      <Button
        onClick={restore}
        aria-label={t('named', { action: t('binPage.restore'), title: isolate(name) })}
      >
        <RotateCcw aria-hidden />
        {t('binPage.restore')}
      </Button>
    </BinnedEntry>
  );
}
