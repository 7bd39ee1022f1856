/** The grown-up side's pages: which one an address opens, and what it fetches. Without the side itself, so that both come at once. */
import type { i18n as I18n } from 'i18next';
import { partsOf } from '@/ui/hash-route';
import { pageLoader } from './page-loader';

export const pages = {
  welcome: pageLoader(() => import('@/features/welcome/welcome-page')),
  routines: pageLoader(() => import('@/features/routines/routines-page')),
  readyMade: pageLoader(() => import('@/features/routines/ready-made-page')),
  library: pageLoader(() => import('@/features/routines/ready-made-library')),
  bin: pageLoader(() => import('@/features/routines/bin-page')),
  editor: pageLoader(() => import('@/features/editor/editor-page')),
  print: pageLoader(() => import('@/features/print/print-page')),
  printSet: pageLoader(() => import('@/features/print/print-set-page')),
  child: pageLoader(() => import('@/features/children/child-page')),
  runs: pageLoader(() => import('@/features/runs/runs-page')),
  run: pageLoader(() => import('@/features/runs/run-page')),
  pictures: pageLoader(() => import('@/features/pictures/pictures-page')),
  settings: pageLoader(() => import('@/features/settings/settings-page')),
  keepIn: pageLoader(() => import('@/features/settings/keep-in-page')),
  data: pageLoader(() => import('@/features/settings/data-page')),
  credits: pageLoader(() => import('@/features/settings/credits-page')),
} as const;

export type PageName = keyof typeof pages;

/** The texts of each page, so that they come together with it. */
const TEXTS = {
  welcome: ['welcome', 'children'],
  routines: ['routines', 'children'],
  readyMade: ['routines', 'children'],
  library: ['routines', 'children'],
  bin: ['routines', 'children'],
  editor: ['editor', 'pictures', 'child', 'children'],
  print: ['print', 'children'],
  printSet: ['print', 'children'],
  child: ['children', 'supports', 'settings'],
  runs: ['runs', 'children', 'routines'],
  run: ['runs', 'grown-up', 'routines', 'child'],
  pictures: ['pictures'],
  settings: ['settings', 'child'],
  keepIn: ['settings'],
  data: ['settings'],
  credits: ['settings', 'pictures'],
} as const satisfies Record<PageName, readonly string[]>;

export function pageAt(hash: string, isWelcomed: boolean): PageName {
  const [place, id, part] = partsOf(hash);
  if (!isWelcomed || place === 'welcome') return 'welcome';
  if (place === 'routines' && id !== undefined) return part === 'print' ? 'print' : 'editor';
  if (place === 'ready-made' && id !== undefined) return part === 'print' ? 'printSet' : 'readyMade';
  if (place === 'ready-made') return 'library';
  if (place === 'runs') return id === undefined ? 'runs' : 'run';
  if (place === 'settings' && id === 'keep-in') return 'keepIn';
  if (
    place === 'bin' ||
    place === 'child' ||
    place === 'pictures' ||
    place === 'settings' ||
    place === 'data' ||
    place === 'credits'
  ) {
    return place;
  }
  return 'routines';
}

/** Fetches what this address shows, with its texts. */
export async function loadPage(i18n: I18n, hash: string, isWelcomed: boolean): Promise<void> {
  const name = pageAt(hash, isWelcomed);
  await Promise.all([pages[name].load(), i18n.loadNamespaces(TEXTS[name])]);
}
