/** Which steps are the child's today, and which a grown-up does by plan (practice notes 1.3). */
import { useTranslation } from 'react-i18next';
import { CHAINING_METHODS, type Chaining, DEFAULT_CRITERION, targetOf } from '@/domain/playing/chaining';
import type { Step } from '@/domain/step';
import { type CardWording, cardText } from '@/features/editor/card-wording';
import { CriterionField } from '@/features/editor/criterion-field';
import { useEditor } from '@/features/editor/editor-context';
import { SelectField } from '@/features/editor/select-field';
import { useRoutineChild } from '@/features/editor/use-routine';
import { isolate } from '@/i18n/i18n';
import { ChoiceGroup } from '@/ui/choice-group';
import { chainingPlan } from './chaining-plan';

type Props = {
  readonly chaining: Chaining | null;
  readonly steps: readonly Step[];
  readonly wording: CardWording;
};

const ALL: Chaining = { method: 'total-task', targetStepId: null, criterion: DEFAULT_CRITERION };

export function ChainingSettings({ chaining, steps, wording }: Props) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const { name } = useRoutineChild();
  const shown = chaining ?? ALL;
  const set = (more: Partial<Chaining>) => actions.setRoutine({ chaining: { ...shown, ...more } });
  const nameOf = (step: Step) => {
    const label = cardText(step.label, wording);
    return label === '' ? t('unnamed') : label;
  };
  const plan = chainingPlan(steps, chaining);
  const child = isolate(name);
  return (
    <>
      <ChoiceGroup
        label={t('chaining.method')}
        isColumn
        choices={CHAINING_METHODS.map((method) => ({ value: method, label: t(`chaining.${method}`) }))}
        value={shown.method}
        onChange={(method) =>
          method === 'total-task'
            ? actions.setRoutine({ chaining: null })
            : set({ method, targetStepId: null })
        }
      />
      {shown.method !== 'total-task' && steps.length > 0 && (
        <>
          <SelectField
            label={t('chaining.target')}
            options={steps.map((step, i) => ({
              value: step.id,
              label: t('chaining.step', { place: i + 1, name: isolate(nameOf(step)) }),
            }))}
            value={targetOf(steps, chaining) ?? ''}
            onChange={(targetStepId) => set({ targetStepId })}
          />
          <CriterionField
            label={t('chaining.criterion')}
            hint={t('chaining.criterionHint')}
            value={shown.criterion}
            onChange={(criterion) => set({ criterion })}
          />
        </>
      )}
      <p role="status">
        {'target' in plan
          ? t(`chaining.says.${plan.says}`, { child, step: isolate(nameOf(plan.target)) })
          : t(`chaining.says.${plan.says}`, { child })}
      </p>
    </>
  );
}
