import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { useServices } from '@/services/services-context';
import { LookFace } from '@/ui/look-face';
import { useChildName } from '@/ui/use-child-name';
import { BinnedActions } from './binned-actions';
import { BinnedEntry } from './binned-entry';

type Props = { readonly child: Child; readonly onGone: () => void };

export function BinnedChild({ child, onGone }: Props) {
  const { t } = useTranslation('routines');
  const { children } = useServices();
  const name = useChildName()(child, [child]);
  return (
    <BinnedEntry
      title={name}
      picture={<LookFace look={child.look} />}
      deletedAt={child.deletedAt ?? 0}
      detail={t('binPage.childBody')}
    >
      <BinnedActions title={name} restore={() => children.restore(child.id)} onGone={onGone} />
    </BinnedEntry>
  );
}
