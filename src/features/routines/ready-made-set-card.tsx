/** A set in the library: a first–then pair shows both pictures, a story its first page, everything else the first four. */
import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetTexts } from '@/content/ready-made-set-texts';
import { HUE_OF_SET, type ReadyMadeSet } from '@/content/ready-made-sets';
import { spoken } from '@/domain/wording';
import { pictureOfReadyMade } from '@/services/ready-made-words';
import { useCurrentChild } from '@/ui/current-child';
import { paths } from '@/ui/hash-route';
import { hueGround } from '@/ui/hue-ground';
import { NearView } from '@/ui/near-view';
import { PictureView } from '@/ui/picture-view';
import cardStyles from './ready-made-card.module.css';
import styles from './ready-made-set-card.module.css';

type Props = {
  readonly set: ReadyMadeSet;
  /** undefined while the words are on their way. */
  readonly texts: SetTexts | undefined;
};

export function ReadyMadeSetCard({ set, texts }: Props) {
  const { t } = useTranslation('routines');
  const { child } = useCurrentChild();
  const id = useId();
  const kind = t(`kinds.${set.kind}.one`);
  return (
    <div className={cardStyles.card} style={hueGround(HUE_OF_SET[set.kind])}>
      <SetPictures set={set} />
      <div className={cardStyles.words}>
        {texts === undefined ? (
          <span className={cardStyles.title} />
        ) : (
          <a className={cardStyles.title} href={paths.readyMade(set.id)} aria-describedby={`${id}facts`}>
            {spoken(texts.title, child?.address ?? 'he')}
          </a>
        )}
        <p className={cardStyles.facts} id={`${id}facts`}>
          {set.kind === 'first-then' ? kind : t('set.facts', { kind, count: set.cards.length })}
        </p>
      </div>
    </div>
  );
}

const SHOWN = { 'first-then': 2, story: 1, choice: 4, talk: 4, feelings: 4 } as const;

function SetPictures({ set }: { readonly set: ReadyMadeSet }) {
  const cards = set.cards.slice(0, SHOWN[set.kind]);
  const form = set.kind === 'first-then' ? styles.pair : cards.length > 2 ? styles.four : styles.row;
  if (cards.length === 1)
    return (
      <NearView className={cardStyles.picture ?? ''}>
        <PictureView picture={pictureOfReadyMade(cards[0] ?? { symbol: '' })} />
      </NearView>
    );
  return (
    <span className={form}>
      {cards.map((card, index) => (
        <span className={styles.one} key={card.id}>
          {set.kind === 'first-then' && index === 1 && <ChevronRight aria-hidden className={styles.then} />}
          <NearView className={styles.picture ?? ''}>
            <PictureView picture={pictureOfReadyMade(card)} />
          </NearView>
        </span>
      ))}
    </span>
  );
}
