import type { GrownUpLook, Look } from './look';
import type { Stamped } from './stamped';
import type { Supports } from './supports/supports';
import type { Address, Language } from './wording';

/** A nickname stands on tabs and headings; what is longer is cut. */
export const MAX_NICKNAME_LENGTH = 40;

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
