/** What a thumb reaches on a phone: a card to add, and Play. The library comes from below as a sheet. */
import { Play, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import type { CardWording } from './card-wording';
import { useCarried } from './drag-store';
import { useEditor } from './editor-context';
import { Library } from './library';
import styles from './phone-dock.module.css';
import { RemoveZone } from './remove-zone';

type Props = {
  readonly wording: CardWording;
  readonly after: number;
  readonly afterName: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onPlay: () => void;
};

export function PhoneDock({ wording, after, afterName, isOpen, onOpen, onClose, onPlay }: Props) {
  const { t } = useTranslation('editor');
  const { drag } = useEditor();
  const carried = useCarried(drag);
  return (
    <footer className={styles.dock}>
      <button type="button" className={styles.add} aria-haspopup="dialog" onClick={onOpen}>
        <Search aria-hidden />
        {t('library.open')}
      </button>
      <Button rank="primary" className={styles.play} onClick={onPlay}>
        <Play aria-hidden />
        {t('play')}
      </Button>
      <RemoveZone />
      <Sheet
        isOpen={isOpen}
        size="tall"
        title={t('library.open')}
        onClose={onClose}
        isAside={carried?.kind === 'tile'}
      >
        <Library wording={wording} after={after} afterName={afterName} />
      </Sheet>
    </footer>
  );
}
