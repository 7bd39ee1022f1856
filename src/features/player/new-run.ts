/** What a new run of a routine begins with: its steps for this child, the plan, and the first events. */
import type { Child } from '@/domain/child';
import { newRunPlan, withGrownWaits } from '@/domain/playing/new-run-plan';
import { openingEvents } from '@/domain/playing/next-playback';
import { type FindRoutine, isOutdated, playedSteps } from '@/domain/playing/played-steps';
import { PLAIN_PLAN, type Run } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { fittedTo } from '@/domain/playing/slack';
import { liveSteps, type Routine } from '@/domain/routine';
import { shownOf } from '@/domain/supports/show-supports';
import type { AppServices } from '@/services/app-services';

/** Runs from before a run kept by how much its waits had grown are counted together. */
const LOOKED_AT = 20;

export type NewRun = {
  readonly run: Pick<Run, 'routineId' | 'childId' | 'title' | 'steps' | 'seen' | 'plan'>;
  readonly events: readonly RunEvent[];
};

export async function newRun(
  services: AppServices,
  child: Child,
  routine: Routine,
  { now, earned }: { readonly now: number; readonly earned: number },
): Promise<NewRun> {
  const find = await readInside(services, routine);
  const recent = await services.runs.recent(routine.id, LOOKED_AT);
  const before = recent.ok ? recent.value : [];
  const played = playedSteps(routine, shownOf(child, routine.show).pictureLevel, find);
  const grown = withGrownWaits(played, child.waitGrowthMs, before);
  const decided = newRunPlan(routine, child, versionAfter(before[0], routine, find), now);
  const plan = earned > 0 ? { ...decided, earned } : decided;
  const steps = routine.fitsToLeave && plan.leaveAt !== null ? fittedTo(grown, plan.leaveAt, now) : grown;
  const events = openingEvents(steps, plan, now);
  const leftMs = events.length === 0 ? null : (steps[0]?.timer?.durationMs ?? null);
  const run = { routineId: routine.id, childId: child.id, title: routine.title, steps, plan };
  return { run: { ...run, seen: { at: now, leftMs } }, events };
}

function versionAfter(last: Run | undefined, routine: Routine, find: FindRoutine): number {
  if (last === undefined) return 1;
  const { routineVersion } = last.plan ?? PLAIN_PLAN;
  return isOutdated(last, routine, find) ? routineVersion + 1 : routineVersion;
}

export async function isChangedSince(services: AppServices, run: Run, routine: Routine): Promise<boolean> {
  return isOutdated(run, routine, await readInside(services, routine));
}

/** The routines that stand inside this one, and inside those; what cannot be read is played as the one card that it is. */
async function readInside({ routines }: AppServices, routine: Routine): Promise<FindRoutine> {
  const found = new Map<string, Routine>();
  let wanted = insideOf(routine);
  while (wanted.length > 0) {
    const read = await Promise.all(wanted.map((id) => routines.get(id)));
    const fresh = read.flatMap((one) => (one.ok && !found.has(one.value.id) ? [one.value] : []));
    for (const one of fresh) found.set(one.id, one);
    wanted = [...new Set(fresh.flatMap(insideOf))].filter((id) => !found.has(id));
  }
  return (id) => found.get(id) ?? null;
}

function insideOf(routine: Routine): readonly string[] {
  return liveSteps(routine).flatMap(({ kind, routineId }) =>
    kind === 'routine' && routineId ? [routineId] : [],
  );
}
