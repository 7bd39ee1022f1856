import {
  ChevronLeft,
  Copy,
  Ellipsis,
  Pencil,
  Play,
  Printer,
  Redo2,
  RotateCcw,
  Trash2,
  Undo2,
} from 'lucide-react';
import { memo, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditName } from '@/domain/edit';
import type { PictureKey } from '@/domain/picture';
import type { Hue } from '@/domain/routine';
import type { Language } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { ActionMenu } from '@/ui/action-menu';
import { Button, LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { hueGround } from '@/ui/hue-ground';
import { pictureFor } from '@/ui/picture-library';
import { PictureView } from '@/ui/picture-view';
import { useEditor } from './editor-context';
import styles from './editor-header.module.css';
import { SavedState } from './saved-state';
import { useOriginals } from './use-originals';
import type { RoutineDeeds } from './use-routine-deeds';

type Props = {
  readonly routineId: string;
  readonly title: string;
  readonly titleLanguage: Language;
  readonly coverKey: PictureKey | null;
  readonly hue: Hue;
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly undo: EditName | null;
  readonly redo: EditName | null;
  readonly isWide: boolean;
  readonly onDetails: () => void;
  readonly deeds: RoutineDeeds;
  /** Some of its steps have ready-made words and pictures to go back to. */
  readonly isReadyMade: boolean;
};

export const EditorHeader = memo(function EditorHeader(props: Props) {
  const {
    routineId,
    title,
    titleLanguage,
    coverKey,
    hue,
    saving,
    undo,
    redo,
    isWide,
    onDetails,
    deeds,
    isReadyMade,
  } = props;
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const { actions } = useEditor();
  const restoreOriginal = useOriginals();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  return (
    <header className={styles.header}>
      <LinkButton rank="quiet" icon href={paths.routines()} aria-label={t('back')}>
        <ChevronLeft aria-hidden />
      </LinkButton>
      <div className={styles.name}>
        <h1 className={styles.heading}>
          <button
            type="button"
            className={styles.title}
            aria-label={t('details.open', { title: isolate(title) })}
            onClick={onDetails}
          >
            <span className={styles.cover} style={hueGround(hue)}>
              <PictureView picture={coverKey === null ? null : pictureFor(coverKey)} />
            </span>
            <span className={styles.text} dir="auto" lang={titleLanguage}>
              {title}
            </span>
          </button>
        </h1>
        <SavedState saving={saving} />
      </div>
      <Button
        rank="quiet"
        icon
        className={styles.turn ?? ''}
        disabled={undo === null}
        aria-label={undo === null ? common('undo') : t('undo.named', { edit: t(`edit.${undo}`) })}
        aria-keyshortcuts="Control+Z"
        onClick={actions.undo}
      >
        <Undo2 aria-hidden />
      </Button>
      <Button
        rank="quiet"
        icon
        className={styles.turn ?? ''}
        disabled={redo === null}
        aria-label={redo === null ? t('redo.label') : t('redo.named', { edit: t(`edit.${redo}`) })}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={actions.redo}
      >
        <Redo2 aria-hidden />
      </Button>
      <span className={styles.gap} />
      <MoreButton
        ref={menuButton}
        label={common('more')}
        isOpen={isMenuOpen}
        onClick={() => setMenuOpen(true)}
      />
      {isWide && (
        <>
          <LinkButton href={paths.print(routineId)}>
            <Printer aria-hidden />
            {t('print')}
          </LinkButton>
          <Button rank="primary" onClick={deeds.play}>
            <Play aria-hidden />
            {t('play')}
          </Button>
        </>
      )}
      <ActionMenu
        label={common('more')}
        trigger={menuButton}
        isOpen={isMenuOpen}
        onClose={() => setMenuOpen(false)}
        actions={[
          { id: 'details', label: t('details.title'), icon: Pencil, run: onDetails },
          ...(isWide
            ? []
            : [
                {
                  id: 'print',
                  label: t('print'),
                  icon: Printer,
                  run: () => window.location.assign(paths.print(routineId)),
                },
              ]),
          ...(isReadyMade
            ? [
                {
                  id: 'original',
                  label: t('original.all'),
                  icon: RotateCcw,
                  run: () => void restoreOriginal(),
                },
              ]
            : []),
          { id: 'duplicate', label: t('routine.duplicate'), icon: Copy, run: deeds.duplicate },
          { id: 'bin', label: t('routine.bin'), icon: Trash2, run: deeds.bin },
        ]}
      />
    </header>
  );
});

type MoreProps = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
};

function MoreButton({ ref, label, isOpen, onClick }: MoreProps) {
  return (
    <button
      type="button"
      ref={ref}
      className={styles.more}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={onClick}
    >
      <Ellipsis aria-hidden />
    </button>
  );
}
