import { ChevronLeft, Copy, Ellipsis, Pencil, Play, Printer, Redo2, Trash2, Undo2 } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coverOf, type Routine } from '@/domain/routine';
import { languageOf } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { ActionMenu } from '@/ui/action-menu';
import { Button, LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { hueGround } from '@/ui/hue-ground';
import { PictureView } from '@/ui/picture-view';
import { type CardWording, cardText } from './card-wording';
import { useEditor } from './editor-context';
import styles from './editor-header.module.css';
import type { DraftState } from './routine-draft';
import { SavedState } from './saved-state';

type Props = {
  readonly routine: Routine;
  readonly state: Extract<DraftState, { status: 'ready' }>;
  readonly wording: CardWording;
  readonly isWide: boolean;
  readonly onDetails: () => void;
  readonly onPlay: () => void;
  readonly onDuplicate: () => void;
  readonly onBin: () => void;
};

export function EditorHeader(props: Props) {
  const { routine, state, wording, isWide, onDetails, onPlay, onDuplicate, onBin } = props;
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const { actions } = useEditor();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const title = cardText(routine.title, wording);
  const { undo, redo } = state.history;
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
            <span className={styles.cover} style={hueGround(routine.hue)}>
              <PictureView picture={coverOf(routine)} />
            </span>
            <span className={styles.text} dir="auto" lang={languageOf(routine.title, wording.language)}>
              {title}
            </span>
          </button>
        </h1>
        <SavedState saving={state.saving} />
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
          <LinkButton href={paths.print(routine.id)}>
            <Printer aria-hidden />
            {t('print')}
          </LinkButton>
          <Button rank="primary" onClick={onPlay}>
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
                  run: () => window.location.assign(paths.print(routine.id)),
                },
              ]),
          { id: 'duplicate', label: t('routine.duplicate'), icon: Copy, run: onDuplicate },
          { id: 'bin', label: t('routine.bin'), icon: Trash2, run: onBin },
        ]}
      />
    </header>
  );
}

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
