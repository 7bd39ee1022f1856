/**
 * How the service worker tells the page that another app has shared something.
 *
 * The mark stands before the `#`, so that taking it off changes no screen.
 */

/** kept: the files wait for the page. full, unreadable: why they do not. */
export const SHARE_MARKS = ['kept', 'full', 'unreadable'] as const;
export type ShareMark = (typeof SHARE_MARKS)[number];

export function searchWithMark(mark: ShareMark): string {
  return `?shared=${mark}`;
}

export function shareMarkIn(search: string): ShareMark | null {
  return SHARE_MARKS.find((mark) => search === searchWithMark(mark)) ?? null;
}
