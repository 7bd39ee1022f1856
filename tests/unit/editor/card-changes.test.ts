import { expect, test } from 'vitest';
import { filledUp, moveCard, newCard, removeCard, setCard } from '@/features/editor/step-kinds/card-changes';

const cards = ['a', 'b', 'c'].map(newCard);
const ids = (list: readonly { readonly id: string }[]) => list.map((card) => card.id).join('');

test('E20: a card changes its place with its neighbour, and stays at the ends', () => {
  expect(ids(moveCard(cards, 'a', 1))).toBe('bac');
  expect(ids(moveCard(cards, 'c', -1))).toBe('acb');
  expect(moveCard(cards, 'a', -1)).toBe(cards);
  expect(moveCard(cards, 'c', 1)).toBe(cards);
  expect(moveCard(cards, 'x', 1)).toBe(cards);
});

test('E20: a card is changed and removed alone', () => {
  expect(setCard(cards, 'b', { label: { en: 'Soap' } }).map((card) => card.label.en)).toEqual([
    undefined,
    'Soap',
    undefined,
  ]);
  expect(ids(removeCard(cards, 'b'))).toBe('ac');
});

test('E19: empty cards are added only where some are missing', () => {
  let counted = 0;
  const newId = () => {
    counted += 1;
    return `${counted}`;
  };
  expect(ids(filledUp([], 2, newId))).toBe('12');
  expect(ids(filledUp(cards, 2, newId))).toBe('abc');
});
