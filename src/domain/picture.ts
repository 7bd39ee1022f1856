/** A picture on a card: one of our own drawings, one of the bundled symbols, or a photo kept by the hash of its bytes. */
export type Picture =
  | { readonly kind: 'pictogram'; readonly id: string }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'photo'; readonly media: string };

/** 'p:brush-teeth', 's:red-apple', 'm:<sha256>': how indexes and React keys name a picture. */
export type PictureKey = string;

export function pictureKey(picture: Picture): PictureKey {
  if (picture.kind === 'pictogram') return `p:${picture.id}`;
  if (picture.kind === 'symbol') return `s:${picture.name}`;
  return `m:${picture.media}`;
}

export function pictureOfKey(key: PictureKey): Picture | null {
  const value = key.slice(2);
  if (value === '') return null;
  if (key.startsWith('p:')) return { kind: 'pictogram', id: value };
  if (key.startsWith('s:')) return { kind: 'symbol', name: value };
  if (key.startsWith('m:')) return { kind: 'photo', media: value };
  return null;
}
