/** The moments of a countdown at which something is said or a number changes. */
const MINUTE_MS = 60_000;
/** A spoken "half" or "one minute" would only add to the haste of a shorter time. */
const SPOKEN_FROM_MS = 30_000;

type Moment = { readonly leftMs: number; readonly words: 'time.half' | 'time.lastMinute' | 'time.over' };

/** In the order in which they come. */
export function momentsOf(durationMs: number): readonly Moment[] {
  const half = durationMs / 2;
  const moments: Moment[] = [];
  if (durationMs >= SPOKEN_FROM_MS && half !== MINUTE_MS) moments.push({ leftMs: half, words: 'time.half' });
  if (durationMs > MINUTE_MS) moments.push({ leftMs: MINUTE_MS, words: 'time.lastMinute' });
  moments.push({ leftMs: 0, words: 'time.over' });
  return moments.sort((a, b) => b.leftMs - a.leftMs);
}

/** How much will be left at the next moment; with numbers also at the next whole minute, or second under one. */
export function nextMoment(leftMs: number, moments: readonly Moment[], inNumbers: boolean): number {
  const spoken = moments.find((moment) => moment.leftMs < leftMs)?.leftMs ?? 0;
  if (!inNumbers) return spoken;
  const unit = leftMs > MINUTE_MS ? MINUTE_MS : 1_000;
  return Math.max(spoken, (Math.ceil(leftMs / unit) - 1) * unit);
}
