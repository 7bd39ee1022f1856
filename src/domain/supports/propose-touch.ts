/**
 * What the touch check proposes for a hand, from how it touched a few large targets (rules A20 to A22).
 *
 * A proposal needs a habit: something that happened more than once, and in at least a fifth of the touches. What was
 * not seen is not proposed, so a setting that a grown-up chose is never taken back.
 */
import { HOLD_MS, IGNORE_REPEAT_MS, type TouchSupports } from './touch-supports';

export type TouchSample = {
  readonly durationMs: number;
  /** How far from the target's edge the touch came down, in CSS pixels; 0 on the target. */
  readonly missedByPx: number;
  readonly isLiftedOnTarget: boolean;
  /** Milliseconds since the touch before, where it came down at the place of a target that had been hit; else null. */
  readonly repeatedAfterMs: number | null;
};

export const FEWEST_TOUCHES = 5;
const HABIT = { times: 2, share: 0.2 } as const;
/** A hand that passes over the screen touches more briefly than most taps last. */
const BRUSH_MS = 80;
/** Further away, a touch was not meant for the target. */
const NEAR_PX = 80;

export function proposeTouch(samples: readonly TouchSample[]): Partial<TouchSupports> {
  if (samples.length < FEWEST_TOUCHES) return {};
  const repeats = samples.flatMap(({ repeatedAfterMs }) => repeatedAfterMs ?? []);
  const firsts = samples.filter(({ repeatedAfterMs }) => repeatedAfterMs === null);
  const hits = firsts.filter(({ missedByPx }) => missedByPx === 0);
  const beside = firsts.filter(({ missedByPx }) => missedByPx > 0);
  const brushes = beside.filter(({ durationMs }) => durationMs < BRUSH_MS);
  const misses = beside.filter(
    ({ durationMs, missedByPx }) => durationMs >= BRUSH_MS && missedByPx <= NEAR_PX,
  );
  const slides = hits.filter(({ isLiftedOnTarget }) => !isLiftedOnTarget);
  const holdMs = isHabit(brushes, samples) ? holdBetween(brushes, hits) : null;
  return {
    ...(isHabit(repeats, samples) && {
      ignoreRepeatMs: above(share(repeats, 0.9), IGNORE_REPEAT_MS),
    }),
    ...(holdMs !== null && { holdMs }),
    ...(isHabit(slides, hits) && { pressOn: 'touch' as const }),
    ...(isHabit(misses, firsts) && { targetSize: 'big' as const }),
  };
}

function isHabit(seen: readonly unknown[], of: readonly unknown[]): boolean {
  return seen.length >= HABIT.times && seen.length >= of.length * HABIT.share;
}

/** Longer than nine of ten brushes, and short enough that most of the meant touches are held so long already. */
function holdBetween(brushes: readonly TouchSample[], hits: readonly TouchSample[]): number | null {
  const holdMs = above(
    share(
      brushes.map(({ durationMs }) => durationMs),
      0.9,
    ),
    HOLD_MS,
  );
  const meant = share(
    hits.map(({ durationMs }) => durationMs),
    0.5,
  );
  return holdMs <= meant ? holdMs : null;
}

/** The next step of the setting above the value. */
function above(ms: number, range: { readonly max: number; readonly step: number }): number {
  return Math.min((Math.floor(ms / range.step) + 1) * range.step, range.max);
}

/** The value that this share of the values does not exceed; 0 without any. */
function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * part) - 1, 0)] ?? 0;
}

/** What of a proposal helps more than what is set already. */
export function helpsMore(proposed: Partial<TouchSupports>, present: TouchSupports): Partial<TouchSupports> {
  const { ignoreRepeatMs = 0, holdMs = 0, pressOn, targetSize } = proposed;
  return {
    ...(ignoreRepeatMs > present.ignoreRepeatMs && { ignoreRepeatMs }),
    ...(holdMs > present.holdMs && { holdMs }),
    ...(pressOn !== undefined && pressOn !== present.pressOn && { pressOn }),
    ...(targetSize !== undefined && present.targetSize === 'normal' && { targetSize }),
  };
}
