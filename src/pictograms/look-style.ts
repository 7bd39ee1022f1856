import type { ClothesColour, GrownUpLook, HairColour, Look, Skin } from '@/domain/look';

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
  warm: ['#e8b48c', '#cd9063', '#915a30', '#915a30', DARK_LINE, 'none', '#d45a42'],
  medium: ['#d9a066', '#bd8048', '#7a4a19', '#7a4a19', DARK_LINE, 'none', '#c9503a'],
  olive: ['#c08a52', '#a06d38', '#653e15', '#653e15', '#1d242c', 'none', '#b8452f'],
  brown: ['#8f5a35', '#74451f', '#4a2a12', '#e6bb96', '#fbe3cd', '#fff', '#c4533a'],
  dark: ['#6b442b', '#50301b', '#301a0d', '#c4956f', '#f0d2b6', '#fff', '#b0472f'],
  deep: ['#472b1c', '#341e12', '#1d0e06', '#a87c5c', '#e2bd9d', '#fff', '#963a2a'],
};

type Tones = readonly [fill: string, shade: string, rim: string];

const HAIR: Readonly<Record<HairColour, Tones>> = {
  black: ['#231d1b', '#574b46', '#000'],
  'dark-brown': ['#3f2c20', '#6e503b', '#1e130c'],
  brown: ['#7d4f28', '#5a3617', '#472a11'],
  red: ['#b8482a', '#86301a', '#74270f'],
  ginger: ['#d9772b', '#a4521a', '#86400f'],
  blonde: ['#e6b84f', '#b58625', '#8f6614'],
  'light-blonde': ['#f3dc9b', '#c8a457', '#94742a'],
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

/** Lighter patches are seen on every skin: on the lightest they are the white of milk. */
const PATCH: Readonly<Record<Skin, string>> = {
  light: '#fff4ea',
  fair: '#fbe6d2',
  warm: '#fbe0c8',
  medium: '#f6d6b2',
  olive: '#f0cda4',
  brown: '#e2b48c',
  dark: '#d9a67e',
  deep: '#c98f69',
};

type Person = Pick<Look, 'skin' | 'hairColour' | 'top' | 'bottom'>;

function personStyle({ skin, hairColour, top, bottom }: Person, prefix: string): LookStyle {
  const [fill, shade, rim, crease, face, eye, cheek] = SKINS[skin];
  const style: Record<string, string> = {
    skin: fill,
    'skin-shade': shade,
    'skin-rim': rim,
    'skin-line': crease,
    'skin-patch': PATCH[skin],
    face,
    'eye-white': eye,
    glasses: eye === 'none' ? '#27486b' : '#f2c14e',
    brow: eye === 'none' ? HAIR[hairColour][2] : crease,
    cheek,
  };
  const add = (name: string, [main, darker, edge]: Tones, second = 'shade'): void => {
    style[name] = main;
    style[`${name}-${second}`] = darker;
    style[`${name}-rim`] = edge;
  };
  add('hair', HAIR[hairColour], 'line');
  add('top', CLOTHES[top]);
  add('bottom', CLOTHES[bottom]);
  add('scarf', scarfOf(top));
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => [`--${prefix}${name}`, value]),
  ) as LookStyle;
}

export function lookStyle(look: Look): LookStyle {
  const [shoe, shoeShade, shoeRim] = CLOTHES[look.shoes];
  return {
    ...personStyle(look, ''),
    '--shoe': shoe,
    '--shoe-shade': shoeShade,
    '--shoe-rim': shoeRim,
  };
}

/** The colours of the child's own grown-up, beside the child's: `--g-skin`, `--g-hair` … */
export const grownUpStyle = (look: GrownUpLook): LookStyle => personStyle(look, 'g-');
