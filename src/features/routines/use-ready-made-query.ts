/** What is asked of the ready-made library. It is kept while the app is open, so that coming back from one finds the list as it was. */
import { useEffect, useMemo, useState } from 'react';
import { filterReadyMade, type LibraryItem, NO_FILTER } from '@/content/filter-ready-made';
import { READY_MADE } from '@/content/ready-made';
import { READY_MADE_SETS } from '@/content/ready-made-sets';
import type { PictureIndex } from '@/domain/picture-search';
import type { Language } from '@/domain/wording';
import { loadReadyMadeIndex, searchReadyMade } from '@/services/ready-made-search';

export const LIBRARY: readonly LibraryItem[] = [
  ...READY_MADE.map((made): LibraryItem => ({ id: made.id, kind: 'routine', made })),
  ...READY_MADE_SETS.map((set): LibraryItem => ({ id: set.id, kind: set.kind, set })),
];

const kept = { text: '', filter: NO_FILTER };

export function useReadyMadeQuery(language: Language) {
  const [text, setText] = useState(kept.text);
  const [filter, setFilter] = useState(kept.filter);
  useEffect(() => {
    kept.text = text;
    kept.filter = filter;
  }, [text, filter]);
  const asked = text.trim();
  const { index, isFailed } = useIndex(language, asked !== '');
  const found = useMemo(() => {
    const all = asked === '' || index === null ? LIBRARY : ranked(index, asked);
    return filterReadyMade(all, filter);
  }, [asked, index, filter]);
  return {
    text,
    setText,
    filter,
    setFilter,
    found,
    isFailed,
    /** The best first, instead of by kind and category. */
    isRanked: asked !== '' && index !== null,
    clear: () => {
      setText('');
      setFilter(NO_FILTER);
    },
  };
}

function ranked(index: PictureIndex, asked: string): readonly LibraryItem[] {
  return searchReadyMade(index, asked).flatMap((id) => LIBRARY.find((item) => item.id === id) ?? []);
}

/** The words of all steps, fetched with the first letter. */
function useIndex(language: Language, isWanted: boolean) {
  const [loaded, setLoaded] = useState<{
    readonly language: Language;
    readonly index: PictureIndex | null;
  } | null>(null);
  const isHere = loaded?.language === language && loaded.index !== null;
  useEffect(() => {
    if (!isWanted || isHere) return;
    let isShown = true;
    loadReadyMadeIndex(language).then(
      (index) => isShown && setLoaded({ language, index }),
      () => isShown && setLoaded({ language, index: null }),
    );
    return () => {
      isShown = false;
    };
  }, [language, isWanted, isHere]);
  const ofThis = loaded?.language === language ? loaded : null;
  return { index: ofThis?.index ?? null, isFailed: isWanted && ofThis !== null && ofThis.index === null };
}
