/** Puts the focus onto the first of some elements that is there once the change has been drawn. */
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

export function useFocusLater(box: RefObject<HTMLElement | null>): (...selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  // Before the browser sees that the element with the focus is gone: the sheet would take the focus itself.
  useLayoutEffect(() => {
    const selectors = wanted.current;
    wanted.current = [];
    for (const selector of selectors) {
      const found = box.current?.querySelector<HTMLElement>(selector);
      if (found === null || found === undefined) continue;
      found.focus();
      return;
    }
  });
  return useCallback((...selectors) => {
    wanted.current = selectors;
  }, []);
}
