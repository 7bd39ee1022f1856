import { useTranslation } from 'react-i18next';
import { STEP_KINDS, type Step } from '@/domain/step';
import type { CardWording } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { SelectField } from '@/features/editor/select-field';
import { useServices } from '@/services/services-context';
import { kindFields } from './kind-fields';
import { StepChanged } from './step-changed';
import { StepChoices } from './step-choices';
import { StepNested } from './step-nested';

type Props = { readonly step: Step; readonly wording: CardWording };

/** What kind of step it is, and what only that kind has. */
export function StepKind({ step, wording }: Props) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const { platform } = useServices();
  return (
    <>
      <SelectField
        label={t('kind.label')}
        hint={t(`kind.hint.${step.kind}`)}
        options={STEP_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={step.kind}
        onChange={(kind) =>
          actions.set(
            step.id,
            kindFields(step, kind, () => platform.newId()),
          )
        }
      />
      {step.kind === 'choice' && <StepChoices step={step} wording={wording} />}
      {step.kind === 'change' && <StepChanged step={step} wording={wording} />}
      {step.kind === 'routine' && <StepNested step={step} wording={wording} />}
    </>
  );
}
