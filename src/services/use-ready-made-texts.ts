/** The words of the ready-made routines, loaded when a screen first needs them, in the English that is set. */
import { useCallback, useEffect, useState } from 'react';
import type { ReadyMadeRoutine } from '@/content/ready-made';
import { loadReadyMadeTitles, type ReadyMadeTitles } from '@/content/ready-made-texts';
import type { Language } from '@/domain/wording';
import { loadReadyMadeWords, type ReadyMadeWords } from './ready-made-words';
import { useSettings } from './use-settings';

export type Loaded<T> =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly value: T };

export function useReadyMadeTitles(language: Language): Loaded<ReadyMadeTitles> {
  const { english } = useSettings();
  const load = useCallback(() => loadReadyMadeTitles(language, english), [language, english]);
  return useLoaded(load);
}

export function useReadyMadeWords(made: ReadyMadeRoutine, language: Language): Loaded<ReadyMadeWords> {
  const { english } = useSettings();
  const load = useCallback(() => loadReadyMadeWords(made, language, english), [made, language, english]);
  return useLoaded(load);
}

/** Loads again when `load` is another function; what the old one brought is not shown for the new. */
function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
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
