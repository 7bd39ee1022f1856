import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Step } from '@/domain/step';

type Focused = { readonly stepId: string; readonly part: string; readonly at: number };

/**
 * A row that is moved in the document loses the focus, and one that is removed takes it along: it goes back to the same
 * control, or to the row that has taken the place.
 */
export function useFocusThatMoves(list: RefObject<HTMLOListElement | null>, steps: readonly Step[]): void {
  const focused = useRef<Focused | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const remember = (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      const row = target.closest<HTMLElement>('[data-step-id]');
      const stepId = row?.dataset['stepId'];
      const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
      if (row === null || stepId === undefined || part === undefined) return;
      focused.current = { stepId, part, at: [...element.children].indexOf(row) };
    };
    const forget = (event: FocusEvent) => {
      // Without a new target the focus was lost, not taken away; a menu gives it back.
      if (event.relatedTarget !== null && focused.current?.part !== 'menu') focused.current = null;
    };
    const leave = (event: Event) => {
      if (!(event.target instanceof Element) || !element.contains(event.target)) focused.current = null;
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

function restoreFocus(element: HTMLElement | null, last: Focused | null): void {
  if (last === null || element === null || document.activeElement !== document.body) return;
  const own = element.querySelector(`[data-step-id="${CSS.escape(last.stepId)}"]`);
  const row = own ?? element.children[Math.min(last.at, element.children.length - 1)];
  const part = own === null ? 'main' : last.part;
  const target = row?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  target?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
