/**
 * Carrying cards: steps by their handle, pictures out of the library, with mouse, finger or keyboard.
 *
 * The library's own sorting and announcing are not used: they watch every row while a card moves, and speak in ids.
 * Nor are its plugins for cursor and text selection, which restyle the whole page at the moment of picking up; nothing
 * can be selected in a handle or a tile anyway.
 */
import { configure } from '@dnd-kit/abstract';
import { Feedback, KeyboardSensor, PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom';
import { DragDropProvider } from '@dnd-kit/react';
import type { ReactNode } from 'react';
import { useCarrySources } from './carry-sources';
import type { CarryingTexts } from './keyboard-carrying';
import styles from './step-dragging.module.css';
import { useDragEvents } from './use-drag-events';

/** A finger that only rests 250 ms means the card; one that moves before that means to scroll. */
const POINTER = PointerSensor.configure({
  activationConstraints: (event) =>
    event.pointerType === 'touch'
      ? [new PointerActivationConstraints.Delay({ value: 250, tolerance: 8 })]
      : [new PointerActivationConstraints.Distance({ value: 4 })],
});
/** Arrow keys on a library tile move between tiles, so only handles are picked up by keyboard. */
const TILE_SENSORS = [POINTER];
const SENSORS = [POINTER, KeyboardSensor];
const PLUGINS = [configure(Feedback, { dropAnimation: null, keyboardTransition: null })];

type Props = { readonly texts: CarryingTexts; readonly children: ReactNode };

export function StepDragging({ texts, children }: Props) {
  return (
    <DragDropProvider plugins={PLUGINS} sensors={SENSORS}>
      <Carrying texts={texts}>{children}</Carrying>
    </DragDropProvider>
  );
}

/** React tells of what happens in sheets too, which stand elsewhere in the document. */
function Carrying({ texts, children }: Props) {
  useDragEvents(texts);
  const arm = useCarrySources(TILE_SENSORS);
  return (
    <div
      className={styles.carrying}
      onPointerDownCapture={(event) => arm(event.target)}
      onKeyDownCapture={(event) => arm(event.target)}
    >
      {children}
    </div>
  );
}
