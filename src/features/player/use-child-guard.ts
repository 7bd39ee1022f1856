/**
 * Keeps the child in child mode: entering it locks it (so a reload stays here), the browser's Back and any address of
 * the grown-up side lead back to where the child was, and the first tap asks for the full screen.
 */
import { useCallback, useEffect, useRef } from 'react';
import { useServices } from '@/services/services-context';
import { partsOf, paths, replaceWith } from '@/ui/hash-route';

const LEAVE_MS = 500;

/** Kept with each entry of the browser's history: how many entries of child mode lie before and with it. */
type Depth = { readonly childDepth?: number } | null;

export type ChildGuard = {
  /** To another place of child mode, without a step for the browser's Back. */
  go(path: string): void;
  /** When that last happened; long ago on a page that was just opened. */
  movedAt(): number;
  /** Opens the grown-up side. Resolves false when that could not be stored; the child then stays. */
  leave(): Promise<boolean>;
};

export function useChildGuard(): ChildGuard {
  const services = useServices();
  const here = useRef<string | null>(null);

  useEffect(() => {
    here.current = isChildHash() ? window.location.hash : paths.childHome();
    if (!isChildHash()) replaceWith(paths.childHome());
    if (!services.settings.current().locked) void services.settings.change({ locked: true });

    const stay = () => {
      if (here.current === null) return;
      window.history.pushState({ childDepth: depth() + 1 }, '', here.current);
    };
    const stayIfElsewhere = () => {
      if (here.current === null || window.location.hash === here.current) return;
      stay();
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    };
    const firstTap = () => {
      window.removeEventListener('pointerup', firstTap, true);
      // Chrome's Back passes over entries that were made before any tap.
      stay();
      void services.platform.fullScreen.enter();
    };
    stay();
    window.addEventListener('popstate', stay);
    window.addEventListener('hashchange', stayIfElsewhere);
    window.addEventListener('pointerup', firstTap, true);
    return () => {
      here.current = null;
      window.removeEventListener('popstate', stay);
      window.removeEventListener('hashchange', stayIfElsewhere);
      window.removeEventListener('pointerup', firstTap, true);
    };
  }, [services]);

  const moved = useRef(Number.NEGATIVE_INFINITY);
  const go = useCallback(
    (path: string) => {
      moved.current = services.platform.clock.now();
      here.current = path;
      window.history.replaceState(window.history.state, '', path);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    },
    [services],
  );
  const movedAt = useCallback(() => moved.current, []);

  const leave = useCallback(async () => {
    const stored = await services.settings.change({ locked: false });
    if (!stored.ok) return false;
    void services.platform.fullScreen.leave();
    here.current = null;
    await stepBack();
    replaceWith(paths.routines());
    return true;
  }, [services]);

  return { go, movedAt, leave };
}

function depth(): number {
  return (window.history.state as Depth)?.childDepth ?? 0;
}

/** Back over the entries that kept the child here: the grown-up's own Back must not lead into child mode again. */
function stepBack(): Promise<void> {
  const steps = depth();
  if (steps === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      window.removeEventListener('popstate', done);
      resolve();
    };
    window.addEventListener('popstate', done);
    setTimeout(done, LEAVE_MS);
    window.history.go(-steps);
  });
}

function isChildHash(): boolean {
  return partsOf(window.location.hash)[0] === 'play';
}
