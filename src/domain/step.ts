import type { Picture } from './picture';
import type { Stamped } from './stamped';
import type { Texts } from './wording';

export type StepKind = 'do' | 'break' | 'wait' | 'change';
/** At least: keep going until it ends. At most: finish by. Break and wait belong to the steps of that name. */
export type TimerKind = 'at-least' | 'at-most' | 'break' | 'wait';
export type StepTimer = { readonly kind: TimerKind; readonly durationMs: number };

export const MIN_TIMER_MS = 1_000;
export const MAX_TIMER_MS = 3 * 60 * 60_000;
export const MAX_LABEL_LENGTH = 80;
export const MAX_SAY_LENGTH = 300;
export const MAX_NOTE_LENGTH = 1_000;
export const MAX_TITLE_LENGTH = 80;
export const MAX_STEPS = 300;

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
};

/** `order` is a fractional key: a step is moved by giving it a key between its new neighbours' keys. */
export type Step = Stamped & StepFields & { readonly order: string };
