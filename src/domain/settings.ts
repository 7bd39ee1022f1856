import type { LockPin, LockTries } from './lock-pin';
import type { English, Language } from './wording';

export const THEMES = ['calm', 'contrast', 'evening'] as const;
export type Theme = (typeof THEMES)[number];

/** What belongs to the device, not to a child. Each key is a record of its own, so that two tabs merge per setting. */
export type Settings = {
  readonly appLanguage: Language;
  /** The English of ready-made words; cards that exist keep theirs. */
  readonly english: English;
  readonly theme: Theme;
  readonly currentChildId: string | null;
  /** Child mode is on and only the lock leads out; kept, so that a reload does not open the grown-up side. */
  readonly locked: boolean;
  readonly welcomed: boolean;
  /** Keys of pictures, the latest first: at most `MAX_RECENT`. */
  readonly recentPictures: readonly string[];
  readonly favouritePictures: readonly string[];
  /** When durable storage was asked for, null before the first saved routine. */
  readonly persistAskedAt: number | null;
  /** null: a multiplication is asked. */
  readonly lockPin: LockPin | null;
  /** Since the last right answer; kept, so that a reload does not shorten the wait. */
  readonly lockTries: LockTries | null;
};

export const DEFAULT_SETTINGS: Settings = {
  appLanguage: 'en',
  english: 'uk',
  theme: 'calm',
  currentChildId: null,
  locked: false,
  welcomed: false,
  recentPictures: [],
  favouritePictures: [],
  persistAskedAt: null,
  lockPin: null,
  lockTries: null,
};

export const MAX_RECENT = 24;

/** The picture that was used now, before those that were used earlier. */
export function withRecent(recent: readonly string[], key: string): readonly string[] {
  return [key, ...recent.filter((one) => one !== key)].slice(0, MAX_RECENT);
}
