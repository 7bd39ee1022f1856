/** A step as a run keeps it: what the child saw, without what is for grown-ups only. */
import type { Picture } from '@/domain/picture';
import type { Changed, Clip, Recording, SmallCard, StepKind, StepTimer, Who } from '@/domain/step';
import type { Texts } from '@/domain/wording';
import type { FadingStage } from './fading';

export type PlayedStep = {
  /** Of a nested routine: the id of the step that holds it, "/", the step's own id. */
  readonly id: string;
  /** `routine` only where the nested routine is gone: an ordinary step with that face. */
  readonly kind: StepKind;
  /** As the child saw it; null where there was only the word. */
  readonly picture: Picture | null;
  readonly label: Texts;
  readonly say: Texts;
  readonly timer: StepTimer | null;
  /** Absent: the child. */
  readonly who?: Who;
  readonly parts?: readonly SmallCard[];
  readonly choices?: readonly SmallCard[];
  readonly changed?: Changed;
  readonly clip?: Clip;
  readonly recording?: Recording;
  /** What help was planned in this run. */
  readonly help?: FadingStage;
  /** The routine inside which it stands lets the child end a step at once. */
  readonly canStop?: true;
  /** Of a wait: by how much it has grown over the routine's own time. */
  readonly grownMs?: number;
  /** The title of the routine inside which it stands. */
  readonly inside?: Texts;
};
