/** What the record of a routine proposes, and how the grown-up agrees. */
import type { Child } from '@/domain/child';
import { changeOf, type Proposal, proposalsOf } from '@/domain/playing/proposals';
import type { Run } from '@/domain/playing/run';
import { ok } from '@/domain/result';
import { liveSteps, type Routine } from '@/domain/routine';
import type { AppServices, Saved } from './app-services';
import { useServices } from './services-context';
import { useLive } from './use-live';

/** More than any criterion needs. */
const LOOKED_AT = 30;

export type Proposals = {
  readonly routine: Routine;
  readonly list: readonly Proposal[];
  /** Resolves false when it could not be stored. */
  agree(proposal: Proposal): Promise<boolean>;
};

/** null until they are known, and where the routine or its runs cannot be read: a proposal is never urgent. */
export function useProposals(
  routineId: string,
  { promptOrder }: Pick<Child, 'promptOrder'>,
): Proposals | null {
  const { routines } = useServices();
  const live = useLive(
    async (services) => {
      const [routine, runs] = await Promise.all([
        services.routines.get(routineId),
        services.runs.recent(routineId, LOOKED_AT),
      ]);
      if (!routine.ok) return routine;
      if (!runs.ok) return runs;
      const holding = await runsHolding(services, routine.value);
      if (!holding.ok) return holding;
      const all = [...runs.value, ...holding.value].sort((a, b) => b.startedAt - a.startedAt);
      return ok({ routine: routine.value, list: proposalsOf(routine.value, all, promptOrder) });
    },
    [routineId, promptOrder.join(' ')],
    (change) => change.store === 'routines' || change.store === 'runs',
  );
  if (live.state !== 'ready') return null;
  const { routine, list } = live.value;
  return {
    routine,
    list,
    async agree(proposal) {
      const change = changeOf(routine, proposal);
      if (change === null) return true;
      return (
        await routines.change(change, proposal.kind === 'next-target' ? 'change-routine' : 'change-step')
      ).ok;
    },
  };
}

/** Runs of the child's other routines: one that is played inside another is practised there. Only a fading plan asks. */
async function runsHolding({ runs }: AppServices, routine: Routine): Saved<readonly Run[]> {
  if (!liveSteps(routine).some((step) => step.fading)) return ok([]);
  const found = await runs.recentOfChild(routine.childId, LOOKED_AT);
  return found.ok ? ok(found.value.filter((run) => run.routineId !== routine.id)) : found;
}
