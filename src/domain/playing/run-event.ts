/**
 * What can happen in a run. The list of these, in order, is the record: where the child is, how long each step took, what
 * help it needed and what the child said all follow from it.
 *
 * `at`: milliseconds since 1970. `leftMs`: what the timer that was running still had at that moment, null without one.
 */
import type { PromptLevel } from '@/domain/prompt-level';
import type { PlayedStep } from './played-step';

type OnStep<T extends string, More = unknown> = {
  readonly type: T;
  readonly at: number;
  readonly stepId: string;
} & More;
type AtMoment<T extends string, More = unknown> = { readonly type: T; readonly at: number } & More;
type WithLeft = { readonly leftMs: number | null };

export const BREAK_RATINGS = ['helped', 'did-not-help', 'not-now'] as const;
export type BreakRating = (typeof BREAK_RATINGS)[number];
export const FEELING_MOMENTS = ['before', 'after', 'asked'] as const;
export type FeelingMoment = (typeof FEELING_MOMENTS)[number];

/** What the child does. `back` names the step that it leads to; `break-card` with an empty card shows the choice again. */
export type ChildEvent =
  | OnStep<'arrived'>
  | OnStep<'done', WithLeft>
  | OnStep<'back'>
  /** Any order: this step comes next. */
  | OnStep<'picked'>
  /** Any order: this step stays for later. */
  | OnStep<'put-off', WithLeft>
  /** Any order: nothing comes next for now, and then the child is ready to pick. */
  | AtMoment<'later'>
  | AtMoment<'ready'>
  /** Any order: whether the next step that is picked is done together; its own `together` comes with the pick. */
  | AtMoment<'together-next', { readonly isWanted: boolean }>
  /** "Together": asked for by the child, or by the grown-up for the child. */
  | OnStep<'together'>
  /** A hard step opened into its smaller ones; `part` counts from 0. */
  | OnStep<'opened'>
  | OnStep<'part-done', { readonly part: number }>
  | OnStep<'part-back', { readonly part: number }>
  /** `by` absent: the child. */
  | OnStep<'timer-started', { readonly by?: 'grown-up' }>
  /** A card of a choice, or of what comes after the end (then `stepId` is empty). */
  | OnStep<'chosen', { readonly choice: string }>
  /** Ends the step at once. */
  | OnStep<'stopped', WithLeft>
  /** The child's own words. */
  | OnStep<'said', { readonly word: string }>
  | OnStep<'break-started', WithLeft & { readonly breakMs: number }>
  | AtMoment<'break-card', { readonly card: string }>
  | OnStep<'break-ended'>
  | AtMoment<'break-rated', { readonly card: string; readonly rating: BreakRating }>
  | OnStep<'help'>
  | AtMoment<'feelings-asked'>
  /** P59: a break or help was asked for while the question after a long time away was on the screen: it comes again after that. */
  | AtMoment<'away-asked'>
  | AtMoment<'away-answered'>
  /** null: not now. */
  | AtMoment<
      'felt',
      { readonly when: FeelingMoment; readonly feeling: string | null; readonly body: readonly string[] }
    >
  /** The routine ends here, by choice after Stop. */
  | AtMoment<'finished'>;

/** What the grown-up does behind the lock. `put-in` and `swapped` are for today only: the routine stays as it is. */
export type GrownUpEvent =
  | OnStep<'skipped', WithLeft>
  | OnStep<'went', WithLeft>
  | OnStep<'left-out'>
  | AtMoment<'put-in', { readonly step: PlayedStep; readonly beforeId: string | null }>
  | OnStep<'swapped', { readonly step: PlayedStep }>
  | AtMoment<'time-added', { readonly addedMs: number }>
  | AtMoment<'held', WithLeft>
  | OnStep<'prompted', { readonly level: PromptLevel | null }>
  | OnStep<'noted', { readonly note: string }>;

/**
 * `paused` and `resumed` stand around the time that belongs to nobody: help is on its way, the grown-up has opened the
 * lock, the tablet was away for long, or its clock was set back.
 */
export type RunEvent =
  | ChildEvent
  | GrownUpEvent
  | AtMoment<'paused', WithLeft>
  /**
   * Ends a pause. `of` names what else it ends: the grown-up's hold, or the wait after the child's Stop. Older runs have it
   * without the name there.
   */
  | AtMoment<'resumed', { readonly of?: 'hold' | 'stop' }>
  | AtMoment<'restarted'>
  | AtMoment<'left'>;
