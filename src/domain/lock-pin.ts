/**
 * The family's own number in front of the grown-up side, and what happens after wrong ones.
 *
 * A short number can be tried out, so tries become slower; but whoever has forgotten it must come in without losing
 * anything. So ten minutes after the first wrong try the multiplication is offered instead. All of it is told from stored
 * moments, so that a reload changes nothing.
 */
export const PIN_LENGTH = { min: 4, max: 8 } as const;

/** Base64 texts, and how often the hash was repeated. The number itself is kept nowhere. */
export type LockPin = { readonly salt: string; readonly hash: string; readonly rounds: number };
/** Wrong tries that followed each other. Milliseconds since 1970. */
export type LockTries = { readonly wrong: number; readonly firstAt: number; readonly lastAt: number };

const FREE_TRIES = 3;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;
export const QUESTION_AFTER_MS = 10 * 60_000;
/** Tries of so long ago say nothing about who stands in front of the lock now. */
const FORGOTTEN_AFTER_MS = 60 * 60_000;

export function isPin(digits: string): boolean {
  return /^[0-9]+$/.test(digits) && digits.length >= PIN_LENGTH.min && digits.length <= PIN_LENGTH.max;
}

/**
 * The tries as they count now. A clock that was set back cannot say how long ago they were: they are moved so that the last
 * of them was now, which shortens no wait and lengthens none beyond its full time.
 */
export function triesNow(tries: LockTries | null, now: number): LockTries | null {
  if (tries === null || now - tries.lastAt > FORGOTTEN_AFTER_MS) return null;
  if (now >= tries.lastAt) return tries;
  return { ...tries, firstAt: now - (tries.lastAt - tries.firstAt), lastAt: now };
}

export function afterWrongTry(tries: LockTries | null, now: number): LockTries {
  const before = triesNow(tries, now);
  return { wrong: (before?.wrong ?? 0) + 1, firstAt: before?.firstAt ?? now, lastAt: now };
}

/** Milliseconds until the next try counts: after three wrong ones 5 s, then 10, 20, 40, at most 60. */
export function waitBeforeTry(tries: LockTries | null, now: number): number {
  const counted = triesNow(tries, now);
  if (counted === null || counted.wrong < FREE_TRIES) return 0;
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(counted.wrong - FREE_TRIES, 10), LONGEST_WAIT_MS);
  return Math.max(counted.lastAt + waitMs - now, 0);
}

/** Milliseconds until the multiplication is offered instead; null while nothing was tried. */
export function waitBeforeQuestion(tries: LockTries | null, now: number): number | null {
  const counted = triesNow(tries, now);
  return counted === null ? null : Math.max(counted.firstAt + QUESTION_AFTER_MS - now, 0);
}
