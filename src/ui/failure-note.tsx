/** What went wrong with the store, in words, and the way on. */
import { useTranslation } from 'react-i18next';
import type { StoreFailure } from '@/domain/store-failure';
import { Button } from './button';
import styles from './failure-note.module.css';

type Props = { readonly failure: StoreFailure; readonly onRetry?: () => void };

export function FailureNote({ failure, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.note} role="alert">
      <p>{t(`failures.${failure.kind}`)}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
}
