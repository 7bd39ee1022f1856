/**
 * What the child in the pictures looks like, and the grown-up who helps.
 *
 * Every pictogram is drawn once and dressed at the moment it is shown, so a look holds
 * choices, never colours: the values live with the drawings (`pictograms/look-style.ts`).
 */
export const SKINS = ['light', 'fair', 'warm', 'medium', 'olive', 'brown', 'dark', 'deep'] as const;
export const HAIR_STYLES = [
  'short',
  'buzz',
  'curly',
  'wavy',
  'bob',
  'long',
  'ponytail',
  'bun',
  'braids',
  'cornrows',
  'locs',
  'afro',
  'none',
] as const;
export const HAIR_COLOURS = [
  'black',
  'dark-brown',
  'brown',
  'red',
  'ginger',
  'blonde',
  'light-blonde',
  'grey',
] as const;
export const CLOTHES_COLOURS = ['teal', 'blue', 'purple', 'red', 'orange', 'green', 'grey'] as const;
export const HEADWEAR = ['none', 'headscarf', 'turban', 'patka', 'kippah'] as const;
export const HEARING = ['none', 'aids', 'implant'] as const;
export const MOBILITY = ['none', 'wheelchair', 'walker'] as const;
export const MARKS = ['none', 'freckles', 'vitiligo'] as const;
/** Proportions and face: nothing may look babyish to a fourteen-year-old. */
export const STAGES = ['small-child', 'older-child', 'teenager'] as const;

export type Skin = (typeof SKINS)[number];
export type HairStyle = (typeof HAIR_STYLES)[number];
export type HairColour = (typeof HAIR_COLOURS)[number];
export type ClothesColour = (typeof CLOTHES_COLOURS)[number];
export type Headwear = (typeof HEADWEAR)[number];
export type Hearing = (typeof HEARING)[number];
export type Mobility = (typeof MOBILITY)[number];
export type Marks = (typeof MARKS)[number];
export type Stage = (typeof STAGES)[number];

export type Look = {
  readonly skin: Skin;
  readonly marks: Marks;
  readonly hairStyle: HairStyle;
  readonly hairColour: HairColour;
  readonly headwear: Headwear;
  readonly glasses: boolean;
  readonly hearing: Hearing;
  readonly mobility: Mobility;
  /** Ankle splints. */
  readonly splints: boolean;
  /** One arm in a sling, in the poses that allow it. */
  readonly sling: boolean;
  readonly stage: Stage;
  readonly top: ClothesColour;
  readonly bottom: ClothesColour;
  readonly shoes: ClothesColour;
};

/** The grown-up of the pictures where one helps: a face and clothes, no more. */
export type GrownUpLook = Pick<
  Look,
  'skin' | 'hairStyle' | 'hairColour' | 'headwear' | 'glasses' | 'top' | 'bottom'
>;

export const DEFAULT_LOOK: Look = {
  skin: 'medium',
  marks: 'none',
  hairStyle: 'short',
  hairColour: 'dark-brown',
  headwear: 'none',
  glasses: false,
  hearing: 'none',
  mobility: 'none',
  splints: false,
  sling: false,
  stage: 'small-child',
  top: 'teal',
  bottom: 'blue',
  shoes: 'red',
};

export const DEFAULT_GROWN_UP: GrownUpLook = {
  skin: 'medium',
  hairStyle: 'curly',
  hairColour: 'brown',
  headwear: 'none',
  glasses: false,
  top: 'green',
  bottom: 'grey',
};
