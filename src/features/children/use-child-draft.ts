/**
 * A child's settings while they are being changed.
 *
 * The screen answers at once and the store follows: what is not yet kept lies over what is stored. Fields whose
 * write failed stay in the draft and go with the next write, so a retry or any later change keeps them too.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Child, ChildFields } from '@/domain/child';
import { useServices } from '@/services/services-context';
import { type SaveState, useSaving } from '@/ui/save-note';

const TYPING_MS = 400;

export type ChildDraft = {
  readonly shown: Child;
  readonly saving: SaveState;
  change(fields: Partial<ChildFields>): void;
  /** For typing: waits for a pause, so that a name is one write and is announced once. */
  type(fields: Partial<ChildFields>): void;
};

export function useChildDraft(child: Child): ChildDraft {
  const { children } = useServices();
  const { state, save } = useSaving();
  const [draft, setDraft] = useState<Partial<ChildFields>>({});
  const [kept, setKept] = useState(child);
  const unsaved = useRef<Partial<ChildFields>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { id } = child;

  const write = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    void save(async () => {
      const fields = unsaved.current;
      const result = await children.change(id, fields);
      if (!result.ok) return result;
      setKept(result.value);
      if (unsaved.current === fields) {
        unsaved.current = {};
        setDraft({});
      }
      return result;
    });
  }, [children, id, save]);

  useEffect(() => {
    const writeNow = () => {
      if (timer.current !== null) write();
    };
    document.addEventListener('visibilitychange', writeNow);
    return () => {
      document.removeEventListener('visibilitychange', writeNow);
      writeNow();
    };
  }, [write]);

  const add = (fields: Partial<ChildFields>) => {
    unsaved.current = { ...unsaved.current, ...fields };
    setDraft(unsaved.current);
  };
  const stored = kept.id === id && kept.stamp > child.stamp ? kept : child;
  return {
    shown: { ...stored, ...draft },
    saving: state,
    change: (fields) => {
      add(fields);
      write();
    },
    type: (fields) => {
      add(fields);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(write, TYPING_MS);
    },
  };
}
