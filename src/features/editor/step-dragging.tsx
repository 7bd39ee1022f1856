/**
 * Carrying cards: steps by their handle, pictures out of the library, with mouse, finger or keyboard.
 *
 * The library's own sorting and announcing are not used. It would watch every one of 200 rows while a card moves, and
 * it speaks in ids. Here only the pointer's height is compared with a few rows, and a bar shows the gap.
 */
import { configure } from '@dnd-kit/abstract';
import {
  Cursor,
  Feedback,
  KeyboardSensor,
  PointerActivationConstraints,
  PointerSensor,
  PreventSelection,
  Scroller,
} from '@dnd-kit/dom';
import {
  type DragDropManager,
  DragDropProvider,
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
} from '@dnd-kit/react';
import { type ReactNode, useMemo, useRef } from 'react';
import { type Carried, NOT_DRAGGING } from './drag-store';
import { placeAt } from './drop-place';
import { useEditor } from './editor-context';
import { type CarryingTexts, createKeyboardCarrying } from './keyboard-carrying';
import { useAutoScroll } from './use-auto-scroll';

/** A finger that only rests 250 ms means the card; one that moves before that means to scroll. */
const POINTER = PointerSensor.configure({
  activationConstraints: (event) =>
    event.pointerType === 'touch'
      ? [new PointerActivationConstraints.Delay({ value: 250, tolerance: 8 })]
      : [new PointerActivationConstraints.Distance({ value: 4 })],
});
/** Arrow keys on a library tile move between tiles, so only handles are picked up by keyboard. */
export const TILE_SENSORS = [POINTER];
const SENSORS = [POINTER, KeyboardSensor];
const PLUGINS = [
  Cursor,
  configure(Feedback, { dropAnimation: null, keyboardTransition: null }),
  PreventSelection,
];

type Props = { readonly texts: CarryingTexts; readonly children: ReactNode };

export function StepDragging({ texts, children }: Props) {
  const { draft, drag, list, area, removeZone, actions, announce } = useEditor();
  const pointer = useRef<{ x: number; y: number } | null>(null);
  const keyboard = useMemo(
    () => createKeyboardCarrying({ draft, drag, list, announce }),
    [draft, drag, list, announce],
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

  function start({ operation, nativeEvent }: DragStartEvent, manager: DragDropManager): void {
    // It would scroll by itself where the arrow keys are to move the card.
    manager.registry.plugins.get(Scroller)?.disable();
    const isByKeyboard = nativeEvent instanceof KeyboardEvent;
    const carried = carriedBy(operation.source?.data, isByKeyboard);
    if (carried === null) return;
    drag.set({ carried, place: null });
    if (isByKeyboard) keyboard.pickUp(texts);
    else scroll.start();
  }

  function carriedBy(data: unknown, isByKeyboard: boolean): Carried | null {
    const { stepId, pictureKey } = (data ?? {}) as { stepId?: string; pictureKey?: string };
    if (pictureKey !== undefined) return { kind: 'tile', pictureKey };
    const state = draft.getState();
    if (stepId === undefined || state.status !== 'ready') return null;
    const from = state.steps.findIndex((step) => step.id === stepId);
    return from < 0 ? null : { kind: 'step', stepId, from, isByKeyboard };
  }

  function move(event: DragMoveEvent, manager: DragDropManager): void {
    if (event.nativeEvent instanceof KeyboardEvent) {
      event.preventDefault();
      keyboard.move(Math.sign(event.by?.y ?? 0), manager, texts);
    } else if (event.to !== undefined) {
      pointer.current = { x: event.to.x, y: event.to.y };
      showPlace();
    }
  }

  function end({ canceled }: DragEndEvent): void {
    scroll.stop();
    const { carried, place } = drag.get();
    pointer.current = null;
    drag.set(NOT_DRAGGING);
    if (carried === null) return;
    if (carried.kind === 'tile') {
      if (!canceled && place?.kind === 'gap') actions.addPicture(carried.pictureKey, place.gap);
    } else if (!canceled && place?.kind === 'remove') actions.remove(carried.stepId);
    else keyboard.putDown(carried, canceled ? null : place, actions.moveTo, texts);
  }

  return (
    <DragDropProvider
      plugins={PLUGINS}
      sensors={SENSORS}
      onDragStart={start}
      onDragMove={move}
      onDragEnd={end}
    >
      {children}
    </DragDropProvider>
  );
}
