/**
 * Breaks, and being heard. A break is not a prize and not earned: by default every wish is honoured (practice notes 1.5).
 */
/** In the order in which a child with fewer cards sees them; each is a pictogram of that name. */
export const BREAK_OFFERS = [
  'balloon-breathing',
  'quiet',
  'drink',
  'squeeze-pillow',
  'wall-push',
  'jump',
  'march',
  'swing',
] as const;
export type BreakOffer = (typeof BREAK_OFFERS)[number];

/** What a child may want to say in the middle of a routine; each is a pictogram of that name. */
export const OWN_WORDS = [
  'too-loud',
  'it-hurts',
  'toilet',
  'not-ready-yet',
  'i-dont-know',
  'too-bright',
  'hungry',
  'no-touch',
  'hug-please',
] as const;
export type OwnWord = (typeof OWN_WORDS)[number];

export const FEELINGS_ASKED = ['never', 'before', 'after', 'both'] as const;
export type FeelingsAsked = (typeof FEELINGS_ASKED)[number];

export type BreakSupports = {
  readonly breakMs: number;
  /** How many break cards are offered. */
  readonly breakCards: 2 | 3 | 4;
  readonly breakOffers: readonly BreakOffer[];
  /** Breaks in one run; null: as many as the child asks for. */
  readonly breakLimit: number | null;
  /** Helped, did not help, not now: asked after a break in which a card was chosen. */
  readonly asksAfterBreak: boolean;
  /** Stop in every routine; without it, in those that have it. */
  readonly stopShown: boolean;
  readonly ownWords: readonly OwnWord[];
  readonly feelingsAsked: FeelingsAsked;
};

export const DEFAULT_BREAKS: BreakSupports = {
  breakMs: 5 * 60_000,
  breakCards: 3,
  breakOffers: ['balloon-breathing', 'quiet', 'drink', 'squeeze-pillow'],
  breakLimit: null,
  asksAfterBreak: false,
  stopShown: false,
  ownWords: ['too-loud', 'it-hurts', 'toilet', 'not-ready-yet', 'i-dont-know'],
  feelingsAsked: 'never',
};
