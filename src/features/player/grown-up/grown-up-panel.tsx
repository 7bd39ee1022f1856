/**
 * The grown-up's hand in a run: behind the lock, over the child's screen, and closed again in a moment. Everything in it is
 * a button that can be reached one after the other, and acts at once.
 */
import { useEffect, useRef } from 'react';
import type { Child } from '@/domain/child';
import type { GrownUpAction } from '@/domain/playing/play-action';
import type { Playback } from '@/domain/playing/playback';
import type { Run, RunSession } from '@/domain/playing/run';
import type { Waiting } from '@/features/player/lock/wait-ring';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { Button } from '@/ui/button';
import { PlanProposals } from '@/ui/plan-proposals';
import { SessionFields } from '@/ui/session-fields';
import { useTexts } from '@/ui/texts';
import styles from './grown-up-panel.module.css';
import { PanelHelp } from './panel-help';
import { panelModelOf } from './panel-model';
import { PanelNow } from './panel-now';
import { PanelSteps } from './panel-steps';
import { useLeaving } from './use-leaving';

export type GrownUpPanelProps = {
  readonly run: Run;
  readonly playback: Playback;
  readonly child: Pick<Child, 'promptOrder' | 'helpPauseMs' | 'breakMs' | 'cardLanguage' | 'address'>;
  readonly act: (action: GrownUpAction) => unknown;
  readonly session: RunSession;
  readonly changeSession: (set: Partial<RunSession>) => unknown;
  /** The pause before helping; it goes on when the panel is closed. */
  readonly waiting: Waiting | null;
  readonly setWaiting: (waiting: Waiting | null) => void;
  /** The lock's question was answered to open it. */
  readonly wasAsked: boolean;
  readonly onClose: () => void;
  /** Leaves child mode. */
  readonly onExit: () => unknown;
};

export function GrownUpPanel(props: GrownUpPanelProps) {
  const { run, playback, child, act, session, changeSession, waiting, setWaiting, onClose } = props;
  const model = panelModelOf(run, playback);
  const { t, i18n, ready } = useTexts('grown-up');
  const { leave, question } = useLeaving(props.wasAsked, props.onExit);
  const dialog = useRef<HTMLDialogElement>(null);
  const language = appLanguageOf(i18n);
  useEffect(() => {
    if (ready) dialog.current?.showModal();
  }, [ready]);

  if (!ready) return null;
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      lang={language}
      dir={LANGUAGES[language].direction}
      aria-labelledby="panel-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.header}>
        <h2 id="panel-title">{t('title')}</h2>
        <Button rank="primary" onClick={close}>
          {t('close')}
        </Button>
      </header>
      <div className={styles.groups}>
        {model.nowId !== null && (
          <PanelNow model={model} child={child} act={act} waiting={waiting} setWaiting={setWaiting} />
        )}
        <PlanProposals routineId={run.routineId} child={child} />
        <PanelHelp model={model} order={child.promptOrder} act={act} />
        <PanelSteps model={model} child={child} act={act} />
        <SessionFields
          run={run}
          session={session}
          isStopped={model.isStopped}
          changeSession={changeSession}
        />
        <Button className={styles.exit ?? ''} onClick={leave}>
          {t('leave')}
        </Button>
        {question}
      </div>
    </dialog>
  );
}
