import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/services/use-live';
import { LinkButton } from '@/ui/button';
import { FailureNote } from '@/ui/failure-note';
import { paths } from '@/ui/hash-route';
import styles from './empty-routines.module.css';

/** No child is on the list: it could not be read, or the last one lies in the bin. */
export function NoChild() {
  const { t } = useTranslation('routines');
  const [attempt, setAttempt] = useState(0);
  const live = useLive(
    (services) => services.children.list(),
    [attempt],
    (change) => change.store === 'children',
  );
  if (live.state === 'failed')
    return <FailureNote failure={live.failure} onRetry={() => setAttempt(attempt + 1)} />;
  return (
    <div className={styles.empty}>
      <div className={styles.words}>
        <h1>{t('empty.noChild')}</h1>
        <p>{t('empty.noChildBody')}</p>
        <LinkButton rank="primary" href={paths.child()}>
          {t('empty.addChild')}
        </LinkButton>
      </div>
    </div>
  );
}
