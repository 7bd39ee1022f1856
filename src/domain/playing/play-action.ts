/** What can be asked of a run: by the child's taps, by the grown-up behind the lock, by the device. */
import type { PromptLevel } from '@/domain/prompt-level';
import type { PlayedStep } from './played-step';
import type { BreakRating } from './run-event';

/** What says nothing but its name. */
type PlainChildAction =
  | 'done'
  | 'back'
  | 'break'
  | 'break-over'
  | 'help'
  | 'help-over'
  | 'go-on'
  | 'start-again'
  /** Any order: this step stays for later; while the child picks, picking does. */
  | 'later'
  /** After Later: the child picks again. */
  | 'ready'
  /** Of the step that the child is on; while the child picks, of the next one, until it is tapped again. */
  | 'together'
  /** Opens the smaller steps. */
  | 'open-parts'
  | 'start-timer'
  | 'stop'
  /** After Stop: the routine ends here. */
  | 'finish'
  | 'ask-feelings';
type PlainGrownUpAction =
  | 'hold'
  | 'release'
  | 'skip'
  /** Whoever the setting says: a time that has not begun can always be begun here. */
  | 'start-for-child';
export type PlainAction = PlainChildAction | PlainGrownUpAction | 'leave' | 'wake';

export type ChildAction =
  | { readonly type: PlainChildAction }
  | { readonly type: 'break-card'; readonly card: string | null }
  | { readonly type: 'rate-break'; readonly rating: BreakRating }
  /** Any order: this step comes next. */
  | { readonly type: 'pick'; readonly stepId: string }
  /** Of a choice step, which it also ends; at the end of the routine, what comes then. */
  | { readonly type: 'choose'; readonly choice: string }
  /** null: the words are shown again. */
  | { readonly type: 'say'; readonly word: string | null }
  | { readonly type: 'feel'; readonly feeling: string | null; readonly body: readonly string[] };

/** All but `prompt` and `note` concern the step that the child is on, unless they name one. Today only: the routine stays. */
export type GrownUpAction =
  | { readonly type: PlainGrownUpAction }
  | { readonly type: 'go-to'; readonly stepId: string }
  | { readonly type: 'leave-out'; readonly stepId: string }
  /** null: at the end. */
  | { readonly type: 'put-in'; readonly step: PlayedStep; readonly beforeId: string | null }
  | { readonly type: 'swap'; readonly stepId: string; readonly step: PlayedStep }
  | { readonly type: 'add-time'; readonly addedMs: number }
  /** null takes it back. */
  | { readonly type: 'prompt'; readonly stepId: string; readonly level: PromptLevel | null }
  | { readonly type: 'note'; readonly stepId: string; readonly note: string };

export type PlayAction =
  | ChildAction
  | GrownUpAction
  /** The grown-up has opened the lock: time stands still until child mode is back. */
  | { readonly type: 'leave' }
  /** The screen is alive (again): what happened to clock and pause meanwhile is written down. */
  | { readonly type: 'wake' };
