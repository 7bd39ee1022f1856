import { useTranslation } from 'react-i18next';
import { CHILD_FONTS, CHILD_THEMES, TEXT_SIZES } from '@/domain/supports/sight-supports';
import { ChoiceGroup } from '@/ui/choice-group';
import { SwitchRow } from '@/ui/switch-row';
import { ArtChoices } from './art-choices';
import { inPercent } from './number-words';
import styles from './section-page.module.css';
import sight from './sight-section.module.css';
import type { ChildDraft } from './use-child-draft';

const THEMES = ['device', ...CHILD_THEMES] as const;

export function SightSection({ draft }: { readonly draft: ChildDraft }) {
  const { t, i18n } = useTranslation('supports');
  const { shown, change } = draft;
  return (
    <div className={styles.section}>
      <ArtChoices
        label={t('sight.theme')}
        hint={t('sight.themeHint')}
        choices={THEMES.map((value) => ({
          value,
          label: t(`sight.themes.${value}`),
          hint: t(`sight.themeHints.${value}`),
        }))}
        value={shown.theme ?? 'device'}
        onChange={(theme) => change({ theme: theme === 'device' ? null : theme })}
      />
      <ChoiceGroup
        label={t('sight.text')}
        hint={t('sight.textHint')}
        choices={TEXT_SIZES.map((size) => ({
          value: String(size),
          label: inPercent(size / 100, i18n.language),
        }))}
        value={String(shown.textSize)}
        onChange={(value) => change({ textSize: TEXT_SIZES.find((size) => String(size) === value) ?? 100 })}
      />
      <ArtChoices
        label={t('sight.font')}
        hint={t('sight.fontHint')}
        choices={CHILD_FONTS.map((value) => ({
          value,
          label: (
            <span className={sight[value]} lang="en">
              {t(`sight.fonts.${value}`)}
            </span>
          ),
          hint: t(`sight.fontHints.${value}`),
        }))}
        value={shown.font}
        onChange={(font) => change({ font })}
      />
      <SwitchRow
        label={t('sight.motion')}
        hint={t('sight.motionHint')}
        isOn={shown.lessMotion}
        onChange={(lessMotion) => change({ lessMotion })}
      />
    </div>
  );
}
