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
const MAX_MS = 36 ** MS_WIDTH - 1;
const MAX_COUNTER = 36 ** COUNTER_WIDTH - 1;
/** A stamp that comes from outside with a clock that runs further ahead than this is not believed. */
export const MAX_DRIFT_MS = 24 * 60 * 60 * 1000;

/** Time, counter, device. */
export const STAMP_PATTERN = /^[0-9a-z]{9}-[0-9a-z]{4}-./;

export function makeStamp(ms: number, counter: number, deviceId: string): Stamp {
  const whole = Math.min(Math.max(Math.floor(ms) || 0, 0), MAX_MS);
  return `${digits(whole, MS_WIDTH)}-${digits(counter, COUNTER_WIDTH)}-${deviceId}`;
}

/** Milliseconds since 1970 of a stamp; NaN for a text that is none. */
export function stampTime(stamp: Stamp): number {
  return STAMP_PATTERN.test(stamp) ? Number.parseInt(stamp.slice(0, MS_WIDTH), 36) : Number.NaN;
}

/**
 * A stamp later than `last` (the latest that this device has made or seen), whatever the clock says: a tablet
 * that starts in 1970 after an empty battery must not lose the edits that are made on it.
 */
export function nextStamp(last: Stamp | undefined, now: number, deviceId: string): Stamp {
  const lastMs = last === undefined ? Number.NaN : stampTime(last);
  if (last === undefined || Number.isNaN(lastMs) || now > lastMs) return makeStamp(now, 0, deviceId);
  const counter = Number.parseInt(last.slice(MS_WIDTH + 1, MS_WIDTH + 1 + COUNTER_WIDTH), 36) + 1;
  return counter > MAX_COUNTER ? makeStamp(lastMs + 1, 0, deviceId) : makeStamp(lastMs, counter, deviceId);
}

/** Whether a stamp from outside (a file, a link) may be kept; one from a far future would win for ever. */
export function isBelievable(stamp: Stamp, now: number): boolean {
  return stampTime(stamp) <= now + MAX_DRIFT_MS;
}

export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return a < b ? b : a;
}

function digits(value: number, width: number): string {
  return value.toString(36).padStart(width, '0');
}
