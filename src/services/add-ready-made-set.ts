/** Turns a ready-made set whose cards have an order into a routine of the child's own, and keeps it. */
import { isInOrder, READY_MADE_SETS } from '@/content/ready-made-sets';
import { fail } from '@/domain/result';
import type { Routine } from '@/domain/routine';
import type { AppServices, Saved } from './app-services';
import { askOnceToPersist } from './keep-data';
import { loadSetWordsByLanguage, newFromSet } from './ready-made-set-words';

/** Nothing is added for a set that is offered all at once. */
export async function addReadyMadeSet(
  services: AppServices,
  childId: string,
  setId: string,
): Saved<readonly Routine[]> {
  const set = READY_MADE_SETS.find((one) => one.id === setId);
  if (set === undefined || !isInOrder(set)) return fail({ kind: 'missing' });
  // A file of words cannot be fetched on a first visit whose connection is lost.
  const words = await loadSetWordsByLanguage(set, services.settings.current().english).catch(() => null);
  if (words === null) return fail({ kind: 'unknown' });
  const created = await services.routines.create([newFromSet(set, childId, words)]);
  if (created.ok) void askOnceToPersist(services);
  return created;
}
