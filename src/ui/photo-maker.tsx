/**
 * A photo becomes a card: it is opened, cropped to a square and turned, named, and kept without its metadata.
 *
 * Loaded with the first photo. What the cropping library draws is styled by its own file, not by the style element that
 * it would insert: the content security policy refuses those.
 */
import { RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import Cropper from 'react-easy-crop';
import 'react-easy-crop/react-easy-crop.css';
import { useTranslation } from 'react-i18next';
import type { OwnCard } from '@/domain/own-card';
import { MAX_LABEL_LENGTH } from '@/domain/step';
import type { Language } from '@/domain/wording';
import type { CropArea, OpenedPicture, PictureFailure } from '@/services/app-services';
import { useServices } from '@/services/services-context';
import { Button } from './button';
import { FailureNote } from './failure-note';
import styles from './photo-maker.module.css';
import { TextField } from './text-field';
import { useNewCard } from './use-new-card';

type Props = {
  readonly file: Blob;
  readonly language: Language;
  /** After the card is on the disk. */
  readonly onMade: (card: OwnCard) => void;
  /** Another file is chosen. */
  readonly onAgain: () => void;
};

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly failure: PictureFailure }
  | { readonly state: 'open'; readonly picture: OpenedPicture };

export default function PhotoMaker({ file, language, onMade, onAgain }: Props) {
  const { t } = useTranslation('pictures');
  const opening = useOpened(file);
  if (opening.state === 'opening') return <p role="status">{t('photo.opening')}</p>;
  if (opening.state === 'failed') {
    return (
      <div className={styles.maker}>
        <p role="alert">{t(`photo.failure.${opening.failure.kind}`)}</p>
        <Button onClick={onAgain}>{t('photo.another')}</Button>
      </div>
    );
  }
  return <Cropping picture={opening.picture} language={language} onMade={onMade} onAgain={onAgain} />;
}

const ZOOM = { min: 1, max: 4, step: 0.25 } as const;

function Cropping({
  picture,
  language,
  onMade,
  onAgain,
}: Omit<Props, 'file'> & { readonly picture: OpenedPicture }) {
  const { t } = useTranslation('pictures');
  const { platform } = useServices();
  const [crop, setCrop] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState<number>(ZOOM.min);
  const [turn, setTurn] = useState(0);
  const [area, setArea] = useState<CropArea | null>(null);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState<PictureFailure | null>(null);
  const { keep, failure, isKeeping } = useNewCard(onMade);
  const use = async () => {
    if (area === null) return;
    const made = await platform.pictures.crop(picture, area, turn);
    if (!made.ok) setFailed(made.failure);
    else await keep({ picture: made.value, name, language });
  };
  return (
    <form
      className={styles.maker}
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <div className={styles.stage}>
        <Cropper
          image={picture.url}
          crop={crop}
          zoom={zoom}
          minZoom={ZOOM.min}
          maxZoom={ZOOM.max}
          rotation={turn}
          aspect={1}
          onCropChange={setCrop}
          onZoomChange={setZoom}
          onCropComplete={(_, pixels) => setArea(pixels)}
          disableAutomaticStylesInjection
          cropperProps={{ 'aria-label': t('photo.move') }}
        />
      </div>
      <div className={styles.tools}>
        <Button
          icon
          aria-label={t('photo.smaller')}
          disabled={zoom <= ZOOM.min}
          onClick={() => setZoom(Math.max(ZOOM.min, zoom - ZOOM.step))}
        >
          <ZoomOut aria-hidden />
        </Button>
        <Button
          icon
          aria-label={t('photo.larger')}
          disabled={zoom >= ZOOM.max}
          onClick={() => setZoom(Math.min(ZOOM.max, zoom + ZOOM.step))}
        >
          <ZoomIn aria-hidden />
        </Button>
        <Button onClick={() => setTurn((turn + 90) % 360)}>
          <RotateCw aria-hidden />
          {t('photo.turn')}
        </Button>
        <Button rank="quiet" onClick={onAgain}>
          {t('photo.another')}
        </Button>
      </div>
      <TextField
        label={t('photo.name')}
        value={name}
        lang={language}
        maxLength={MAX_LABEL_LENGTH}
        onChange={setName}
      />
      {failed !== null && <p role="alert">{t(`photo.failure.${failed.kind}`)}</p>}
      {failure !== null && <FailureNote failure={failure} />}
      <p className={styles.privacy}>{t('photo.privacy')}</p>
      <Button type="submit" rank="primary" disabled={area === null || isKeeping}>
        {t(isKeeping ? 'photo.saving' : 'photo.use')}
      </Button>
    </form>
  );
}

function useOpened(file: Blob): Opening {
  const { platform } = useServices();
  const [opened, setOpened] = useState<{ readonly file: Blob; readonly opening: Opening } | null>(null);
  useEffect(() => {
    let isShown = true;
    let picture: OpenedPicture | null = null;
    platform.pictures.open(file).then((result) => {
      if (result.ok) picture = result.value;
      if (!isShown) picture?.close();
      else
        setOpened({
          file,
          opening: result.ok
            ? { state: 'open', picture: result.value }
            : { state: 'failed', failure: result.failure },
        });
    });
    return () => {
      isShown = false;
      picture?.close();
    };
  }, [platform, file]);
  return opened?.file === file ? opened.opening : { state: 'opening' };
}
