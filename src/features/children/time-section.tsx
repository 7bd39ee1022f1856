import { useTranslation } from 'react-i18next';
import type { Supports } from '@/domain/supports/supports';
import { ChoiceGroup } from '@/ui/choice-group';
import { NumberStepper } from '@/ui/number-stepper';
import { SwitchRow } from '@/ui/switch-row';
import styles from './child-form.module.css';
import type { ChildDraft } from './use-child-draft';

const MINUTE_MS = 60_000;
/** Practice notes 1.5: five minutes by default, one to fifteen. */
const BREAK_MINUTES = { min: 1, max: 15 } as const;
const BREAK_CARDS: readonly Supports['breakCards'][] = [2, 3, 4];

export function TimeSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation('children');
  const { shown, change } = draft;
  return (
    <section className={styles.section} aria-labelledby="child-time">
      <h2 id="child-time">{t('time.title')}</h2>
      <SwitchRow
        label={t('time.numbers')}
        hint={t('time.numbersHint')}
        isOn={shown.timeInNumbers}
        onChange={(timeInNumbers) => change({ timeInNumbers })}
      />
      <NumberStepper
        label={t('time.break')}
        hint={t('time.breakHint')}
        value={Math.round(shown.breakMs / MINUTE_MS)}
        min={BREAK_MINUTES.min}
        max={BREAK_MINUTES.max}
        step={1}
        unit="minute"
        onChange={(minutes) => change({ breakMs: minutes * MINUTE_MS })}
      />
      <ChoiceGroup
        label={t('time.breakCards')}
        hint={t('time.breakCardsHint')}
        choices={BREAK_CARDS.map((count) => ({ value: String(count), label: count }))}
        value={String(shown.breakCards)}
        onChange={(value) =>
          change({ breakCards: BREAK_CARDS.find((count) => String(count) === value) ?? 3 })
        }
      />
    </section>
  );
}
