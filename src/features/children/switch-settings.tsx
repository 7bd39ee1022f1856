import { useTranslation } from 'react-i18next';
import {
  DEBOUNCE_MS,
  DEFAULT_TOUCH,
  SCAN_FIRST_MS,
  SCAN_MS,
  SCAN_PASSES,
} from '@/domain/supports/touch-supports';
import { Button } from '@/ui/button';
import { NumberStepper } from '@/ui/number-stepper';
import { SwitchRow } from '@/ui/switch-row';
import { SecondsStepper } from './seconds-stepper';
import styles from './section-page.module.css';
import { SwitchKey } from './switch-key';
import { ROLES, type SwitchMethod } from './switch-keys';
import type { ChildDraft } from './use-child-draft';

type Props = { readonly method: SwitchMethod; readonly draft: ChildDraft };

export function SwitchSettings({ method, draft }: Props) {
  const { t } = useTranslation('supports');
  const { shown, change } = draft;
  return (
    <>
      {method === 'one-switch' && <ScanSettings draft={draft} />}
      <SwitchRow
        label={t('touch.aloud')}
        hint={t('touch.aloudHint')}
        isOn={shown.scanAloud}
        onChange={(scanAloud) => change({ scanAloud })}
      />
      <SwitchRow
        label={t('touch.screen')}
        hint={t('touch.screenHint')}
        isOn={shown.touchIsSwitch}
        onChange={(touchIsSwitch) => change({ touchIsSwitch })}
      />
      <fieldset className={styles.group} aria-describedby="keys-hint">
        <legend className={styles.label}>{t('keys.title')}</legend>
        <p className={styles.hint} id="keys-hint">
          {t('keys.hint')}
        </p>
        {ROLES[method].map((role) => (
          <SwitchKey
            key={role}
            role={role}
            method={method}
            keys={shown.switchKeys}
            onChange={(switchKeys) => change({ switchKeys })}
          />
        ))}
        <Button
          rank="quiet"
          className={styles.start ?? ''}
          onClick={() => change({ switchKeys: DEFAULT_TOUCH.switchKeys })}
        >
          {t('keys.standard')}
        </Button>
      </fieldset>
      <SecondsStepper
        label={t('touch.debounce')}
        hint={t('touch.debounceHint')}
        valueMs={shown.debounceMs}
        range={DEBOUNCE_MS}
        onChange={(debounceMs) => change({ debounceMs })}
      />
    </>
  );
}

/** Where the frame moves by itself. */
function ScanSettings({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation('supports');
  const { shown, change } = draft;
  return (
    <>
      <SecondsStepper
        label={t('touch.scan')}
        hint={t('touch.scanHint')}
        valueMs={shown.scanMs}
        range={SCAN_MS}
        onChange={(scanMs) => change({ scanMs })}
      />
      <SecondsStepper
        label={t('touch.scanFirst')}
        hint={t('touch.scanFirstHint')}
        valueMs={shown.scanFirstMs}
        range={SCAN_FIRST_MS}
        onChange={(scanFirstMs) => change({ scanFirstMs })}
      />
      <NumberStepper
        label={t('touch.passes')}
        hint={t('touch.passesHint')}
        value={shown.scanPasses}
        min={SCAN_PASSES.min}
        max={SCAN_PASSES.max}
        step={1}
        onChange={(scanPasses) => change({ scanPasses })}
      />
    </>
  );
}
