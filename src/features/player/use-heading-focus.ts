import { useLayoutEffect, useRef } from 'react';

/**
 * Whoever plays with one key or switch keeps Done under it from step to step. When the control that had the focus is
 * gone, the heading of the new screen takes it.
 */
export function useHeadingFocus(place: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the paint: a key or a switch that is pressed now must find something.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again on each new place
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) heading.current?.focus({ preventScroll: true });
  }, [place]);
  return heading;
}
