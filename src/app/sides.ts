/** The two halves of the app. Child mode never loads the grown-up side's code. */
import { partsOf } from '@/ui/hash-route';

let childSide: typeof import('./child-side') | null = null;

export async function loadChildSide() {
  childSide = await import('./child-side');
  return childSide;
}

/** null until it is loaded. React shows what it had to wait for 300 ms later at the earliest; a child should not wait for that. */
export function loadedChildSide() {
  return childSide?.default ?? null;
}

export const loadGrownUpSide = () => import('./grown-up-side');

export function isChildPath(hash: string): boolean {
  return partsOf(hash)[0] === 'play';
}

/** Begins to fetch the half that this address opens, while the database is still opening. */
export function loadSide(hash: string): Promise<unknown> {
  return isChildPath(hash) ? loadChildSide() : Promise.resolve();
}
