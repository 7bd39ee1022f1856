/**
 * When a button answers to a finger: as it is lifted, as it comes down, or after it was held, as the child's settings
 * say. Rules A1 to A6 in docs/rules-access.md.
 *
 * Keys, screen readers and switch software give a click without a pointer, which is answered at once.
 */
import { type MouseEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { usePressSettings } from './access-context';
import { emptyRing, fillRing } from './filling';
import { isScreenReader } from './is-screen-reader';

/** A touch that lies so long has not been a tap: a palm, which gives way to the next finger. */
const RESTING_MS = 1_000;
/** The click that a finger brings comes with its lifting or not at all. */
const CLICK_MS = 400;

type ButtonEvent = PointerEvent<HTMLButtonElement>;

export function usePress(onTap: () => void) {
  const { holdMs, pressOn } = usePressSettings();
  const tap = useRef(onTap);
  const finger = useRef<{ readonly id: number; readonly at: number } | null>(null);
  const isAnswered = useRef(false);
  const held = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useLayoutEffect(() => {
    tap.current = onTap;
  });
  useEffect(() => () => clearTimeout(held.current), []);

  function letGo({ currentTarget }: ButtonEvent) {
    finger.current = null;
    clearTimeout(held.current);
    if (holdMs > 0) emptyRing(currentTarget);
  }
  function answer(event: ButtonEvent) {
    letGo(event);
    isAnswered.current = true;
    tap.current();
  }
  function down(event: ButtonEvent) {
    if (event.button !== 0 || isScreenReader(event.nativeEvent)) return;
    const first = finger.current;
    if (first !== null && event.timeStamp - first.at < Math.max(RESTING_MS, holdMs)) return;
    // In these two a click has nothing to add: a finger that let go early or slid off meant no.
    isAnswered.current = holdMs > 0 || pressOn === 'touch';
    finger.current = { id: event.pointerId, at: event.timeStamp };
    if (holdMs > 0) {
      const button = event.currentTarget;
      clearTimeout(held.current);
      fillRing(button, holdMs);
      held.current = setTimeout(() => {
        finger.current = null;
        emptyRing(button);
        swallowClickOf(event.pointerId);
        tap.current();
      }, holdMs);
    } else if (pressOn === 'touch') {
      swallowClickOf(event.pointerId);
      answer(event);
    }
  }
  function up(event: ButtonEvent) {
    if (finger.current?.id !== event.pointerId) return;
    const isTap = holdMs === 0 && (event.pointerType !== 'touch' || isOver(event));
    if (isTap) answer(event);
    else letGo(event);
  }
  function leave(event: ButtonEvent) {
    if (finger.current?.id === event.pointerId) letGo(event);
  }
  function move(event: ButtonEvent) {
    // A touch stays with the button where it began, so nobody else tells that it slid off.
    const isHeld = holdMs > 0 && finger.current?.id === event.pointerId;
    if (isHeld && pressOn === 'release' && !isOver(event)) letGo(event);
  }
  function click({ detail }: MouseEvent) {
    const isRepeat = isAnswered.current && detail > 0;
    isAnswered.current = false;
    if (!isRepeat) tap.current();
  }
  return {
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: leave,
    onPointerLeave: leave,
    onClick: click,
  };
}

/**
 * The screen may have changed under a finger that is still down, and the click of its lifting would then be given to
 * whatever lies there now.
 */
function swallowClickOf(pointerId: number): void {
  const ending = new AbortController();
  const listening = { capture: true, signal: ending.signal };
  const click = (event: globalThis.MouseEvent) => {
    if (event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
    ending.abort();
  };
  const lifted = (event: globalThis.PointerEvent) => {
    if (event.pointerId === pointerId) setTimeout(() => ending.abort(), CLICK_MS);
  };
  window.addEventListener('click', click, listening);
  window.addEventListener('pointerup', lifted, listening);
  window.addEventListener('pointercancel', lifted, listening);
}

function isOver({ currentTarget, clientX, clientY }: ButtonEvent): boolean {
  const box = currentTarget.getBoundingClientRect();
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
