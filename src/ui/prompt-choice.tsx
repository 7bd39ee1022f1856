/** How much help a step needed: the codes of the field, in this family's order, with their names. Tapped again, it is taken back. */
import type { PromptLevel } from '@/domain/prompt-level';
import { useTexts } from '@/ui/texts';
import styles from './prompt-choice.module.css';

type Props = {
  readonly label: string;
  readonly order: readonly PromptLevel[];
  readonly level: PromptLevel | null;
  readonly onLevel: (level: PromptLevel | null) => void;
};

export function PromptChoice({ label, order, level, onLevel }: Props) {
  const { t } = useTexts('grown-up');
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.levels}>
        {order.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.level}
            title={t(`levels.${one}`)}
            aria-pressed={one === level}
            onClick={() => onLevel(one === level ? null : one)}
          >
            <b>{t(`codes.${one}`)}</b>
            <span>{t(`levels.${one}`)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
