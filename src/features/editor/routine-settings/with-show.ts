import type { RoutineShow } from '@/domain/supports/show-supports';

/** One answer set, or taken away with null; a routine without an answer of its own has none at all. */
export function withShow(
  show: RoutineShow | null,
  field: keyof RoutineShow,
  value: string | number | null,
): RoutineShow | null {
  const { [field]: _old, ...others } = show ?? {};
  if (value !== null) return { ...others, [field]: value };
  return Object.keys(others).length === 0 ? null : others;
}
