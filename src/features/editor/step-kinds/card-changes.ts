/** What can be done to a few small cards that stand in an order. */
import type { SmallCard } from '@/domain/step';

export type SmallCards = readonly SmallCard[];

export function newCard(id: string): SmallCard {
  return { id, picture: null, label: {} };
}

export function setCard(cards: SmallCards, id: string, set: Partial<SmallCard>): SmallCards {
  return cards.map((card) => (card.id === id ? { ...card, ...set } : card));
}

export function removeCard(cards: SmallCards, id: string): SmallCards {
  return cards.filter((card) => card.id !== id);
}

export function moveCard(cards: SmallCards, id: string, by: -1 | 1): SmallCards {
  const from = cards.findIndex((card) => card.id === id);
  const [card, other] = [cards[from], cards[from + by]];
  if (card === undefined || other === undefined) return cards;
  return cards.map((one, i) => (i === from ? other : i === from + by ? card : one));
}

/** With empty cards at the end until there are `count`. */
export function filledUp(cards: SmallCards, count: number, newId: () => string): SmallCards {
  const missing = Math.max(0, count - cards.length);
  return [...cards, ...Array.from({ length: missing }, () => newCard(newId()))];
}
