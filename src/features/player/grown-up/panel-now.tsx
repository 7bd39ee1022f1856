/** The step that the child is on: its time, and going past it. */
import type { GrownUpAction } from '@/domain/playing/play-action';
import { Button } from '@/ui/button';
import { useTexts } from '@/ui/texts';
import type { GrownUpPanelProps } from './grown-up-panel';
import styles from './grown-up-panel.module.css';
import { HelpPause } from './help-pause';
import type { PanelModel } from './panel-model';
import { StepFace } from './step-face';

const ADDED_MINUTES = [1, 2] as const;
const MINUTE_MS = 60_000;

type Props = Pick<GrownUpPanelProps, 'child' | 'waiting' | 'setWaiting'> & {
  readonly model: PanelModel;
  readonly act: (action: GrownUpAction) => unknown;
};

export function PanelNow({ model, child, act, waiting, setWaiting }: Props) {
  const { t } = useTexts('grown-up');
  const now = model.steps.find(({ step }) => step.id === model.nowId);
  if (now === undefined) return null;
  const moreTime = (model.hasTimer ? ADDED_MINUTES : []).map((count) => (
    <Button key={count} onClick={() => act({ type: 'add-time', addedMs: count * MINUTE_MS })}>
      {t('now.addTime', { count })}
    </Button>
  ));
  if (model.isPicking) {
    return (
      <section className={styles.group} aria-labelledby="panel-now">
        <h3 id="panel-now">{t('now.title')}</h3>
        <p>{t('now.picking')}</p>
        {moreTime.length > 0 && <div className={styles.buttons}>{moreTime}</div>}
      </section>
    );
  }
  return (
    <section className={styles.group} aria-labelledby="panel-now">
      <h3 id="panel-now">{t('now.title')}</h3>
      <StepFace step={now.step} />
      <div className={styles.buttons}>
        {model.isTimeReady && (
          <Button onClick={() => act({ type: 'start-for-child' })}>{t('now.startTime')}</Button>
        )}
        <Button
          disabled={!model.canHold}
          aria-describedby={model.canHold ? undefined : 'cannot-hold'}
          onClick={() => act({ type: model.isHeld ? 'release' : 'hold' })}
        >
          {t(model.isHeld ? 'now.release' : 'now.hold')}
        </Button>
        <Button
          disabled={!model.canSkip}
          aria-describedby={model.canSkip ? undefined : 'cannot-skip'}
          onClick={() => act({ type: 'skip' })}
        >
          {t('now.skip')}
        </Button>
        {moreTime}
      </div>
      {!model.canHold && <p id="cannot-hold">{t('now.cannotHold')}</p>}
      {!model.canSkip && <p id="cannot-skip">{t('now.cannotSkip')}</p>}
      {model.isHeld && <p role="status">{t('now.held')}</p>}
      <HelpPause
        key={model.nowId}
        planned={now.step.help?.delayMs ?? child.helpPauseMs}
        waiting={waiting}
        setWaiting={setWaiting}
      />
    </section>
  );
}
