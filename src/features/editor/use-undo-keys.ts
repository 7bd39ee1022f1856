import { useEffect } from 'react';
import type { EditorActions } from './editor-actions';

/**
 * Ctrl+Z and Ctrl+Shift+Z (Cmd on a Mac; Ctrl+Y too), also while the focus is in a text field: what was typed there is
 * an edit like any other, and the browser's own undo would only change what the field shows, not what is kept.
 */
export function useUndoKeys({ undo, redo }: Pick<EditorActions, 'undo' | 'redo'>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
      // The place of the key, so that it works while an Arabic keyboard is on.
      const isZ = event.key.toLowerCase() === 'z' || event.code === 'KeyZ';
      const isY = event.ctrlKey && (event.key.toLowerCase() === 'y' || event.code === 'KeyY');
      if (!isZ && !isY) return;
      // What is searched for is no edit.
      if (event.target instanceof HTMLInputElement && event.target.type === 'search') return;
      event.preventDefault();
      if (isY || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [undo, redo]);
}
