/**
 * A hybrid logical clock: which of two edits is the later one.
 *
 * Device clocks are wrong and jump, so a stamp is the wall clock only while that moves forward;
 * otherwise a counter breaks the tie, and the device id breaks what is left. Stamps are strings that
 * sort in the order of their edits, so stores and merges compare them with `<`.
 */
export type Stamp = string;

const MS_WIDTH = 9;
const COUNTER_WIDTH = 4;
const MAX_COUNTER = 36 ** COUNTER_WIDTH - 1;
/** A stamp from a clock that runs further ahead than this is not believed (it would win for ever). */
export const MAX_DRIFT_MS = 24 * 60 * 60 * 1000;

export function makeStamp(ms: number, counter: number, deviceId: string): Stamp {
  const time = Math.max(0, Math.floor(ms)).toString(36).padStart(MS_WIDTH, '0');
  return `${time}-${counter.toString(36).padStart(COUNTER_WIDTH, '0')}-${deviceId}`;
}

/** Milliseconds since 1970 of a stamp; NaN for a text that is none. */
export function stampTime(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, MS_WIDTH), 36);
}

/** A stamp later than `last` (the latest that this device has made or seen), whatever the clock says. */
export function nextStamp(last: Stamp | undefined, now: number, deviceId: string): Stamp {
  const lastMs = last === undefined ? Number.NaN : stampTime(last);
  if (Number.isNaN(lastMs) || lastMs > now + MAX_DRIFT_MS || now > lastMs) return makeStamp(now, 0, deviceId);
  const counter = Number.parseInt((last ?? '').slice(MS_WIDTH + 1, MS_WIDTH + 1 + COUNTER_WIDTH), 36) + 1;
  return counter > MAX_COUNTER ? makeStamp(lastMs + 1, 0, deviceId) : makeStamp(lastMs, counter, deviceId);
}

export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return a < b ? b : a;
}
