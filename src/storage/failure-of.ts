/**
 * What the browser throws, told as one of our failures.
 *
 * Browsers agree on the names of these exceptions and on little else: their messages differ and change.
 */
import type { StoreFailure } from '@/domain/store-failure';

/** Thrown inside a transaction to take it back; becomes the failure of the call. */
export class Refusal extends Error {
  readonly kind: StoreFailure['kind'];

  constructor(kind: StoreFailure['kind']) {
    super(kind);
    this.kind = kind;
  }
}

export function failureOf(error: unknown): StoreFailure {
  if (error instanceof Refusal) return { kind: error.kind };
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return { kind: 'full' };
    case 'InvalidStateError':
    // A transaction that we did not abort ourselves: the browser took the connection away.
    case 'AbortError':
      return { kind: 'closed' };
    default:
      return { kind: 'unknown' };
  }
}

export function openFailureOf(error: unknown): StoreFailure {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return { kind: 'full' };
    case 'VersionError':
      return { kind: 'newer' };
    default:
      return { kind: 'unavailable' };
  }
}

/** An error that is no exception of the database is a mistake in our own code, and must be seen. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Refusal || error instanceof DOMException || nameOf(error) === 'QuotaExceededError';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
