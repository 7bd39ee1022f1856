/** Which routine may stand inside which: one that holds itself, however deep, would never end. */
import { liveSteps, type Routine } from './routine';

export type NestingProblem = 'itself' | 'holds-it';

/** Why `candidate` cannot be a step of the routine `routineId`; null when it can. */
export function nestingProblem(
  routineId: string,
  candidate: Routine,
  find: (id: string) => Routine | undefined,
): NestingProblem | null {
  if (candidate.id === routineId) return 'itself';
  const seen = new Set<string>();
  const isHeldBy = (routine: Routine): boolean => {
    if (seen.has(routine.id)) return false;
    seen.add(routine.id);
    return liveSteps(routine).some((step) => {
      if (step.kind !== 'routine' || !step.routineId) return false;
      const inner = find(step.routineId);
      return step.routineId === routineId || (inner !== undefined && isHeldBy(inner));
    });
  };
  return isHeldBy(candidate) ? 'holds-it' : null;
}
