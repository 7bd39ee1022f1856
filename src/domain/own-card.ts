import type { Picture } from './picture';
import type { Stamped } from './stamped';
import type { Texts } from './wording';

/** Where a picture comes from and what it may be used for; a field that is not known is ''. */
export type Licence = {
  /** 'CC BY-SA 4.0' */
  readonly name: string;
  readonly author: string;
};

/** A card that a family made or imported: it stands in the library beside our own drawings. */
export type OwnCardFields = {
  readonly name: Texts;
  /** More words to find it by, separated by commas. */
  readonly words: string;
  readonly picture: Picture;
  readonly licence: Licence | null;
  /** The pack that it was imported with. */
  readonly packId: string | null;
};

export type OwnCard = Stamped & OwnCardFields;

/** A set of pictures imported at once; it can be removed again whole. */
export type PicturePack = {
  readonly id: string;
  readonly createdAt: number;
  readonly name: string;
  readonly count: number;
};

export const MAX_CARD_WORDS_LENGTH = 300;
export const MAX_PACK_NAME_LENGTH = 60;
