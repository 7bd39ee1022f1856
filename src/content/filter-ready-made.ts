import type { Place, ReadyMadeRoutine, RoutineCategory } from './ready-made';

export type ReadyMadeFilter = {
  readonly category: RoutineCategory | null;
  readonly place: Place | null;
  /** Years; null for any age. A routine is for this age and older. */
  readonly age: number | null;
};

export const NO_FILTER: ReadyMadeFilter = { category: null, place: null, age: null };

export function filterReadyMade(
  routines: readonly ReadyMadeRoutine[],
  { category, place, age }: ReadyMadeFilter,
): readonly ReadyMadeRoutine[] {
  return routines.filter(
    (made) =>
      (category === null || made.category === category) &&
      (place === null || made.places.includes(place)) &&
      (age === null || made.fromAge <= age),
  );
}
