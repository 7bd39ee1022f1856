/** How long what was deleted can be brought back. */
export const BIN_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** Whole days until it leaves the bin for good; 0 on the last day and when its time is over. */
export function daysLeftInBin(deletedAt: number, now: number): number {
  const left = deletedAt + BIN_DAYS * DAY_MS - now;
  return Math.min(Math.max(Math.ceil(left / DAY_MS), 0), BIN_DAYS);
}
