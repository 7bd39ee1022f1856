/** The steps of this run: where the child is, going to one, and what is different today. The routine itself stays as it is. */
import { useRef, useState } from 'react';
import type { GrownUpAction } from '@/domain/playing/play-action';
import type { PlayedStep } from '@/domain/playing/played-step';
import { isolate } from '@/i18n/i18n';
import { Button } from '@/ui/button';
import { useTexts } from '@/ui/texts';
import type { GrownUpPanelProps } from './grown-up-panel';
import styles from './grown-up-panel.module.css';
import type { PanelModel } from './panel-model';
import { PanelStepRow } from './panel-step-row';
import { StepFace, useStepName } from './step-face';
import { TodayPicker } from './today-picker';

type Props = Pick<GrownUpPanelProps, 'child'> & {
  readonly model: PanelModel;
  readonly act: (action: GrownUpAction) => unknown;
};

export function PanelSteps({ model, child, act }: Props) {
  const { t } = useTexts('grown-up');
  const nameOf = useStepName();
  const heading = useRef<HTMLHeadingElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isPutting, setPutting] = useState(false);
  const [said, setSaid] = useState('');
  const nowAt = model.steps.findIndex(({ step }) => step.id === model.nowId);
  const nextId = model.steps[nowAt + 1]?.step.id ?? null;

  /** What was tapped may be gone from the list: the heading is where the list begins again. */
  function change(action: GrownUpAction, words: string) {
    setSaid(words);
    setPutting(false);
    setOpenId(null);
    heading.current?.focus();
    act(action);
  }
  function putIn(step: PlayedStep, beforeId: string | null) {
    change({ type: 'put-in', step, beforeId }, t('today.wasPutIn', { step: isolate(nameOf(step)) }));
  }
  return (
    <section className={styles.group} aria-labelledby="panel-steps">
      <h3 id="panel-steps" ref={heading} tabIndex={-1}>
        {t('steps.title')}
      </h3>
      {model.nowId !== null && (
        <>
          <p className={styles.hint}>{t('today.hint')}</p>
          <Button
            className={styles.start ?? ''}
            aria-expanded={isPutting}
            onClick={() => setPutting(!isPutting)}
          >
            {t('today.putIn')}
          </Button>
          {isPutting && (
            <TodayPicker
              label={t('today.whatComesNext')}
              steps={model.steps}
              breakMs={child.breakMs}
              onPick={(step) => putIn(step, nextId)}
            />
          )}
        </>
      )}
      <p className={styles.said} role="status">
        {said}
      </p>
      <ol className={styles.steps}>
        {model.steps.map((one, index) => (
          <PanelStepRow
            key={one.step.id}
            one={one}
            number={index + 1}
            model={model}
            child={child}
            isOpen={openId === one.step.id}
            onOpen={() => setOpenId(openId === one.step.id ? null : one.step.id)}
            act={act}
            change={change}
          />
        ))}
      </ol>
      {model.nowId !== null && model.leftOut.length > 0 && (
        <>
          <h4 className={styles.small}>{t('today.leftOut')}</h4>
          <ul className={styles.steps}>
            {model.leftOut.map(({ step, beforeId }) => (
              <li className={styles.left} key={step.id}>
                <StepFace step={step} />
                <Button
                  aria-label={t('today.putBackStep', { step: isolate(nameOf(step)) })}
                  onClick={() => putIn(step, beforeId)}
                >
                  {t('today.putBack')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
