/** What every part of the editor needs and what never changes while it is open, so that passing it draws nothing again. */
import { createContext, type RefObject, useContext } from 'react';
import type { Announce } from './announcer';
import type { CardTexts } from './card-texts';
import type { DragStore } from './drag-store';
import type { EditorActions } from './editor-actions';
import type { RoutineDraft } from './routine-draft';

export type Editor = {
  readonly draft: RoutineDraft;
  readonly actions: EditorActions;
  readonly announce: Announce;
  /** The words that a picture brings to a card. */
  readonly cardTexts: () => CardTexts;
  readonly drag: DragStore;
  /** The list of steps, what it scrolls in, and where a step is dropped to be removed. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly area: RefObject<HTMLDivElement | null>;
  /** Scrolls until this step can be seen, drawing it first in a long list. */
  readonly show: RefObject<(index: number) => void>;
  readonly removeZone: RefObject<HTMLDivElement | null>;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('useEditor needs an EditorContext above it');
  return editor;
}
