/** The latest runs of a child: what was not noted at the time is noted here. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { useLive } from '@/services/use-live';
import { ChildTabs } from '@/ui/child-tabs';
import { useCurrentChild } from '@/ui/current-child';
import { FailureNote } from '@/ui/failure-note';
import { paths } from '@/ui/hash-route';
import { useRunWords } from './run-words';
import styles from './runs.module.css';

/** A few days of several routines; nobody notes from memory what is longer ago. */
export const RUNS_SHOWN = 20;

export default function RunsPage() {
  const { t } = useTranslation('runs');
  const { child } = useCurrentChild();
  return (
    <ChildTabs heading={t('title')}>
      <div className={styles.page}>
        <p>{t('lead')}</p>
        {child !== null && <Runs child={child} />}
      </div>
    </ChildTabs>
  );
}

function Runs({ child }: { readonly child: Child }) {
  const { t } = useTranslation('runs');
  const wordsOf = useRunWords(child);
  const [attempt, setAttempt] = useState(0);
  const live = useLive(
    ({ runs }) => runs.recentOfChild(child.id, RUNS_SHOWN),
    [child.id, attempt],
    (change) => change.store === 'runs',
  );
  if (live.state === 'loading') return null;
  if (live.state === 'failed')
    return <FailureNote failure={live.failure} onRetry={() => setAttempt(attempt + 1)} />;
  if (live.value.length === 0) return <p className={styles.empty}>{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {live.value.map((run) => {
        const { title, day, outcome } = wordsOf(run);
        return (
          <li key={run.id}>
            <a className={styles.run} href={paths.run(run.id)}>
              <bdi className={styles.title}>{title}</bdi>
              <span className={styles.hint}>{`${day} · ${outcome}`}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
