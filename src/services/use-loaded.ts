/** What a screen fetches for itself: words that come when they are first shown. */
import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/** Loads again when `load` is another function; what the old one brought is not shown for the new. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{
    readonly by: () => Promise<T>;
    readonly result: Loaded<T>;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setLoaded({ by: load, result: { state: 'ready', value } }),
      () => isWanted && setLoaded({ by: load, result: { state: 'failed' } }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded?.by === load ? loaded.result : { state: 'loading' };
}
