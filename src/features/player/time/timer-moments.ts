/** The moments of a countdown at which something is said, sounds or changes on the screen. */
import type { WarningMinute } from '@/domain/supports/time-supports';

const MINUTE_MS = 60_000;
/** A spoken "half" or "one minute" would only add to the haste of a shorter time. */
const SPOKEN_FROM_MS = 30_000;
/** How long a warning stays. */
export const WARNING_MS = 20_000;

export type Moment = {
  readonly leftMs: number;
  /** For a screen reader. */
  readonly says: 'time.half' | 'time.lastMinute' | 'time.over' | null;
  readonly chime: 'warning' | 'end' | null;
  /** The picture or the words of the time change. */
  readonly isSeen: boolean;
};

/** In the order in which they come. A warning that is as long as the whole time would only say what is on the screen. */
export function momentsOf(durationMs: number, warnings: readonly WarningMinute[]): readonly Moment[] {
  const half = durationMs / 2;
  const moments: Moment[] = [{ leftMs: 0, says: 'time.over', chime: 'end', isSeen: true }];
  const add = (leftMs: number, more: Partial<Moment>) => {
    const at = moments.findIndex((moment) => moment.leftMs === leftMs);
    const known = moments[at] ?? { leftMs, says: null, chime: null, isSeen: false };
    moments.splice(at < 0 ? moments.length : at, 1, { ...known, ...more });
  };
  if (durationMs >= SPOKEN_FROM_MS) add(half, { says: 'time.half' });
  if (durationMs > MINUTE_MS) add(MINUTE_MS, { says: 'time.lastMinute' });
  for (const minutes of warningsOf(durationMs, warnings)) {
    add(minutes * MINUTE_MS, { chime: 'warning', isSeen: true });
    add(minutes * MINUTE_MS - WARNING_MS, { isSeen: true });
  }
  return moments.sort((a, b) => b.leftMs - a.leftMs);
}

/** The warning that is on the screen with so much left. */
export function warningAt(
  leftMs: number,
  durationMs: number,
  warnings: readonly WarningMinute[],
): WarningMinute | null {
  const isShown = (minutes: WarningMinute) =>
    leftMs <= minutes * MINUTE_MS && leftMs > minutes * MINUTE_MS - WARNING_MS;
  return warningsOf(durationMs, warnings).find(isShown) ?? null;
}

/**
 * What happens between two looks at the time. After sleep several moments have passed: the latest is said, and no
 * chime comes later than its warning would have been on the screen.
 */
export function passedBetween(moments: readonly Moment[], beforeMs: number, nowMs: number) {
  const passed = moments.filter(({ leftMs }) => nowMs <= leftMs && beforeMs > leftMs);
  const rung = passed.findLast(({ chime }) => chime !== null);
  return {
    says: passed.findLast(({ says }) => says !== null)?.says ?? null,
    chime: rung !== undefined && rung.leftMs - nowMs < WARNING_MS ? rung.chime : null,
    isSeen: passed.some(({ isSeen }) => isSeen),
  };
}

/** How much will be left at the next moment; with numbers also at the next whole minute, or second under one. */
export function nextMoment(leftMs: number, moments: readonly Moment[], inNumbers: boolean): number {
  const next = moments.find((moment) => moment.leftMs < leftMs)?.leftMs ?? 0;
  if (!inNumbers) return next;
  const unit = leftMs > MINUTE_MS ? MINUTE_MS : 1_000;
  return Math.max(next, (Math.ceil(leftMs / unit) - 1) * unit);
}

function warningsOf(durationMs: number, warnings: readonly WarningMinute[]): readonly WarningMinute[] {
  return warnings.filter((minutes) => durationMs > minutes * MINUTE_MS);
}
