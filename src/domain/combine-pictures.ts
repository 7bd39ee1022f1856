/**
 * Putting pictures together, one change at a time.
 *
 * While it is made, a combined picture may be without parts, or one part without a sign or a number; such a draft is
 * kept nowhere. What is kept comes from `combinedOf`, which gives equal pictures equal keys.
 */
import { type ComposedPicture, type Layout, MAX_PARTS, type Picture, type SimplePicture } from './picture';

/** The layout of a picture with one part says nothing; it is always this one. */
const FIRST_LAYOUT: Layout = 'side';

const NOTHING: ComposedPicture = {
  kind: 'composed',
  layout: FIRST_LAYOUT,
  parts: [],
  sign: 'none',
  count: null,
};

export function draftOf(picture: Picture | null): ComposedPicture {
  if (picture === null) return NOTHING;
  return picture.kind === 'composed' ? picture : { ...NOTHING, parts: [picture] };
}

/** In the place of the part that stands there, or behind the last one; a fourth part is not taken. */
export function withPart(draft: ComposedPicture, part: SimplePicture, at: number): ComposedPicture {
  const place = Math.min(at, draft.parts.length);
  if (place < 0 || place >= MAX_PARTS) return draft;
  return { ...draft, parts: [...draft.parts.slice(0, place), part, ...draft.parts.slice(place + 1)] };
}

export function withoutPart(draft: ComposedPicture, at: number): ComposedPicture {
  return { ...draft, parts: draft.parts.filter((_, index) => index !== at) };
}

/** A place that is not there leaves the parts as they are. */
export function movePart(draft: ComposedPicture, from: number, to: number): ComposedPicture {
  const part = draft.parts[from];
  if (part === undefined || draft.parts[to] === undefined) return draft;
  const others = draft.parts.filter((_, index) => index !== from);
  return { ...draft, parts: [...others.slice(0, to), part, ...others.slice(to)] };
}

/** null as long as nothing is put together: no part, or one that stands alone. */
export function combinedOf(draft: ComposedPicture): ComposedPicture | null {
  const { parts, sign, count } = draft;
  if (parts.length > 1) return draft;
  if (parts.length === 0 || (sign === 'none' && count === null)) return null;
  return { ...draft, layout: FIRST_LAYOUT };
}
