/**
 * Keeps the screen lit while a child follows a routine.
 *
 * The device takes the lock back whenever the page is hidden, so it is asked for again when the page returns. It may
 * refuse (battery saver, an older iPad); the routine goes on all the same, and the screen may then go dark.
 */
import type { ScreenWake } from './platform';

export function createScreenWake(wakeLock: WakeLock | undefined = navigator.wakeLock): ScreenWake {
  let isWanted = false;
  let held: WakeLockSentinel | null = null;

  async function ask(): Promise<boolean> {
    if (wakeLock === undefined) return false;
    if (held !== null && !held.released) return true;
    try {
      const lock = await wakeLock.request('screen');
      if (isWanted) held = lock;
      else await lock.release();
      return isWanted;
    } catch {
      return false; // refused: said to nobody, since the child can do nothing about it
    }
  }

  function askOnReturn(): void {
    if (document.visibilityState === 'visible') void ask();
  }

  return {
    hold() {
      if (!isWanted) document.addEventListener('visibilitychange', askOnReturn);
      isWanted = true;
      return ask();
    },
    release() {
      isWanted = false;
      document.removeEventListener('visibilitychange', askOnReturn);
      const lock = held;
      held = null;
      lock?.release().catch(() => undefined); // already gone
    },
  };
}
