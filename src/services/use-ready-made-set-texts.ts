/** The words of the ready-made sets, loaded when a screen first needs them, in the English that is set. */
import { useCallback } from 'react';
import { loadSetTexts, type ReadyMadeSetTexts, type SetTexts } from '@/content/ready-made-set-texts';
import { type ReadyMadeSet, SET_KINDS } from '@/content/ready-made-sets';
import type { Language } from '@/domain/wording';
import { loadSetWords, loadSetWordsByLanguage, type SetWordsByLanguage } from './ready-made-set-words';
import { type Loaded, useLoaded } from './use-loaded';
import { useSettings } from './use-settings';

/** Of all sets, by their ids. */
export function useSetTexts(language: Language): Loaded<ReadyMadeSetTexts> {
  const { english } = useSettings();
  const load = useCallback(async (): Promise<ReadyMadeSetTexts> => {
    const texts = await Promise.all(SET_KINDS.map((kind) => loadSetTexts(language, kind, english)));
    return Object.assign({}, ...texts);
  }, [language, english]);
  return useLoaded(load);
}

export function useSetWords(set: ReadyMadeSet, language: Language): Loaded<SetTexts> {
  const { english } = useSettings();
  const load = useCallback(() => loadSetWords(set, language, english), [set, language, english]);
  return useLoaded(load);
}

/** In every language, as cards carry them. */
export function useSetWordsByLanguage(set: ReadyMadeSet): Loaded<SetWordsByLanguage> {
  const { english } = useSettings();
  const load = useCallback(() => loadSetWordsByLanguage(set, english), [set, english]);
  return useLoaded(load);
}
