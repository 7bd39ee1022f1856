/** A step that is carried with the arrow keys, one place at a time, and what is said meanwhile. */
import type { DragDropManager } from '@dnd-kit/react';
import type { RefObject } from 'react';
import type { Step } from '@/domain/step';
import type { Announce } from './announcer';
import type { Carried, DragStore } from './drag-store';
import { type DropPlace, gapForIndex, indexAfterMove } from './drop-place';
import type { RoutineDraft } from './routine-draft';

export type CarryingTexts = {
  readonly nameOf: (step: Pick<Step, 'label'>) => string;
  readonly pickedUp: (name: string, place: number, count: number) => string;
  readonly passing: (name: string, place: number, count: number) => string;
  readonly putBack: (name: string, place: number) => string;
};

type CarriedStep = Extract<Carried, { kind: 'step' }>;

type Parts = {
  readonly draft: RoutineDraft;
  readonly drag: DragStore;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly show: RefObject<(index: number) => void>;
  readonly announce: Announce;
};

export function createKeyboardCarrying({ draft, drag, list, show, announce }: Parts) {
  function stepsNow(): readonly Step[] {
    const state = draft.getState();
    return state.status === 'ready' ? state.steps : [];
  }

  function say(
    carried: CarriedStep,
    sentence: (name: string, count: number) => string,
    texts: CarryingTexts,
  ) {
    const steps = stepsNow();
    const step = steps.find((one) => one.id === carried.stepId);
    if (step !== undefined) announce(sentence(texts.nameOf(step), steps.length));
  }

  return {
    pickUp(texts: CarryingTexts): void {
      const { carried } = drag.get();
      if (carried?.kind !== 'step') return;
      say(carried, (name, count) => texts.pickedUp(name, carried.from + 1, count), texts);
    },

    move(by: number, manager: DragDropManager, texts: CarryingTexts): void {
      const { carried, place } = drag.get();
      if (carried?.kind !== 'step' || by === 0) return;
      const at = place?.kind === 'gap' ? indexAfterMove(carried.from, place.gap) : carried.from;
      const to = Math.min(Math.max(at + by, 0), stepsNow().length - 1);
      if (to === at) return;
      drag.set({ carried, place: { kind: 'gap', gap: gapForIndex(carried.from, to) } });
      say(carried, (name, count) => texts.passing(name, to + 1, count), texts);
      follow(manager, to);
    },

    /** A step that lands where it was, or nowhere, is said to be back. */
    putDown(
      carried: CarriedStep,
      place: DropPlace | null,
      moveTo: (stepId: string, toIndex: number) => void,
      texts: CarryingTexts,
    ): void {
      const to = place?.kind === 'gap' ? indexAfterMove(carried.from, place.gap) : carried.from;
      if (to !== carried.from) moveTo(carried.stepId, to);
      else say(carried, (name) => texts.putBack(name, carried.from + 1), texts);
    },
  };

  /** The carried card stands beside the place that it would take. */
  function follow(manager: DragDropManager, to: number): void {
    show.current(to);
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`:scope > [data-index="${to}"]`);
      if (row === null || row === undefined) return;
      const { top, bottom } = row.getBoundingClientRect();
      const { x } = manager.dragOperation.position.current;
      manager.actions.move({ to: { x, y: (top + bottom) / 2 }, propagate: false });
    });
  }
}
