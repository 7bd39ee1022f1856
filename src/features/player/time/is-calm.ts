/** Whether things here move in few steps and nothing fades: by the device's setting or by the child's own. */
export function isCalm(element: Element): boolean {
  return (
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ||
    element.closest('[data-less-motion]:not([data-less-motion="false"])') !== null
  );
}
