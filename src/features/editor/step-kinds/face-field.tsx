/** A small card: its picture, chosen in a sheet, and its words. */
import { ImagePlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PictureKey, pictureKey, pictureOfKey } from '@/domain/picture';
import { type Face, MAX_LABEL_LENGTH } from '@/domain/step';
import { type CardWording, cardText, ownText, withOwnText } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { isolate } from '@/i18n/i18n';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { PicturePicker } from '@/ui/picture-picker';
import { PictureView } from '@/ui/picture-view';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import styles from './face-field.module.css';

type Props = {
  /** Which card it is, such as "Card 2". */
  readonly name: string;
  readonly face: Face;
  readonly wording: CardWording;
  readonly onSet: (set: Partial<Face>) => void;
  readonly onType: (set: Partial<Face>) => void;
};

export function FaceField({ name, face, wording, onSet, onType }: Props) {
  const { t, i18n } = useTranslation('editor');
  const { draft, cardTexts } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const { language } = wording;
  const isOtherLanguage = language !== appLanguageOf(i18n);
  const labelOf = useCallback((picture: string) => t('picture.take', { name: isolate(picture) }), [t]);

  /** A card without words takes those of its picture. */
  async function pick(key: PictureKey) {
    setOpen(false);
    await cardTexts().onTheWay();
    const hasWords = cardText(face.label, wording) !== '';
    onSet({ picture: pictureOfKey(key), ...(hasWords ? {} : { label: cardTexts().of(key) }) });
  }

  return (
    <div className={styles.face}>
      <button
        type="button"
        className={styles.picture}
        data-empty={face.picture === null || undefined}
        aria-label={t(face.picture === null ? 'smallCard.choosePicture' : 'smallCard.changePicture', {
          name,
        })}
        onClick={() => setOpen(true)}
      >
        {face.picture === null ? <ImagePlus aria-hidden /> : <PictureView picture={face.picture} />}
      </button>
      <TextField
        label={
          isOtherLanguage
            ? t('smallCard.wordsIn', { name, language: LANGUAGES[language].name })
            : t('smallCard.words', { name })
        }
        value={ownText(face.label, wording)}
        placeholder={cardText(face.label, wording)}
        lang={language}
        maxLength={MAX_LABEL_LENGTH}
        onChange={(text) => onType({ label: withOwnText(face.label, text, wording) })}
        onBlur={draft.flush}
      />
      {isOpen && (
        <Sheet isOpen size="tall" title={t('picture.title')} onClose={() => setOpen(false)}>
          <PicturePicker
            labelOf={labelOf}
            address={wording.address}
            cardLanguage={language}
            chosen={face.picture === null ? null : pictureKey(face.picture)}
            onPick={(key) => void pick(key)}
          />
        </Sheet>
      )}
    </div>
  );
}
