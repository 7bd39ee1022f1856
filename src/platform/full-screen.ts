/** The whole screen for the child, where the device has that (not on an iPhone). It may be refused; nothing depends on it. */
import type { FullScreen } from './platform';

export function createFullScreen(page: Document = document): FullScreen {
  const isFull = () => page.fullscreenElement !== null && page.fullscreenElement !== undefined;
  return {
    isFull,
    async enter() {
      if (isFull()) return true;
      const root = page.documentElement;
      if (typeof root.requestFullscreen !== 'function') return false;
      return root.requestFullscreen({ navigationUI: 'hide' }).then(
        () => true,
        () => false,
      );
    },
    async leave() {
      // Rejects when the browser has left it already.
      if (isFull()) await page.exitFullscreen().catch(() => undefined);
    },
  };
}
