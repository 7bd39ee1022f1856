/** Small cards in their order, each with a picture and words. Moving has buttons; nothing needs to be dragged. */
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SmallCard } from '@/domain/step';
import type { CardWording } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { useFocusLater } from '@/ui/use-focus-later';
import { moveCard, newCard, removeCard, type SmallCards, setCard } from './card-changes';
import styles from './card-list.module.css';
import { FaceField } from './face-field';

type Props = {
  readonly cards: SmallCards;
  readonly limits: { readonly min: number; readonly max: number };
  readonly wording: CardWording;
  /** "Card 2" */
  readonly nameOf: (place: number) => string;
  readonly addLabel: string;
  readonly onSet: (cards: SmallCards) => void;
  readonly onType: (cards: SmallCards) => void;
};

export function CardList({ cards, limits, wording, nameOf, addLabel, onSet, onType }: Props) {
  const { t } = useTranslation('editor');
  const { platform } = useServices();
  const { announce } = useEditor();
  const box = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater(box);
  const isFixed = limits.min === limits.max;

  function add() {
    const card = newCard(platform.newId());
    focusLater(`[data-card="${card.id}"] input`);
    onSet([...cards, card]);
  }
  function move(card: SmallCard, place: number, by: -1 | 1) {
    if (place + by < 1 || place + by > cards.length) return;
    focusLater(`[data-card="${card.id}"] [data-move="${by}"]`);
    onSet(moveCard(cards, card.id, by));
    announce(t('smallCard.moved', { name: nameOf(place), place: place + by, count: cards.length }));
  }
  function remove(card: SmallCard, place: number) {
    focusLater('[data-add]', 'input');
    onSet(removeCard(cards, card.id));
    announce(t('said.removed', { name: nameOf(place) }));
  }

  return (
    <div className={styles.list} ref={box}>
      <ol className={styles.cards}>
        {cards.map((card, index) => {
          const place = index + 1;
          const name = nameOf(place);
          return (
            <li className={styles.card} key={card.id} data-card={card.id}>
              <FaceField
                name={name}
                face={card}
                wording={wording}
                onSet={(set) => onSet(setCard(cards, card.id, set))}
                onType={(set) => onType(setCard(cards, card.id, set))}
              />
              {!isFixed && (
                <div className={styles.actions}>
                  <Button
                    rank="quiet"
                    icon
                    data-move={-1}
                    aria-label={t('step.upNamed', { name })}
                    aria-disabled={place === 1 || undefined}
                    onClick={() => move(card, place, -1)}
                  >
                    <ArrowUp aria-hidden />
                  </Button>
                  <Button
                    rank="quiet"
                    icon
                    data-move={1}
                    aria-label={t('step.downNamed', { name })}
                    aria-disabled={place === cards.length || undefined}
                    onClick={() => move(card, place, 1)}
                  >
                    <ArrowDown aria-hidden />
                  </Button>
                  {cards.length > limits.min && (
                    <Button
                      rank="quiet"
                      icon
                      aria-label={t('smallCard.remove', { name })}
                      onClick={() => remove(card, place)}
                    >
                      <X aria-hidden />
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {cards.length < limits.max ? (
        <Button data-add onClick={add}>
          <Plus aria-hidden />
          {addLabel}
        </Button>
      ) : (
        !isFixed && <p className={styles.note}>{t('smallCard.most', { count: limits.max })}</p>
      )}
    </div>
  );
}
