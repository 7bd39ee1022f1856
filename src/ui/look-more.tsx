/** Choices of a look that fewer children need, behind one more tap: the pictures show each at once. */
import { useTranslation } from 'react-i18next';
import { CLOTHES_COLOURS, HEARING, type Look, MARKS, MOBILITY, STAGES } from '@/domain/look';
import styles from './look-editor.module.css';
import { LookFace } from './look-face';
import { LookFigure } from './look-figure';
import { SwatchGroup } from './swatch-group';
import { SwatchToggle } from './swatch-toggle';

type Props = { readonly look: Look; readonly onChange: (look: Look) => void };

export function LookMore({ look, onChange }: Props) {
  const { t } = useTranslation('children');
  const plain: Look = { ...look, mobility: 'none', splints: false, sling: false };
  return (
    <>
      <SwatchGroup
        label={t('look.stage')}
        values={STAGES}
        chosen={look.stage}
        nameOf={(stage) => t(`look.stages.${stage}`)}
        pictureOf={(stage) => <LookFigure look={{ ...plain, stage }} />}
        onChange={(stage) => onChange({ ...look, stage })}
      />
      <SwatchGroup
        label={t('look.mobility')}
        values={MOBILITY}
        chosen={look.mobility}
        nameOf={(mobility) => t(`look.mobilities.${mobility}`)}
        pictureOf={(mobility) => <LookFigure look={{ ...plain, mobility }} />}
        onChange={(mobility) => onChange({ ...look, mobility })}
      />
      <SwatchGroup
        label={t('look.hearing')}
        values={HEARING}
        chosen={look.hearing}
        nameOf={(hearing) => t(`look.hearings.${hearing}`)}
        pictureOf={(hearing) => <LookFace look={{ ...look, headwear: 'none', hearing }} isClose />}
        onChange={(hearing) => onChange({ ...look, hearing })}
      />
      <SwatchGroup
        label={t('look.marks')}
        values={MARKS}
        chosen={look.marks}
        nameOf={(marks) => t(`look.marksOf.${marks}`)}
        pictureOf={(marks) => (
          <LookFace look={{ ...look, headwear: 'none', glasses: false, marks }} isClose />
        )}
        onChange={(marks) => onChange({ ...look, marks })}
      />
      <fieldset className={styles.wears}>
        <legend className={styles.label}>{t('look.wears')}</legend>
        <div className={styles.row}>
          <SwatchToggle
            label={t('look.splints')}
            isOn={look.splints}
            picture={<LookFigure look={{ ...plain, splints: true }} feet />}
            onChange={(splints) => onChange({ ...look, splints })}
          />
          <SwatchToggle
            label={t('look.sling')}
            isOn={look.sling}
            picture={<LookFigure look={{ ...plain, sling: true }} />}
            onChange={(sling) => onChange({ ...look, sling })}
          />
        </div>
      </fieldset>
      <SwatchGroup
        label={t('look.shoes')}
        values={CLOTHES_COLOURS}
        chosen={look.shoes}
        nameOf={(colour) => t(`look.clothesColours.${colour}`)}
        pictureOf={(shoes) => <LookFigure look={{ ...plain, shoes }} feet />}
        onChange={(shoes) => onChange({ ...look, shoes })}
      />
    </>
  );
}
