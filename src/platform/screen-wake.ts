import type { ScreenWake } from './platform';

export function createScreenWake(): ScreenWake {
  return { hold: () => Promise.resolve(false), release: () => undefined };
}
