import type { ClothesColour, HairColour, Look, Skin } from '@/domain/look';

/**
 * The colours of a look, as the CSS custom properties that every drawing uses.
 *
 * Two laws, both tested: a rim reaches 3:1 on white, and the lines of a face reach 3:1 on the
 * skin. On the two darkest skins no dark line can do that, so theirs is light.
 */
export type LookStyle = Readonly<Record<`--${string}`, string>>;

type SkinTones = readonly [
  skin: string,
  shade: string,
  rim: string,
  line: string,
  face: string,
  eye: string,
  cheek: string,
];

const DARK_LINE = '#26303a';

const SKINS: Readonly<Record<Skin, SkinTones>> = {
  light: ['#f8d9c2', '#e6b797', '#a8714c', '#a8714c', DARK_LINE, 'none', '#e5735f'],
  fair: ['#eec19a', '#d59c6e', '#985f35', '#985f35', DARK_LINE, 'none', '#d9604a'],
  medium: ['#d9a066', '#bd8048', '#7a4a19', '#7a4a19', DARK_LINE, 'none', '#c9503a'],
  olive: ['#c08a52', '#a06d38', '#653e15', '#653e15', '#1d242c', 'none', '#b8452f'],
  brown: ['#8f5a35', '#74451f', '#4a2a12', '#e6bb96', '#fbe3cd', '#fff', '#c4533a'],
  dark: ['#5f3b25', '#482a17', '#2b170b', '#b98a68', '#eac8ab', '#fff', '#a8432f'],
};

type Tones = readonly [fill: string, shade: string, rim: string];

const HAIR: Readonly<Record<HairColour, Tones>> = {
  black: ['#231d1b', '#574b46', '#000'],
  'dark-brown': ['#3f2c20', '#6e503b', '#1e130c'],
  brown: ['#7d4f28', '#5a3617', '#472a11'],
  red: ['#b8482a', '#86301a', '#74270f'],
  blonde: ['#e6b84f', '#b58625', '#8f6614'],
  grey: ['#a9adb3', '#7d838b', '#666c75'],
};

const CLOTHES: Readonly<Record<ClothesColour, Tones>> = {
  teal: ['#2f8f83', '#22736a', '#155a52'],
  blue: ['#35609f', '#274b82', '#183462'],
  purple: ['#7b4fa6', '#613b87', '#462566'],
  red: ['#c8453b', '#a33229', '#7c1f18'],
  orange: ['#c96a24', '#a65317', '#7d3c0c'],
  green: ['#4b8a3a', '#396f2b', '#27531b'],
  grey: ['#6b7785', '#54606d', '#3c4652'],
};

/** The scarf is never the colour of the top: where they touch, they must be told apart. */
const scarfOf = (top: ClothesColour): Tones => CLOTHES[top === 'purple' ? 'teal' : 'purple'];

export function lookStyle(look: Look): LookStyle {
  const [skin, skinShade, skinRim, skinLine, face, eye, cheek] = SKINS[look.skin];
  const [hair, hairLine, hairRim] = HAIR[look.hairColour];
  const [top, topShade, topRim] = CLOTHES[look.top];
  const [bottom, bottomShade, bottomRim] = CLOTHES[look.bottom];
  const [scarf, scarfShade, scarfRim] = scarfOf(look.top);
  return {
    '--skin': skin,
    '--skin-shade': skinShade,
    '--skin-rim': skinRim,
    '--skin-line': skinLine,
    '--face': face,
    '--eye-white': eye,
    '--glasses': eye === 'none' ? '#27486b' : '#f2c14e',
    '--brow': eye === 'none' ? hairRim : skinLine,
    '--cheek': cheek,
    '--hair': hair,
    '--hair-line': hairLine,
    '--hair-rim': hairRim,
    '--top': top,
    '--top-shade': topShade,
    '--top-rim': topRim,
    '--bottom': bottom,
    '--bottom-shade': bottomShade,
    '--bottom-rim': bottomRim,
    '--scarf': scarf,
    '--scarf-shade': scarfShade,
    '--scarf-rim': scarfRim,
  };
}
