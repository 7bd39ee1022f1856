/**
 * What the child in the pictures looks like.
 *
 * Every pictogram is drawn once and dressed at the moment it is shown, so a look holds
 * choices, never colours: the values live with the drawings (`pictograms/look-style.ts`).
 */
export const SKINS = ['light', 'fair', 'medium', 'olive', 'brown', 'dark'] as const;
export const HAIR_STYLES = ['short', 'curly', 'long', 'braids', 'afro', 'none'] as const;
export const HAIR_COLOURS = ['black', 'dark-brown', 'brown', 'red', 'blonde', 'grey'] as const;
export const CLOTHES_COLOURS = ['teal', 'blue', 'purple', 'red', 'orange', 'green', 'grey'] as const;

export type Skin = (typeof SKINS)[number];
export type HairStyle = (typeof HAIR_STYLES)[number];
export type HairColour = (typeof HAIR_COLOURS)[number];
export type ClothesColour = (typeof CLOTHES_COLOURS)[number];

export type Look = {
  readonly skin: Skin;
  readonly hairStyle: HairStyle;
  readonly hairColour: HairColour;
  readonly headscarf: boolean;
  readonly glasses: boolean;
  readonly top: ClothesColour;
  readonly bottom: ClothesColour;
};

export const DEFAULT_LOOK: Look = {
  skin: 'medium',
  hairStyle: 'short',
  hairColour: 'dark-brown',
  headscarf: false,
  glasses: false,
  top: 'teal',
  bottom: 'blue',
};
