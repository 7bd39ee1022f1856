/**
 * "A routine is running somewhere": an update of the app must wait for it, in whichever tab it runs.
 *
 * A lock of the browser's dies with its tab, so a crash cannot leave it held. Where there are no locks, tabs ask each
 * other over a channel; a tab that is asleep does not answer, which counts as not running.
 */
import type { RunLock } from './platform';

const NAME = 'routine-running';
const ANSWER_MS = 200;

/** `navigator.locks` is missing on insecure pages and before Safari 15.4. */
export function createRunLock(locks: LockManager | null = navigator.locks ?? null): RunLock {
  return locks === null ? lockByAsking() : lockByBrowser(locks);
}

function lockByBrowser(locks: LockManager): RunLock {
  let held = 0;
  return {
    hold() {
      held += 1;
      let release: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => {
        release = resolve;
      });
      // Rejects when the page goes away meanwhile, which releases it as well.
      locks.request(NAME, { mode: 'shared' }, () => ended).catch(() => undefined);
      return once(() => {
        held -= 1;
        release();
      });
    },
    async isHeldAnywhere() {
      if (held > 0) return true;
      const { held: others = [] } = await locks.query();
      return others.some((lock) => lock.name === NAME);
    },
  };
}

function lockByAsking(): RunLock {
  let held = 0;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  channel?.addEventListener('message', ({ data }) => {
    if (data === 'running?' && held > 0) channel.postMessage('running');
  });
  return {
    hold() {
      held += 1;
      return once(() => {
        held -= 1;
      });
    },
    isHeldAnywhere() {
      if (held > 0 || channel === null) return Promise.resolve(held > 0);
      return new Promise((resolve) => {
        const timer = setTimeout(() => answer(false), ANSWER_MS);
        const listen = ({ data }: MessageEvent) => data === 'running' && answer(true);
        function answer(running: boolean) {
          clearTimeout(timer);
          channel?.removeEventListener('message', listen);
          resolve(running);
        }
        channel.addEventListener('message', listen);
        channel.postMessage('running?');
      });
    },
  };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
