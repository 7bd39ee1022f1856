/**
 * Where the app is, kept behind the `#`: any static host serves it, and nothing of a link reaches a server.
 */
import { useSyncExternalStore } from 'react';

export const paths = {
  routines: () => '#/',
  welcome: () => '#/welcome',
  readyMadeLibrary: () => '#/ready-made',
  readyMade: (routineId: string) => `#/ready-made/${encodeURIComponent(routineId)}`,
  printSet: (setId: string) => `#/ready-made/${encodeURIComponent(setId)}/print`,
  editor: (routineId: string) => `#/routines/${encodeURIComponent(routineId)}`,
  print: (routineId: string) => `#/routines/${encodeURIComponent(routineId)}/print`,
  pictures: () => '#/pictures',
  bin: () => '#/bin',
  child: () => '#/child',
  /** One part of the child's settings. */
  childSection: (section: string) => `#/child/${encodeURIComponent(section)}`,
  runs: () => '#/runs',
  run: (runId: string) => `#/runs/${encodeURIComponent(runId)}`,
  settings: () => '#/settings',
  keepIn: () => '#/settings/keep-in',
  data: () => '#/data',
  credits: () => '#/credits',
  childHome: () => '#/play',
  play: (routineId: string) => `#/play/${encodeURIComponent(routineId)}`,
} as const;

/** The parts of the path: '#/routines/abc/print' gives ['routines', 'abc', 'print']; parts that cannot be decoded are left out. */
export function partsOf(hash: string): readonly string[] {
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return '';
      }
    });
}

export function useHash(): string {
  return useSyncExternalStore(listen, () => window.location.hash);
}

export function goTo(path: string): void {
  window.location.hash = path;
}

/** Goes there without leaving a step for the browser's Back. */
export function replaceWith(path: string): void {
  window.history.replaceState(null, '', path);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
