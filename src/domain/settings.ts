import type { Language } from './wording';

export const THEMES = ['calm', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What belongs to the device, not to a child. Each key is a record of its own, so that two tabs merge per setting. */
export type Settings = {
  readonly appLanguage: Language;
  readonly theme: Theme;
  readonly currentChildId: string | null;
  /** Child mode is on and only the lock leads out; kept, so that a reload does not open the grown-up side. */
  readonly locked: boolean;
  readonly welcomed: boolean;
  /** When durable storage was asked for, null before the first saved routine. */
  readonly persistAskedAt: number | null;
};

export const DEFAULT_SETTINGS: Settings = {
  appLanguage: 'en',
  theme: 'calm',
  currentChildId: null,
  locked: false,
  welcomed: false,
  persistAskedAt: null,
};
