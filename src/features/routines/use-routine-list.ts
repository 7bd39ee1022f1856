import { useState } from 'react';
import { ok } from '@/domain/result';
import type { Routine } from '@/domain/routine';
import { type Live, useLive } from '@/services/use-live';

export type RoutineList = {
  readonly childId: string;
  readonly routines: readonly Routine[];
  /** All of the child's, also those beyond the limit. */
  readonly count: number;
};

/** The first `limit` routines of a child. While more are read the ones that are there stay, and with them the focus. */
export function useRoutineList(childId: string, limit: number, attempt: number): Live<RoutineList> {
  const [last, setLast] = useState<RoutineList | null>(null);
  const live = useLive<RoutineList>(
    async ({ routines }) => {
      const list = await routines.list(childId, limit);
      if (!list.ok) return list;
      const count = await routines.count(childId);
      return count.ok ? ok({ childId, routines: list.value, count: count.value }) : count;
    },
    [childId, limit, attempt],
    (change) => change.store === 'routines',
  );
  if (live.state === 'ready' && live.value !== last) setLast(live.value);
  return live.state === 'loading' && last?.childId === childId ? { state: 'ready', value: last } : live;
}
