/** What the child sees of a routine, and how much of it at once. A routine may have its own way (`Routine.show`). */
import type { PictureLevel } from '@/domain/picture-ladder';

export const VIEWS = ['one', 'now-next', 'now-next-later', 'first-then', 'list'] as const;
export type View = (typeof VIEWS)[number];
/** Any: the child picks what comes next, and "later" and "together" are answers (low-demand mode). */
export const STEP_ORDERS = ['fixed', 'any'] as const;
export type StepOrder = (typeof STEP_ORDERS)[number];
export const LABEL_POSITIONS = ['below', 'above', 'none'] as const;
export const PROGRESS_FACES = ['pictures', 'dots', 'bar', 'none'] as const;
export type ProgressFace = (typeof PROGRESS_FACES)[number];
/** Cards that stand on the screen at once in a list or a choice of steps (practice notes 1.7). */
export const CARDS_VISIBLE = { min: 1, max: 12 } as const;

export type ShowSupports = {
  readonly view: View;
  readonly stepOrder: StepOrder;
  readonly labelPosition: (typeof LABEL_POSITIONS)[number];
  readonly pictureLevel: PictureLevel;
  readonly cardsVisible: number;
  readonly progress: ProgressFace;
};

/** A routine's own way; what it does not say is the child's setting. */
export type RoutineShow = { readonly [Field in keyof ShowSupports]?: ShowSupports[Field] };

export const DEFAULT_SHOW: ShowSupports = {
  view: 'one',
  stepOrder: 'fixed',
  labelPosition: 'below',
  pictureLevel: 'drawing',
  cardsVisible: 5,
  progress: 'pictures',
};

export function shownOf(child: ShowSupports, show: RoutineShow | null | undefined): ShowSupports {
  const { view, stepOrder, labelPosition, pictureLevel, cardsVisible, progress } = { ...child, ...show };
  return { view, stepOrder, labelPosition, pictureLevel, cardsVisible, progress };
}
