import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreFailure } from '@/domain/store-failure';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { CheckRow } from '@/ui/check-row';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FailureNote } from '@/ui/failure-note';
import styles from './settings.module.css';

const GONE = ['children', 'routines', 'runs', 'photos', 'settings'] as const;

/** Two steps and a tick: the only thing in the app that neither the bin nor Undo brings back. */
export function DeleteEverything({ onDeleted }: { readonly onDeleted: () => void }) {
  const { t } = useTranslation('settings');
  const services = useServices();
  const [isAsking, setAsking] = useState(false);
  const [isUnderstood, setUnderstood] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const close = () => {
    setAsking(false);
    setUnderstood(false);
  };
  const deleteAll = async () => {
    close();
    setFailure(null);
    setDeleting(true);
    const result = await services.deleteEverything();
    setDeleting(false);
    if (result.ok) onDeleted();
    else setFailure(result.failure);
  };
  return (
    <section className={styles.section} aria-labelledby="delete">
      <h2 id="delete">{t('data.delete.title')}</h2>
      <p>{t('data.delete.body')}</p>
      {failure !== null && <FailureNote failure={failure} />}
      <Button
        rank="careful"
        className={styles.start ?? ''}
        disabled={isDeleting}
        onClick={() => setAsking(true)}
      >
        <Trash2 aria-hidden />
        {isDeleting ? t('data.delete.deleting') : t('data.delete.open')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('data.delete.confirmTitle')}
        confirmLabel={t('data.delete.confirm')}
        isConfirmDisabled={!isUnderstood}
        onConfirm={deleteAll}
        onCancel={close}
      >
        <p>{t('data.delete.list')}</p>
        <ul className={styles.points}>
          {GONE.map((part) => (
            <li key={part}>{t(`data.delete.${part}`)}</li>
          ))}
        </ul>
        <CheckRow label={t('data.delete.understood')} isOn={isUnderstood} onChange={setUnderstood} />
      </ConfirmDialog>
    </section>
  );
}
