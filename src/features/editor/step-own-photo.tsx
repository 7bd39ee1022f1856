import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { isolate } from '@/i18n/i18n';
import { Button } from '@/ui/button';
import { PhotoButton } from '@/ui/photo-button';
import { PictureView } from '@/ui/picture-view';
import { type CardWording, cardText } from './card-wording';
import { useEditor } from './editor-context';
import styles from './step-own-photo.module.css';

type Props = { readonly step: Step; readonly wording: CardWording };

/** The first rung of the picture ladder: the family's own photo, beside the picture that the step has anyway. */
export function StepOwnPhoto({ step, wording }: Props) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const photo = step.photo ?? null;
  const label = cardText(step.label, wording);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('ownPhoto.title')}</legend>
      <p className={styles.hint}>{t('ownPhoto.hint')}</p>
      <div className={styles.row}>
        {photo !== null && (
          <span className={styles.photo}>
            <PictureView
              picture={photo}
              alt={t('ownPhoto.of', { name: label === '' ? t('picture.unnamed') : isolate(label) })}
            />
          </span>
        )}
        <PhotoButton
          language={wording.language}
          label={t(photo === null ? 'ownPhoto.take' : 'ownPhoto.change')}
          onMade={(card) => actions.set(step.id, { photo: card.picture })}
        />
        {photo !== null && (
          <Button rank="quiet" onClick={() => actions.set(step.id, { photo: null })}>
            {t('ownPhoto.remove')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
