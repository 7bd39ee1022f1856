import type { GrownUpLook, Look } from './look';
import type { PictureLevel } from './picture-ladder';
import type { Stamped } from './stamped';
import type { Address, Language } from './wording';

/** A nickname stands on tabs and headings; what is longer is cut. */
export const MAX_NICKNAME_LENGTH = 40;

/** How this child is helped. Defaults and ranges: practice notes 1.5, 3.2 and 3.7, listed in docs/rules-playing.md. */
export type Supports = {
  readonly labelPosition: 'below' | 'above' | 'none';
  readonly pictureLevel: PictureLevel;
  /** Minutes beside the disc, seconds only under one minute. */
  readonly timeInNumbers: boolean;
  readonly readAloud: 'on-tap' | 'on-arrival';
  readonly breakMs: number;
  /** How many break cards are offered. */
  readonly breakCards: 2 | 3 | 4;
  /** A second tap within this time after an accepted one is a slip, not a wish. */
  readonly ignoreRepeatMs: number;
  /** Cards on the child's home. */
  readonly homeCards: number;
};

export const DEFAULT_SUPPORTS: Supports = {
  labelPosition: 'below',
  pictureLevel: 'drawing',
  timeInNumbers: false,
  readAloud: 'on-tap',
  breakMs: 5 * 60_000,
  breakCards: 3,
  ignoreRepeatMs: 800,
  homeCards: 4,
};

export type Child = Stamped &
  Supports & {
    readonly nickname: string;
    readonly look: Look;
    /** Who helps in the pictures. */
    readonly grownUp: GrownUpLook;
    readonly address: Address;
    readonly cardLanguage: Language;
    /** Place among the children. */
    readonly order: string;
  };

export type ChildFields = Omit<Child, keyof Stamped>;
