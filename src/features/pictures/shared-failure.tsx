import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { FailureNote } from '@/ui/failure-note';
import { Sheet } from '@/ui/sheet';
import styles from './import-sheet.module.css';
import type { ShareFailure } from './use-shared';

type Props = { readonly failure: ShareFailure; readonly onClose: () => void };

/** Nothing of a share has arrived. */
export function SharedFailure({ failure, onClose }: Props) {
  const { t } = useTranslation('pictures');
  return (
    <Sheet isOpen title={t('mine.title')} onClose={onClose}>
      <div className={styles.stage}>
        {failure.kind === 'unreadable' ? (
          <p role="alert">{t('photo.failure.unreadable')}</p>
        ) : (
          <FailureNote failure={failure} />
        )}
        <div className={styles.actions}>
          <Button rank="primary" onClick={onClose}>
            {t('mine.done')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
