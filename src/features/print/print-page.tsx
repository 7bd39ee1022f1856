import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/services/use-live';
import { CardDirectionProvider } from '@/ui/card-direction';
import { useCurrentChild } from '@/ui/current-child';
import { FailureNote } from '@/ui/failure-note';
import { LookProvider } from '@/ui/look-context';
import styles from './print-page.module.css';
import { PrintStudio } from './print-studio';

/** Paper: what is on the screen is the page that comes out of the printer. */
export default function PrintPage({ routineId }: { readonly routineId: string }) {
  const { t } = useTranslation('print');
  const { children } = useCurrentChild();
  const live = useLive(
    (services) => services.routines.get(routineId),
    [routineId],
    (change) => change.store === 'routines' && (change.id === undefined || change.id === routineId),
  );
  const routine = live.state === 'ready' ? live.value : null;
  const child = useMemo(
    () => children.find((one) => one.id === routine?.childId) ?? null,
    [children, routine?.childId],
  );
  if (live.state === 'failed') {
    return (
      <main className={styles.failure}>
        <FailureNote failure={live.failure} />
        <a href="#/">{t('back')}</a>
      </main>
    );
  }
  if (routine === null || child === null) return null;
  return (
    <LookProvider look={child.look} grownUp={child.grownUp}>
      <CardDirectionProvider language={child.cardLanguage}>
        <PrintStudio routine={routine} child={child} />
      </CardDirectionProvider>
    </LookProvider>
  );
}
