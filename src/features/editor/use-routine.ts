/** The routine that is being edited, and whose it is, for the parts that look beyond one step. */
import { createContext, useContext } from 'react';
import type { Child } from '@/domain/child';
import type { Routine } from '@/domain/routine';
import { useCurrentChild } from '@/ui/current-child';
import { useChildName } from '@/ui/use-child-name';

type Owned = Pick<Routine, 'id' | 'childId'>;

export const RoutineContext = createContext<Owned | null>(null);

export function useRoutine(): Owned {
  const routine = useContext(RoutineContext);
  if (routine === null) throw new Error('useRoutine needs a RoutineContext above it');
  return routine;
}

/** `name`: as the grown-up side calls the child. A routine may outlive its child. */
export function useRoutineChild(): { readonly child: Child | null; readonly name: string } {
  const { childId } = useRoutine();
  const { children } = useCurrentChild();
  const nameOf = useChildName();
  const child = children.find((one) => one.id === childId) ?? null;
  return { child, name: child === null ? '' : nameOf(child, children) };
}
