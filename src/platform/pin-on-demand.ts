import type { Pins } from './platform';

/** Fetched with the first number that is set or tried: most families keep the question. */
export function createLazyPins(): Pins {
  const load = async () => (await import('./pin')).createPins();
  return {
    canKeep: () => globalThis.crypto?.subtle !== undefined,
    make: async (digits) => (await load()).make(digits),
    matches: async (digits, pin) => (await load()).matches(digits, pin),
  };
}
