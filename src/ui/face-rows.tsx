/** The rows that a child's look and a grown-up's have in common: skin, hair, what is worn on the head, colours of clothes. */
import { useTranslation } from 'react-i18next';
import {
  CLOTHES_COLOURS,
  DEFAULT_LOOK,
  type GrownUpLook,
  HAIR_COLOURS,
  HAIR_STYLES,
  HEADWEAR,
  type Look,
  SKINS,
} from '@/domain/look';
import styles from './look-editor.module.css';
import { LookFace } from './look-face';
import { ClothesPatch, HairPatch } from './look-patch';
import { SwatchGroup } from './swatch-group';
import { SwatchToggle } from './swatch-toggle';

type Props = {
  readonly look: GrownUpLook;
  readonly onChange: (face: Partial<GrownUpLook>) => void;
};

export function FaceRows({ look, onChange }: Props) {
  const { t } = useTranslation('children');
  const whole: Look = { ...DEFAULT_LOOK, ...look };
  const bare: Look = { ...whole, headwear: 'none', glasses: false };
  return (
    <>
      <SwatchGroup
        label={t('look.skin')}
        values={SKINS}
        chosen={look.skin}
        nameOf={(skin) => t(`look.skins.${skin}`)}
        pictureOf={(skin) => <LookFace look={{ ...bare, skin }} isClose />}
        onChange={(skin) => onChange({ skin })}
      />
      <SwatchGroup
        label={t('look.hairStyle')}
        values={HAIR_STYLES}
        chosen={look.hairStyle}
        nameOf={(style) => t(`look.hairStyles.${style}`)}
        pictureOf={(hairStyle) => <LookFace look={{ ...bare, hairStyle }} />}
        onChange={(hairStyle) => onChange({ hairStyle })}
      />
      <SwatchGroup
        label={t('look.hairColour')}
        values={HAIR_COLOURS}
        chosen={look.hairColour}
        nameOf={(colour) => t(`look.hairColours.${colour}`)}
        pictureOf={(hairColour) => <HairPatch look={{ ...whole, hairColour }} />}
        onChange={(hairColour) => onChange({ hairColour })}
      />
      <SwatchGroup
        label={t('look.headwear')}
        values={HEADWEAR}
        chosen={look.headwear}
        nameOf={(headwear) => t(`look.headwears.${headwear}`)}
        pictureOf={(headwear) => <LookFace look={{ ...bare, headwear }} />}
        onChange={(headwear) => onChange({ headwear })}
      />
      <fieldset className={styles.wears}>
        <legend className={styles.label}>{t('look.wears')}</legend>
        <div className={styles.row}>
          <SwatchToggle
            label={t('look.glasses')}
            isOn={look.glasses}
            picture={<LookFace look={{ ...bare, glasses: true }} isClose />}
            onChange={(glasses) => onChange({ glasses })}
          />
        </div>
      </fieldset>
      <SwatchGroup
        label={t('look.top')}
        values={CLOTHES_COLOURS}
        chosen={look.top}
        nameOf={(colour) => t(`look.clothesColours.${colour}`)}
        pictureOf={(top) => <ClothesPatch garment="top" look={{ ...whole, top }} />}
        onChange={(top) => onChange({ top })}
      />
      <SwatchGroup
        label={t('look.bottom')}
        values={CLOTHES_COLOURS}
        chosen={look.bottom}
        nameOf={(colour) => t(`look.clothesColours.${colour}`)}
        pictureOf={(bottom) => <ClothesPatch garment="bottom" look={{ ...whole, bottom }} />}
        onChange={(bottom) => onChange({ bottom })}
      />
    </>
  );
}
