const MINUTE_MS = 60_000;
const MAX_BEADS = 10;
/** Of a time that has too few whole minutes to be counted by them. */
const SHORT_BEADS = 5;

/** How many beads stand for a time, in equal parts: one for each minute where that is 3 to 10, else five or ten. */
export function beadsOf(durationMs: number): number {
  const minutes = durationMs / MINUTE_MS;
  if (minutes < 3) return SHORT_BEADS;
  return Number.isInteger(minutes) && minutes <= MAX_BEADS ? minutes : MAX_BEADS;
}
