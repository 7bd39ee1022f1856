import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { useEditor } from './editor-context';
import { TimeField } from './time-field';

/** The time of day at which the step begins, for timetables. */
export function StepClockTime({ step }: { readonly step: Step }) {
  const { t } = useTranslation('editor');
  const { actions, draft } = useEditor();
  return (
    <TimeField
      // Another step's half-typed time must not stay in the field.
      key={step.id}
      label={t('clockTime')}
      time={step.clockTime}
      onType={(clockTime) => actions.type(step.id, { clockTime })}
      onClear={() => actions.set(step.id, { clockTime: null })}
      onLeave={draft.flush}
    />
  );
}
