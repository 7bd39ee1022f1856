/** The list scrolls by itself while a card is held near its upper or lower end, faster the nearer it is held. */
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';

const EDGE_PX = 72;
const FASTEST_PX_PER_MS = 0.9;

export function useAutoScroll(
  area: RefObject<HTMLElement | null>,
  pointer: RefObject<{ readonly x: number; readonly y: number } | null>,
  onScroll: () => void,
): { readonly start: () => void; readonly stop: () => void } {
  const latest = useRef(onScroll);
  useLayoutEffect(() => {
    latest.current = onScroll;
  });
  const scrolling = useMemo(() => {
    let frame = 0;
    let last = 0;
    const step = (time: number) => {
      const element = area.current;
      const at = pointer.current;
      if (element !== null && at !== null) {
        const by = speedAt(at, element.getBoundingClientRect()) * Math.min(time - last, 50);
        const before = element.scrollTop;
        if (by !== 0) element.scrollTop = before + by;
        if (element.scrollTop !== before) latest.current();
      }
      last = time;
      frame = requestAnimationFrame(step);
    };
    return {
      start() {
        cancelAnimationFrame(frame);
        last = performance.now();
        frame = requestAnimationFrame(step);
      },
      stop: () => cancelAnimationFrame(frame),
    };
  }, [area, pointer]);
  useEffect(() => scrolling.stop, [scrolling]);
  return scrolling;
}

function speedAt(point: { readonly x: number; readonly y: number }, box: DOMRect): number {
  if (point.x < box.left || point.x > box.right) return 0;
  const above = box.top + EDGE_PX - point.y;
  const below = point.y - (box.bottom - EDGE_PX);
  const depth = Math.max(above, below);
  if (depth <= 0) return 0;
  return Math.sign(below - above) * FASTEST_PX_PER_MS * Math.min(depth / EDGE_PX, 1);
}
