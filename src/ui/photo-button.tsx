/**
 * "Photo": one tap opens the device's own chooser (camera, photos, files), a second one uses the picture. Pasting a picture or
 * dropping one from the desktop comes the same way.
 */
import { Camera } from 'lucide-react';
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnCard } from '@/domain/own-card';
import type { Language } from '@/domain/wording';
import { Button } from './button';
import styles from './photo-button.module.css';
import { Sheet } from './sheet';

const PhotoMaker = lazy(() => import('./photo-maker'));

type Props = {
  readonly language: Language;
  readonly onMade: (card: OwnCard) => void;
  /** Where pictures may be dropped or pasted; nowhere without it. */
  readonly area?: RefObject<HTMLElement | null>;
  /** Otherwise "Photo". */
  readonly label?: string;
  /** A picture that came another way is opened like a chosen one, under a title of its own. */
  readonly given?: { readonly file: Blob; readonly title: string } | null;
  /** Without a card. */
  readonly onClosed?: () => void;
};

export function PhotoButton({ language, onMade, area, label, given = null, onClosed }: Props) {
  const { t } = useTranslation('pictures');
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<Blob | null>(null);
  const nowhere = useRef<HTMLElement>(null);
  usePicturesFromOutside(area ?? nowhere, setFile);
  const givenFile = given?.file;
  useEffect(() => {
    if (givenFile !== undefined) setFile(givenFile);
  }, [givenFile]);
  const choose = () => input.current?.click();
  return (
    <>
      <Button className={styles.button ?? ''} onClick={choose}>
        <Camera aria-hidden />
        <span className={styles.label}>{label ?? t('photo.add')}</span>
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        data-photo-input={label === undefined ? 'library' : 'step'}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) setFile(chosen);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
      {file !== null && (
        <Sheet
          isOpen
          size="full"
          title={file === givenFile ? (given?.title ?? '') : t('photo.title')}
          onClose={() => {
            setFile(null);
            onClosed?.();
          }}
        >
          <Suspense fallback={<p role="status">{t('photo.opening')}</p>}>
            <PhotoMaker
              file={file}
              language={language}
              onAgain={choose}
              onMade={(card) => {
                setFile(null);
                onMade(card);
              }}
            />
          </Suspense>
        </Sheet>
      )}
    </>
  );
}

/** Not the text that is pasted into a field: only when there is a picture among what comes. */
function usePicturesFromOutside(area: RefObject<HTMLElement | null>, take: (file: Blob) => void): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const pictureIn = (data: DataTransfer | null) =>
      [...(data?.files ?? [])].find((file) => file.type.startsWith('image/') || file.type === '');
    const paste = (event: ClipboardEvent) => {
      // Under an open sheet, which may have a picker of its own.
      if (element.closest('[inert], [aria-hidden="true"]') !== null) return;
      const file = pictureIn(event.clipboardData);
      if (file === undefined) return;
      event.preventDefault();
      take(file);
    };
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = pictureIn(event.dataTransfer);
      if (file === undefined) return;
      event.preventDefault();
      take(file);
    };
    document.addEventListener('paste', paste);
    element.addEventListener('dragover', allow);
    element.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      element.removeEventListener('dragover', allow);
      element.removeEventListener('drop', drop);
    };
  }, [area, take]);
}
