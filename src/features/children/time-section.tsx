import { useTranslation } from 'react-i18next';
import {
  DISC_SCALES,
  MAX_WAIT_GROWTH_MS,
  TIMER_STARTS,
  TIMER_STYLES,
  WARNING_MINUTES,
} from '@/domain/supports/time-supports';
import { CheckRow } from '@/ui/check-row';
import { ChoiceGroup } from '@/ui/choice-group';
import { SwitchRow } from '@/ui/switch-row';
import { ArtChoices } from './art-choices';
import { inSeconds } from './number-words';
import styles from './section-page.module.css';
import { TIMER_ART } from './setting-art';
import type { ChildDraft } from './use-child-draft';

const WAIT_GROWTHS_MS = [0, 1_000, 2_000, 5_000, MAX_WAIT_GROWTH_MS];

export function TimeSection({ draft }: { readonly draft: ChildDraft }) {
  const { t, i18n } = useTranslation(['supports', 'children']);
  const { shown, change } = draft;
  return (
    <div className={styles.section}>
      <ArtChoices
        label={t('supports:time.style')}
        choices={TIMER_STYLES.map((value) => ({
          value,
          label: t(`supports:time.styles.${value}`),
          hint: t(`supports:time.styleHints.${value}`),
          art: TIMER_ART[value],
        }))}
        value={shown.timerStyle}
        onChange={(timerStyle) => change({ timerStyle })}
      />
      {shown.timerStyle === 'disc' && (
        <ChoiceGroup
          label={t('supports:time.scale')}
          hint={t('supports:time.scaleHint')}
          choices={DISC_SCALES.map((value) => ({ value, label: t(`supports:time.scales.${value}`) }))}
          value={shown.discScale}
          onChange={(discScale) => change({ discScale })}
        />
      )}
      <SwitchRow
        label={t('children:time.numbers')}
        hint={t('children:time.numbersHint')}
        isOn={shown.timeInNumbers}
        onChange={(timeInNumbers) => change({ timeInNumbers })}
      />
      <ChoiceGroup
        label={t('supports:time.start')}
        hint={t('supports:time.startHint')}
        isColumn
        choices={TIMER_STARTS.map((value) => ({ value, label: t(`supports:time.starts.${value}`) }))}
        value={shown.timerStart}
        onChange={(timerStart) => change({ timerStart })}
      />
      <fieldset className={styles.group} aria-describedby="warnings-hint">
        <legend className={styles.label}>{t('supports:time.warnings')}</legend>
        <p className={styles.hint} id="warnings-hint">
          {t('supports:time.warningsHint')}
        </p>
        {WARNING_MINUTES.map((minutes) => (
          <CheckRow
            key={minutes}
            label={t('supports:time.warning', { count: minutes })}
            isOn={shown.warnings.includes(minutes)}
            onChange={(isOn) =>
              change({
                warnings: WARNING_MINUTES.filter((one) =>
                  one === minutes ? isOn : shown.warnings.includes(one),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <ChoiceGroup
        label={t('supports:time.growth')}
        hint={t('supports:time.growthHint')}
        isColumn
        choices={WAIT_GROWTHS_MS.map((ms) => ({
          value: String(ms),
          label: ms === 0 ? t('supports:time.growthSame') : inSeconds(ms, i18n.language),
        }))}
        value={String(shown.waitGrowthMs)}
        onChange={(value) => change({ waitGrowthMs: Number(value) })}
      />
    </div>
  );
}
