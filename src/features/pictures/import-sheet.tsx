/**
 * A zip on its way in: looked into, named, brought in with its progress, and told about.
 *
 * Closing while pictures come stops the import and takes back what came; the question before it says so.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FailureNote } from '@/ui/failure-note';
import { Sheet } from '@/ui/sheet';
import { ImportChoices } from './import-choices';
import { ImportReport } from './import-report';
import styles from './import-sheet.module.css';
import { type ImportState, useImport } from './use-import';

type Props = { readonly file: File; readonly onAgain: () => void; readonly onClose: () => void };

export function ImportSheet({ file, onAgain, onClose }: Props) {
  const { t } = useTranslation('pictures');
  const { state, start, stop } = useImport(file);
  const [isAsking, setAsking] = useState(false);
  const isBusy = state.is === 'importing';
  return (
    <>
      <Sheet isOpen title={t('import.title')} onClose={() => (isBusy ? setAsking(true) : onClose())}>
        <div className={styles.stage}>
          <Stage
            state={state}
            start={start}
            onStop={() => setAsking(true)}
            onAgain={onAgain}
            onClose={onClose}
          />
        </div>
      </Sheet>
      <ConfirmDialog
        isOpen={isAsking && isBusy}
        title={t('import.stopTitle')}
        confirmLabel={t('import.stop')}
        onConfirm={() => {
          setAsking(false);
          stop();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('import.stopBody')}</p>
      </ConfirmDialog>
    </>
  );
}

type StageProps = Pick<Props, 'onAgain' | 'onClose'> & {
  readonly state: ImportState;
  readonly start: ReturnType<typeof useImport>['start'];
  readonly onStop: () => void;
};

function Stage({ state, start, onStop, onAgain, onClose }: StageProps) {
  const { t } = useTranslation('pictures');
  switch (state.is) {
    case 'looking':
      return <p role="status">{t('import.looking')}</p>;
    case 'choosing':
      return <ImportChoices opened={state.opened} onStart={start} />;
    case 'importing':
      return <Importing done={state.done} total={state.total} onStop={onStop} />;
    case 'done':
      return <ImportReport report={state.report} onClose={onClose} />;
    case 'refused':
      return (
        <>
          <p role="alert">{t(`import.failure.${state.failure}`)}</p>
          <div className={styles.actions}>
            <Button onClick={onAgain}>{t('import.another')}</Button>
          </div>
        </>
      );
    case 'not-kept':
      return <FailureNote failure={state.failure} onRetry={onAgain} />;
    case 'stopped':
      return (
        <>
          <p role="status">{t('import.stopped')}</p>
          <div className={styles.actions}>
            <Button onClick={onAgain}>{t('import.another')}</Button>
            <Button rank="primary" onClick={onClose}>
              {t('mine.done')}
            </Button>
          </div>
        </>
      );
  }
}

function Importing(props: { readonly done: number; readonly total: number; readonly onStop: () => void }) {
  const { done, total, onStop } = props;
  const { t } = useTranslation('pictures');
  return (
    <>
      <label className={styles.progress}>
        <span>{t('import.progress', { done, count: total })}</span>
        <progress max={total} value={done} />
      </label>
      <p>{t('import.stay')}</p>
      <div className={styles.actions}>
        <Button onClick={onStop}>{t('import.stop')}</Button>
      </div>
    </>
  );
}
