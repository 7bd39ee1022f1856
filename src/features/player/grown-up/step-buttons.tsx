/** Going to a step of the run, and what is different with it today. */
import { useState } from 'react';
import type { GrownUpAction } from '@/domain/playing/play-action';
import { isolate } from '@/i18n/i18n';
import { Button } from '@/ui/button';
import { useTexts } from '@/ui/texts';
import type { GrownUpPanelProps } from './grown-up-panel';
import styles from './grown-up-panel.module.css';
import type { PanelModel, PanelStep } from './panel-model';
import { useStepName } from './step-face';
import { TodayPicker } from './today-picker';

type Props = Pick<GrownUpPanelProps, 'child'> & {
  readonly model: PanelModel;
  readonly one: PanelStep;
  /** For what changes the list, with words that say so. */
  readonly change: (action: GrownUpAction, words: string) => void;
};

export function StepButtons({ one: { step, state }, model, child, change }: Props) {
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
