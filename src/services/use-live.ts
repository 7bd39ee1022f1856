/**
 * What is stored, on the screen, and still true when this or another tab has changed it.
 *
 * While a newer answer is on its way the old one stays: a list that is empty for a blink loses the focus and the
 * child's place. Answers that come back out of order are passed over.
 */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Change } from '@/domain/change';
import type { StoreFailure } from '@/domain/store-failure';
import type { AppServices, Saved } from './app-services';
import { useServices } from './services-context';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: StoreFailure };

const LOADING = { state: 'loading' } as const;

/** Reads again when one of `deps` changes ('loading' until then) and when a change arrives that `watch` cares for. */
export function useLive<T>(
  read: (services: AppServices) => Saved<T>,
  deps: readonly unknown[],
  watch: (change: Change) => boolean,
): Live<T> {
  const services = useServices();
  const key = useKey([services, ...deps]);
  const [answer, setAnswer] = useState<{ readonly key: object; readonly live: Live<T> }>({
    key,
    live: LOADING,
  });
  const readNow = useEffectEvent(() => read(services));
  const matters = useEffectEvent(watch);

  useEffect(() => {
    let active = true;
    let latest = 0;
    let waiting = false;

    async function load() {
      waiting = false;
      latest += 1;
      const own = latest;
      const result = await readNow();
      if (!active || own !== latest) return;
      const live: Live<T> = result.ok
        ? { state: 'ready', value: result.value }
        : { state: 'failed', failure: result.failure };
      setAnswer({ key, live });
    }

    // One write may tell of many records: they are one reading.
    function loadSoon() {
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        if (active) void load();
      });
    }

    void load();
    const stop = services.onChange((change) => {
      if (matters(change)) loadSoon();
    });
    return () => {
      stop();
      active = false;
    };
  }, [services, key]);

  return answer.key === key ? answer.live : LOADING;
}

/** An object that stays the same as long as the values do. */
function useKey(values: readonly unknown[]): object {
  const [key, setKey] = useState({ values });
  const same =
    key.values.length === values.length && values.every((value, i) => Object.is(value, key.values[i]));
  if (same) return key;
  const next = { values };
  setKey(next);
  return next;
}
