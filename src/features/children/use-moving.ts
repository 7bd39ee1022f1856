import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusLater } from '@/ui/use-focus-later';
import { moved } from './ordered-list';

type Moving<V> = {
  readonly box: RefObject<HTMLUListElement | null>;
  /** For a screen reader: where the item stands now. */
  readonly news: string;
  move(item: V, by: -1 | 1): void;
};

/** Moves an item of a list by one place: the pressed button keeps the focus, and the new place is said. */
export function useMoving<V extends string>(
  list: readonly V[],
  nameOf: (item: V) => string,
  onChange: (list: readonly V[]) => void,
): Moving<V> {
  const { t } = useTranslation('supports');
  const box = useRef<HTMLUListElement>(null);
  const focusLater = useFocusLater(box);
  const [news, setNews] = useState('');
  return {
    box,
    news,
    move: (item, by) => {
      const next = moved(list, item, by);
      if (next === list) return;
      setNews(t('move.moved', { name: nameOf(item), place: next.indexOf(item) + 1, total: next.length }));
      focusLater(`[data-move="${item}${by}"]`);
      onChange(next);
    },
  };
}
