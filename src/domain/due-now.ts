/** Which routine is due: the child's home marks it, and nothing ever says that one is late. */
import { liveSteps, type Routine } from './routine';

export const NEAR_MINUTES = 45;
const DAY_MINUTES = 24 * 60;

/** `minuteOfDay`: minutes since midnight where the child is. */
export function isDueNow(routine: Pick<Routine, 'steps'>, minuteOfDay: number): boolean {
  const first = liveSteps(routine).find((step) => step.clockTime !== null)?.clockTime;
  const due = first === undefined || first === null ? null : minutesOf(first);
  if (due === null) return false;
  const apart = Math.abs(due - minuteOfDay) % DAY_MINUTES;
  return Math.min(apart, DAY_MINUTES - apart) <= NEAR_MINUTES;
}

function minutesOf(clockTime: string): number | null {
  const [hours, minutes] = clockTime.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null;
  return hours * 60 + minutes;
}
