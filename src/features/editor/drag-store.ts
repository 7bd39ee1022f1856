/**
 * What is being carried and where it would land, outside of React's state: while a card moves, only the bar that shows
 * the place is drawn again, not the list.
 */
import { useSyncExternalStore } from 'react';
import type { DropPlace } from './drop-place';

export type Carried =
  | { readonly kind: 'step'; readonly stepId: string; readonly from: number; readonly isByKeyboard: boolean }
  | { readonly kind: 'tile'; readonly pictureKey: string };

export type DragState = { readonly carried: Carried | null; readonly place: DropPlace | null };

export type DragStore = {
  readonly get: () => DragState;
  readonly subscribe: (told: () => void) => () => void;
  readonly set: (next: DragState) => void;
};

export const NOT_DRAGGING: DragState = { carried: null, place: null };

export function createDragStore(): DragStore {
  const listeners = new Set<() => void>();
  let state = NOT_DRAGGING;
  return {
    get: () => state,
    subscribe(told) {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    set(next) {
      if (next.carried === state.carried && isSamePlace(next.place, state.place)) return;
      state = next;
      for (const told of listeners) told();
    },
  };
}

export function useCarried(store: DragStore): Carried | null {
  return useSyncExternalStore(store.subscribe, () => store.get().carried);
}

export function usePlace(store: DragStore): DropPlace | null {
  return useSyncExternalStore(store.subscribe, () => store.get().place);
}

function isSamePlace(a: DropPlace | null, b: DropPlace | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'gap' && b.kind === 'gap') return a.gap === b.gap;
  return a.kind === b.kind;
}
