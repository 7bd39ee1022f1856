/** More cards than fit come on another page. "More" keeps its place, and so does each card whenever it comes again. */
import { useState } from 'react';
import { CARDS_VISIBLE } from '@/domain/supports/show-supports';
import { useMediaQuery } from '@/ui/use-media-query';
import type { BoardCard } from './board-card';
import { useCardsAtOnce } from './cards-at-once';
import { useChildTexts } from './child-texts';
import { useLocalSlipGuard } from './use-slip-guard';

/** So many cards keep the size that a child's hand needs. */
const MOST = { shortPhone: 4, phone: 6, tablet: 12 } as const;
/** And so many the size of big targets. */
const MOST_BIG = { shortPhone: 4, phone: 4, tablet: 10 } as const;
const PHONE =
  '(orientation: portrait) and (max-width: 599px), (orientation: landscape) and (max-height: 559px)';
const SHORT_PHONE = '(orientation: portrait) and (max-width: 599px) and (max-height: 719px)';

type Page = {
  readonly cards: readonly BoardCard[];
  /** Empty places between the last card and what is on every page. */
  readonly gaps: number;
  readonly kept: readonly BoardCard[];
  readonly isShort: boolean;
  readonly more: Omit<BoardCard, 'key'> | null;
};

/**
 * `wanted`: at most so many at once, by the child's setting. `always`: so many of the last cards are on every page (P58) and
 * are not counted as wanted; beside them and "More" there are two others, or there would be nothing to choose from. `isTight`: a phone has room for few alone.
 */
export function useCardPage(
  cards: readonly BoardCard[],
  wanted: number = CARDS_VISIBLE.max,
  always = 0,
  isTight = false,
): Page {
  const { t, language } = useChildTexts();
  const isPhone = useMediaQuery(PHONE);
  const isShort = useMediaQuery(SHORT_PHONE);
  const atOnce = useCardsAtOnce();
  const [page, setPage] = useState(0);
  const unlessSlip = useLocalSlipGuard(String(page));
  const fits = (atOnce.areBig ? MOST_BIG : MOST)[
    isShort || (isTight && isPhone) ? 'shortPhone' : isPhone ? 'phone' : 'tablet'
  ];
  const most = Math.max(always > 0 ? 3 + always : 2, Math.min(wanted + always, fits, atOnce.most));
  if (cards.length <= most) return { cards, gaps: 0, kept: [], more: null, isShort };
  const others = cards.slice(0, cards.length - always);
  const each = most - 1 - always;
  const pages = Math.ceil(others.length / each);
  const from = (page % pages) * each;
  const shown = others.slice(from, from + each);
  return {
    cards: shown,
    gaps: each - shown.length,
    kept: cards.slice(others.length),
    isShort,
    more: {
      words: t('more'),
      language,
      picture: { kind: 'pictogram', id: 'more' },
      onTap: () => unlessSlip(() => setPage((page + 1) % pages)),
    },
  };
}
