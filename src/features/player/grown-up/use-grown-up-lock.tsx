/**
 * The lock of a run. Whoever has opened it once gets on with a tap until the run ends or begins anew, the page is loaded
 * again, child mode is left, or the page was out of sight for five minutes. Nothing of this is stored.
 */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Lock } from '@/features/player/lock/lock';
import type { Waiting } from '@/features/player/lock/wait-ring';
import { useServices } from '@/services/services-context';

export const RELOCK_MS = 5 * 60_000;

export type GrownUpLock = {
  /** The button, for whichever screen is shown. */
  readonly lock: ReactNode;
  readonly isOpen: boolean;
  /** The question was answered just now, not earlier in this run: leaving child mode asks for that. */
  readonly wasAsked: boolean;
  readonly close: () => void;
  /** The pause before helping goes on while the panel is closed. */
  readonly waiting: Waiting | null;
  readonly setWaiting: (waiting: Waiting | null) => void;
};

type Place = {
  readonly runId: string;
  /** The end locks again; opened there, the run can be scored. */
  readonly isOver: boolean;
  /** The step that the child is on; a wait belongs to one step. */
  readonly stepId: string | null;
};

export function useGrownUpLock({ runId, isOver, stepId }: Place): GrownUpLock {
  const { clock } = useServices().platform;
  const place = `${runId} ${isOver}`;
  const [unlockedAt, setUnlockedAt] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hiddenAt = useRef<number | null>(null);

  // The end of the run locks again, but does not close what the grown-up has open.
  const [knownPlace, setKnownPlace] = useState(place);
  if (knownPlace !== place) {
    setKnownPlace(place);
    setUnlockedAt(null);
    setWaiting(null);
  }

  const [knownStep, setKnownStep] = useState(stepId);
  if (knownStep !== stepId) {
    setKnownStep(stepId);
    setWaiting(null);
  }

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'hidden') {
        hiddenAt.current ??= clock.now();
        return;
      }
      const since = hiddenAt.current;
      hiddenAt.current = null;
      if (since === null) return;
      const awayMs = clock.now() - since;
      // A clock that was set back cannot say how long it was.
      if (awayMs >= 0 && awayMs <= RELOCK_MS) return;
      setUnlockedAt(null);
      setOpen(false);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [clock]);

  const open = useCallback(
    (by: 'question' | 'tap') => {
      setUnlockedAt(place);
      setAsked(by === 'question');
      setOpen(true);
    },
    [place],
  );
  const close = useCallback(() => {
    setOpen(false);
    // The screen below may be another one by now: its lock takes the focus, not the one that opened the panel.
    requestAnimationFrame(() => button.current?.focus());
  }, []);
  return {
    lock: (
      <Lock
        onUnlock={open}
        isUnlocked={unlockedAt === place}
        waiting={isOpen ? null : waiting}
        buttonRef={button}
      />
    ),
    isOpen,
    wasAsked,
    close,
    waiting,
    setWaiting,
  };
}
