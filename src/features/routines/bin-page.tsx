/** What was deleted, for 30 days. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import type { OwnCard } from '@/domain/own-card';
import { ok } from '@/domain/result';
import type { Routine } from '@/domain/routine';
import { useLive } from '@/services/use-live';
import { FailureNote } from '@/ui/failure-note';
import styles from './bin-page.module.css';
import { BinnedCard } from './binned-card';
import { BinnedChild } from './binned-child';
import { BinnedRoutine } from './binned-routine';

type Binned = {
  readonly routines: readonly Routine[];
  readonly children: readonly Child[];
  readonly cards: readonly OwnCard[];
  /** In use and in the bin: a routine says whose it is. */
  readonly all: readonly Child[];
};

export default function BinPage() {
  const { t } = useTranslation('routines');
  const [attempt, setAttempt] = useState(0);
  const live = useLive<Binned>(
    async (services) => {
      const routines = await services.routines.binned();
      if (!routines.ok) return routines;
      const children = await services.children.binned();
      if (!children.ok) return children;
      const cards = await services.cards.binned();
      if (!cards.ok) return cards;
      const inUse = await services.children.list();
      if (!inUse.ok) return inUse;
      const all = [...inUse.value, ...children.value];
      return ok({ routines: routines.value, children: children.value, cards: cards.value, all });
    },
    [attempt],
    (change) => change.store === 'routines' || change.store === 'children' || change.store === 'cards',
  );
  return (
    <div className={styles.page}>
      <h1 id="bin-title" tabIndex={-1}>
        {t('binPage.title')}
      </h1>
      <p>{t('binPage.lead')}</p>
      {live.state === 'failed' && (
        <FailureNote failure={live.failure} onRetry={() => setAttempt(attempt + 1)} />
      )}
      {live.state === 'ready' && <Lists binned={live.value} />}
    </div>
  );
}

function Lists({ binned }: { readonly binned: Binned }) {
  const { t } = useTranslation('routines');
  const { routines, children, cards, all } = binned;
  if (routines.length === 0 && children.length === 0 && cards.length === 0)
    return <p className={styles.empty}>{t('binPage.empty')}</p>;
  const focusTitle = () => document.getElementById('bin-title')?.focus();
  return (
    <>
      {children.length > 0 && (
        <section aria-labelledby="binned-children">
          <h2 id="binned-children">{t('binPage.children')}</h2>
          <ul className={styles.list}>
            {children.map((child) => (
              <BinnedChild key={child.id} child={child} onGone={focusTitle} />
            ))}
          </ul>
        </section>
      )}
      {routines.length > 0 && (
        <section aria-labelledby="binned-routines">
          <h2 id="binned-routines">{t('binPage.routines')}</h2>
          <ul className={styles.list}>
            {routines.map((routine) => (
              <BinnedRoutine
                key={routine.id}
                routine={routine}
                child={all.find((child) => child.id === routine.childId) ?? null}
                isOneOfSeveral={all.length > 1}
                onGone={focusTitle}
              />
            ))}
          </ul>
        </section>
      )}
      {cards.length > 0 && (
        <section aria-labelledby="binned-cards">
          <h2 id="binned-cards">{t('binPage.cards')}</h2>
          <ul className={styles.list}>
            {cards.map((card) => (
              <BinnedCard key={card.id} card={card} onGone={focusTitle} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
