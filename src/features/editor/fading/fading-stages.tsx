import { useTranslation } from 'react-i18next';
import type { FadingPlan } from '@/domain/playing/fading';
import { useEditor } from '@/features/editor/editor-context';
import fields from '@/features/editor/step-kinds/fields.module.css';
import { Button } from '@/ui/button';
import styles from './fading-stages.module.css';
import { useStageWords } from './use-stage-words';

type Props = { readonly plan: FadingPlan; readonly onChange: (plan: FadingPlan) => void };

/** The ladder from the most help down, with the rung on which the child stands. */
export function FadingStages({ plan, onChange }: Props) {
  const { t } = useTranslation('editor');
  const { announce } = useEditor();
  const wordsOf = useStageWords();
  const last = plan.stages.length - 1;
  function go(by: -1 | 1) {
    const stage = plan.stage + by;
    const next = plan.stages[stage];
    if (next === undefined) return;
    onChange({ ...plan, stage });
    announce(t('fading.nowAt', { place: stage + 1, count: plan.stages.length, stage: wordsOf(next) }));
  }
  return (
    <>
      <ol className={styles.stages} aria-label={t('fading.stages')}>
        {plan.stages.map((stage, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a stage is nothing but its place on the ladder
            key={index}
            className={styles.stage}
            aria-current={index === plan.stage ? 'step' : undefined}
          >
            {wordsOf(stage)}
            {index === plan.stage && <strong className={styles.now}>{t('fading.now')}</strong>}
          </li>
        ))}
      </ol>
      <div className={fields.row}>
        <Button aria-disabled={plan.stage >= last || undefined} onClick={() => go(1)}>
          {t('fading.on')}
        </Button>
        <Button aria-disabled={plan.stage <= 0 || undefined} onClick={() => go(-1)}>
          {t('fading.back')}
        </Button>
      </div>
    </>
  );
}
