/** The words of the ready-made routines, loaded when a screen first needs them, in the English that is set. */
import { useCallback } from 'react';
import type { ReadyMadeRoutine } from '@/content/ready-made';
import { loadReadyMadeTitles, type ReadyMadeTitles } from '@/content/ready-made-texts';
import type { Language } from '@/domain/wording';
import { loadReadyMadeWords, type ReadyMadeWords } from './ready-made-words';
import { type Loaded, useLoaded } from './use-loaded';
import { useSettings } from './use-settings';

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
