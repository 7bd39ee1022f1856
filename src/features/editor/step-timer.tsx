/** How long a step takes: for a break or a wait its own length, for anything else none, at least or at most. */
import { useTranslation } from 'react-i18next';
import type { Step, StepTimer as Timer } from '@/domain/step';
import { ChoiceGroup } from '@/ui/choice-group';
import { DurationField } from './duration-field';
import { useEditor } from './editor-context';
import { NEW_BREAK_MS, NEW_WAIT_MS } from './new-steps';
import styles from './step-timer.module.css';

const FIRST_TIMER_MS = 60_000;
const KINDS = ['none', 'at-least', 'at-most'] as const;

export function StepTimer({ step }: { readonly step: Step }) {
  const { t } = useTranslation('editor');
  const { actions, draft } = useEditor();
  const { timer } = step;
  const set = (next: Timer | null) => actions.set(step.id, { timer: next });
  const type = (kind: Timer['kind']) => (durationMs: number) =>
    actions.type(step.id, { timer: { kind, durationMs } });

  if (step.kind === 'break' || step.kind === 'wait') {
    const { kind } = step;
    const durationMs = timer?.durationMs ?? (kind === 'break' ? NEW_BREAK_MS : NEW_WAIT_MS);
    return (
      <DurationField
        label={t(`timer.length.${kind}`)}
        durationMs={durationMs}
        onChange={type(kind)}
        onLeave={draft.flush}
      />
    );
  }
  return (
    <div className={styles.timer}>
      <ChoiceGroup
        label={t('timer.label')}
        choices={KINDS.map((kind) => ({ value: kind, label: t(`timer.kind.${kind}`) }))}
        value={timer === null ? 'none' : timer.kind === 'at-most' ? 'at-most' : 'at-least'}
        onChange={(kind) =>
          set(kind === 'none' ? null : { kind, durationMs: timer?.durationMs ?? FIRST_TIMER_MS })
        }
      />
      {timer !== null && (
        <>
          <DurationField
            label={t('timer.howLong')}
            durationMs={timer.durationMs}
            onChange={type(timer.kind)}
            onLeave={draft.flush}
          />
          <p className={styles.note}>
            {t(timer.kind === 'at-most' ? 'timer.hint.at-most' : 'timer.hint.at-least')}
          </p>
        </>
      )}
    </div>
  );
}
