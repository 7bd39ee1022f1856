import { useTranslation } from 'react-i18next';
import { type Step, WHO } from '@/domain/step';
import { useEditor } from '@/features/editor/editor-context';
import { ChoiceGroup } from '@/ui/choice-group';

export function StepWho({ step }: { readonly step: Step }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  return (
    <ChoiceGroup
      label={t('who.label')}
      hint={t(`who.hint.${step.who ?? 'child'}`)}
      choices={WHO.map((who) => ({ value: who, label: t(`who.${who}`) }))}
      value={step.who ?? 'child'}
      onChange={(who) => actions.set(step.id, { who: who === 'child' ? null : who })}
    />
  );
}
