import { useTranslation } from 'react-i18next';
import { PICTURE_LEVELS } from '@/domain/picture-ladder';
import {
  CARDS_VISIBLE,
  LABEL_POSITIONS,
  PROGRESS_FACES,
  STEP_ORDERS,
  VIEWS,
} from '@/domain/supports/show-supports';
import { CARD_LANGUAGES } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';
import { AddressChoice } from '@/ui/address-choice';
import { ChoiceGroup } from '@/ui/choice-group';
import { NumberStepper } from '@/ui/number-stepper';
import { ArtChoices } from './art-choices';
import styles from './section-page.module.css';
import { PROGRESS_ART, VIEW_ART } from './setting-art';
import { StepPreview } from './step-preview';
import type { ChildDraft } from './use-child-draft';

/** More than five things to tap at once is too many to choose from. */
const HOME_CARDS = [1, 2, 3, 4, 5];

const LANGUAGE_CHOICES = CARD_LANGUAGES.map((language) => ({
  value: language,
  label: LANGUAGES[language].name,
  lang: language,
}));

export function ShowSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation(['supports', 'children']);
  const { shown, change } = draft;
  return (
    <div className={styles.section}>
      <StepPreview show={shown} />
      <ArtChoices
        label={t('supports:show.view')}
        choices={VIEWS.map((value) => ({
          value,
          label: t(`supports:show.views.${value}`),
          hint: t(`supports:show.viewHints.${value}`),
          art: VIEW_ART[value],
        }))}
        value={shown.view}
        onChange={(view) => change({ view })}
      />
      <ChoiceGroup
        label={t('children:cards.level')}
        hint={t('children:cards.levelHint')}
        isColumn
        choices={PICTURE_LEVELS.map((value) => ({ value, label: t(`children:cards.${value}`) }))}
        value={shown.pictureLevel}
        onChange={(pictureLevel) => change({ pictureLevel })}
      />
      <ChoiceGroup
        label={t('children:cards.labelPosition')}
        hint={t('children:cards.labelPositionHint')}
        isColumn
        choices={LABEL_POSITIONS.map((value) => ({ value, label: t(`children:cards.${value}`) }))}
        value={shown.labelPosition}
        onChange={(labelPosition) => change({ labelPosition })}
      />
      <ChoiceGroup
        label={t('children:cards.language')}
        hint={t('children:cards.languageHint')}
        choices={LANGUAGE_CHOICES}
        value={shown.cardLanguage}
        onChange={(cardLanguage) => change({ cardLanguage })}
      />
      {shown.cardLanguage === 'ar' && (
        <AddressChoice address={shown.address} onChange={(address) => change({ address })} />
      )}
      <ChoiceGroup
        label={t('supports:show.order')}
        hint={t('supports:show.orderHint')}
        isColumn
        choices={STEP_ORDERS.map((value) => ({ value, label: t(`supports:show.orders.${value}`) }))}
        value={shown.stepOrder}
        onChange={(stepOrder) => change({ stepOrder })}
      />
      <ArtChoices
        label={t('supports:show.progress')}
        hint={t('supports:show.progressHint')}
        choices={PROGRESS_FACES.map((value) => ({
          value,
          label: t(`supports:show.progresses.${value}`),
          art: PROGRESS_ART[value],
        }))}
        value={shown.progress}
        onChange={(progress) => change({ progress })}
      />
      <NumberStepper
        label={t('supports:show.cards')}
        hint={t('supports:show.cardsHint')}
        value={shown.cardsVisible}
        min={CARDS_VISIBLE.min}
        max={CARDS_VISIBLE.max}
        step={1}
        onChange={(cardsVisible) => change({ cardsVisible })}
      />
      <ChoiceGroup
        label={t('children:touch.homeCards')}
        hint={t('children:touch.homeCardsHint')}
        choices={HOME_CARDS.map((count) => ({ value: String(count), label: count }))}
        value={String(shown.homeCards)}
        onChange={(value) => change({ homeCards: Number(value) })}
      />
    </div>
  );
}
