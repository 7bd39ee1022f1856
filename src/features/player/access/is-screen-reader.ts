/** Screen readers of touch screens send a press without size or force before their click; it cannot be held. */
export function isScreenReader({ width, height, pressure, pointerType, isTrusted }: PointerEvent): boolean {
  if (width === 0 && height === 0) return true;
  return isTrusted && pointerType === 'mouse' && width === 1 && height === 1 && pressure === 0;
}
