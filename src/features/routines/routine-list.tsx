import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { Button } from '@/ui/button';
import { FailureNote } from '@/ui/failure-note';
import { EmptyRoutines } from './empty-routines';
import { menuIdOf, RoutineCard } from './routine-card';
import styles from './routine-list.module.css';
import type { RoutineMenuAction } from './routine-menu';
import { useRoutineActions } from './use-routine-actions';
import { type RoutineList as List, useRoutineList } from './use-routine-list';
import { useRoutineTitle } from './use-routine-title';

/** So many stand on the page at once; a household with 500 routines opens as fast as one with five. */
const PAGE = 24;

export function RoutineList({ child }: { readonly child: Child }) {
  const [limit, setLimit] = useState(PAGE);
  const [attempt, setAttempt] = useState(0);
  const live = useRoutineList(child.id, limit, attempt);
  if (live.state === 'loading') return null;
  if (live.state === 'failed')
    return <FailureNote failure={live.failure} onRetry={() => setAttempt(attempt + 1)} />;
  if (live.value.count === 0) return <EmptyRoutines childId={child.id} />;
  return <Cards child={child} list={live.value} onShowMore={() => setLimit(limit + PAGE)} />;
}

type CardsProps = { readonly child: Child; readonly list: List; readonly onShowMore: () => void };

function Cards({ child, list, onShowMore }: CardsProps) {
  const { t } = useTranslation('routines');
  const actions = useRoutineActions();
  const titleOf = useRoutineTitle();
  const { routines, count } = list;
  const focusNext = useFocusAfterChange(list);

  const act = async (action: RoutineMenuAction, index: number) => {
    const routine = routines[index];
    if (routine === undefined) return;
    const title = titleOf(routine, child);
    if (action === 'bin') {
      focusNext((routines[index + 1] ?? routines[index - 1])?.id ?? null);
      await actions.bin(routine, title);
      return;
    }
    focusNext(routine.id);
    if (action === 'duplicate') await actions.duplicate(routine, title);
    else await actions.move(routine, title, action === 'up' ? index - 1 : index + 1, count);
  };

  return (
    <>
      <ul className={styles.cards}>
        {routines.map((routine, index) => (
          <RoutineCard
            key={routine.id}
            routine={routine}
            child={child}
            isFirst={index === 0}
            isLast={index === count - 1}
            onAction={(action) => void act(action, index)}
          />
        ))}
      </ul>
      {routines.length < count && (
        <div className={styles.more}>
          <p>{t('shown', { shown: routines.length, count })}</p>
          <Button onClick={onShowMore}>{t('showMore')}</Button>
        </div>
      )}
    </>
  );
}

/** A card that moves or goes takes the focus with it; when the list has changed, it is put where the hand expects it. */
function useFocusAfterChange(list: List): (routineId: string | null) => void {
  const wanted = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the list has changed
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(menuIdOf(wanted.current))?.focus();
    wanted.current = null;
  }, [list]);
  return (routineId) => {
    wanted.current = routineId;
  };
}
