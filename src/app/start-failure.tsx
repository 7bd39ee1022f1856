import type { i18n as I18n } from 'i18next';
import type { StoreFailure } from '@/domain/store-failure';
import { Button } from '@/ui/button';
import styles from './crash-boundary.module.css';

/** Shown instead of the app when its storage cannot be opened. */
export function StartFailure({ i18n, failure }: { readonly i18n: I18n; readonly failure: StoreFailure }) {
  return (
    <main className={styles.page} role="alert">
      <h1>{i18n.t('app')}</h1>
      <p>{i18n.t(`failures.${failure.kind}`)}</p>
      <div className={styles.actions}>
        <Button rank="primary" onClick={() => window.location.reload()}>
          {i18n.t('retry')}
        </Button>
      </div>
    </main>
  );
}
