import { type ShareMark, shareMarkIn } from '@/domain/share-mark';

/** Answers once: the mark leaves the address, so that loading the page again asks for nothing. */
export function takeShareMark(): ShareMark | null {
  const { search, pathname, hash } = window.location;
  const mark = shareMarkIn(search);
  if (mark !== null) window.history.replaceState(window.history.state, '', pathname + hash);
  return mark;
}
