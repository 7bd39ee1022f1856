import { useTranslation } from 'react-i18next';
import type { ReadyMadeSet } from '@/content/ready-made-sets';
import type { Child } from '@/domain/child';
import { textIn } from '@/domain/wording';
import { faceOfSetCard, type SetWordsByLanguage } from '@/services/ready-made-set-words';
import { CheckRow } from '@/ui/check-row';
import styles from './card-choice.module.css';

type Props = {
  readonly set: ReadyMadeSet;
  readonly words: SetWordsByLanguage;
  readonly child: Child;
  /** By the ids of the cards. */
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
};

/** Which cards of a set are on the paper: two for a first choice, only what is in the house. One stays. */
export function CardChoice({ set, words, child, leftOut, onChange }: Props) {
  const { t } = useTranslation('print');
  const isLast = leftOut.size === set.cards.length - 1;
  const toggle = (id: string) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className={styles.choice}>
      <legend>{t('which')}</legend>
      <div className={styles.cards}>
        {set.cards.map((card) => (
          <CheckRow
            key={card.id}
            label={
              <span lang={child.cardLanguage} dir="auto">
                {textIn(faceOfSetCard(card, words).label, child.cardLanguage, child.address)}
              </span>
            }
            isOn={!leftOut.has(card.id)}
            isDisabled={isLast && !leftOut.has(card.id)}
            onChange={() => toggle(card.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
