import { PlanProposals } from '@/ui/plan-proposals';
import { useRoutine, useRoutineChild } from './use-routine';

/** Above the steps: what the record proposes for this routine, if anything. */
export function RoutineProposals() {
  const { id } = useRoutine();
  const { child } = useRoutineChild();
  return child === null ? null : <PlanProposals routineId={id} child={child} />;
}
