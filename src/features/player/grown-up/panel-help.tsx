/** How much help the step just done needed, and the present one. Every other step has the same in the list. */
import type { GrownUpAction } from '@/domain/playing/play-action';
import type { PromptLevel } from '@/domain/prompt-level';
import { isolate } from '@/i18n/i18n';
import { PromptChoice } from '@/ui/prompt-choice';
import { useTexts } from '@/ui/texts';
import styles from './grown-up-panel.module.css';
import type { PanelModel } from './panel-model';
import { useStepName } from './step-face';

type Props = {
  readonly model: PanelModel;
  readonly order: readonly PromptLevel[];
  readonly act: (action: GrownUpAction) => unknown;
};

export function PanelHelp({ model, order, act }: Props) {
  const { t } = useTexts('grown-up');
  const nameOf = useStepName();
  const { steps, beforeId } = model;
  const nowId = model.isPicking ? null : model.nowId;
  const asked = [...new Set([beforeId, nowId])].flatMap((id) => steps.filter(({ step }) => step.id === id));
  if (asked.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="panel-help">
      <h3 id="panel-help">{t('help.title')}</h3>
      <p className={styles.hint}>{t('help.hint')}</p>
      {asked.map(({ step, level }) => (
        <PromptChoice
          key={step.id}
          label={t(step.id === nowId ? 'help.now' : 'help.before', { step: isolate(nameOf(step)) })}
          order={order}
          level={level}
          onLevel={(next) => act({ type: 'prompt', stepId: step.id, level: next })}
        />
      ))}
    </section>
  );
}
