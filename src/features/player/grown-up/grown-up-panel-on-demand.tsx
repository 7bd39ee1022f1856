/** The panel is fetched when a grown-up first opens it. Where that fails, the way out of child mode must still be there. */
import { type ComponentType, useEffect, useRef, useState } from 'react';
import styles from '@/features/player/lock/lock-dialog.module.css';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { useTexts } from '@/ui/texts';
import type { GrownUpPanelProps } from './grown-up-panel';
import { useLeaving } from './use-leaving';

export function GrownUpPanelOnDemand(props: GrownUpPanelProps) {
  const [Panel, setPanel] = useState<ComponentType<GrownUpPanelProps> | 'failed' | null>(null);
  useEffect(() => {
    let isShown = true;
    import('./grown-up-panel').then(
      ({ GrownUpPanel }) => isShown && setPanel(() => GrownUpPanel),
      () => isShown && setPanel('failed'),
    );
    return () => {
      isShown = false;
    };
  }, []);
  if (Panel === null) return null;
  return Panel === 'failed' ? <PanelFailed {...props} /> : <Panel {...props} />;
}

function PanelFailed({
  wasAsked,
  onClose,
  onExit,
}: Pick<GrownUpPanelProps, 'wasAsked' | 'onClose' | 'onExit'>) {
  const { leave, question } = useLeaving(wasAsked, onExit);
  const { t, i18n } = useTexts('child');
  const language = appLanguageOf(i18n);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      lang={language}
      dir={LANGUAGES[language].direction}
      aria-labelledby="panel-failed"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.form}>
        <p id="panel-failed">{t('grownUp.panelFailed')}</p>
        <button type="button" className={styles.cancel} onClick={leave}>
          {t('grownUp.leave')}
        </button>
        <button type="button" className={styles.cancel} onClick={onClose}>
          {t('grownUp.close')}
        </button>
        {question}
      </div>
    </dialog>
  );
}
