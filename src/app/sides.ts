/** The two halves of the app. Child mode never loads the grown-up side's code. */
import type { i18n as I18n } from 'i18next';
import { loadPictogram } from '@/pictograms/pictogram-packs';
import { partsOf } from '@/ui/hash-route';
import { pageLoader } from './page-loader';

export const childSide = pageLoader(() => import('./child-side'));
export const grownUpSide = pageLoader(() => import('./grown-up-side'));

export function isChildPath(hash: string): boolean {
  return partsOf(hash)[0] === 'play';
}

/** Begins to fetch the half that this address opens, while the database is still opening. */
export function beginLoading(hash: string): void {
  const parts = isChildPath(hash) ? [childSide.load()] : [grownUpSide.load(), import('./pages')];
  // What cannot be fetched is asked for again by the screen that needs it, which then says so.
  for (const part of parts) part.catch(() => undefined);
  // Its pack, the covers, is on every first screen of either side.
  loadPictogram('break').catch(() => undefined);
}

/** Resolves when the first screen can be drawn at once, or cannot be fetched. */
export async function loadFirstScreen(
  i18n: I18n,
  where: { readonly hash: string; readonly isChildMode: boolean; readonly isWelcomed: boolean },
): Promise<void> {
  try {
    if (where.isChildMode) await childSide.load();
    else {
      const page = import('./pages').then(({ loadPage }) => loadPage(i18n, where.hash, where.isWelcomed));
      await Promise.all([grownUpSide.load(), page]);
    }
  } catch {
    // The screen itself asks again, and shows what it can.
    return;
  }
}
