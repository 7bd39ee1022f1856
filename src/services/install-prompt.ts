/**
 * Installing the app.
 *
 * Chromium tells once, soon after the page has loaded, that it would install the app; the event must be caught then
 * and asked later. Safari tells nothing: there only words help. An installed app runs in a window of its own.
 */
import { useSyncExternalStore } from 'react';

/** Not in TypeScript's DOM types: Chromium only. */
type InstallOffer = Event & { prompt(): Promise<unknown> };

export type InstallState = 'installed' | 'offered' | 'ios' | 'menu';

let offer: InstallOffer | null = null;
let wasInstalled = false;
const listeners = new Set<() => void>();

/** Once, at the start: later the offer has passed. */
export function listenForInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    for (const told of listeners) told();
  });
  window.addEventListener('appinstalled', () => {
    offer = null;
    wasInstalled = true;
    for (const told of listeners) told();
  });
}

export function useInstallState(): InstallState {
  return useSyncExternalStore(listen, installState);
}

export async function install(): Promise<void> {
  const asked = offer;
  if (asked === null) return;
  // An offer can be used once, whatever the answer is.
  offer = null;
  await asked.prompt();
  for (const told of listeners) told();
}

function installState(): InstallState {
  if (wasInstalled || isInstalled()) return 'installed';
  if (offer !== null) return 'offered';
  return isAppleTouch() ? 'ios' : 'menu';
}

export function isInstalled(): boolean {
  return (
    window.matchMedia('(display-mode: standalone)').matches ||
    window.matchMedia('(display-mode: fullscreen)').matches ||
    ('standalone' in navigator && navigator.standalone === true)
  );
}

/** iPads say that they are Macs; no Mac has a touch screen. */
export function isAppleTouch(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPad|iPhone|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
