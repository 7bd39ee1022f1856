/**
 * When the database has closed, nothing can be saved any more, and the page must be loaded again.
 *
 * iOS closes databases of apps in the background; a child who comes back must not have to ask for help, so that case
 * loads again by itself, at most once a minute in case the browser closes it each time.
 */
import { useEffect } from 'react';
import type { ClosedReason } from '@/domain/store-failure';
import { useClosed } from '@/services/use-closed';
import { Button } from '@/ui/button';
import { useTexts } from '@/ui/texts';
import styles from './crash-boundary.module.css';

const LAST_RELOAD_KEY = 'stepling-reloaded-at';
const MINUTE_MS = 60_000;

export function ClosedScreen() {
  const closed = useClosed();
  useEffect(() => {
    if (closed !== 'browser') return;
    const last = Number(sessionStorage.getItem(LAST_RELOAD_KEY) ?? 0);
    if (Date.now() - last < MINUTE_MS) return;
    sessionStorage.setItem(LAST_RELOAD_KEY, String(Date.now()));
    window.location.reload();
  }, [closed]);
  return closed === null ? null : <ClosedCover reason={closed} />;
}

function ClosedCover({ reason }: { readonly reason: ClosedReason }) {
  const { t, ready } = useTexts('common');
  if (!ready) return null;
  return (
    <div className={styles.cover}>
      <main className={styles.page} role="alertdialog" aria-label={t('app')} aria-describedby="closed-why">
        <h1>{t('app')}</h1>
        <p id="closed-why">{reason === 'newer' ? t('failures.newer') : t('failures.closed')}</p>
        <Button rank="primary" onClick={() => window.location.reload()} autoFocus>
          {t('retry')}
        </Button>
      </main>
    </div>
  );
}
