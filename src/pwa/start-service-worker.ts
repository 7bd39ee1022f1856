/**
 * Registers the service worker, and knows when a new version waits.
 *
 * Accepting it in one tab reloads the others too; that is why it is asked for only while no routine runs anywhere.
 */
import { useSyncExternalStore } from 'react';
import type { Workbox } from 'workbox-window';

const CHECK_EVERY_MS = 3 * 60 * 60 * 1000;

let worker: Workbox | null = null;
let isWaiting = false;
let lastCheck = 0;
const listeners = new Set<() => void>();

export async function startServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  worker = new Workbox('./sw.js', { scope: './' });
  worker.addEventListener('waiting', ({ sw }) => {
    const tell = () => {
      isWaiting = sw?.state === 'installed';
      for (const listener of listeners) listener();
    };
    // While no page is under the old worker, the new one takes its place by itself after a moment.
    sw?.addEventListener('statechange', tell);
    tell();
  });
  try {
    await worker.register();
  } catch {
    // Without a service worker (a private window, a full disk) the app works while the network does.
    return;
  }
  lastCheck = Date.now();
  document.addEventListener('visibilitychange', checkForUpdate);
  // Accepted in another tab: what this page would still fetch has gone with the old version.
  if (navigator.serviceWorker.controller !== null) {
    navigator.serviceWorker.addEventListener('controllerchange', reloadOnce);
  }
}

function checkForUpdate(): void {
  if (document.visibilityState !== 'visible' || Date.now() - lastCheck < CHECK_EVERY_MS) return;
  lastCheck = Date.now();
  worker?.update().catch(() => undefined);
}

/** Whether a new version has been fetched and waits to be accepted. */
export function useUpdate(): boolean {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => isWaiting,
  );
}

/** Reloads once the new worker has taken over; on a first visit no worker controls the page, so both signs are heard. */
export function applyUpdate(): void {
  if (worker === null) return;
  worker.addEventListener('controlling', reloadOnce);
  worker.addEventListener('activated', reloadOnce);
  worker.messageSkipWaiting();
}

let hasReloaded = false;
function reloadOnce(): void {
  if (hasReloaded) return;
  hasReloaded = true;
  window.location.reload();
}
