import { useTranslation } from 'react-i18next';
import type { OwnCard } from '@/domain/own-card';
import { appLanguageOf } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { ownName } from '@/ui/own-library';
import { PictureView } from '@/ui/picture-view';
import { BinnedActions } from './binned-actions';
import { BinnedEntry } from './binned-entry';

type Props = { readonly card: OwnCard; readonly onGone: () => void };

export function BinnedCard({ card, onGone }: Props) {
  const { t, i18n } = useTranslation('routines');
  const { cards } = useServices();
  const name = ownName(card, appLanguageOf(i18n), 'he');
  const title = name === '' ? t('binPage.namelessCard') : name;
  return (
    <BinnedEntry
      title={title}
      picture={<PictureView picture={card.picture} />}
      deletedAt={card.deletedAt ?? 0}
      detail={null}
    >
      <BinnedActions
        title={title}
        restore={() => cards.restore(card.id)}
        deleteForever={() => cards.deleteForever(card.id)}
        onGone={onGone}
      />
    </BinnedEntry>
  );
}
