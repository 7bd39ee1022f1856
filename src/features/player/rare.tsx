/**
 * A part of child mode that is fetched when it is first needed, or a little before (`fetch`).
 *
 * Not `React.lazy`: its boundary hides the screen that is there, which takes the focus from the child's button, and holds back
 * what has arrived so as not to flicker. Here the old screen goes, the new one comes, and once fetched it is there at once.
 */
import { type ComponentType, useEffect, useState } from 'react';

export type Rare<P> = ComponentType<P> & { readonly fetch: () => Promise<void> };

/** A part that cannot be had is told to the boundary above, which shows "Ask a grown-up" and can try again. */
export function rare<P extends object>(load: () => Promise<ComponentType<P>>): Rare<P> {
  let Loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const fetch = (): Promise<void> => {
    loading ??= load().then(
      (component) => {
        Loaded = component;
      },
      (reason: unknown) => {
        // The next try fetches again.
        loading = null;
        throw reason;
      },
    );
    return loading;
  };
  function RarePart(props: P) {
    const [, setArrived] = useState(Loaded !== null);
    const [failure, setFailure] = useState<{ readonly reason: unknown } | null>(null);
    useEffect(() => {
      // Asked even if it is there: it may have come after this was drawn and before this runs.
      let isShown = true;
      fetch().then(
        () => isShown && setArrived(true),
        (reason: unknown) => isShown && setFailure({ reason }),
      );
      return () => {
        isShown = false;
      };
    }, []);
    if (failure !== null) throw failure.reason;
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return Object.assign(RarePart, { fetch });
}
