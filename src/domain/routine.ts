/** A routine: an ordered list of steps that a child goes through one by one. */
import type { Picture } from './picture';
import type { Chaining } from './playing/chaining';
import type { Stamped } from './stamped';
import type { SmallCard, Step } from './step';
import type { RoutineShow } from './supports/show-supports';
import type { Texts } from './wording';

export const HUES = ['sky', 'leaf', 'peach', 'lilac', 'sand', 'rose'] as const;
export type Hue = (typeof HUES)[number];

/** One card is shown as "then"; of two to nine the child chooses one. */
export type RoutineEnding = { readonly cards: readonly SmallCard[] };

export type RoutineFields = {
  readonly childId: string;
  readonly title: Texts;
  /** null: the first step's picture stands for the routine. */
  readonly cover: Picture | null;
  readonly hue: Hue;
  readonly order: string;
  /** The ready-made routine that it came from, or null. */
  readonly source: string | null;
  /** What follows takes null and absent for the same: the child's own setting, or nothing of the kind. */
  readonly show?: RoutineShow | null;
  readonly chaining?: Chaining | null;
  /** What comes after the end: a card, or a choice of cards. */
  readonly ending?: RoutineEnding | null;
  /** 'HH:MM', 24 hours: when it is to be finished. */
  readonly leaveAt?: string | null;
  /** Only if the grown-up wants that: at-most times get shorter when there is less time than planned. */
  readonly fitsToLeave?: boolean | null;
  /** The child may end a step at once (haircut, dentist, injection). */
  readonly canStop?: boolean | null;
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
