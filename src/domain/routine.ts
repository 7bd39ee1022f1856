/** A routine: an ordered list of steps that a child goes through one by one. */
import type { Picture } from './picture';
import type { Stamped } from './stamped';
import type { Step } from './step';
import type { Texts } from './wording';

export const HUES = ['sky', 'leaf', 'peach', 'lilac', 'sand', 'rose'] as const;
export type Hue = (typeof HUES)[number];

export type RoutineFields = {
  readonly childId: string;
  readonly title: Texts;
  /** null: the first step's picture stands for the routine. */
  readonly cover: Picture | null;
  readonly hue: Hue;
  readonly order: string;
  /** The ready-made routine that it came from, or null. */
  readonly source: string | null;
};

export type Routine = Stamped &
  RoutineFields & {
    /** In no order, binned ones included: read them through `liveSteps`. */
    readonly steps: readonly Step[];
  };

/** Steps in use, in their order. Two steps with one key (two tabs inserted at one place) stand in the order of their ids. */
export function liveSteps(routine: Pick<Routine, 'steps'>): readonly Step[] {
  return routine.steps
    .filter((step) => step.deletedAt === null)
    .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

export function coverOf(routine: Routine): Picture | null {
  return routine.cover ?? liveSteps(routine).find((step) => step.picture !== null)?.picture ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
