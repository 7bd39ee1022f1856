import { useTranslation } from 'react-i18next';
import { PICTURE_LEVELS } from '@/domain/picture-ladder';
import { LANGUAGES } from '@/i18n/languages';
import { AddressChoice } from '@/ui/address-choice';
import { ChoiceGroup } from '@/ui/choice-group';
import styles from './child-form.module.css';
import type { ChildDraft } from './use-child-draft';

const LANGUAGE_CHOICES = (['en', 'ar'] as const).map((language) => ({
  value: language,
  label: LANGUAGES[language].name,
  lang: language,
}));

export function CardsSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation('children');
  const { shown, change } = draft;
  return (
    <section className={`${styles.section} ${styles.tall}`} aria-labelledby="child-cards">
      <h2 id="child-cards">{t('cards.title')}</h2>
      <ChoiceGroup
        label={t('cards.language')}
        hint={t('cards.languageHint')}
        choices={LANGUAGE_CHOICES}
        value={shown.cardLanguage}
        onChange={(cardLanguage) => change({ cardLanguage })}
      />
      {shown.cardLanguage === 'ar' && (
        <AddressChoice address={shown.address} onChange={(address) => change({ address })} />
      )}
      <ChoiceGroup
        label={t('cards.level')}
        hint={t('cards.levelHint')}
        isColumn
        choices={PICTURE_LEVELS.map((value) => ({ value, label: t(`cards.${value}`) }))}
        value={shown.pictureLevel}
        onChange={(pictureLevel) => change({ pictureLevel })}
      />
      <ChoiceGroup
        label={t('cards.labelPosition')}
        hint={t('cards.labelPositionHint')}
        isColumn
        choices={(['below', 'above', 'none'] as const).map((value) => ({
          value,
          label: t(`cards.${value}`),
        }))}
        value={shown.labelPosition}
        onChange={(labelPosition) => change({ labelPosition })}
      />
      <ChoiceGroup
        label={t('cards.readAloud')}
        hint={t('cards.readAloudHint')}
        isColumn
        choices={(['on-tap', 'on-arrival'] as const).map((value) => ({
          value,
          label: t(`cards.${value}`),
        }))}
        value={shown.readAloud}
        onChange={(readAloud) => change({ readAloud })}
      />
    </section>
  );
}
