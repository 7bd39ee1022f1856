/** "Import a pack": the device's file chooser, a zip dropped onto the page, or one that another app shared. */
import { FolderDown } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ImportSheet } from './import-sheet';

type Props = {
  readonly area: RefObject<HTMLElement | null>;
  /** A zip that came another way is opened like a chosen one. */
  readonly given: File | null;
  readonly onClosed: () => void;
};

export function ImportButton({ area, given, onClosed }: Props) {
  const { t } = useTranslation('pictures');
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  useDroppedZip(area, setFile);
  useEffect(() => {
    if (given !== null) setFile(given);
  }, [given]);
  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <FolderDown aria-hidden />
        {t('import.button')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        data-pack-input
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // Leaving the chooser again changes nothing.
          if (chosen !== undefined) setFile(chosen);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
      {file !== null && (
        <ImportSheet
          key={`${file.name} ${file.size} ${file.lastModified}`}
          file={file}
          onAgain={() => input.current?.click()}
          onClose={() => {
            setFile(null);
            onClosed();
          }}
        />
      )}
    </>
  );
}

function useDroppedZip(area: RefObject<HTMLElement | null>, take: (file: File) => void): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const drop = (event: DragEvent) => {
      const zip = [...(event.dataTransfer?.files ?? [])].find(({ name }) => /\.zip$/i.test(name));
      if (zip === undefined) return;
      event.preventDefault();
      take(zip);
    };
    element.addEventListener('drop', drop);
    return () => element.removeEventListener('drop', drop);
  }, [area, take]);
}
