/** How many cards this child's eyes can take in at once, whatever room there is. */
import { createContext, useContext } from 'react';
import { CARDS_VISIBLE } from '@/domain/supports/show-supports';
import type { ChildTheme } from '@/domain/supports/sight-supports';

/** For cerebral visual impairment: few, with black between them. */
const IN_CVI = 4;

export const CardsAtOnceContext = createContext<number>(CARDS_VISIBLE.max);

export function cardsAtOnce(theme: ChildTheme | null): number {
  return theme === 'cvi' ? IN_CVI : CARDS_VISIBLE.max;
}

export function useCardsAtOnce(): number {
  return useContext(CardsAtOnceContext);
}
