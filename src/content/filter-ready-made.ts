import type { Place, ReadyMadeRoutine, RoutineCategory } from './ready-made';
import type { ReadyMadeSet, SetKind } from './ready-made-sets';

/** One entry of the library. */
export type LibraryItem =
  | { readonly id: string; readonly kind: 'routine'; readonly made: ReadyMadeRoutine }
  | { readonly id: string; readonly kind: SetKind; readonly set: ReadyMadeSet };
export type LibraryKind = LibraryItem['kind'];

export type ReadyMadeFilter = {
  readonly kind: LibraryKind | null;
  /** This and the two that follow are told of routines only. */
  readonly category: RoutineCategory | null;
  readonly place: Place | null;
  /** Years; null for any age. A routine is for this age and older. */
  readonly age: number | null;
};

export const NO_FILTER: ReadyMadeFilter = { kind: null, category: null, place: null, age: null };

export function isForRoutines({ category, place, age }: ReadyMadeFilter): boolean {
  return category !== null || place !== null || age !== null;
}

export function filterReadyMade(
  items: readonly LibraryItem[],
  filter: ReadyMadeFilter,
): readonly LibraryItem[] {
  const { kind, category, place, age } = filter;
  return items.filter((item) => {
    if (kind !== null && item.kind !== kind) return false;
    if (item.kind !== 'routine') return !isForRoutines(filter);
    return (
      (category === null || item.made.category === category) &&
      (place === null || item.made.places.includes(place)) &&
      (age === null || item.made.fromAge <= age)
    );
  });
}
