import type { Clock } from './platform';

export function createClock(): Clock {
  return { now: () => Date.now() };
}
