/** A picture on a card: one of our own drawings, one of the bundled symbols, or a photo kept by the hash of its bytes. */
export type SimplePicture =
  | { readonly kind: 'pictogram'; readonly id: string }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'photo'; readonly media: string };

/** badge: the second small in the corner of the first. side: beside each other. arrow: one leads to the next. */
export const LAYOUTS = ['badge', 'side', 'arrow'] as const;
export type Layout = (typeof LAYOUTS)[number];
export const SIGNS = ['none', 'tick', 'cross'] as const;
export type Sign = (typeof SIGNS)[number];

export const MAX_PARTS = 3;
export const MAX_COUNT = 20;

/** Two or three pictures put together, or one with a sign or a number. */
export type ComposedPicture = {
  readonly kind: 'composed';
  readonly layout: Layout;
  readonly parts: readonly SimplePicture[];
  readonly sign: Sign;
  /** How often, 1 to 20; null for no number. */
  readonly count: number | null;
};

export type Picture = SimplePicture | ComposedPicture;

/** 'p:brush-teeth', 's:red-apple', 'm:<sha256>', 'x:["side",["p:soap","p:dry-hands"],"none",null]': how indexes and React keys name a picture. */
export type PictureKey = string;

export function pictureKey(picture: Picture): PictureKey {
  if (picture.kind === 'pictogram') return `p:${picture.id}`;
  if (picture.kind === 'symbol') return `s:${picture.name}`;
  if (picture.kind === 'photo') return `m:${picture.media}`;
  const { layout, parts, sign, count } = picture;
  return `x:${JSON.stringify([layout, parts.map(pictureKey), sign, count])}`;
}

export function pictureOfKey(key: PictureKey): Picture | null {
  return key.startsWith('x:') ? composedOf(key.slice(2)) : simpleOf(key);
}

/** The pictures that a picture is made of: itself, unless it is put together. */
export const partsOfPicture = (picture: Picture): readonly SimplePicture[] =>
  picture.kind === 'composed' ? picture.parts : [picture];

function simpleOf(key: PictureKey): SimplePicture | null {
  const value = key.slice(2);
  if (value === '') return null;
  if (key.startsWith('p:')) return { kind: 'pictogram', id: value };
  if (key.startsWith('s:')) return { kind: 'symbol', name: value };
  if (key.startsWith('m:')) return { kind: 'photo', media: value };
  return null;
}

function composedOf(text: string): ComposedPicture | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A key from an attribute of the page that somebody changed.
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [layout, keys, sign, count] = value as readonly unknown[];
  const parts = Array.isArray(keys)
    ? keys.map((key) => (typeof key === 'string' ? simpleOf(key) : null))
    : [];
  const isWhole =
    LAYOUTS.some((one) => one === layout) &&
    SIGNS.some((one) => one === sign) &&
    (count === null || (typeof count === 'number' && count >= 1 && count <= MAX_COUNT)) &&
    parts.length >= 1 &&
    parts.length <= MAX_PARTS &&
    !parts.includes(null);
  if (!isWhole) return null;
  return {
    kind: 'composed',
    layout: layout as Layout,
    parts: parts as SimplePicture[],
    sign: sign as Sign,
    count: count as number | null,
  };
}
