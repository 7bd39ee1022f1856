/**
 * Makes the card under the finger something that can be carried, at the moment that it is touched.
 *
 * A draggable for each of a hundred tiles and rows, kept ready all the time, cost more than drawing them.
 */
import { Draggable } from '@dnd-kit/dom';
import { type DragDropManager, useDragDropManager } from '@dnd-kit/react';
import { useCallback, useEffect, useRef } from 'react';

type DraggableInput = ConstructorParameters<typeof Draggable>[0];
type TileSensors = NonNullable<DraggableInput['sensors']>;

export function useCarrySources(tileSensors: TileSensors): (target: EventTarget) => void {
  const manager = useDragDropManager() as DragDropManager | null;
  const armed = useRef<Draggable | null>(null);
  useEffect(() => () => armed.current?.destroy(), []);
  return useCallback(
    (target) => {
      if (manager === null || !(target instanceof Element) || !manager.dragOperation.status.idle) return;
      const source = stepAt(target) ?? tileAt(target, tileSensors);
      if (source === null) return;
      const last = armed.current;
      if (last !== null && last.id === source.id && last.element === source.element) return;
      last?.destroy();
      // At once, not in a microtask: the event that arms it is the one that picks it up.
      armed.current = new Draggable({ ...source, register: false }, manager);
      armed.current.register();
    },
    [manager, tileSensors],
  );
}

function stepAt(target: Element): DraggableInput | null {
  const handle = target.closest('[data-part="handle"]');
  const stepId = handle?.closest<HTMLElement>('[data-step-id]')?.dataset['stepId'];
  const element = handle?.parentElement;
  if (handle === null || stepId === undefined || !element) return null;
  return { id: `step:${stepId}`, type: 'step', element, handle, data: { stepId } };
}

function tileAt(target: Element, sensors: TileSensors): DraggableInput | null {
  const element = target.closest<HTMLElement>('[data-library] [data-picture]');
  const pictureKey = element?.dataset['picture'];
  if (element === null || pictureKey === undefined) return null;
  return { id: `tile:${pictureKey}`, type: 'tile', element, sensors, data: { pictureKey } };
}
