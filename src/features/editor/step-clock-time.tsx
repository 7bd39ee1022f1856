import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { Button } from '@/ui/button';
import { useEditor } from './editor-context';
import styles from './step-clock-time.module.css';

/** The time of day at which the step begins, for timetables. */
export function StepClockTime({ step }: { readonly step: Step }) {
  const { t } = useTranslation('editor');
  const { actions, draft } = useEditor();
  const id = useId();
  const set = (clockTime: string) =>
    actions.type(step.id, { clockTime: clockTime === '' ? null : clockTime });
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {t('clockTime')}
      </label>
      <div className={styles.row}>
        <input
          // Another step's half-typed time must not stay in the field.
          key={step.id}
          id={id}
          type="time"
          className={styles.input}
          value={step.clockTime ?? ''}
          onChange={(event) => set(event.currentTarget.value)}
          onBlur={draft.flush}
        />
        {step.clockTime !== null && (
          <Button rank="quiet" onClick={() => actions.set(step.id, { clockTime: null })}>
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
