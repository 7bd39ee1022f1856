/**
 * What the child in the pictures looks like, chosen by pictures.
 *
 * Every choice has a name: it is read by screen readers and stands beside the heading of its row, so that nothing
 * rests on telling colours apart.
 */
import { useTranslation } from 'react-i18next';
import { CLOTHES_COLOURS, HAIR_COLOURS, HAIR_STYLES, type Look, SKINS } from '@/domain/look';
import styles from './look-editor.module.css';
import { LookFace } from './look-face';
import { ClothesPatch, HairPatch } from './look-patch';
import { SwatchGroup } from './swatch-group';
import { SwatchToggle } from './swatch-toggle';

type Props = { readonly look: Look; readonly onChange: (look: Look) => void };

export function LookEditor({ look, onChange }: Props) {
  const { t } = useTranslation('children');
  const bare: Look = { ...look, headscarf: false, glasses: false };
  return (
    <div className={styles.editor}>
      <SwatchGroup
        label={t('look.skin')}
        values={SKINS}
        chosen={look.skin}
        nameOf={(skin) => t(`look.skins.${skin}`)}
        pictureOf={(skin) => <LookFace look={{ ...bare, skin }} isClose />}
        onChange={(skin) => onChange({ ...look, skin })}
      />
      <SwatchGroup
        label={t('look.hairStyle')}
        values={HAIR_STYLES}
        chosen={look.hairStyle}
        nameOf={(style) => t(`look.hairStyles.${style}`)}
        pictureOf={(hairStyle) => <LookFace look={{ ...bare, hairStyle }} />}
        onChange={(hairStyle) => onChange({ ...look, hairStyle })}
      />
      <SwatchGroup
        label={t('look.hairColour')}
        values={HAIR_COLOURS}
        chosen={look.hairColour}
        nameOf={(colour) => t(`look.hairColours.${colour}`)}
        pictureOf={(hairColour) => <HairPatch look={{ ...look, hairColour }} />}
        onChange={(hairColour) => onChange({ ...look, hairColour })}
      />
      <fieldset className={styles.wears}>
        <legend className={styles.label}>{t('look.wears')}</legend>
        <div className={styles.row}>
          <SwatchToggle
            label={t('look.glasses')}
            isOn={look.glasses}
            picture={<LookFace look={{ ...bare, glasses: true }} isClose />}
            onChange={(glasses) => onChange({ ...look, glasses })}
          />
          <SwatchToggle
            label={t('look.headscarf')}
            isOn={look.headscarf}
            picture={<LookFace look={{ ...bare, headscarf: true }} />}
            onChange={(headscarf) => onChange({ ...look, headscarf })}
          />
        </div>
      </fieldset>
      <SwatchGroup
        label={t('look.top')}
        values={CLOTHES_COLOURS}
        chosen={look.top}
        nameOf={(colour) => t(`look.clothesColours.${colour}`)}
        pictureOf={(top) => <ClothesPatch garment="top" look={{ ...look, top }} />}
        onChange={(top) => onChange({ ...look, top })}
      />
      <SwatchGroup
        label={t('look.bottom')}
        values={CLOTHES_COLOURS}
        chosen={look.bottom}
        nameOf={(colour) => t(`look.clothesColours.${colour}`)}
        pictureOf={(bottom) => <ClothesPatch garment="bottom" look={{ ...look, bottom }} />}
        onChange={(bottom) => onChange({ ...look, bottom })}
      />
    </div>
  );
}
