/** What the routine is called, how it is told apart (cover, colour) and how it is done. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureKey, pictureOfKey } from '@/domain/picture';
import { coverOf, HUES, type Routine } from '@/domain/routine';
import { MAX_TITLE_LENGTH } from '@/domain/step';
import { isolate } from '@/i18n/i18n';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { Button } from '@/ui/button';
import { hueGround } from '@/ui/hue-ground';
import { PicturePicker } from '@/ui/picture-picker';
import { PictureView } from '@/ui/picture-view';
import { Sheet } from '@/ui/sheet';
import { SwatchGroup } from '@/ui/swatch-group';
import { TextField } from '@/ui/text-field';
import { type CardWording, cardText, withOwnText } from './card-wording';
import { useEditor } from './editor-context';
import styles from './routine-details.module.css';
import { RoutineSettings } from './routine-settings/routine-settings';

type Props = {
  readonly routine: Routine;
  readonly wording: CardWording;
  readonly onClose: () => void;
};

export function RoutineDetails(props: Props) {
  const { onClose } = props;
  const { t } = useTranslation('editor');
  const [isPicking, setPicking] = useState(false);
  const close = () => {
    setPicking(false);
    if (!isPicking) onClose();
  };
  return (
    <Sheet
      isOpen
      size={isPicking ? 'tall' : 'window'}
      title={t(isPicking ? 'cover.title' : 'details.title')}
      onClose={close}
    >
      {isPicking ? (
        <CoverPicker {...props} onPicked={() => setPicking(false)} />
      ) : (
        <Details {...props} onChangeCover={() => setPicking(true)} />
      )}
    </Sheet>
  );
}

function CoverPicker({ routine, wording, onPicked }: Props & { readonly onPicked: () => void }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const labelOf = useCallback((name: string) => t('cover.take', { name: isolate(name) }), [t]);
  const cover = coverOf(routine);
  return (
    <PicturePicker
      labelOf={labelOf}
      address={wording.address}
      cardLanguage={wording.language}
      chosen={cover === null ? null : pictureKey(cover)}
      onPick={(key) => {
        actions.setRoutine({ cover: pictureOfKey(key) });
        onPicked();
      }}
    />
  );
}

function Details({ routine, wording, onChangeCover }: Props & { readonly onChangeCover: () => void }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  return (
    <div className={styles.details}>
      <TitleField routine={routine} wording={wording} />
      <div className={styles.cover}>
        <span className={styles.picture} style={hueGround(routine.hue)}>
          <PictureView picture={coverOf(routine)} />
        </span>
        <div className={styles.actions}>
          <h3 className={styles.label}>{t('cover.label')}</h3>
          <Button onClick={onChangeCover}>{t('picture.change')}</Button>
          {routine.cover !== null && (
            <Button rank="quiet" onClick={() => actions.setRoutine({ cover: null })}>
              {t('cover.first')}
            </Button>
          )}
        </div>
      </div>
      <SwatchGroup
        label={t('hue.label')}
        values={HUES}
        chosen={routine.hue}
        nameOf={(hue) => t(`hue.${hue}`)}
        pictureOf={(hue) => <span className={styles.hue} style={hueGround(hue)} />}
        onChange={(hue) => actions.setRoutine({ hue })}
      />
      <RoutineSettings routine={routine} wording={wording} />
    </div>
  );
}

/** A routine is never without a name: an empty field keeps the old one, and says so when it is left. */
function TitleField({ routine, wording }: Pick<Props, 'routine' | 'wording'>) {
  const { t, i18n } = useTranslation('editor');
  const { actions, draft } = useEditor();
  const [isEmpty, setEmpty] = useState(false);
  const [wasKept, setKept] = useState(false);
  const { language } = wording;
  const isOtherLanguage = language !== appLanguageOf(i18n);
  function type(text: string): void {
    setEmpty(text.trim() === '');
    setKept(false);
    if (text.trim() !== '') actions.typeRoutine({ title: withOwnText(routine.title, text, wording) });
  }
  function leave(): void {
    if (isEmpty) setKept(true);
    setEmpty(false);
    draft.flush();
  }
  return (
    <TextField
      label={isOtherLanguage ? t('title.in', { language: LANGUAGES[language].name }) : t('title.label')}
      value={isEmpty ? '' : cardText(routine.title, wording)}
      lang={language}
      maxLength={MAX_TITLE_LENGTH}
      hint={wasKept ? <p role="status">{t('title.kept')}</p> : undefined}
      onChange={type}
      onBlur={leave}
    />
  );
}
