/** More cards than fit come on another page. "More" keeps its place, and so does each card whenever it comes again. */
import { useState } from 'react';
import { useMediaQuery } from '@/ui/use-media-query';
import type { BoardCard } from './board-card';
import { useCardsAtOnce } from './cards-at-once';
import { useChildTexts } from './child-texts';

/** So many cards keep the size that a child's hand needs. */
const MOST = { shortPhone: 4, phone: 6, tablet: 12 } as const;
/** And so many the size of big targets. */
const MOST_BIG = { shortPhone: 4, phone: 4, tablet: 10 } as const;
const PHONE =
  '(orientation: portrait) and (max-width: 599px), (orientation: landscape) and (max-height: 559px)';
const SHORT_PHONE = '(orientation: portrait) and (max-width: 599px) and (max-height: 719px)';

type Page = {
  readonly cards: readonly BoardCard[];
  /** Empty places between the last card and "More". */
  readonly gaps: number;
  readonly more: Omit<BoardCard, 'key'> | null;
};

/** `wanted`: at most so many at once, by the child's setting. */
export function useCardPage(cards: readonly BoardCard[], wanted: number): Page {
  const { t, language } = useChildTexts();
  const isPhone = useMediaQuery(PHONE);
  const isShort = useMediaQuery(SHORT_PHONE);
  const atOnce = useCardsAtOnce();
  const [page, setPage] = useState(0);
  const fits = (atOnce.areBig ? MOST_BIG : MOST)[isShort ? 'shortPhone' : isPhone ? 'phone' : 'tablet'];
  const most = Math.max(2, Math.min(wanted, fits, atOnce.most));
  if (cards.length <= most) return { cards, gaps: 0, more: null };
  const each = most - 1;
  const pages = Math.ceil(cards.length / each);
  const from = (page % pages) * each;
  const shown = cards.slice(from, from + each);
  return {
    cards: shown,
    gaps: each - shown.length,
    more: {
      words: t('more'),
      language,
      picture: { kind: 'pictogram', id: 'more' },
      onTap: () => setPage((page + 1) % pages),
    },
  };
}
