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
} from '@dnd-kit/dom';
import { DragDropProvider } from '@dnd-kit/react';
import type { ReactNode } from 'react';
import type { CarryingTexts } from './keyboard-carrying';
import { useDragEvents } from './use-drag-events';

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
  return (
    <DragDropProvider plugins={PLUGINS} sensors={SENSORS}>
      <DragEvents texts={texts} />
      {children}
    </DragDropProvider>
  );
}

function DragEvents({ texts }: Pick<Props, 'texts'>) {
  useDragEvents(texts);
  return null;
}
