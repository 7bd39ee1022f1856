/** The editor of one routine: library, steps and the chosen step side by side, or one above the other on a phone. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureKey } from '@/domain/picture';
import { coverOf } from '@/domain/routine';
import { languageOf } from '@/domain/wording';
import { FailureNote } from '@/ui/failure-note';
import { useMediaQuery } from '@/ui/use-media-query';
import { Announcer } from './announcer';
import { type CardWording, cardText } from './card-wording';
import { CarriedCard } from './carried-card';
import { EditorContext } from './editor-context';
import { EditorHeader } from './editor-header';
import { EmptySteps } from './empty-steps';
import { Library } from './library';
import { PhoneDock } from './phone-dock';
import { RemoveZone } from './remove-zone';
import { RoutineDetails } from './routine-details';
import type { DraftState, RoutineDraft } from './routine-draft';
import { RoutineProposals } from './routine-proposals';
import { StepDragging } from './step-dragging';
import { StepList } from './step-list';
import { StepSheet, StepSide } from './step-side';
import { useEditorParts } from './use-editor-parts';
import { useRoutineDeeds } from './use-routine-deeds';
import { useUndoKeys } from './use-undo-keys';
import styles from './workshop.module.css';

const WIDE = '(min-width: 900px)';

type Props = {
  readonly draft: RoutineDraft;
  readonly state: Extract<DraftState, { status: 'ready' }>;
  readonly wording: CardWording;
};

export function Workshop({ draft, state, wording }: Props) {
  const { t } = useTranslation('editor');
  const { routine, steps } = state;
  const { editor, announcement, chosen, choose, texts, words } = useEditorParts(draft, wording);
  const isWide = useMediaQuery(WIDE);
  const [open, setOpen] = useState<'step' | 'library' | 'details' | null>(null);
  const title = cardText(routine.title, wording);
  const cover = coverOf(routine);
  const deeds = useRoutineDeeds(draft, routine.id, title);
  useUndoKeys(editor.actions);

  const chooseStep = useCallback(
    (stepId: string) => {
      choose(stepId);
      setOpen('step');
    },
    [choose],
  );
  const openDetails = useCallback(() => setOpen('details'), []);
  const close = useCallback(() => {
    draft.flush();
    setOpen(null);
  }, [draft]);
  const at = steps.findIndex((step) => step.id === chosen);
  const step = steps[at];
  const stepName = step === undefined ? '' : cardText(step.label, wording);
  const side = { step: step ?? null, place: at + 1, count: steps.length, wording };

  return (
    <EditorContext value={editor}>
      <StepDragging texts={texts}>
        <div className={styles.workshop}>
          <EditorHeader
            routineId={routine.id}
            title={title}
            titleLanguage={languageOf(routine.title, wording.language, wording.address)}
            coverKey={cover === null ? null : pictureKey(cover)}
            hue={routine.hue}
            saving={state.saving}
            undo={state.history.undo}
            redo={state.history.redo}
            isWide={isWide}
            onDetails={openDetails}
            deeds={deeds}
            isReadyMade={steps.some((one) => one.source !== undefined)}
          />
          {state.failure !== null && (
            <div className={styles.failure}>
              <FailureNote failure={state.failure} onRetry={draft.retry} />
            </div>
          )}
          <div className={styles.columns}>
            {isWide && (
              <aside className={styles.library} aria-label={t('library.title')}>
                <Library wording={wording} after={at + 1} afterName={stepName} />
                <RemoveZone />
              </aside>
            )}
            <main className={styles.steps} ref={editor.area} data-steps-area>
              <RoutineProposals />
              <StepList steps={steps} wording={wording} chosen={chosen} onChoose={chooseStep} />
              {steps.length === 0 && <EmptySteps isWide={isWide} onAdd={() => setOpen('library')} />}
            </main>
            {isWide && (
              <aside className={styles.side} aria-label={t('side.label')}>
                <StepSide {...side} />
              </aside>
            )}
          </div>
          {!isWide && (
            <PhoneDock
              wording={wording}
              after={at + 1}
              afterName={stepName}
              isOpen={open === 'library'}
              onOpen={() => setOpen('library')}
              onClose={close}
              onPlay={deeds.play}
            />
          )}
        </div>
        {!isWide && <StepSheet {...side} isOpen={open === 'step'} onClose={close} />}
        {open === 'details' && <RoutineDetails routine={routine} wording={wording} onClose={close} />}
        <CarriedCard
          steps={steps}
          wording={wording}
          nameOfPicture={(key) => cardText(words.of(key), wording)}
        />
      </StepDragging>
      <Announcer text={announcement} />
    </EditorContext>
  );
}
