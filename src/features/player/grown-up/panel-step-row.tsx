/** One step of the run; opened, what can be done with it and what is noted of it. */
import { useId, useState } from 'react';
import type { GrownUpAction } from '@/domain/playing/play-action';
import { MAX_NOTE_LENGTH } from '@/domain/step';
import { isolate } from '@/i18n/i18n';
import { Button } from '@/ui/button';
import { useTexts } from '@/ui/texts';
import type { GrownUpPanelProps } from './grown-up-panel';
import styles from './grown-up-panel.module.css';
import type { PanelStep } from './panel-model';
import { PromptChoice } from './prompt-choice';
import { SavedField } from './saved-field';
import { StepFace, useStepName } from './step-face';
import { TodayPicker } from './today-picker';

type Props = Pick<GrownUpPanelProps, 'model' | 'child'> & {
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

type ButtonProps = Pick<Props, 'one' | 'model' | 'child' | 'change'>;

function StepButtons({ one: { step, state }, model, child, change }: ButtonProps) {
  const { t } = useTexts('grown-up');
  const nameOf = useStepName();
  const [picking, setPicking] = useState<'swap' | 'before' | null>(null);
  const name = isolate(nameOf(step));
  const isAhead = state === 'now' || state === 'later';
  return (
    <>
      <div className={styles.buttons}>
        {state !== 'now' && (
          <Button onClick={() => change({ type: 'go-to', stepId: step.id }, t('steps.went', { step: name }))}>
            {t('steps.goTo')}
          </Button>
        )}
        {isAhead && (
          <>
            <Button
              onClick={() =>
                change({ type: 'leave-out', stepId: step.id }, t('today.wasLeftOut', { step: name }))
              }
            >
              {t('today.leaveOut')}
            </Button>
            <Button
              aria-expanded={picking === 'swap'}
              onClick={() => setPicking(picking === 'swap' ? null : 'swap')}
            >
              {t('today.swap')}
            </Button>
          </>
        )}
        {state === 'later' && (
          <Button
            aria-expanded={picking === 'before'}
            onClick={() => setPicking(picking === 'before' ? null : 'before')}
          >
            {t('today.putInBefore')}
          </Button>
        )}
      </div>
      {picking !== null && (
        <TodayPicker
          label={t(picking === 'swap' ? 'today.whatComesInstead' : 'today.whatComesBefore')}
          steps={model.steps.filter((other) => other.step.id !== step.id)}
          breakMs={child.breakMs}
          instead={picking === 'swap' ? step : null}
          onPick={(picked) => {
            const comes = isolate(nameOf(picked));
            if (picking === 'swap')
              change(
                { type: 'swap', stepId: step.id, step: picked },
                t('today.wasSwapped', { step: name, instead: comes }),
              );
            else
              change(
                { type: 'put-in', step: picked, beforeId: step.id },
                t('today.wasPutIn', { step: comes }),
              );
          }}
        />
      )}
    </>
  );
}
