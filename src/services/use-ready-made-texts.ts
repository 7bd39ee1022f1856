/** The words of the ready-made routines in one language, loaded when a screen first needs them. */
import { useEffect, useState } from 'react';
import { loadReadyMadeTexts, type ReadyMadeTexts } from '@/content/ready-made-texts';
import type { Language } from '@/domain/wording';

export type LoadedTexts =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly language: Language; readonly value: ReadyMadeTexts };

export function useReadyMadeTexts(language: Language): LoadedTexts {
  const [texts, setTexts] = useState<LoadedTexts>({ state: 'loading' });
  useEffect(() => {
    let isWanted = true;
    loadReadyMadeTexts(language).then(
      (value) => isWanted && setTexts({ state: 'ready', language, value }),
      () => isWanted && setTexts({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return texts;
}
