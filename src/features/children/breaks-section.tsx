import { useTranslation } from 'react-i18next';
import {
  BREAK_OFFERS,
  type BreakSupports,
  FEELINGS_ASKED,
  OWN_WORDS,
} from '@/domain/supports/break-supports';
import { ChoiceGroup } from '@/ui/choice-group';
import { NumberStepper } from '@/ui/number-stepper';
import { SwitchRow } from '@/ui/switch-row';
import { BreakLimit } from './break-limit';
import { PickList } from './pick-list';
import styles from './section-page.module.css';
import type { ChildDraft } from './use-child-draft';

const MINUTE_MS = 60_000;
/** Practice notes 1.5: five minutes by default, one to fifteen. */
const BREAK_MINUTES = { min: 1, max: 15 } as const;
const BREAK_CARDS: readonly BreakSupports['breakCards'][] = [2, 3, 4];
/** Fewer than two are no choice. */
const OFFER_LIMITS = { min: 2, max: BREAK_OFFERS.length } as const;
/** More do not fit on one screen of a child's. */
const WORD_LIMITS = { min: 0, max: 6 } as const;

export function BreaksSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation(['supports', 'children']);
  const { shown, change } = draft;
  return (
    <div className={styles.section}>
      <NumberStepper
        label={t('children:time.break')}
        hint={t('children:time.breakHint')}
        value={Math.round(shown.breakMs / MINUTE_MS)}
        min={BREAK_MINUTES.min}
        max={BREAK_MINUTES.max}
        step={1}
        unit="minute"
        onChange={(minutes) => change({ breakMs: minutes * MINUTE_MS })}
      />
      <ChoiceGroup
        label={t('children:time.breakCards')}
        hint={t('children:time.breakCardsHint')}
        choices={BREAK_CARDS.map((count) => ({ value: String(count), label: count }))}
        value={String(shown.breakCards)}
        onChange={(value) =>
          change({ breakCards: BREAK_CARDS.find((count) => String(count) === value) ?? 3 })
        }
      />
      <PickList
        label={t('supports:breaks.offers')}
        hint={t('supports:breaks.offersHint')}
        all={BREAK_OFFERS}
        picked={shown.breakOffers}
        limits={OFFER_LIMITS}
        hasOrder
        nameOf={(offer) => t(`supports:breaks.offerNames.${offer}`)}
        pictureOf={(offer) => offer}
        onChange={(breakOffers) => change({ breakOffers })}
      />
      <BreakLimit limit={shown.breakLimit} onChange={(breakLimit) => change({ breakLimit })} />
      <SwitchRow
        label={t('supports:breaks.ask')}
        hint={t('supports:breaks.askHint')}
        isOn={shown.asksAfterBreak}
        onChange={(asksAfterBreak) => change({ asksAfterBreak })}
      />
      <SwitchRow
        label={t('supports:breaks.stop')}
        hint={t('supports:breaks.stopHint')}
        isOn={shown.stopShown}
        onChange={(stopShown) => change({ stopShown })}
      />
      <PickList
        label={t('supports:breaks.words')}
        hint={t('supports:breaks.wordsHint', { max: WORD_LIMITS.max })}
        all={OWN_WORDS}
        picked={shown.ownWords}
        limits={WORD_LIMITS}
        full={t('supports:breaks.wordsFull', { max: WORD_LIMITS.max })}
        nameOf={(word) => t(`supports:breaks.wordNames.${word}`)}
        pictureOf={(word) => word}
        onChange={(ownWords) => change({ ownWords })}
      />
      <ChoiceGroup
        label={t('supports:breaks.feelings')}
        hint={t('supports:breaks.feelingsHint')}
        isColumn
        choices={FEELINGS_ASKED.map((value) => ({
          value,
          label: t(`supports:breaks.feelingsWhen.${value}`),
        }))}
        value={shown.feelingsAsked}
        onChange={(feelingsAsked) => change({ feelingsAsked })}
      />
    </div>
  );
}
