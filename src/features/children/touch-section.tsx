import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ChoiceGroup } from '@/ui/choice-group';
import { NumberStepper } from '@/ui/number-stepper';
import styles from './child-form.module.css';
import type { ChildDraft } from './use-child-draft';

const TouchCheck = lazy(() => import('./touch-check/touch-check'));

/** More than five things to tap at once is too many to choose from. */
const HOME_CARDS = [1, 2, 3, 4, 5];

export function TouchSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation('children');
  const { shown, change } = draft;
  const [isChecking, setChecking] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="child-touch">
      <h2 id="child-touch">{t('touch.title')}</h2>
      <div className={styles.check}>
        <Button onClick={() => setChecking(true)}>{t('touchCheck.title')}</Button>
        <p>{t('touchCheck.openHint')}</p>
      </div>
      {isChecking && (
        <Suspense fallback={null}>
          <TouchCheck child={shown} onUse={change} onClose={() => setChecking(false)} />
        </Suspense>
      )}
      <NumberStepper
        label={t('touch.ignoreRepeat')}
        hint={t('touch.ignoreRepeatHint')}
        value={shown.ignoreRepeatMs / 1000}
        min={0}
        max={3}
        step={0.2}
        unit="second"
        onChange={(seconds) => change({ ignoreRepeatMs: Math.round(seconds * 1000) })}
      />
      <ChoiceGroup
        label={t('touch.homeCards')}
        hint={t('touch.homeCardsHint')}
        choices={HOME_CARDS.map((count) => ({ value: String(count), label: count }))}
        value={String(shown.homeCards)}
        onChange={(value) => change({ homeCards: Number(value) })}
      />
    </section>
  );
}
