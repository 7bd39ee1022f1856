import { useTranslation } from 'react-i18next';
import { PROMPT_LEVELS, type PromptLevel } from '@/domain/prompt-level';
import styles from './item-list.module.css';
import { MoveButtons } from './move-buttons';
import { completed } from './ordered-list';
import { useMoving } from './use-moving';

type Props = {
  readonly order: readonly PromptLevel[];
  readonly onChange: (order: readonly PromptLevel[]) => void;
};

export function PromptOrder({ order, onChange }: Props) {
  const { t } = useTranslation('supports');
  const levels = completed(order, PROMPT_LEVELS);
  const nameOf = (level: PromptLevel) => t(`prompts.levels.${level}`);
  const { box, news, move } = useMoving(levels, nameOf, onChange);
  return (
    <fieldset className={styles.group} aria-describedby="prompt-order-hint">
      <legend className={styles.label}>{t('prompts.order')}</legend>
      <p className={styles.hint} id="prompt-order-hint">
        {t('prompts.orderHint')}
      </p>
      <ul className={styles.items} ref={box}>
        {levels.map((level) => (
          <li className={styles.item} key={level}>
            <span className={styles.code} lang="en">
              {level}
            </span>
            <span className={styles.name}>{nameOf(level)}</span>
            <MoveButtons
              item={level}
              name={nameOf(level)}
              isFirst={levels[0] === level}
              isLast={levels.at(-1) === level}
              onMove={(by) => move(level, by)}
            />
          </li>
        ))}
      </ul>
      <span className="visually-hidden" role="status">
        {news}
      </span>
    </fieldset>
  );
}
