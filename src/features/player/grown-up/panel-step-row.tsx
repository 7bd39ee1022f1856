/** One step of the run; opened, what can be done with it and what is noted of it. */
import { useId } from 'react';
import type { GrownUpAction } from '@/domain/playing/play-action';
import { MAX_NOTE_LENGTH } from '@/domain/step';
import { PromptChoice } from '@/ui/prompt-choice';
import { SavedField } from '@/ui/saved-field';
import { useTexts } from '@/ui/texts';
import type { GrownUpPanelProps } from './grown-up-panel';
import styles from './grown-up-panel.module.css';
import type { PanelModel, PanelStep } from './panel-model';
import { StepButtons } from './step-buttons';
import { StepFace } from './step-face';

type Props = Pick<GrownUpPanelProps, 'child'> & {
  readonly model: PanelModel;
  readonly one: PanelStep;
  readonly number: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly act: (action: GrownUpAction) => unknown;
  /** For what changes the list, with words that say so. */
  readonly change: (action: GrownUpAction, words: string) => void;
};

export function PanelStepRow({ one, number, model, child, isOpen, onOpen, act, change }: Props) {
  const { t } = useTexts('grown-up');
  const id = useId();
  const { step, state, level, note } = one;
  return (
    <li className={styles.step} data-state={state}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-current={state === 'now' ? 'step' : undefined}
        onClick={onOpen}
      >
        <span className={styles.number}>{number}</span>
        <StepFace step={step}>
          <span className={styles.state}>
            {t(`states.${state}`)}
            {level !== null && ` · ${t(`codes.${level}`)}`}
          </span>
        </StepFace>
        <span className={styles.arrow} aria-hidden />
      </button>
      {isOpen && (
        <div className={styles.details} id={id}>
          {model.nowId !== null && <StepButtons one={one} model={model} child={child} change={change} />}
          <PromptChoice
            label={t('help.step')}
            order={child.promptOrder}
            level={level}
            onLevel={(next) => act({ type: 'prompt', stepId: step.id, level: next })}
          />
          <SavedField
            label={t('steps.note')}
            value={note}
            most={MAX_NOTE_LENGTH}
            rows={2}
            onSave={(text) => act({ type: 'note', stepId: step.id, note: text })}
          />
        </div>
      )}
    </li>
  );
}
