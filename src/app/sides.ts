/** The two halves of the app. Child mode never loads the grown-up side's code. */
import { partsOf } from '@/ui/hash-route';

export const loadChildSide = () => import('./child-side');
export const loadGrownUpSide = () => import('./grown-up-side');

export function isChildPath(hash: string): boolean {
  return partsOf(hash)[0] === 'play';
}

/** Begins to fetch the half that this address opens, while the database is still opening. */
export function loadSide(hash: string): Promise<unknown> {
  return isChildPath(hash) ? loadChildSide() : Promise.resolve();
}
