/** How many cards this child can take in at once, and hit, whatever room there is. */
import { createContext, useContext } from 'react';
import { CARDS_VISIBLE } from '@/domain/supports/show-supports';
import type { ChildTheme } from '@/domain/supports/sight-supports';

/** For cerebral visual impairment: few, with black between them. */
const IN_CVI = 4;

type CardsAtOnce = {
  /** For the eyes. */
  readonly most: number;
  /** For a hand that needs big targets: fewer where there is little room. */
  readonly areBig: boolean;
};

const EVERYBODY: CardsAtOnce = { most: CARDS_VISIBLE.max, areBig: false };

export const CardsAtOnceContext = createContext(EVERYBODY);

export function cardsAtOnce(theme: ChildTheme | null, areBig: boolean): CardsAtOnce {
  return { most: theme === 'cvi' ? IN_CVI : CARDS_VISIBLE.max, areBig };
}

export function useCardsAtOnce(): CardsAtOnce {
  return useContext(CardsAtOnceContext);
}
