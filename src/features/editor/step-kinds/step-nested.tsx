/** Which other routine of this child stands in the place of the step. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coverOf, type Routine } from '@/domain/routine';
import type { Step } from '@/domain/step';
import { type CardWording, cardText } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { useRoutine } from '@/features/editor/use-routine';
import { isolate } from '@/i18n/i18n';
import { useLive } from '@/services/use-live';
import { Button } from '@/ui/button';
import { FailureNote } from '@/ui/failure-note';
import { Sheet } from '@/ui/sheet';
import styles from './fields.module.css';
import { NestedChoice } from './nested-choice';

type Props = { readonly step: Step; readonly wording: CardWording };

export function StepNested({ step, wording }: Props) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const { id, childId } = useRoutine();
  const [isOpen, setOpen] = useState(false);
  const live = useLive(
    (services) => services.routines.list(childId),
    [childId],
    (change) => change.store === 'routines',
  );
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <FailureNote failure={live.failure} />;
  const taken = live.value.find((one) => one.id === step.routineId);

  /** The card of the routine is the card of the step. */
  function take(routine: Routine) {
    setOpen(false);
    actions.set(step.id, { routineId: routine.id, label: routine.title, picture: coverOf(routine) });
  }
  return (
    <div className={styles.group}>
      <p role={step.routineId && taken === undefined ? 'status' : undefined}>
        {taken !== undefined
          ? t('nested.taken', { title: isolate(cardText(taken.title, wording)) })
          : t(step.routineId ? 'nested.gone' : 'nested.none')}
      </p>
      <Button onClick={() => setOpen(true)}>
        {t(taken === undefined ? 'nested.choose' : 'nested.change')}
      </Button>
      {isOpen && (
        <Sheet isOpen size="tall" title={t('nested.title')} onClose={() => setOpen(false)}>
          <NestedChoice
            routineId={id}
            routines={live.value}
            taken={taken?.id ?? null}
            wording={wording}
            onTake={take}
          />
        </Sheet>
      )}
    </div>
  );
}
