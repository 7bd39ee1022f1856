import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ACCESS_METHODS,
  DWELL_MS,
  HOLD_MS,
  IGNORE_REPEAT_MS,
  PRESS_MOMENTS,
  TARGET_SIZES,
} from '@/domain/supports/touch-supports';
import { Button } from '@/ui/button';
import { ChoiceGroup } from '@/ui/choice-group';
import { ArtChoices } from './art-choices';
import { SecondsStepper } from './seconds-stepper';
import styles from './section-page.module.css';
import { isSwitchMethod } from './switch-keys';
import { SwitchSettings } from './switch-settings';
import type { ChildDraft } from './use-child-draft';

const TouchCheck = lazy(() => import('./touch-check/touch-check'));

/** Only what belongs to the chosen method is shown. */
export function TouchSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation(['supports', 'children']);
  const { shown, change } = draft;
  const { accessMethod } = shown;
  const [isChecking, setChecking] = useState(false);
  return (
    <div className={styles.section}>
      <div className={styles.check}>
        <Button onClick={() => setChecking(true)}>{t('children:touchCheck.title')}</Button>
        <p>{t('children:touchCheck.openHint')}</p>
      </div>
      {isChecking && (
        <Suspense fallback={null}>
          <TouchCheck child={shown} onUse={change} onClose={() => setChecking(false)} />
        </Suspense>
      )}
      <SecondsStepper
        label={t('children:touch.ignoreRepeat')}
        hint={t('children:touch.ignoreRepeatHint')}
        valueMs={shown.ignoreRepeatMs}
        range={IGNORE_REPEAT_MS}
        onChange={(ignoreRepeatMs) => change({ ignoreRepeatMs })}
      />
      <ChoiceGroup
        label={t('supports:touch.size')}
        hint={t('supports:touch.sizeHint')}
        isColumn
        choices={TARGET_SIZES.map((value) => ({ value, label: t(`supports:touch.sizes.${value}`) }))}
        value={shown.targetSize}
        onChange={(targetSize) => change({ targetSize })}
      />
      <ArtChoices
        label={t('supports:touch.method')}
        hint={t('supports:touch.methodHint')}
        choices={ACCESS_METHODS.map((value) => ({
          value,
          label: t(`supports:touch.methods.${value}`),
          hint: t(`supports:touch.methodHints.${value}`),
        }))}
        value={accessMethod}
        onChange={(chosen) => change({ accessMethod: chosen })}
      />
      {accessMethod === 'touch' && (
        <>
          <SecondsStepper
            label={t('supports:touch.hold')}
            hint={t('supports:touch.holdHint')}
            valueMs={shown.holdMs}
            range={HOLD_MS}
            onChange={(holdMs) => change({ holdMs })}
          />
          <ChoiceGroup
            label={t('supports:touch.press')}
            hint={t('supports:touch.pressHint')}
            isColumn
            choices={PRESS_MOMENTS.map((value) => ({ value, label: t(`supports:touch.presses.${value}`) }))}
            value={shown.pressOn}
            onChange={(pressOn) => change({ pressOn })}
          />
        </>
      )}
      {accessMethod === 'dwell' && (
        <SecondsStepper
          label={t('supports:touch.dwell')}
          hint={t('supports:touch.dwellHint')}
          valueMs={shown.dwellMs}
          range={DWELL_MS}
          onChange={(dwellMs) => change({ dwellMs })}
        />
      )}
      {isSwitchMethod(accessMethod) && <SwitchSettings method={accessMethod} draft={draft} />}
    </div>
  );
}
