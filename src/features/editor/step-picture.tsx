import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PictureKey, pictureKey, pictureOfKey } from '@/domain/picture';
import type { Step } from '@/domain/step';
import { isolate } from '@/i18n/i18n';
import { Button } from '@/ui/button';
import { CombineButton } from '@/ui/combine-button';
import { FavouriteToggle } from '@/ui/favourite-toggle';
import { PicturePicker } from '@/ui/picture-picker';
import { PictureView } from '@/ui/picture-view';
import { Sheet } from '@/ui/sheet';
import { type CardWording, cardText } from './card-wording';
import { useEditor } from './editor-context';
import styles from './step-picture.module.css';

type Props = { readonly step: Step; readonly wording: CardWording };

export function StepPicture({ step, wording }: Props) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const label = cardText(step.label, wording);
  const pick = useCallback(
    (key: PictureKey) => {
      actions.set(step.id, { picture: pictureOfKey(key) });
      setOpen(false);
    },
    [actions, step.id],
  );
  const labelOf = useCallback((name: string) => t('picture.take', { name: isolate(name) }), [t]);
  return (
    <div className={styles.picture}>
      <div className={styles.frame} data-empty={step.picture === null || undefined}>
        {step.picture === null ? (
          <p className={styles.missing}>{t('coach.noPicture')}</p>
        ) : (
          <PictureView
            picture={step.picture}
            alt={label === '' ? t('picture.unnamed') : t('picture.of', { name: isolate(label) })}
          />
        )}
      </div>
      <div className={styles.actions}>
        <Button onClick={() => setOpen(true)}>
          {t(step.picture === null ? 'picture.choose' : 'picture.change')}
        </Button>
        {step.picture !== null && (
          <CombineButton
            start={step.picture}
            language={wording.language}
            address={wording.address}
            className={styles.combine}
            onMade={(card) => pick(pictureKey(card.picture))}
          >
            {t(step.picture.kind === 'composed' ? 'picture.parts' : 'picture.addTo')}
          </CombineButton>
        )}
        {step.picture !== null && <FavouriteToggle picture={step.picture} />}
        {step.picture !== null && (
          <Button rank="quiet" onClick={() => actions.set(step.id, { picture: null })}>
            {t('picture.none')}
          </Button>
        )}
      </div>
      {isOpen && (
        <Sheet isOpen size="tall" title={t('picture.title')} onClose={() => setOpen(false)}>
          <PicturePicker
            labelOf={labelOf}
            address={wording.address}
            cardLanguage={wording.language}
            chosen={step.picture === null ? null : pictureKey(step.picture)}
            onPick={pick}
          />
        </Sheet>
      )}
    </div>
  );
}
