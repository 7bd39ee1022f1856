import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nestingProblem } from '@/domain/nesting';
import { coverOf, type Routine } from '@/domain/routine';
import { languageOf } from '@/domain/wording';
import { type CardWording, cardText } from '@/features/editor/card-wording';
import { hueGround } from '@/ui/hue-ground';
import { PictureView } from '@/ui/picture-view';
import styles from './nested-choice.module.css';

type Props = {
  readonly routineId: string;
  readonly routines: readonly Routine[];
  readonly taken: string | null;
  readonly wording: CardWording;
  readonly onTake: (routine: Routine) => void;
};

/** One that cannot be taken stays in the list and says why. */
export function NestedChoice({ routineId, routines, taken, wording, onTake }: Props) {
  const { t } = useTranslation('editor');
  const others = routines.filter((routine) => routine.id !== routineId);
  const find = (id: string) => routines.find((one) => one.id === id);
  if (others.length === 0) return <p>{t('nested.empty')}</p>;
  return (
    <ul className={styles.list}>
      {others.map((routine) => {
        const problem = nestingProblem(routineId, routine, find);
        return (
          <li key={routine.id}>
            <button
              type="button"
              className={styles.routine}
              aria-pressed={routine.id === taken}
              disabled={problem !== null}
              onClick={() => onTake(routine)}
            >
              <span className={styles.cover} style={hueGround(routine.hue)}>
                <PictureView picture={coverOf(routine)} />
              </span>
              <span
                className={styles.title}
                dir="auto"
                lang={languageOf(routine.title, wording.language, wording.address)}
              >
                {cardText(routine.title, wording)}
              </span>
              {routine.id === taken && <Check aria-hidden />}
            </button>
            {problem !== null && <p className={styles.problem}>{t('nested.holdsIt')}</p>}
          </li>
        );
      })}
    </ul>
  );
}
