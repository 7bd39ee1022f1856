import { useTranslation } from 'react-i18next';
import { CELEBRATIONS, TOKEN_COUNTS } from '@/domain/supports/ending-supports';
import { ChoiceGroup } from '@/ui/choice-group';
import { PhotoButton } from '@/ui/photo-button';
import { PictureView } from '@/ui/picture-view';
import { ArtChoices } from './art-choices';
import styles from './ending-section.module.css';
import page from './section-page.module.css';
import { CELEBRATION_ART } from './setting-art';
import type { ChildDraft } from './use-child-draft';

export function EndingSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation('supports');
  const { shown, change } = draft;
  const { celebration, celebrationPhoto: photo } = shown;
  return (
    <div className={page.section}>
      <ArtChoices
        label={t('ending.celebration')}
        choices={CELEBRATIONS.map((value) => ({
          value,
          label: t(`ending.celebrations.${value}`),
          hint: t(`ending.celebrationHints.${value}`),
          art: CELEBRATION_ART[value],
        }))}
        value={celebration}
        onChange={(chosen) => change({ celebration: chosen })}
      />
      {celebration === 'photo' && (
        <div className={styles.photo}>
          {photo === null ? (
            <p className={page.hint}>{t('ending.noPhoto')}</p>
          ) : (
            <PictureView picture={photo} alt={t('ending.photoAlt')} className={styles.picture ?? ''} />
          )}
          <PhotoButton
            language={shown.cardLanguage}
            label={t(photo === null ? 'ending.choosePhoto' : 'ending.anotherPhoto')}
            onMade={(card) => change({ celebrationPhoto: card.picture })}
          />
        </div>
      )}
      <ChoiceGroup
        label={t('ending.tokens')}
        hint={t('ending.tokensHint')}
        choices={TOKEN_COUNTS.map((count) => ({
          value: String(count),
          label: count === 0 ? t('none') : count,
        }))}
        value={String(shown.tokens)}
        onChange={(value) => change({ tokens: TOKEN_COUNTS.find((count) => String(count) === value) ?? 0 })}
      />
    </div>
  );
}
