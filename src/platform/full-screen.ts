import type { FullScreen } from './platform';

export function createFullScreen(): FullScreen {
  return { enter: () => Promise.resolve(false), leave: () => Promise.resolve(), isFull: () => false };
}
