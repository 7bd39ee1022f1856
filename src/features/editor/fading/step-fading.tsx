/** Help with one step that is given by plan and taken back by plan (practice notes 1.4). */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FadingPlan } from '@/domain/playing/fading';
import type { Step } from '@/domain/step';
import { CriterionField } from '@/features/editor/criterion-field';
import { useEditor } from '@/features/editor/editor-context';
import fields from '@/features/editor/step-kinds/fields.module.css';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { FadingForm } from './fading-form';
import { FadingStages } from './fading-stages';

export function StepFading({ step }: { readonly step: Step }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const plan = step.fading ?? null;
  const set = (fading: FadingPlan | null) => actions.set(step.id, { fading });
  return (
    <div className={fields.group}>
      {plan === null ? (
        <p>{t('fading.none')}</p>
      ) : (
        <>
          <p>{t(`fading.way.${plan.way}`)}</p>
          <FadingStages plan={plan} onChange={set} />
          <CriterionField
            label={t('fading.criterion')}
            hint={t('fading.criterionHint')}
            value={plan.criterion}
            onChange={(criterion) => set({ ...plan, criterion })}
          />
        </>
      )}
      <div className={fields.row}>
        <Button onClick={() => setOpen(true)}>{t(plan === null ? 'fading.make' : 'fading.makeNew')}</Button>
        {plan !== null && (
          <Button rank="quiet" onClick={() => set(null)}>
            {t('fading.remove')}
          </Button>
        )}
      </div>
      {isOpen && (
        <Sheet isOpen title={t('fading.make')} onClose={() => setOpen(false)}>
          <FadingForm
            onMade={(made) => {
              set(plan === null ? made : { ...made, criterion: plan.criterion });
              setOpen(false);
            }}
          />
        </Sheet>
      )}
    </div>
  );
}
