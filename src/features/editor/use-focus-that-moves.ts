/**
 * A row that is moved in the document loses the focus, and one that is removed takes it along: it goes back to the same
 * control, or to the row that has taken the place.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Step } from '@/domain/step';

type Focused = { readonly stepId: string; readonly part: string; readonly at: number };

export function useFocusThatMoves(list: RefObject<HTMLOListElement | null>, steps: readonly Step[]): void {
  const focused = useRef<Focused | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const remember = (event: FocusEvent) => {
      focused.current = focusedIn(event.target);
    };
    const forget = (event: FocusEvent) => {
      // Without a new target the focus was lost, not taken away; a menu gives it back.
      if (event.relatedTarget !== null && focused.current?.part !== 'menu') focused.current = null;
    };
    const leave = (event: Event) => {
      const isInList = event.target instanceof Element && element.contains(event.target);
      if (!isInList && focused.current?.part !== 'menu') focused.current = null;
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    document.addEventListener('pointerdown', leave, true);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
      document.removeEventListener('pointerdown', leave, true);
    };
  }, [list]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what is watched
  useLayoutEffect(() => {
    const giveBack = () => restoreFocus(list.current, focused.current);
    giveBack();
    // A menu that closes looks for its button first.
    const frame = requestAnimationFrame(() => requestAnimationFrame(giveBack));
    return () => cancelAnimationFrame(frame);
  }, [list, steps]);
}

/** The step whose row has the focus. */
export function useFocusedStep(list: RefObject<HTMLOListElement | null>): string | null {
  const [stepId, setStepId] = useState<string | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const enter = (event: FocusEvent) => setStepId(focusedIn(event.target)?.stepId ?? null);
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) setStepId(null);
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [list]);
  return stepId;
}

function focusedIn(target: EventTarget | null): Focused | null {
  if (!(target instanceof HTMLElement)) return null;
  const row = target.closest<HTMLElement>('[data-step-id]');
  const stepId = row?.dataset['stepId'];
  const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
  if (row === null || stepId === undefined || part === undefined) return null;
  return { stepId, part, at: Number(row.dataset['index']) };
}

function restoreFocus(element: HTMLElement | null, last: Focused | null): void {
  if (last === null || element === null || document.activeElement !== document.body) return;
  const own = element.querySelector(`[data-step-id="${CSS.escape(last.stepId)}"]`);
  const next = element.querySelector(`:scope > [data-index="${last.at}"]`) ?? element.lastElementChild;
  const row = own ?? next;
  const part = own === null ? 'main' : last.part;
  row?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
