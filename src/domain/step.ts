import type { Picture } from './picture';
import type { FadingPlan } from './playing/fading';
import type { Stamped } from './stamped';
import type { Texts } from './wording';

/** `routine`: the steps of another routine stand in its place. */
export const STEP_KINDS = ['do', 'break', 'wait', 'choice', 'change', 'routine'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
/** At least: keep going until it ends. At most: finish by. Break and wait belong to the steps of that name. */
export type TimerKind = 'at-least' | 'at-most' | 'break' | 'wait';
export type StepTimer = { readonly kind: TimerKind; readonly durationMs: number };

export const WHO = ['child', 'together', 'grown-up'] as const;
export type Who = (typeof WHO)[number];

/** A card: a picture with words. */
export type Face = { readonly picture: Picture | null; readonly label: Texts };
/** Nothing was chosen or written yet. */
export const isEmptyFace = ({ picture, label }: Face): boolean =>
  picture === null && Object.values(label).every((wording) => wording === '');
/** A smaller step that a hard one opens into, or one of the cards of a choice. `id` is unique in its step. */
export type SmallCard = Face & { readonly id: string };
/** What was planned and does not come; the step itself is what comes instead. `stays`: what stays the same. */
export type Changed = { readonly was: Face; readonly stays: Texts };
/** A clip of the family's own; it plays once. `poster`: a frame of it, kept as a photo. */
export type Clip = { readonly media: string; readonly poster: string | null; readonly durationMs: number };
/** The voice of someone whom the child knows. */
export type Recording = { readonly media: string; readonly durationMs: number };

export const MIN_TIMER_MS = 1_000;
export const MAX_TIMER_MS = 3 * 60 * 60_000;
export const MAX_LABEL_LENGTH = 80;
export const MAX_SAY_LENGTH = 300;
export const MAX_NOTE_LENGTH = 1_000;
export const MAX_TITLE_LENGTH = 80;
export const MAX_STEPS = 300;
export const CHOICES = { min: 2, max: 9 } as const;
export const MAX_PARTS = 12;
/** Practice notes 1.5: five to twenty seconds. */
export const CLIP_MS = { min: 1_000, max: 20_000 } as const;
/** Shorter is a slip of the finger. */
export const RECORDING_MS = { min: 500, max: 20_000 } as const;

/** The optional fields are those that older steps lack; null takes one away. */
export type StepFields = {
  readonly kind: StepKind;
  readonly picture: Picture | null;
  /** The family's own photo of it, for the first rung of the picture ladder. */
  readonly photo?: Picture | null;
  readonly label: Texts;
  /** What the speaker says; empty texts mean the label is read. */
  readonly say: Texts;
  readonly timer: StepTimer | null;
  /** 'HH:MM', 24 hours, or null. */
  readonly clockTime: string | null;
  /** For grown-ups only; never on the child's screen. */
  readonly note: string;
  readonly essential: boolean;
  /** The ready-made step that it came from, of the routine's own source: what "back to the original" goes back to. */
  readonly source?: string;
  /** Who does it; absent: the child. */
  readonly who?: Who | null;
  /** The smaller steps that this one opens into, in their order. */
  readonly parts?: readonly SmallCard[] | null;
  /** Of a `choice`. */
  readonly choices?: readonly SmallCard[] | null;
  /** Of a `change`. */
  readonly changed?: Changed | null;
  /** Of a `routine`: which one. */
  readonly routineId?: string | null;
  readonly clip?: Clip | null;
  readonly recording?: Recording | null;
  /** Help with this step is being faded by this plan. */
  readonly fading?: FadingPlan | null;
};

/** `order` is a fractional key: a step is moved by giving it a key between its new neighbours' keys. */
export type Step = Stamped & StepFields & { readonly order: string };
