/**
 * Dwelling: a pointer that is moved by a mouse, a head or an eye rests over a button, and that takes it.
 *
 * What was taken is not taken again until the pointer has left it, or until another screen came up and the pointer
 * moved: one that lies still, or a tracker that lost the eye, never plays on by itself (rules A17 to A19).
 */
import { buttonAt, LOCK, screenIn, screenKey, watchScreens } from './access-targets';
import { emptyRing, fillRing } from './filling';

/** The lock asks for as much patience of an eye as of a finger (rule K1). */
const LOCK_DWELL_MS = 3_000;

export function startDwelling(place: HTMLElement, dwellMs: number): () => void {
  let over: HTMLElement | null = null;
  let due: ReturnType<typeof setTimeout> | undefined;
  let key = '';
  let last = { x: -1, y: -1 };
  const watch = watchScreens(() => {
    if (screenKey(place) !== key) leave();
  });

  function leave(): void {
    clearTimeout(due);
    if (over === null) return;
    emptyRing(over);
    over = null;
    watch.stop();
  }

  function rest(button: HTMLElement | null): void {
    if (button === over) return;
    leave();
    if (button === null) return;
    over = button;
    key = screenKey(place);
    watch.start();
    const wantedMs = button.matches(LOCK) ? Math.max(dwellMs, LOCK_DWELL_MS) : dwellMs;
    fillRing(button, wantedMs);
    due = setTimeout(() => {
      // It stays what the pointer is over, so only leaving it, or another screen, makes it ready again.
      emptyRing(button);
      button.click();
    }, wantedMs);
  }

  function move(event: PointerEvent): void {
    const { pointerType, clientX, clientY } = event;
    // Browsers tell of a move also when the page moved under a pointer that lies still.
    if (pointerType === 'touch' || (clientX === last.x && clientY === last.y)) return;
    last = { x: clientX, y: clientY };
    const button = buttonAt(event.target);
    rest(button !== null && screenIn(place).contains(button) ? button : null);
  }
  function press(event: PointerEvent): void {
    move(event);
    // Whoever presses has chosen: the pointer that stays there afterwards asks for nothing more.
    clearTimeout(due);
    if (over !== null) emptyRing(over);
  }
  const out = (event: PointerEvent) => event.relatedTarget === null && leave();

  const ending = new AbortController();
  const listening = { capture: true, passive: true, signal: ending.signal };
  window.addEventListener('pointermove', move, listening);
  window.addEventListener('pointerdown', press, listening);
  window.addEventListener('pointerout', out, listening);
  document.addEventListener('visibilitychange', leave, listening);
  return () => {
    ending.abort();
    leave();
  };
}
