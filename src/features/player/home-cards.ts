/** What the child's home offers: the first routines in their order, and never without one that is due or begun. */
import { isDueNow } from '@/domain/due-now';
import { ok } from '@/domain/result';
import type { Routine } from '@/domain/routine';
import type { AppServices, Saved } from '@/services/app-services';

export type HomeCard = { readonly routine: Routine; readonly isDue: boolean; readonly isBegun: boolean };

/** Routines beyond these are not looked at, however many there are. */
const LOOKED_AT = 24;

export async function readHomeCards(
  services: AppServices,
  childId: string,
  most: number,
): Saved<readonly HomeCard[]> {
  const [list, open] = await Promise.all([
    services.routines.list(childId, LOOKED_AT),
    services.runs.open(childId),
  ]);
  if (!list.ok) return list;
  const begunLast = open.ok ? open.value?.routineId : undefined;
  const minute = minuteOfDay(new Date(services.platform.clock.now()));
  const all = list.value.map((routine) => ({ routine, isDue: isDueNow(routine, minute) }));
  const needed = all.filter(({ routine, isDue }) => isDue || routine.id === begunLast).slice(0, most);
  const chosen = new Set(needed);
  for (const card of all) {
    if (chosen.size >= most) break;
    chosen.add(card);
  }
  const cards = all.filter((card) => chosen.has(card));
  const begun = await Promise.all(cards.map(({ routine }) => services.runs.open(childId, routine.id)));
  return ok(cards.map((card, i) => ({ ...card, isBegun: isOpen(begun[i]) })));
}

function isOpen(read: Awaited<ReturnType<AppServices['runs']['open']>> | undefined): boolean {
  return read?.ok === true && read.value !== null;
}

function minuteOfDay(now: Date): number {
  return now.getHours() * 60 + now.getMinutes();
}
