/**
 * What a drag does, from being picked up to being put down.
 *
 * Listened to beside React: the provider's own callbacks run as transitions, and on a slow tablet the words that say
 * where a card has landed came a second late.
 */
import { Scroller } from '@dnd-kit/dom';
import {
  type DragDropManager,
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
  useDragDropManager,
} from '@dnd-kit/react';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { type Carried, NOT_DRAGGING } from './drag-store';
import { placeAt } from './drop-place';
import { useEditor } from './editor-context';
import { type CarryingTexts, createKeyboardCarrying } from './keyboard-carrying';
import { useAutoScroll } from './use-auto-scroll';

export function useDragEvents(texts: CarryingTexts): void {
  const { draft, drag, list, area, show, removeZone, actions, announce } = useEditor();
  const manager = useDragDropManager() as DragDropManager | null;
  const pointer = useRef<{ x: number; y: number } | null>(null);
  const keyboard = useMemo(
    () => createKeyboardCarrying({ draft, drag, list, show, announce }),
    [draft, drag, list, show, announce],
  );

  function showPlace(): void {
    const { carried } = drag.get();
    if (carried === null || pointer.current === null || area.current === null || list.current === null)
      return;
    const zone = carried.kind === 'step' ? (removeZone.current?.getBoundingClientRect() ?? null) : null;
    const box = area.current.getBoundingClientRect();
    drag.set({ carried, place: placeAt(pointer.current, box, zone, list.current.children) });
  }
  const scroll = useAutoScroll(area, pointer, showPlace);

  function carriedBy(data: unknown, isByKeyboard: boolean): Carried | null {
    const { stepId, pictureKey } = (data ?? {}) as { stepId?: string; pictureKey?: string };
    if (pictureKey !== undefined) return { kind: 'tile', pictureKey };
    const state = draft.getState();
    if (stepId === undefined || state.status !== 'ready') return null;
    const from = state.steps.findIndex((step) => step.id === stepId);
    return from < 0 ? null : { kind: 'step', stepId, from, isByKeyboard };
  }

  const start = useEffectEvent(({ operation, nativeEvent }: DragStartEvent) => {
    const isByKeyboard = nativeEvent instanceof KeyboardEvent;
    const carried = carriedBy(operation.source?.data, isByKeyboard);
    if (carried === null) return;
    drag.set({ carried, place: null });
    if (isByKeyboard) keyboard.pickUp(texts);
    else scroll.start();
  });

  const move = useEffectEvent((event: DragMoveEvent) => {
    if (event.nativeEvent instanceof KeyboardEvent) {
      event.preventDefault();
      if (manager !== null) keyboard.move(Math.sign(event.by?.y ?? 0), manager, texts);
    } else if (event.to !== undefined) {
      pointer.current = { x: event.to.x, y: event.to.y };
      showPlace();
    }
  });

  const end = useEffectEvent(({ canceled }: DragEndEvent) => {
    scroll.stop();
    const { carried, place } = drag.get();
    pointer.current = null;
    drag.set(NOT_DRAGGING);
    if (carried === null) return;
    if (carried.kind === 'tile') {
      if (!canceled && place?.kind === 'gap') actions.addPicture(carried.pictureKey, place.gap);
    } else if (!canceled && place?.kind === 'remove') actions.remove(carried.stepId);
    else keyboard.putDown(carried, canceled ? null : place, actions.moveTo, texts);
  });

  useEffect(() => {
    if (manager === null) return;
    // It would scroll by itself where the arrow keys are to move the card.
    manager.registry.plugins.get(Scroller)?.disable();
    const { monitor } = manager;
    const stops = [
      monitor.addEventListener('dragstart', (event) => start(event)),
      monitor.addEventListener('dragmove', (event) => move(event)),
      monitor.addEventListener('dragend', (event) => end(event)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [manager]);
}
