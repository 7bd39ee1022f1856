/** Every card of a set as the child will see it, with what is said aloud. */

import { useTranslation } from 'react-i18next';
import type { SetCardTexts, SetTexts } from '@/content/ready-made-set-texts';
import { isInOrder, type ReadyMadeSet } from '@/content/ready-made-sets';
import { type Address, spoken } from '@/domain/wording';
import { appLanguageOf } from '@/i18n/languages';
import { pictureOfReadyMade } from '@/services/ready-made-words';
import { useSetWords } from '@/services/use-ready-made-set-texts';
import { useCurrentChild } from '@/ui/current-child';
import { PictureView } from '@/ui/picture-view';
import styles from './ready-made-faces.module.css';

type Props = {
  readonly set: ReadyMadeSet;
  /** In the app's language; shown small under the card's own words where that is another language. */
  readonly words: SetTexts;
};

export function ReadyMadeSetCards({ set, words }: Props) {
  const { t, i18n } = useTranslation('routines');
  const { child } = useCurrentChild();
  const appLanguage = appLanguageOf(i18n);
  const cardLanguage = child?.cardLanguage ?? appLanguage;
  const cardTexts = useSetWords(set, cardLanguage);
  const address = child?.address ?? 'he';
  const List = isInOrder(set) ? 'ol' : 'ul';
  return (
    <section aria-labelledby="cards">
      <h2 className="visually-hidden" id="cards">
        {t('set.cards')}
      </h2>
      <List className={set.kind === 'first-then' ? styles.pair : styles.list}>
        {set.cards.map((card, index) => {
          const own = cardTexts.state === 'ready' ? cardTexts.value.cards[card.id] : undefined;
          const other = cardLanguage === appLanguage ? undefined : words.cards[card.id];
          return (
            <li className={styles.card} key={card.id}>
              {isInOrder(set) && (
                <span className={styles.number} aria-hidden>
                  {index + 1}
                </span>
              )}
              <span className={styles.picture}>
                <PictureView picture={pictureOfReadyMade(card)} />
              </span>
              <span className={styles.label} lang={cardLanguage} dir="auto">
                {own && spoken(own.label, address)}
              </span>
              {own !== undefined && saysMore(own, address) && (
                <span className={styles.say} lang={cardLanguage} dir="auto">
                  {spoken(own.say, address)}
                </span>
              )}
              {other !== undefined && (
                <span className={styles.small}>
                  {`${spoken(other.label, address)} – ${spoken(other.say, address)}`}
                </span>
              )}
            </li>
          );
        })}
      </List>
    </section>
  );
}

/** "Yes" and "Yes." need not stand under each other. */
function saysMore({ label, say }: SetCardTexts, address: Address): boolean {
  return spoken(say, address).replace(/\.$/, '') !== spoken(label, address);
}
